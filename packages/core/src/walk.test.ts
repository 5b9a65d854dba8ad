import { assert, describe, expect, it } from 'vitest'
import type { Effect, GateEvent, GateState, Outcome, Queried } from './machine'
import { initialState, transition } from './machine'
import type { Device, Devices, Obstacle, Permission, Trouble } from './vocabulary'
import { devicesIn } from './vocabulary'

/** One gate, the browser's prompt, and who owns the stream: all that the promises below speak of. */
interface World {
  readonly state: GateState
  /** A request is with the browser, and with it perhaps a prompt. */
  readonly pending: boolean
  readonly stream: 'none' | 'gate' | 'app'
}

const denied = (layer: 'browser' | 'system'): Obstacle => ({ kind: 'denied', layers: [layer] })
const answers: readonly Permission[] = ['granted', 'denied', 'prompt', 'unknown']

/** How a request for `asked` may end: as browsers end it, truthful or not about what they then say of it. */
function outcomes(asked: readonly Device[]): Outcome[] {
  const camera = asked.includes('camera')
  const microphone = asked.includes('microphone')
  const failed = (trouble: { readonly [device in Device]?: Obstacle }, queried: Queried): Outcome => ({
    ok: false,
    trouble: trouble as Trouble,
    queried,
  })
  const every = (obstacle: Obstacle) => Object.fromEntries(asked.map((device) => [device, obstacle]))
  const saying = (permission: Permission): Queried => Object.fromEntries(asked.map((device) => [device, permission]))
  return [
    { ok: true, live: { camera, microphone }, owner: 'app' },
    { ok: true, live: { camera, microphone }, owner: 'gate' },
    ...answers.map((permission) => failed(every(denied('browser')), saying(permission))),
    failed(every(denied('system')), saying('granted')),
    failed(every({ kind: 'dismissed' }), saying('prompt')),
    failed(every({ kind: 'missing' }), saying('prompt')),
    failed(every({ kind: 'busy' }), saying('granted')),
    ...asked.flatMap((device) => {
      const other = asked.find((asked) => asked !== device)
      const rest: Queried = other ? { [other]: 'granted' } : {}
      return [
        failed({ [device]: denied('browser') }, { ...rest, [device]: 'denied' }),
        failed({ [device]: { kind: 'missing' } }, { ...rest, [device]: 'granted' }),
        // Chrome's third dismissal blocks one kind and leaves the other asking.
        ...(other
          ? [
              failed(
                { [device]: denied('browser'), [other]: { kind: 'dismissed' } },
                { [device]: 'denied', [other]: 'prompt' },
              ),
            ]
          : []),
      ]
    }),
  ]
}

/** Everything that people, the app, the clock and the browser may do in a world. */
function moves({ state, pending }: World): GateEvent[] {
  const asked = state.phase === 'requesting' ? state.asked : devicesIn(state.devices)
  return [
    { type: 'start' },
    { type: 'start', unsupported: 'insecure' },
    { type: 'confirm' },
    { type: 'retry' },
    { type: 'retry', unsupported: 'no-api' },
    { type: 'cancel' },
    { type: 'reset' },
    { type: 'abandoned' },
    { type: 'joined' },
    { type: 'joinFailed' },
    { type: 'waited' },
    { type: 'waitedLong', queried: { camera: 'granted', microphone: 'granted' }, provenHere: true },
    { type: 'waitedLong', queried: { camera: 'prompt', microphone: 'granted' }, provenHere: true },
    ...answers.flatMap((camera) =>
      answers.map((microphone): GateEvent => ({ type: 'permissionsQueried', queried: { camera, microphone } })),
    ),
    ...(pending ? outcomes(asked).map((outcome): GateEvent => ({ type: 'settled', outcome })) : []),
    ...(pending && state.phase === 'idle' ? [{ type: 'answeredElsewhere' } as const] : []),
  ]
}

const presses: readonly GateEvent['type'][] = ['start', 'confirm', 'retry']

/** Lets one thing happen, and holds the machine to every promise on the way. */
function step(world: World, event: GateEvent): World {
  const [state, ...effects] = transition(world.state, event)
  let { pending, stream } = world
  if (event.type === 'settled' || event.type === 'answeredElsewhere') pending = false
  if (event.type === 'settled' && event.outcome.ok) {
    assert(stream === 'none', 'a second stream arrives beside the first')
    stream = 'gate'
  }
  for (const effect of effects) ({ pending, stream } = take(effect, event, state, { pending, stream }))

  // What the app has finished joining with is the app's to stop, and leaves the gate's world with it.
  const left = world.state.phase === 'open' && state.phase !== 'open'
  if (left && stream === 'app' && world.state.phase === 'open' && !world.state.joining) stream = 'none'

  assert(
    (stream !== 'none') === (state.phase === 'open'),
    'a stream is left without an owner, or an open gate without one',
  )
  const waits = state.phase === 'requesting' || (state.phase === 'idle' && state.unanswered)
  assert(pending === waits, 'the gate forgets its pending request')
  if (event.type === 'cancel' || event.type === 'reset') assert(state.phase === 'idle', 'cancel does not end in idle')
  if (state.phase === 'blocked') assert(devicesIn(state.trouble).length > 0, 'a blocked gate names no trouble')
  return { state: { ...state, dismissals: Math.min(state.dismissals, 3) }, pending, stream }
}

function take(effect: Effect, event: GateEvent, state: GateState, { pending, stream }: Omit<World, 'state'>) {
  switch (effect.type) {
    case 'request':
      assert(!pending, 'a second prompt opens behind the first')
      assert(effect.devices.length > 0, 'a request asks for nothing')
      const quiet = effect.devices.every((device) => state.permissions[device].permission === 'granted')
      assert(quiet || presses.includes(event.type), 'a prompt opens that nobody pressed for')
      return { pending: true, stream }
    case 'adopt':
      assert(pending, 'a request is adopted that is not there')
      return { pending, stream }
    case 'handOver':
      assert(state.phase === 'open', 'a stream is handed over by a gate that is not open')
      return { pending, stream: state.owner }
    case 'stop':
      assert(stream !== 'none', 'a stream is stopped that the gate does not have')
      return { pending, stream: 'none' as const }
  }
}

interface Step {
  readonly world: World
  readonly event?: GateEvent
  readonly before?: Step
}

/** Visits every world that can be reached, each once, shortest path first. */
function walk(devices: Devices, visit: (world: World) => void): number {
  const first: Step = { world: { state: initialState(devices), pending: false, stream: 'none' } }
  const seen = new Set([JSON.stringify(first.world)])
  const steps = [first]
  for (const here of steps) {
    for (const event of moves(here.world)) {
      try {
        const world = step(here.world, event)
        const key = JSON.stringify(world)
        if (seen.has(key)) continue
        seen.add(key)
        visit(world)
        steps.push({ world, event, before: here })
      } catch (error) {
        throw new Error(`${String(error)}\nThe path there:\n${path({ world: here.world, event, before: here })}`)
      }
    }
  }
  return seen.size
}

function path(last: Step): string {
  const events: string[] = []
  for (let step: Step | undefined = last; step?.event; step = step.before) events.unshift(JSON.stringify(step.event))
  return events.join('\n')
}

const askings: readonly Devices[] = [
  { camera: 'required', microphone: 'required' },
  { camera: 'optional', microphone: 'required' },
  { camera: 'optional', microphone: 'optional' },
  { microphone: 'required' },
  { camera: 'required' },
  { camera: 'optional' },
]

describe('in every world a gate can reach', () => {
  for (const devices of askings) {
    it(`nobody is asked twice, left on camera, or stuck (${JSON.stringify(devices)})`, () => {
      const worlds = walk(devices, ({ state, pending }) => {
        for (const later of askings) {
          const [after, ...effects] = transition(state, { type: 'configured', devices: later })
          assert(after.phase === state.phase && effects.length === 0, 'new devices disturb what is pending or open')
        }
        if (state.phase !== 'blocked') return
        const [again] = transition(state, { type: 'retry' })
        assert(!pending && again.phase === 'requesting', 'a blocked person presses, and is not asked again')
      })
      console.info(`walked ${worlds} worlds of ${JSON.stringify(devices)}`)
      expect(worlds).toBeGreaterThan(100)
    })
  }
})
