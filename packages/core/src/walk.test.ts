import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNumbering } from '../test/createNumbering'
import { mirrored } from '../test/mirrored'
import type { Call, Effect, GateEvent, GateState, Outcome, Press, Queried, Wait } from './machine'
import { awaited, callIn, canContinueWith, canTurnOn, initialState, isInCall, streamIn, transition } from './machine'
import type { Device, Devices, Live, Obstacle, Obstacles, Permission, Trouble } from './vocabulary'
import { devicesIn } from './vocabulary'

/** One gate, the browser's prompt, and who owns the stream: all that the promises below speak of. */
interface World {
  readonly state: GateState
  /** A request is with the browser, and with it perhaps a prompt. */
  readonly pending: boolean
  /**
   * Who stops the stream that was handed over. `lent`: the app is joining with it, and the gate stops it. `checked`: it was not handed
   * over yet, and the gate stops it.
   */
  readonly stream: 'none' | 'checked' | 'gate' | 'lent' | 'app'
  /** A stream came with an answer and has no owner yet. */
  readonly arrived: boolean
}

const denied = (layer: 'browser' | 'system'): Obstacle => ({ kind: 'denied', layers: [layer] })
const answers: readonly Permission[] = ['granted', 'denied', 'prompt']

/** Who may have a stream that comes: in a gate with a check no one, before the person has checked it. */
const owners = { straight: ['app', 'gate'], check: ['check'] } as const
/** What comes after the answer. */
type Way = keyof typeof owners

/** How a request for `asked` may end: as browsers end it, whether or not they then tell the truth about it. */
function outcomes(asked: readonly Device[], way: Way): Outcome[] {
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
    ...owners[way].map((owner): Outcome => ({ ok: true, live: { camera, microphone }, owner })),
    ...answers.map((permission) => failed(every(denied('browser')), saying(permission))),
    failed(every({ kind: 'denied', layers: ['browser'], again: true }), saying('prompt')),
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

/** Whatever a browser may say about `devices`, whether it is true or not. */
function answersTo([device, ...others]: readonly Device[]): Queried[] {
  if (!device) return [{}]
  return answersTo(others).flatMap((queried) => answers.map((answer) => ({ ...queried, [device]: answer })))
}

/** What is known after a long wait. */
const waits: readonly GateEvent[] = [
  { type: 'waitedLong', queried: { camera: 'granted', microphone: 'granted' }, silent: true, stalled: true },
  { type: 'waitedLong', queried: { camera: 'granted', microphone: 'granted' }, silent: true, stalled: false },
  { type: 'waitedLong', queried: { camera: 'granted', microphone: 'granted' }, silent: false, stalled: true },
  { type: 'waitedLong', queried: { camera: 'prompt', microphone: 'granted' }, silent: true, stalled: false },
  { type: 'waitedLong', queried: { camera: 'granted', microphone: 'prompt' }, silent: true, stalled: false },
]

function endings(state: GateState): GateEvent[] {
  const stream = streamIn(state)
  if (!stream) return []
  const devices = devicesIn(state.devices).filter((device) => stream.live[device])
  return [...devices.map((device) => [device]), devices].flatMap((devices): GateEvent[] =>
    devices.length > 0 ? [{ type: 'ended', devices, reason: 'revoked' }] : [],
  )
}

/** The same for a device that joins a running call: of all that it may be off for, one of each kind that matters there. */
function outcomesInCall(asked: readonly Device[], way: Way): Outcome[] {
  const told = new Set(['denied', 'dismissed', 'missing', 'busy'])
  return outcomes(asked, way).filter((outcome) => {
    if (outcome.ok) return outcome.owner !== 'gate'
    const { trouble, queried } = outcome
    const off = devicesIn(trouble)
    const truthful = off.every((device) => queried[device] !== 'granted' || trouble[device]?.kind !== 'denied')
    const kinds = new Set(off.map((device) => trouble[device]?.kind ?? ''))
    return truthful && kinds.size === 1 && [...kinds].every((kind) => told.has(kind))
  })
}

/** What the browser's own button may give, whether it fits or not. */
function givenOn(way: Way): readonly GateEvent[] {
  const [app, gate] = { straight: ['app', 'gate'] as const, check: ['check', 'check'] as const }[way]
  return [
    { type: 'given', live: { camera: true, microphone: true }, owner: app, fits: true },
    { type: 'given', live: { camera: true, microphone: true }, owner: app, fits: false },
    { type: 'given', live: { camera: true, microphone: false }, owner: gate, fits: true },
    { type: 'given', live: { camera: false, microphone: true }, owner: gate, fits: true },
    { type: 'given', live: { camera: false, microphone: false }, owner: app, fits: true },
  ]
}

/** Everything that people, the app, the clock and the browser may do in a world. Many worlds allow the same. */
function moves({ state, pending }: World, way: Way): readonly GateEvent[] {
  const asked = awaited(state) ?? devicesIn(state.devices)
  const those: Possible = {
    way,
    phase: isInCall(state) ? 'call' : state.phase === 'checking' ? 'check' : 'before',
    ending: endings(state),
    asked: pending ? asked : [],
    unwanted: pending && isUnanswered(state),
  }
  const kind = JSON.stringify([devicesIn(state.devices), those])
  let known = knownMoves.get(kind)
  if (!known) knownMoves.set(kind, (known = listMoves(state.devices, those)))
  return known
}

/** What the moves of a world depend on. */
interface Possible {
  readonly way: Way
  readonly phase: 'before' | 'check' | 'call'
  readonly ending: readonly GateEvent[]
  /** What is asked for by the request that is pending, if one is. */
  readonly asked: readonly Device[]
  readonly unwanted: boolean
}

const knownMoves = new Map<string, readonly GateEvent[]>()

function listMoves(devices: Devices, { way, phase, ending, asked, unwanted }: Possible) {
  const each = devicesIn(devices)
  const inCall = phase === 'call'
  const list: GateEvent[] = [
    { type: 'start' },
    { type: 'start', unsupported: { camera: 'policy', microphone: 'policy' } },
    ...each.map((device): GateEvent => ({ type: 'start', unsupported: { [device]: 'policy' } })),
    ...each.map((device): GateEvent => ({ type: 'start', absent: [device] })),
    { type: 'confirm' },
    ...each.map((device): GateEvent => ({ type: 'confirm', unsupported: { [device]: 'policy' } })),
    { type: 'retry' },
    { type: 'retry', unsupported: { camera: 'policy', microphone: 'policy' } },
    { type: 'useAnother' },
    { type: 'continueWithout', owner: 'app' },
    { type: 'continueWithout', owner: 'gate' },
    { type: 'turnOn' },
    ...(way === 'check' ? (['app', 'gate'] as const).map((owner): GateEvent => ({ type: 'join', owner })) : []),
    ...(inCall ? each.map((device): GateEvent => ({ type: 'turnOn', devices: [device] })) : []),
    { type: 'returned' },
    { type: 'refocused' },
    { type: 'reloaded' },
    { type: 'devicesChanged', present: [] },
    { type: 'devicesChanged', present: ['camera', 'microphone'] },
    { type: 'devicesChanged', present: ['camera', 'microphone'], tooSoon: true },
    ...ending,
    ...(phase !== 'before' ? each.map((device): GateEvent => ({ type: 'replaced', devices: [device] })) : []),
    ...(inCall ? each.map((device): GateEvent => ({ type: 'addFailed', devices: [device] })) : []),
    { type: 'cancel' },
    { type: 'reset' },
    { type: 'abandoned' },
    ...givenOn(way),
    { type: 'joined' },
    { type: 'joinFailed' },
    { type: 'waited' },
    ...waits,
    { type: 'permissionsQueried', queried: { camera: 'unknown', microphone: 'unknown' } },
    ...answersTo(devicesIn(devices)).map((queried): GateEvent => ({
      type: 'permissionsQueried',
      queried,
    })),
    ...(asked.length > 0
      ? (inCall ? outcomesInCall : outcomes)(asked, way).map((outcome): GateEvent => ({ type: 'settled', outcome }))
      : []),
    ...(asked.length > 0 ? [{ type: 'refused' } as const] : []),
    ...(unwanted ? [{ type: 'answeredElsewhere' } as const] : []),
  ]
  return list
}

function distinct<Value>(list: readonly Value[]): Value[] {
  return [...new Map(list.map((value) => [JSON.stringify(value), value])).values()]
}

/** An `expect` that costs nothing while it holds: it is called a few million times. */
function hold(promise: boolean, broken: string): asserts promise {
  if (!promise) throw new Error(broken)
}

const presses: Readonly<Record<Press, true>> = {
  start: true,
  confirm: true,
  retry: true,
  useAnother: true,
  continueWithout: true,
  turnOn: true,
}

/** Lets one thing happen, and holds the machine to every promise on the way. */
function step(before: World, event: GateEvent, keep: (state: GateState) => GateState): World {
  const [state, ...effects] = transition(before.state, event)
  if (state === before.state && effects.length === 0 && event.type !== 'given' && !before.pending) return before
  let world = before
  if (event.type === 'settled' || event.type === 'answeredElsewhere') world = { ...world, pending: false }
  if (event.type === 'given' || (event.type === 'settled' && event.outcome.ok)) world = { ...world, arrived: true }
  for (const effect of effects) world = take(effect, event, before.state, state, world)

  if (event.type === 'joined' && world.stream === 'lent') world = { ...world, stream: 'app' }

  // What the app has finished joining with is the app's to stop, and leaves the gate's world with it.
  const called = callIn(before.state)
  const leftToApp = called && !isInCall(state) && called.owner === 'app'
  if (leftToApp) world = { ...world, stream: 'none' }

  hold(!world.arrived, 'a stream that came with an answer is left on, and no one has it')
  hold((world.stream === 'checked') === (state.phase === 'checking'), 'a check has a stream, and only a check has that')
  hold(
    (world.stream !== 'none') === (isInCall(state) || state.phase === 'checking'),
    'a check or a call has a stream, and no other gate has',
  )
  hold(effects.filter(({ type }) => type === 'request').length <= 1, 'one press asks twice')
  hold(
    (world.stream === 'lent') === (callIn(state)?.owner === 'joining'),
    'a stream is lent for as long as the app joins',
  )
  const failed = event.type === 'joinFailed' && before.stream === 'lent'
  if (failed) {
    const told = state.phase === 'idle' && state.notice === 'joinFailed'
    hold(told && world.stream === 'none', 'after a failed join the camera is on, or the person is told nothing')
  }
  const calledOff = effects.some(({ type }) => type === 'callOff')
  const again = event.type === 'retry' && effects.some(({ type }) => type === 'handOver')
  const unfinished = before.stream === 'lent' && (world.stream === 'none' || again) && !failed
  hold(calledOff === unfinished, 'a join that is not wanted any more is not called off, or another one is')
  const waits = state.phase === 'requesting' || isUnanswered(state)
  const adds = state.phase === 'open' && state.adding !== undefined
  hold(world.pending === (waits || adds), 'the gate forgets its pending request')
  const goesOn = event.type === 'cancel' && before.state.phase === 'blocked' && called !== undefined
  if (goesOn) hold(state.phase === 'open' && !world.pending, 'closing a notice does not lead back to the call')
  else if (event.type === 'cancel' || event.type === 'reset')
    hold(state.phase === 'idle', 'cancel does not end in idle')
  if (state.phase === 'blocked') hold(devicesIn(state.trouble).length > 0, 'a blocked gate names no trouble')
  const { pending, stream, arrived } = world
  const same = state === before.state && pending === before.pending && stream === before.stream
  return same ? before : { state: keep(state), pending, stream, arrived }
}

/** The state without what no transition depends on, which would only multiply the worlds. */
function withoutDetail(state: GateState): GateState {
  const counted = withFewDismissals(state)
  switch (counted.phase) {
    case 'requesting':
      return { ...orderly(counted), wait: isRefused(counted) ? { kind: 'quiet', refused: true } : { kind: 'noticed' } }
    case 'checking':
      return orderly(counted)
    case 'open': {
      const { adding } = counted
      return adding
        ? { ...orderly(counted), adding: { asked: adding.asked, wait: { kind: 'quiet' } } }
        : orderly(counted)
    }
    case 'blocked':
      return { ...counted, trouble: inOrder(counted.trouble), call: counted.call && orderly(counted.call) }
    case 'idle':
    case 'explaining':
      return counted
    default:
      return counted satisfies never
  }
}

/** A prompt is still open that no one waits for. */
function isUnanswered(state: GateState): boolean {
  return state.phase === 'open' ? state.unheard === true : state.phase === 'idle' && state.unanswered
}

/** It is enough to know that a closing is counted. */
function withFewDismissals(state: GateState): GateState {
  return state.dismissals > 1 ? { ...state, dismissals: 1 } : state
}

function isRefused({ wait }: GateState & { readonly phase: 'requesting' }): boolean {
  return wait.kind === 'quiet' && wait.refused === true
}

function orderly<Lacking extends { readonly without: Obstacles }>(lacking: Lacking): Lacking {
  return { ...lacking, without: inOrder(lacking.without) }
}

/** What the app could not add waits for a press, as what has stopped does. */
function asEnded(obstacle: Obstacle | undefined): Obstacle | undefined {
  return obstacle?.kind === 'failed' ? { kind: 'ended', reason: 'revoked' } : obstacle
}

/** The camera first, whichever was lost first. */
function inOrder<Found extends Obstacles>({ camera, microphone }: Found): Found {
  return { camera: asEnded(camera), microphone: asEnded(microphone) } as Found
}

const holders = { gate: 'gate', joining: 'lent', app: 'app' } as const satisfies Record<Call['owner'], World['stream']>

function take(effect: Effect, event: GateEvent, before: GateState, state: GateState, world: World): World {
  switch (effect.type) {
    case 'request': {
      // The queue gives it the answer of the one that no one waited for (walk.two.test.ts).
      const wantedAgain = isUnanswered(before)
      hold(!world.pending || wantedAgain, 'a second prompt opens behind the first')
      hold(effect.devices.length > 0, 'a request asks for nothing')
      hold(
        callIn(before) !== undefined || effect.devices.every((device) => state.devices[device] !== 'later'),
        'a device is asked for before its time',
      )
      const quiet = effect.devices.every((device) => state.permissions[device].permission === 'granted')
      hold(quiet || event.type in presses, 'a prompt opens that no one pressed for')
      return { ...world, pending: true }
    }
    case 'receiveNothing':
      hold(before.phase === 'blocked' && event.type === 'continueWithout', 'a call begins with nothing, unasked')
      return { ...world, arrived: true }
    case 'keep':
      hold(state.phase === 'checking' && world.arrived, 'something is checked that did not arrive')
      return { ...world, arrived: false, stream: 'checked' }
    case 'handOver':
      // The app hangs, and is given what it has.
      if (event.type === 'retry' && callIn(before)?.owner === 'joining') {
        hold(
          state === before && world.stream === 'lent' && !world.arrived,
          'another stream is handed over than was lent',
        )
        return world
      }
      hold(
        isInCall(state) && world.arrived !== (world.stream === 'checked'),
        'something is handed over that did not arrive',
      )
      if (world.stream === 'checked') {
        hold(event.type === 'join', 'a stream that is checked is handed over before a press of Join')
        hold(sameLive(streamIn(before)?.live, streamIn(state)?.live), 'another stream is handed over than was checked')
      }
      return { ...world, arrived: false, stream: holders[callIn(state)?.owner ?? 'gate'] }
    case 'discard':
      hold(world.arrived, 'a stream is discarded that did not arrive')
      return { ...world, arrived: false }
    case 'callOff':
      hold(world.stream === 'lent', 'a join is called off that is over')
      return world
    case 'stop': {
      hold(world.stream !== 'none' && world.stream !== 'app', 'a stream is stopped that the gate does not have')
      return { ...world, stream: 'none' }
    }
    default:
      return effect satisfies never
  }
}

function sameLive(one: Live | undefined, other: Live | undefined): boolean {
  return one?.camera === other?.camera && one?.microphone === other?.microphone
}

type Notice = NonNullable<(GateState & { readonly phase: 'idle' })['notice']>

interface Step {
  readonly world: World
  readonly event?: GateEvent
  readonly before?: Step
}

/**
 * Visits every world that can be reached, each once, shortest path first. What befalls the camera in
 * one world befalls the microphone in its mirror image, so that one of the two stands for both.
 */
/** By the shortest ways first. `npm test -- --thorough` walks them all, in minutes. */
const mostWorlds = process.env.WALK === 'all' ? Infinity : 50_000
/** The check comes early on the way, and what follows it is as without one. */
const most: Readonly<Record<Way, number>> = { straight: mostWorlds, check: mostWorlds / 2 }

function walk(devices: Devices, visit: (world: World) => void, way: Way = 'straight', keep = withoutDetail): number {
  const first: Step = { world: { state: initialState(devices), pending: false, stream: 'none', arrived: false } }
  const numberOf = createNumbering()
  const seen = new Set([numberOf(first.world)])
  const alike = JSON.stringify(mirrored(devices)) === JSON.stringify(devices)
  const steps = [first]
  for (const here of steps) {
    if (steps.length > most[way]) break
    for (const event of moves(here.world, way)) {
      try {
        const world = step(here.world, event, keep)
        if (world === here.world) continue
        const number = numberOf(world)
        if (seen.has(number)) continue
        const opposite = numberOf(mirrored(world))
        const there = step(mirrored(here.world), mirrored(event), keep)
        hold(numberOf(there) === opposite, 'the camera and the microphone are not treated alike')
        seen.add(number)
        if (alike) seen.add(opposite)
        visit(world)
        steps.push({ world, event, before: here })
      } catch (error) {
        throw new Error(`${String(error)}\nThe path there:\n${path({ world: here.world, event, before: here })}`)
      }
    }
  }
  return steps.length
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
  { camera: 'later', microphone: 'required' },
  { camera: 'required' },
  { camera: 'optional' },
]

/** What an app may ask for: the mirror of each as well, which needs no walk of its own. */
const everyAsking = distinct([...askings, ...askings.map(mirrored)])

/** Each gate, and with a check those in which it can make a difference: what stops one device can stop all. */
const gates: readonly [Devices, Way][] = [
  ...askings.map((devices): [Devices, Way] => [devices, 'straight']),
  ...askings.slice(0, 3).map((devices): [Devices, Way] => [devices, 'check']),
]

describe('in every world a gate can reach', () => {
  for (const [devices, way] of gates) {
    const name = JSON.stringify(devices) + (way === 'check' ? ' with a check' : '')
    it(`no one is asked twice, left on camera, or stuck (${name})`, () => {
      const check = ({ state, pending }: World) => {
        for (const later of everyAsking) {
          const [after, ...effects] = transition(state, { type: 'configured', devices: later })
          const undisturbed = after.phase === state.phase && effects.length === 0
          if (pending || state.phase === 'idle' || state.phase === 'checking' || state.phase === 'open')
            hold(undisturbed, 'new devices disturb what is pending or open')
          const quiet = effects.every(
            (effect) =>
              effect.type === 'request' &&
              effect.devices.every((device) => after.permissions[device].permission === 'granted'),
          )
          hold(quiet, 'new devices open a prompt')
          if (after.phase !== 'blocked') continue
          hold(
            devicesIn(after.trouble).every((device) => later[device]),
            'a person is stuck on a device that is not asked for',
          )
        }
        for (const device of devicesIn(devices)) {
          const [on] = transition(state, { type: 'turnOn', devices: [device] })
          if (canTurnOn(state).includes(device)) {
            hold(
              on.phase === 'open' && on.adding?.asked[0] === device,
              'a device that can be turned on is not asked for',
            )
          } else hold(on === state, 'a device is turned on that no one offers')
          const hopeless = transition(state, { type: 'turnOn', devices: [device], unsupported: { [device]: 'policy' } })
          hold(
            hopeless.length === 1 && (hopeless[0] === state || !canTurnOn(hopeless[0]).includes(device)),
            'a device that the page can never have is asked for, or offered again',
          )
        }
        if (state.phase === 'checking') {
          const [pressed, ...effects] = transition(state, { type: 'start' })
          hold(pressed === state && effects.length === 0, 'a press of Start Video disturbs the check')
        }
        if (state.phase !== 'blocked') return
        if (canContinueWith(state)?.length === 0) {
          const [without, ...effects] = transition(state, { type: 'continueWithout', owner: 'gate' })
          const isCall = without.phase === 'open' && !without.live.camera && !without.live.microphone
          hold(isCall && effects.every(({ type }) => type !== 'request'), 'a call with nothing asks for something')
          const isRequired = devicesIn(devices).some((device) => devices[device] === 'required')
          hold(!isRequired, 'a call is offered without what it requires')
        }
        const [again] = transition(state, { type: 'retry' })
        const asked = again.phase === 'requesting' || (again.phase === 'open' && again.adding)
        hold(!pending && !!asked, 'a blocked person presses, and is not asked again')
      }
      const worlds = walk(devices, check, way)
      console.info(`walked ${worlds > most[way] ? 'the first ' : ''}${worlds} worlds of ${name}`)
      expect(worlds).toBeGreaterThan(100)
    }, 600_000)
  }
})

describe('what the type of a state allows', () => {
  const waits: Readonly<Record<Wait['kind'], readonly string[]>> = {
    quiet: ['', 'recovering', 'refused', 'recovering refused'],
    noticed: ['', 'covers'],
    answer: ['', 'covers'],
    device: ['', 'covers'],
    stalled: ['', 'covers'],
  }
  const holders: Readonly<Record<Call['owner'], true>> = { gate: true, joining: true, app: true }
  const notices: Readonly<Record<Notice, true>> = { dismissed: true, reloaded: true, joinFailed: true }

  it('is reached', () => {
    const reached = new Set<string>()
    walk(
      { camera: 'required' },
      ({ state }) => {
        if (state.phase === 'idle' && state.notice) reached.add(state.notice)
        if (state.phase === 'requesting') reached.add(textOf(state.wait))
        if (state.phase === 'open') reached.add(`${state.owner} adding ${state.adding?.wait.kind ?? 'nothing'}`)
      },
      'straight',
      withFewDismissals,
    )
    const ofRequests = Object.entries(waits).flatMap(([kind, ways]) => ways.map((fields) => `${kind} ${fields}`))
    const ofCalls = Object.keys(holders).flatMap((owner) =>
      ['nothing', 'quiet', 'answer', 'device', 'stalled'].map((adding) => `${owner} adding ${adding}`),
    )
    expect([...reached].toSorted()).toEqual([...Object.keys(notices), ...ofRequests, ...ofCalls].toSorted())
  }, 60_000)

  function textOf({ kind, ...rest }: Wait): string {
    const fields = Object.entries(rest).filter(([, value]) => value !== undefined)
    return `${kind} ${fields.map(([name]) => name).join(' ')}`
  }

  it('is nothing else', () => {
    const camera = { camera: { kind: 'missing' } } as const
    const never = (): readonly (Wait | Call['owner'])[] => [
      // @ts-expect-error: the screen of a trouble cannot stay behind the card of a request
      { kind: 'noticed', recovering: camera },
      // @ts-expect-error: nothing covers a screen while nothing is shown
      { kind: 'quiet', covers: camera },
      // @ts-expect-error: a browser that has refused asks the person nothing any more
      { kind: 'answer', refused: true },
      // @ts-expect-error: only a device can be late by 30 seconds
      { kind: 'answer', stalled: true },
      // @ts-expect-error: a stream has one owner
      'app and gate',
    ]
    expect(never).toBeTypeOf('function')
  })
})

it('two worlds are one only if they are alike in everything', () => {
  const leaf = fc.constantFrom(0, 1, true, '', 'a', undefined)
  const names = fc.constantFrom('a', 'b')
  const list = fc.array(fc.constantFrom('camera', 'microphone'), { maxLength: 2 })
  const part = fc.oneof(leaf, list, fc.dictionary(names, leaf), fc.dictionary(names, fc.dictionary(names, leaf)))
  const worlds = fc.dictionary(names, part)
  fc.assert(
    fc.property(fc.array(worlds, { minLength: 2 }), (worlds) => {
      const numberOf = createNumbering()
      const numbers = worlds.map((world) => numberOf(world))
      const texts = worlds.map((world) => JSON.stringify(world))
      for (const [at, number] of numbers.entries()) {
        expect(numbers.map((other) => other === number)).toEqual(texts.map((other) => other === texts[at]))
      }
    }),
  )
})
