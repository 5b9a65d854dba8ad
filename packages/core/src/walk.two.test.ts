import { expect, it } from 'vitest'
import type { GateEvent, GateState, Outcome } from './machine'
import { initialState, streamIn, transition } from './machine'
import type { Requester, Pending, Settlement } from './request/requestQueue'
import { createRequestQueue, noRequester } from './request/requestQueue'
import type { Devices, Permission } from './vocabulary'

/** Two gates on one page, the queue they share, and every stream that is on. */
interface World {
  gates: [GateState, GateState]
  pending?: Pending | undefined
  /** How many requests are with the browser. */
  asking: number
  /** A request was made that no one waits for. */
  unwanted?: boolean
  /** Who has a stream: no one yet, for one that has just arrived, or each gate that keeps one. */
  streams: { arrived: number; kept: [boolean, boolean] }
  /** Who has a stream first: the call, or the check before it. */
  owner: 'gate' | 'check'
}

type Move = { readonly gate: 0 | 1; readonly event: GateEvent } | { readonly answer: 'allow' | 'block' | 'dismiss' }

const permissions: readonly Permission[] = ['granted', 'denied', 'prompt']

/** The machine and the queue are the real ones; the world is what they are told, and what they do to it. */
let world: World
const queue = createRequestQueue(
  {
    get pending() {
      return world.pending
    },
    set pending(pending) {
      world.pending = pending
    },
  },
  () => {
    world.asking++
    world.unwanted ||= !world.pending?.owner.isWaiting()
  },
)

function createClaimant(gate: 0 | 1): Requester {
  return {
    isWaiting: () => world.gates[gate].phase === 'requesting',
    hear: () => dispatch(gate, { type: 'refused' }),
    lose: () => dispatch(gate, { type: 'answeredElsewhere' }),
    settle(settlement) {
      if ('stream' in settlement) world.streams.arrived++
      dispatch(gate, { type: 'settled', outcome: outcomeOf(settlement) })
    },
  }
}
const requesters = [createClaimant(0), createClaimant(1)] as const

function outcomeOf(settlement: Settlement): Outcome {
  if ('trouble' in settlement) return { ok: false, ...settlement }
  return { ok: true, live: { camera: false, microphone: true }, owner: world.owner }
}

function dispatch(gate: 0 | 1, event: GateEvent): void {
  const [after, ...effects] = transition(world.gates[gate], event)
  world.gates[gate] = { ...after, dismissals: Math.min(after.dismissals, 1) }
  for (const effect of effects) {
    switch (effect.type) {
      case 'request':
        queue.request(requesters[gate], { devices: effect.devices, constraints: {} })
        break
      case 'keep':
        world.streams.arrived--
        world.streams.kept[gate] = true
        break
      case 'handOver':
        // What was checked is there already.
        if (event.type !== 'join') world.streams.arrived--
        world.streams.kept[gate] = true
        break
      case 'receiveNothing':
        world.streams.arrived++
        break
      case 'discard':
        world.streams.arrived--
        break
      case 'stop':
        world.streams.kept[gate] = false
        break
      case 'callOff':
        break
      default:
        effect satisfies never
    }
  }
}

function perform(move: Move): void {
  if ('gate' in move) return dispatch(move.gate, move.event)
  if (world.asking === 0) return
  world.asking--
  const denied = { kind: 'denied', layers: ['browser'] } as const
  // A stream that the queue gives to no gate is stopped by the queue: it never arrives at a gate.
  const stream = { getTracks: () => [] } as unknown as MediaStream
  if (move.answer === 'allow') queue.settle({ stream })
  else if (move.answer === 'block') queue.settle({ trouble: { microphone: denied }, queried: { microphone: 'denied' } })
  else queue.settle({ trouble: { microphone: { kind: 'dismissed' } }, queried: { microphone: 'prompt' } })
}

const moves: readonly Move[] = [
  ...([0, 1] as const).flatMap((gate) => [
    ...(['start', 'confirm', 'retry', 'turnOn', 'cancel', 'abandoned'] as const).map((type) => ({
      gate,
      event: { type },
    })),
    ...(['continueWithout', 'join'] as const).map((type) => ({ gate, event: { type, owner: 'gate' } as const })),
    ...permissions.map((microphone) => ({
      gate,
      event: { type: 'permissionsQueried', queried: { microphone } } as const,
    })),
  ]),
  { answer: 'allow' },
  { answer: 'block' },
  { answer: 'dismiss' },
]

const nameOf = (requester: Requester) => (requester === noRequester ? 'no one' : requesters.indexOf(requester))

function keyOf({ gates, pending, asking, streams }: World): string {
  const waiting = pending && [...pending.waiting.keys()].map(nameOf)
  return JSON.stringify([gates, pending && [nameOf(pending.owner), waiting], asking, streams])
}

function copyOf({ gates, pending, asking, streams, owner }: World): World {
  return {
    gates: [...gates],
    asking,
    owner,
    pending: pending && { ...pending, waiting: new Map(pending.waiting) },
    streams: { arrived: streams.arrived, kept: [...streams.kept] },
  }
}

/** What has to hold in every world, however it came about. */
function brokenPromise({ gates, pending, asking, unwanted, streams }: World): string | undefined {
  if (unwanted) return 'a prompt opens that no one waits for'
  if (pending && asking === 0) return 'the queue waits for a request that no one made'
  if (asking > 1) return 'a second prompt opens behind the first'
  if (streams.arrived !== 0) return 'a stream is on, and no one owns it'
  for (const gate of [0, 1] as const) {
    const state = gates[gate]
    if (streams.kept[gate] !== (streamIn(state) !== undefined))
      return `gate ${gate} keeps a stream that it does not show`
    const served = pending && (pending.owner === requesters[gate] || pending.waiting.has(requesters[gate]))
    if (state.phase === 'requesting' && !served) return `gate ${gate} waits for an answer that will never come`
    if (state.phase === 'idle' && state.unanswered && !served) return `gate ${gate} remembers a prompt that is gone`
  }
  return undefined
}

it.each([
  ['', 'gate'],
  ['with a check ', 'check'],
] as const)(
  'two gates %son one page never ask at once, lose a stream, or wait for ever, in every world they can reach',
  (_, owner) => {
    const devices: Devices = { microphone: 'required' }
    const first: World = {
      gates: [initialState(devices), initialState(devices)],
      asking: 0,
      owner,
      streams: { arrived: 0, kept: [false, false] },
    }
    const seen = new Set([keyOf(first)])
    const steps: { readonly world: World; readonly move?: Move; readonly before?: (typeof steps)[number] }[] = [
      { world: first },
    ]
    for (const here of steps) {
      for (const move of moves) {
        world = copyOf(here.world)
        perform(move)
        const key = keyOf(world)
        if (seen.has(key)) continue
        seen.add(key)
        const step = { world, move, before: here }
        const broken = brokenPromise(world)
        if (broken) throw new Error(`${broken}\nThe path there:\n${pathTo(step)}`)
        steps.push(step)
      }
    }
    console.info(`walked ${seen.size} worlds of two gates`)
    expect(seen.size).toBeGreaterThan(1000)

    function pathTo(last: (typeof steps)[number]): string {
      const path: string[] = []
      for (let step: typeof last | undefined = last; step?.move; step = step.before)
        path.unshift(JSON.stringify(step.move))
      return path.join('\n')
    }
  },
  60_000,
)
