// Over 200 lines, because "what happens if …?" has to be answered from one file.
import type {
  Device,
  Devices,
  KnownPermission,
  Live,
  Obstacle,
  Permission,
  Permissions,
  Trouble,
  UnsupportedReason,
} from './vocabulary'
import { devicesIn, troubleFor } from './vocabulary'

/** What is true of a gate in every phase. */
interface Known {
  /** What this gate asks for. */
  readonly devices: Devices
  readonly permissions: Permissions
  /** How many times in a row the browser's prompt was closed without an answer. Chrome blocks the page at the third. */
  readonly dismissals: number
}

/** Where the flow stands, and all that may be shown or decided from it. Plain data; a stream is never in it. */
export type GateState = Known &
  (
    | {
        readonly phase: 'idle'
        /** A browser prompt is still up that nobody wants any more: a page cannot close it. */
        readonly unanswered: boolean
      }
    | { readonly phase: 'explaining' }
    | {
        readonly phase: 'requesting'
        /** What the pending request asks for. */
        readonly asked: readonly Device[]
        /** Whether the wait is worth a word: at once if the browser will ask, else only when it drags on. */
        readonly noticeable: boolean
        /** Set once the wait drags on: who or what is being waited for. */
        readonly waitingFor?: 'answer' | 'device'
      }
    | { readonly phase: 'blocked'; readonly trouble: Trouble }
    | {
        readonly phase: 'open'
        readonly live: Live
        /** Who stops the stream. */
        readonly owner: 'app' | 'gate'
        /** The app was given the stream and has not finished joining. */
        readonly joining: boolean
      }
  )

export type Phase = GateState['phase']

/** What the browser answered, for the devices it was asked about. */
export type Queried = { readonly [device in Device]?: Permission }

/** How a request ended, for each device. */
export type Outcome =
  | { readonly ok: true; readonly live: Live; readonly owner: 'app' | 'gate' }
  | { readonly ok: false; readonly trouble: Trouble; readonly queried: Queried }

/** Imperative for people, past tense for the world. */
export type GateEvent =
  | { readonly type: 'start'; readonly unsupported?: UnsupportedReason | undefined }
  | { readonly type: 'confirm' }
  | { readonly type: 'retry'; readonly unsupported?: UnsupportedReason | undefined }
  | { readonly type: 'cancel' }
  | { readonly type: 'reset' }
  | { readonly type: 'configured'; readonly devices: Devices }
  | { readonly type: 'permissionsQueried'; readonly queried: Queried }
  | { readonly type: 'settled'; readonly outcome: Outcome }
  /** Another gate took over the unwanted prompt; its answer is no longer this gate's. */
  | { readonly type: 'answeredElsewhere' }
  | { readonly type: 'waited' }
  | { readonly type: 'waitedLong'; readonly queried: Queried; readonly provenHere: boolean }
  | { readonly type: 'joined' }
  | { readonly type: 'joinFailed' }
  /** Nobody watches this gate any more, or nobody takes the stream it keeps. */
  | { readonly type: 'abandoned' }

/** Which act or fact caused a change. */
export type Reason = GateEvent['type']

export type Effect =
  /** Ask the browser. Only ever emitted while no request of this gate is pending. */
  | { readonly type: 'request'; readonly devices: readonly Device[] }
  /** Want the pending request again, instead of opening another. */
  | { readonly type: 'adopt'; readonly devices: readonly Device[] }
  /** Give the stream to whoever takes it. */
  | { readonly type: 'handOver' }
  /** Stop every track of the stream. */
  | { readonly type: 'stop' }

type Transition = readonly [GateState, ...Effect[]]

const unknown: KnownPermission = { permission: 'unknown', evidence: 'inferred', queried: 'unknown' }

export function initialState(devices: Devices): GateState {
  return {
    phase: 'idle',
    unanswered: false,
    devices,
    permissions: { camera: unknown, microphone: unknown },
    dismissals: 0,
  }
}

/** The whole flow: what each event means in each phase. Pure and total; an event that means nothing changes nothing. */
export function transition(state: GateState, event: GateEvent): Transition {
  switch (event.type) {
    case 'start':
      if (state.phase === 'requesting' || state.phase === 'explaining') return [state]
      if (state.phase === 'open') return state.joining ? [state] : restart(state, event.unsupported)
      return begin(state, event.unsupported)

    case 'confirm':
      return state.phase === 'explaining' ? ask(state, wanted(state)) : [state]

    case 'retry':
      if (state.phase !== 'blocked') return [state]
      if (event.unsupported) return [unsupported(state, event.unsupported)]
      // A press is a reason to believe the browser again rather than the last refusal we saw.
      return retry({ ...state, permissions: forgetWitnesses(state.permissions) })

    case 'cancel':
    case 'reset':
      return leave(state)

    case 'configured':
      return [{ ...state, devices: event.devices }]

    case 'permissionsQueried':
      return learn(state, event.queried)

    case 'settled':
      return settle(state, event.outcome)

    case 'answeredElsewhere':
      return state.phase === 'idle' && state.unanswered ? [{ ...state, unanswered: false }] : [state]

    case 'waited':
      return state.phase === 'requesting' && !state.noticeable ? [{ ...state, noticeable: true }] : [state]

    case 'waitedLong': {
      if (state.phase !== 'requesting') return [state]
      // `granted` may still prompt (Firefox and Safari, after a reload): only a browser that has already given a
      // stream here and says `granted` now can be waiting for its hardware.
      const hardware = event.provenHere && state.asked.every((device) => event.queried[device] === 'granted')
      return [{ ...state, noticeable: true, waitingFor: hardware ? 'device' : 'answer' }]
    }

    case 'joined':
      return state.phase === 'open' && state.joining ? [{ ...state, joining: false }] : [state]

    case 'joinFailed':
      // Ownership came back with the failure: the camera must not stay on behind a call that never was.
      return state.phase === 'open' && state.joining ? [idle(state), { type: 'stop' }] : [state]

    case 'abandoned':
      // What the app was given is the app's, watched or not.
      return state.phase === 'open' && state.owner === 'app' ? [state] : leave(state)

    default:
      return event satisfies never
  }
}

/** What a press of Start Video does, from what is already known at that moment. */
function begin(state: GateState, reason: UnsupportedReason | undefined): Transition {
  // The browser's prompt is still up: wait for its answer again, whatever else is known. A second request would put a
  // second prompt behind it.
  if (state.phase === 'idle' && state.unanswered) return ask(state, wanted(state), 'adopt')
  if (reason) return [unsupported(state, reason)]
  const refused = devicesIn(state.devices).filter((device) => state.permissions[device].permission === 'denied')
  const asked = wanted(state)
  if (refused.some((device) => state.devices[device] === 'required' || asked.includes(device))) {
    return [{ ...known(state), phase: 'blocked', trouble: refusals(refused, state) }]
  }
  return allGranted(state, asked) ? ask(state, asked) : [{ ...known(state), phase: 'explaining' }]
}

/** A new press after the call: whatever the gate still holds goes first. */
function restart(state: GateState & { phase: 'open' }, reason: UnsupportedReason | undefined): Transition {
  const [left, ...stops] = leave(state)
  const [next, ...effects] = begin(left, reason)
  return [next, ...stops, ...effects]
}

function ask(state: GateState, asked: readonly Device[], how: 'request' | 'adopt' = 'request'): Transition {
  const noticeable = how === 'adopt' || !allGranted(state, asked)
  return [
    { ...known(state), phase: 'requesting', asked, noticeable },
    { type: how, devices: asked },
  ]
}

/** Asks for everything again: after a press, even an optional device that was refused is worth another try. */
function retry(state: GateState): Transition {
  return ask(state, devicesIn(state.devices))
}

function leave(state: GateState): Transition {
  switch (state.phase) {
    case 'idle':
      return [state]
    case 'requesting':
      // The answer will come, wanted or not. Going back to `idle` without a mark would let a second press open a
      // second prompt behind the first.
      return [{ ...known(state), phase: 'idle', unanswered: true }]
    case 'open':
      // A stream that the app has finished joining with is the app's to stop.
      return state.owner === 'gate' || state.joining ? [idle(state), { type: 'stop' }] : [idle(state)]
    default:
      return [idle(state)]
  }
}

function settle(state: GateState, outcome: Outcome): Transition {
  const pending = state.phase === 'requesting' || (state.phase === 'idle' && state.unanswered)
  if (!pending) return outcome.ok ? [state, { type: 'stop' }] : [state]

  const learned: GateState = { ...state, permissions: witness(state.permissions, outcome) }
  if (outcome.ok) {
    const answered = { ...learned, dismissals: 0 }
    if (state.phase === 'idle') return [idle(answered), { type: 'stop' }]
    const { live, owner } = outcome
    return [{ ...known(answered), phase: 'open', live, owner, joining: owner === 'app' }, { type: 'handOver' }]
  }

  const { trouble } = outcome
  const dismissed = devicesIn(trouble).every((device) => trouble[device]?.kind === 'dismissed')
  const dismissals = dismissed ? state.dismissals + 1 : state.dismissals
  // Closing the prompt refuses nothing: back to where the person was, and they may press again.
  if (state.phase === 'idle' || dismissed) return [{ ...idle(learned), dismissals }]
  const rest = canDoWithout(learned, state.asked, trouble)
  return rest ? ask(learned, rest) : [{ ...known(learned), phase: 'blocked', trouble }]
}

/** Takes in fresh queries, and lets the person in if what stood in the way has just been allowed. */
function learn(state: GateState, queried: Queried): Transition {
  const permissions = believe(state.permissions, queried)
  if (permissions === state.permissions) return [state]
  const learned: GateState = { ...state, permissions }
  if (learned.phase !== 'blocked') return [learned]

  const { trouble } = learned
  const cured = devicesIn(trouble).filter(
    (device) => trouble[device]?.kind === 'denied' && permissions[device].permission === 'granted',
  )
  if (cured.length === 0) return [learned]
  const left = without(trouble, cured)
  if (left) return [{ ...learned, trouble: left }]
  // Nothing stands in the way now. If the browser would still ask, that question waits for a press.
  return allGranted(learned, wanted(learned)) ? ask(learned, wanted(learned)) : [learned]
}

/** Whether a blocked person is one press of Ask again from being let in: nothing is refused, but the browser will ask. */
export function isAskable(state: GateState): boolean {
  if (state.phase !== 'blocked') return false
  const { trouble, permissions } = state
  return (
    devicesIn(trouble).every((device) => trouble[device]?.kind === 'denied' || trouble[device]?.kind === 'dismissed') &&
    devicesIn(state.devices).every((device) => permissions[device].permission !== 'denied')
  )
}

/** The devices worth asking for: an optional one that is known to be refused would only fail the others. */
function wanted(state: GateState): Device[] {
  const all = devicesIn(state.devices)
  const worthIt = all.filter(
    (device) => state.devices[device] === 'required' || state.permissions[device].permission !== 'denied',
  )
  return worthIt.length > 0 ? worthIt : all
}

function allGranted(state: GateState, devices: readonly Device[]): boolean {
  return devices.every((device) => state.permissions[device].permission === 'granted')
}

/** What is left to ask for when only optional devices failed, if it can be had without a prompt. */
function canDoWithout(state: GateState, asked: readonly Device[], trouble: Trouble): Device[] | undefined {
  const rest = asked.filter((device) => !trouble[device])
  const optional = devicesIn(trouble).every((device) => state.devices[device] === 'optional')
  return rest.length > 0 && optional && allGranted(state, rest) ? rest : undefined
}

function known({ devices, permissions, dismissals }: GateState): Known {
  return { devices, permissions, dismissals }
}

function idle(state: GateState): GateState {
  return { ...known(state), phase: 'idle', unanswered: false }
}

function unsupported(state: GateState, reason: UnsupportedReason): GateState {
  const obstacle: Obstacle = { kind: 'unsupported', reason }
  return { ...known(state), phase: 'blocked', trouble: troubleFor(devicesIn(state.devices), () => obstacle) }
}

/** The trouble of a gate that need not ask, because it knows the answer. */
function refusals(refused: readonly Device[], { permissions }: GateState): Trouble {
  return troubleFor(refused, (device) => ({
    kind: 'denied',
    // Refused in front of us while the browser says `granted`: then it was not the browser who refused.
    layers: permissions[device].queried === 'granted' ? ['system'] : ['browser'],
  }))
}

function without(trouble: Trouble, cured: readonly Device[]): Trouble | undefined {
  const left = devicesIn(trouble).filter((device) => !cured.includes(device))
  return left.length > 0 ? troubleFor(left, (device) => trouble[device] as Obstacle) : undefined
}

/** What a request's outcome proves. */
function witness(permissions: Permissions, outcome: Outcome): Permissions {
  return mapPermissions(permissions, (known, device) => {
    if (outcome.ok) {
      // What the browser says beside this success is not known yet: the next query will tell, and be its baseline.
      return outcome.live[device] ? { permission: 'granted', evidence: 'witnessed', queried: 'unknown' } : known
    }
    const queried = outcome.queried[device]
    if (outcome.trouble[device]?.kind === 'denied') {
      return { permission: 'denied', evidence: 'witnessed', queried: queried ?? 'unknown' }
    }
    return queried === undefined ? known : asQueried(known, queried)
  })
}

/** What fresh queries say, where no witness outranks them. */
function believe(permissions: Permissions, queried: Queried): Permissions {
  return mapPermissions(permissions, (known, device) => {
    const answer = queried[device]
    if (answer === undefined || answer === known.queried) return known
    const baseline = known.evidence === 'witnessed' && known.queried === 'unknown'
    return baseline ? { ...known, queried: answer } : asQueried(known, answer)
  })
}

function forgetWitnesses(permissions: Permissions): Permissions {
  return mapPermissions(permissions, (known) =>
    known.evidence === 'witnessed' ? { permission: known.queried, evidence: 'queried', queried: known.queried } : known,
  )
}

function asQueried(known: KnownPermission, queried: Permission): KnownPermission {
  if (queried === 'unknown' || (known.evidence === 'queried' && known.permission === queried)) return known
  return { permission: queried, evidence: 'queried', queried }
}

/** Keeps the same object where nothing changes, so that nobody is told of a change that is none. */
function mapPermissions(
  permissions: Permissions,
  change: (known: KnownPermission, device: Device) => KnownPermission,
): Permissions {
  const camera = change(permissions.camera, 'camera')
  const microphone = change(permissions.microphone, 'microphone')
  if (camera === permissions.camera && microphone === permissions.microphone) return permissions
  return { camera, microphone }
}
