// Over 200 lines, because "what happens if …?" has to be answered from one file.
import type {
  Device,
  Devices,
  JoinTrouble,
  KnownPermission,
  Layers,
  Live,
  Loosened,
  Obstacle,
  Obstacles,
  Permission,
  KnownPermissions,
  Trouble,
  Unsupported,
} from './vocabulary'
import { obstacleTraits } from './obstacles'
import { devicesIn, troubleFor } from './vocabulary'

/** What is true of a gate in every phase. */
interface Known {
  /** What this gate asks for. */
  readonly devices: Devices
  /** What is known about both permissions, also about a device that is not asked for. */
  readonly permissions: KnownPermissions
  /** How many times in a row the browser's prompt was closed without an answer. Chrome blocks the page at the third. */
  readonly dismissals: number
  /** This browser cannot make a stream without tracks, so that a call needs one device at least. */
  readonly needsTracks?: true | undefined
}

/** What a request waits for once its wait is long: the person's answer, or a device. `stalled`: a device, for 30 seconds. */
type LongWait = 'answer' | 'device' | 'stalled'

/** How far the wait for a pending request has come, as far as the person is told. */
export type Wait =
  | {
      /** They are told nothing: the answer may be there before they could read a word. */
      readonly kind: 'quiet'
      /** The trouble that seems to be gone, while the request finds out. The screen for it can stay. */
      readonly recovering?: Trouble | undefined
      /** The browser has refused. The gate is finding out which device and why, and asks the person nothing more. */
      readonly refused?: true
    }
  | {
      /** They are told. `noticed`: that a request is pending. The others come after 2.5 s, and say what it waits for. */
      readonly kind: 'noticed' | LongWait
      /** The trouble whose screen this has covered. The screen comes back if the wait is quiet again. */
      readonly covers?: Trouble | undefined
    }

/** A request for devices that are to join a running call. */
interface Adding {
  /** What the pending request asks for. */
  readonly asked: readonly Device[]
  /** How far the wait has come. The call is on the screen, so only a long wait is worth a word. */
  readonly wait: { readonly kind: 'quiet' | LongWait }
  /** What is in the way of others that the same press was for. The person is told about it once this request has ended. */
  readonly found?: Obstacles | undefined
}

/** A call that has been handed its stream. */
export interface Call {
  /** What the stream has. */
  readonly live: Live
  /**
   * Who stops the stream. `gate`: the gate, for the whole call. `joining`: the gate still, because the app was given the
   * stream and has not finished joining. `app`: the app, which has.
   */
  readonly owner: 'gate' | 'joining' | 'app'
  /** Devices that the call does without, and why. */
  readonly without: Obstacles
}

/** The state of the flow, and everything that may be shown or decided from it. It is plain data, and never holds a stream. */
export type GateState = Known &
  /** Nothing has been asked yet: the person sees the app's own button. */
  (
    | {
        readonly phase: 'idle'
        /** The browser's prompt is still open although the person has cancelled: a page cannot close it. */
        readonly unanswered: boolean
        /** What to tell a person who sees the button again: their prompt was closed, the page was reloaded, or joining failed. */
        readonly notice?: 'dismissed' | 'reloaded' | 'joinFailed' | undefined
        /** Why joining failed, if the app's error says. */
        readonly why?: JoinTrouble | undefined
      }
    /** The person reads why the devices are needed, before the browser asks. */
    | { readonly phase: 'explaining' }
    /** One request is pending: the browser is asking, or a device is starting. The person can take as long as they like. */
    | {
        readonly phase: 'requesting'
        /** What the pending request asks for. */
        readonly asked: readonly Device[]
        /** What to tell the person: nothing while it is `quiet`; and at once that it is pending, if the browser will ask. */
        readonly wait: Wait
        /** Optional devices that this request leaves out, and why. */
        readonly without: Obstacles
      }
    /** Something blocks the call, and the person may be changing it. */
    | {
        readonly phase: 'blocked'
        /** What blocks each device. */
        readonly trouble: Trouble
        /** The call that continues meanwhile: a device that it needs has stopped. */
        readonly call?: Call | undefined
      }
    /** The gate has the stream, and the person sees and hears themselves before they join. */
    | {
        readonly phase: 'checking'
        /** What the stream has. */
        readonly live: Live
        /** Devices that the call would do without, and why. */
        readonly without: Obstacles
      }
    /** The app has the stream, and the call is on. */
    | (Call & { readonly phase: 'open' } & (
          | {
              /** The pending request for devices that are to join the call. */
              readonly adding?: Adding | undefined
              readonly unheard?: undefined
            }
          | {
              /** Such a request is still pending, and the listener that waited for its answer has gone. */
              readonly unheard: true
              readonly adding?: undefined
            }
        ))
  )

/** How far the flow has come: `idle`, `explaining`, `requesting`, `blocked`, `checking` or `open`. */
export type Phase = GateState['phase']

/** A gate whose button can be pressed. */
type Idle = GateState & { readonly phase: 'idle' }
/** A gate that something blocks. */
type Blocked = GateState & { readonly phase: 'blocked' }
/** A gate whose stream is checked before the call. */
type Checking = GateState & { readonly phase: 'checking' }
/** A gate whose call is on. */
type Open = GateState & { readonly phase: 'open' }

/** What the browser answered, for the devices it was asked about. */
export type Queried = { readonly [device in Device]?: Permission }

/** Who will own a stream that is handed over: the app, if it has `onGranted` or `onAllowed`. */
type NextOwner = 'app' | 'gate'

/** How a request ended, for each device. */
export type Outcome =
  /** A stream came. `owner`: who will own it. `check`: the gate, while the person checks it; a running call has no check. */
  | { readonly ok: true; readonly live: Live; readonly owner: NextOwner | 'check' }
  /** No stream came. `queried`: what the browser said about the permissions after that. */
  | { readonly ok: false; readonly trouble: Trouble; readonly queried: Queried }

/** What is known about the page at the moment of a press. */
export interface PageContext {
  /** The devices that this page can never get, and why. */
  readonly unsupported?: Unsupported
  /** The devices that the browser lists none of. */
  readonly absent?: readonly Device[]
  /** The browser cannot make a stream without tracks. */
  readonly needsTracks?: true | undefined
}

/**
 * The buttons that may lead to a request: Start Video; OK; Try again or Ask again; Use another …; Continue without …;
 * Turn on ….
 */
export type Press = 'start' | 'confirm' | 'retry' | 'useAnother' | 'continueWithout' | 'turnOn'

/** Whether the gate is held: then what it notices by itself leads to no request. */
interface Holding {
  readonly held?: boolean | undefined
}

/**
 * Everything that can happen to a gate, as {@link transition} takes it: imperative for what a person does, past tense for
 * the rest.
 */
export type GateEvent =
  /** The person pressed a button that may lead to a request. */
  | ({ readonly type: Exclude<Press, 'continueWithout' | 'turnOn'> } & PageContext)
  /** The same. `owner`: who will own the stream if the call begins without any device, which is not requested. */
  | ({ readonly type: 'continueWithout'; readonly owner: NextOwner } & PageContext)
  /** The same, in a call. `devices`: what to turn on; all that the call does without if it is left out. */
  | ({ readonly type: 'turnOn'; readonly devices?: readonly Device[] | undefined } & PageContext)
  /** The person has checked their devices, and joins. */
  | { readonly type: 'join'; readonly owner: NextOwner }
  /** The person closed what is open, or left the call. */
  | { readonly type: 'cancel' | 'reset' }
  /** The app changed its options. `reconstrained`: its constraints on a device have changed. */
  | { readonly type: 'configured'; readonly devices: Devices; readonly reconstrained?: boolean | undefined }
  /** The browser was asked about its permissions, without a prompt. */
  | ({ readonly type: 'permissionsQueried'; readonly queried: Queried } & Holding)
  /** The page was hidden, and is looked at again: the person may have been in the settings. */
  | ({ readonly type: 'returned' } & Holding)
  /** The page has the focus again: the person may have been in another window next to it. */
  | ({ readonly type: 'refocused' } & Holding)
  /** A device came or went; these are there now. `tooSoon`: it did so a moment ago as well, and a request came of it. */
  | ({
      readonly type: 'devicesChanged'
      readonly present: readonly Device[]
      readonly tooSoon?: boolean | undefined
    } & Holding)
  /** The browser refused the pending request. `settled` follows in a moment, with the devices it refused, and why. */
  | { readonly type: 'refused' }
  /** The pending request has ended. */
  | {
      readonly type: 'settled'
      readonly outcome: Outcome
      /** What the browser rejected with. The flow does not depend on it. */
      readonly error?: unknown
      readonly loosened?: Loosened | undefined
    }
  /** The browser's own button gave a stream that no request had asked for. `fits`: it is as a request would have had it. */
  | { readonly type: 'given'; readonly live: Live; readonly owner: NextOwner | 'check'; readonly fits: boolean }
  /** Another gate took over the unwanted prompt; its answer is no longer this gate's. */
  | { readonly type: 'answeredElsewhere' }
  /** The request has been pending for 700 ms, which is long enough to show that it is. */
  | { readonly type: 'waited' }
  /** The request has been pending for 2.5 s in front of the person. Repeated every 2.5 s until it is `stalled`. */
  | {
      readonly type: 'waitedLong'
      readonly queried: Queried
      /** What a query calls granted is given without a prompt here. */
      readonly silent: boolean
      /** It has been 30 seconds. */
      readonly stalled: boolean
    }
  /** The app has joined: what it was called with the grant for has returned, or its promise has resolved. */
  | { readonly type: 'joined' }
  /** The app has thrown instead, or its promise rejected. The flow does not depend on `error`, nor on `why`, which the person reads. */
  | { readonly type: 'joinFailed'; readonly error?: unknown; readonly why?: JoinTrouble | undefined }
  /** `onDevicesAdded` threw, or its promise rejected: the call does not have these devices after all. */
  | { readonly type: 'addFailed'; readonly devices: readonly Device[] }
  /** Tracks that were handed over, or that are checked, ended by themselves. */
  | { readonly type: 'ended'; readonly devices: readonly Device[]; readonly reason: 'revoked' | 'unplugged' }
  /** There is a track again in the place of one that ended: the call's own library has put it there, or the check has. */
  | { readonly type: 'replaced'; readonly devices: readonly Device[] }
  /** The page was reloaded in the middle of a recovery. */
  | { readonly type: 'reloaded' }
  /** This gate has no listener any more, or no one takes the stream it keeps. */
  | { readonly type: 'abandoned' }

/** Which act or fact caused a change. */
export type Reason = GateEvent['type']

/** What the caller of {@link transition} must do, in this order, after it has taken over the new state. */
export type Effect =
  /**
   * Ask the browser. While an earlier request of this gate is pending that no one waited for any more, the answer to that
   * one is wanted again if it is for the same.
   */
  | { readonly type: 'request'; readonly devices: readonly Device[] }
  /** Make a stream without tracks: it arrives at once. `handOver` follows. */
  | { readonly type: 'receiveNothing' }
  /** Keep the stream that arrived, for the person to check. */
  | { readonly type: 'keep' }
  /** Give the stream that arrived or was checked to the taker, together with what they already have. */
  | { readonly type: 'handOver' }
  /** Tell the app that the join it has not finished is not wanted any more. `stop` or `handOver` follows. */
  | { readonly type: 'callOff' }
  /** Stop every track of the stream that arrived: no one wants it any more. */
  | { readonly type: 'discard' }
  /** Stop every track of the stream that was handed over or kept. */
  | { readonly type: 'stop' }

/** The new state, and what to do now. The state is the same object if the event changed nothing. */
type Transition = readonly [GateState, ...Effect[]]

const unknown: KnownPermission = { permission: 'unknown', evidence: 'inferred', queried: 'unknown' }

/** The state of a gate for `devices` before anything is known: `idle`, with both permissions `unknown`. */
export function initialState(devices: Devices): GateState {
  return {
    phase: 'idle',
    unanswered: false,
    devices,
    permissions: { camera: unknown, microphone: unknown },
    dismissals: 0,
  }
}

/**
 * The whole flow: what each event means in each phase. Pure and total; an event that means nothing changes nothing.
 * `createGate` runs it; on its own it is for tests, for logs that are replayed, and for another runner.
 *
 * @example
 * ```ts
 * const idle = initialState({ camera: 'required' })
 * const [explaining] = transition(idle, { type: 'start' }) // phase 'explaining': the browser would ask
 * const [requesting, effect] = transition(explaining, { type: 'confirm' }) // effect: { type: 'request', devices: ['camera'] }
 * ```
 */
export function transition(state: GateState, event: GateEvent): Transition {
  switch (event.type) {
    case 'start':
      if (state.phase === 'requesting' || state.phase === 'explaining' || state.phase === 'checking') return [state]
      if (isInCall(state)) return startInCall(state, event)
      return begin(state, event)

    case 'confirm':
      return state.phase === 'explaining' ? askUnlessBlocked(state, knownObstacles(state, event)) : [state]

    case 'retry':
    case 'useAnother':
      // The explainer was read, and its question closed: asked again at once.
      if (state.phase === 'idle' && state.notice === 'dismissed') {
        return askUnlessBlocked(state, knownObstacles(state, event))
      }
      if (state.phase === 'idle' && state.notice === 'joinFailed') return begin(state, event)
      // The app hangs, but the stream is there: it is given once more, and the browser is not asked.
      if (event.type === 'retry' && state.phase === 'open' && state.owner === 'joining') {
        return [state, { type: 'callOff' }, { type: 'handOver' }]
      }
      if (state.phase !== 'blocked') return [state]
      return isInCall(state) ? addIfSupported(state, devicesIn(state.trouble), event) : retry(state, event)

    case 'continueWithout':
      return continueWithout(state, event.owner)

    case 'turnOn':
      return isInCall(state) ? addIfSupported(state, named(canTurnOn(state), event.devices), event) : [state]

    case 'join':
      if (state.phase !== 'checking') return [state]
      return open(state, { ok: true, live: state.live, owner: event.owner }, state.without)

    case 'cancel':
      // Closing the message about a device that stopped does not leave the call.
      return state.phase === 'blocked' && isInCall(state) ? [goOnLacking(state)] : leave(state)

    case 'reset':
      return leave(state)

    case 'configured':
      return reconsider({ ...state, devices: event.devices }, event.reconstrained ?? false)

    case 'permissionsQueried':
      return unlessHeld(state, event, learn(state, believe(state.permissions, event.queried)))

    case 'returned':
      return unlessHeld(state, event, hopeAgain(learn(state, forgetWitnesses(state.permissions)), []))

    case 'refocused':
      // The system's settings open next to the page and do not hide it. The browser's own prompt takes the focus as well,
      // so this says nothing about a refusal in the browser.
      return unlessHeld(state, event, hopeAgain(learn(state, forgetWitnesses(state.permissions, isSystems)), []))

    case 'devicesChanged': {
      // What this may have changed is looked at once the pause is over. Until then it must not lead to a request.
      if (event.tooSoon) return [state]
      return unlessHeld(state, event, hopeAgain(learn(state, forgetWitnesses(state.permissions)), event.present))
    }

    case 'refused':
      if (state.phase !== 'requesting' || isRefusedWait(state.wait)) return [state]
      return [{ ...state, wait: { kind: 'quiet', recovering: troubleBehind(state.wait), refused: true } }]

    case 'settled':
      return settle(state, event.outcome)

    case 'given':
      return take(state, event)

    case 'answeredElsewhere':
      if (state.phase === 'idle' && state.unanswered) return [{ ...state, unanswered: false }]
      return state.phase === 'open' && state.unheard ? [goOnAnswered(state)] : [state]

    case 'waited':
      if (state.phase !== 'requesting' || state.wait.kind !== 'quiet') return [state]
      return [notice(state, 'noticed')]

    case 'waitedLong': {
      const asked = awaited(state)
      if (!asked) return [state]
      // Elsewhere `granted` may still prompt: Firefox in a new tab, Safari after a reload.
      const hardware = event.silent && asked.every((device) => event.queried[device] === 'granted')
      return [notice(state, !hardware ? 'answer' : event.stalled ? 'stalled' : 'device')]
    }

    case 'joined':
      return [withCall(state, (call) => (call.owner === 'joining' ? { ...call, owner: 'app' } : call))]

    case 'joinFailed':
      // Ownership came back with the failure: the camera must not stay on behind a call that never was.
      if (callIn(state)?.owner !== 'joining') return [state]
      return [{ ...left(state), notice: 'joinFailed', ...(event.why && { why: event.why }) }, { type: 'stop' }]

    case 'addFailed':
      return isInCall(state) ? [lose(state, event.devices, { kind: 'failed' })] : [state]

    case 'ended':
      if (state.phase === 'checking') return loseInCheck(state, event.devices, event.reason)
      return isInCall(state) ? [lose(state, event.devices, { kind: 'ended', reason: event.reason })] : [state]

    case 'replaced':
      if (state.phase === 'checking') return [replaceInCheck(state, event.devices)]
      return isInCall(state) ? [replace(state, event.devices)] : [state]

    case 'reloaded':
      return state.phase === 'idle' ? [{ ...state, notice: 'reloaded' }] : [state]

    case 'abandoned':
      // What the app has joined with is the app's, watched or not. A join that is not finished would put no one into the room.
      if (callIn(state)?.owner !== 'app') return leave(state)
      // A device that is still to come would reach no one.
      return state.phase === 'open' && isAdding(state)
        ? [{ ...goOnLacking(state), adding: undefined, unheard: true }]
        : [state]

    default:
      return event satisfies never
  }
}

/** While the gate is held, it takes in what is known now, and waits for a press with the request that would follow. */
function unlessHeld(state: GateState, { held }: Holding, [next, ...effects]: Transition): Transition {
  if (!held || effects.length === 0) return [next, ...effects]
  return [next.permissions === state.permissions ? state : { ...state, permissions: next.permissions }]
}

/** What a press of Start Video does, from what is already known at that moment. */
function begin(before: GateState, pageContext?: PageContext): Transition {
  const state = pageContext ? { ...before, needsTracks: pageContext.needsTracks } : before
  // The browser's prompt is still up: wait for its answer again, whatever else is known. A second request would put a
  // second prompt behind it.
  if (state.phase === 'idle' && state.unanswered) return ask(state)
  const obstacles = knownObstacles(state, pageContext)
  const explain = !blocks(state, obstacles) && !allGranted(state, devicesBeside(state, obstacles))
  return explain ? [{ ...known(state), phase: 'explaining' }] : askUnlessBlocked(state, obstacles)
}

/** A press in the middle of a call: what has stopped by itself is asked for, and else it is a new call. */
function startInCall(state: InCall, pageContext: PageContext): Transition {
  const { without } = lacking(state)
  const stuck: Obstacles = state.phase === 'blocked' ? state.trouble : {}
  const ended = devicesIn(without).filter((device) => {
    const kind = without[device]?.kind
    return stuck[device] || kind === 'ended' || (state.phase === 'blocked' && kind !== 'unsupported')
  })
  if (ended.length > 0) return addIfSupported(state, ended, pageContext)
  return state.phase === 'open' && state.owner !== 'joining' && !state.adding ? restart(state, pageContext) : [state]
}

/** A new press after the call: whatever the gate still holds goes first. */
function restart(state: Open, pageContext?: PageContext): Transition {
  const [idle, ...endings] = leave(state)
  const [next, ...effects] = begin(idle, pageContext)
  return [next, ...endings, ...effects]
}

/** A press is a reason to believe the browser again rather than the last refusal we saw, and to let it refuse again. */
function retry(state: Blocked, pageContext?: PageContext): Transition {
  const trusting = { ...state, permissions: forgetWitnesses(state.permissions) }
  const obstacles = knownObstacles(trusting, pageContext)
  const forGood = pick(obstacles, (device) => obstacles[device]?.kind === 'unsupported')
  // An optional device that is still refused would only fail the others, unless there are no others.
  const lasting = pick(obstacles, (device) => forGood[device] !== undefined || isOptional(state, device))
  const without = blocks(state, lasting) ? forGood : lasting
  return blocks(state, without) ? [block(trusting, without)] : ask(trusting, { without, recovering: state.trouble })
}

/** Asks for `devices` after a press in a call. What the page can never have is not asked for, and the person is told so. */
function addIfSupported(state: InCall, devices: readonly Device[], { unsupported = {} }: PageContext): Transition {
  if (!canAdd(state) || devices.length === 0) return [state]
  const found = unsupportedAmong(devices, unsupported)
  const call = lacking(state)
  const without = { ...call.without, ...found }
  const told: Open = { ...(state.phase === 'open' ? state : goOnLacking(state)), without }
  const rest = devices.filter((device) => !found[device])
  // Pages change, so that what was unsupported at an earlier press is asked for as well.
  return rest.length > 0 ? askInCall(told, rest, found) : [goOn(told, callOf(told), found)]
}

/** Asks for `devices` that the running call does without. */
function add(state: InCall, devices: readonly Device[], found?: Obstacles): Transition {
  const { without } = lacking(state)
  const asked = devices.filter((device) => without[device]?.kind !== 'unsupported')
  return canAdd(state) && asked.length > 0 ? askInCall(state, asked, found) : [state]
}

function askInCall(state: InCall, asked: readonly Device[], found?: Obstacles): Transition {
  return [
    { ...goOnLacking(state), unheard: undefined, adding: { asked, wait: { kind: 'quiet' }, found } },
    { type: 'request', devices: asked },
  ]
}

/** The app has joined, and nothing else is on its way into the call. */
function canAdd(state: InCall): boolean {
  return state.phase === 'blocked' || (state.owner !== 'joining' && !state.adding)
}

function askUnlessBlocked(state: GateState, obstacles: Obstacles): Transition {
  return blocks(state, obstacles) ? [block(state, obstacles)] : ask(state, { without: obstacles })
}

interface Asking {
  readonly without?: Obstacles
  readonly recovering?: Trouble
}

/** Asks for every device that the request does not do without. */
function ask(state: GateState, { without = {}, recovering }: Asking = {}): Transition {
  const asked = devicesBeside(state, without)
  // What is allowed or refused already is answered at once, without a prompt.
  const settled = asked.every((device) => {
    const { permission } = state.permissions[device]
    return permission === 'granted' || permission === 'denied'
  })
  const prompted = state.phase === 'idle' && state.unanswered
  const wait: Wait = settled && !prompted ? { kind: 'quiet', recovering } : { kind: 'noticed', covers: recovering }
  return [
    { ...known(state), phase: 'requesting', asked, wait, without },
    { type: 'request', devices: asked },
  ]
}

/** Tells the person so of the pending request, unless that has been refused. */
function notice(state: GateState, kind: 'noticed' | LongWait): GateState {
  if (state.phase === 'requesting') {
    if (isRefusedWait(state.wait) || state.wait.kind === kind) return state
    return { ...state, wait: { kind, covers: troubleBehind(state.wait) } }
  }
  if (state.phase !== 'open' || !state.adding || kind === 'noticed' || state.adding.wait.kind === kind) return state
  return { ...state, adding: { ...state.adding, wait: { kind } } }
}

function isRefusedWait(wait: Wait): boolean {
  return wait.kind === 'quiet' && wait.refused === true
}

/** The trouble that the request is to get rid of, whether its screen can be seen or not. */
function troubleBehind(wait: Wait): Trouble | undefined {
  return wait.kind === 'quiet' ? wait.recovering : wait.covers
}

function leave(state: GateState): Transition {
  if (state.phase === 'idle') return [state.notice ? { ...left(state), unanswered: state.unanswered } : state]
  if (state.phase === 'checking') return [left(state), { type: 'stop' }]
  switch (callIn(state)?.owner) {
    case 'joining':
      return [left(state), { type: 'callOff' }, { type: 'stop' }]
    case 'gate':
      return [left(state), { type: 'stop' }]
    case 'app': // What the app has finished joining with, the app stops.
    case undefined:
      return [left(state)]
  }
}

function left(state: GateState): Idle {
  // The answer will come, wanted or not. Going back to `idle` without a mark would let a second press open a second
  // prompt behind the first.
  const pending =
    state.phase === 'requesting' || (state.phase === 'open' && (isAdding(state) || state.unheard === true))
  return { ...known(state), phase: 'idle', unanswered: pending }
}

function isAdding(state: GateState): boolean {
  return state.phase === 'open' && state.adding !== undefined
}

function settle(state: GateState, outcome: Outcome): Transition {
  const learned = { ...state, permissions: witness(state.permissions, outcome) }
  const dismissed =
    !outcome.ok && devicesIn(outcome.trouble).every((device) => outcome.trouble[device]?.kind === 'dismissed')
  const dismissals = outcome.ok ? 0 : state.dismissals + (dismissed ? 1 : 0)

  switch (learned.phase) {
    case 'requesting':
      if (outcome.ok) return open({ ...learned, dismissals }, outcome, learned.without)
      // Closing the prompt refuses nothing: back to where the person was, and they may press again.
      if (dismissed) return [{ ...known(learned), phase: 'idle', unanswered: false, notice: 'dismissed', dismissals }]
      return fall(learned, { ...learned.without, ...outcome.trouble })

    case 'open': {
      if (learned.unheard) {
        const rest = goOnAnswered({ ...learned, dismissals })
        return outcome.ok ? [rest, { type: 'discard' }] : [rest]
      }
      if (!learned.adding) break
      const { asked, found: before } = learned.adding
      const rest: Open = { ...learned, adding: undefined, dismissals }
      if (!outcome.ok) {
        // Closing the prompt refuses nothing: the device is off for the reason that it was off for before.
        const found: Obstacles = dismissed ? {} : outcome.trouble
        const call = { ...callOf(rest), without: { ...rest.without, ...found } }
        // One of them failed the other, which the call can have back at once.
        const others = asked.filter((device) => !found[device])
        const quiet = others.length < asked.length && others.length > 0 && allGranted(rest, others)
        // They pressed for it, so they are told what is in its way, also if the call can do without it.
        return quiet ? add({ ...rest, ...call }, others, found) : [goOn(rest, call, { ...before, ...found })]
      }
      // The app has joined already: whatever becomes of the added device, the call it is in continues.
      return joinCall(rest, outcome.live, before)
    }

    case 'idle':
      if (!learned.unanswered) break
      return outcome.ok
        ? [{ ...learned, unanswered: false, dismissals }, { type: 'discard' }]
        : [{ ...learned, unanswered: false, dismissals }]

    case 'explaining':
    case 'blocked':
    case 'checking':
      break

    default:
      return learned satisfies never
  }
  return outcome.ok ? [state, { type: 'discard' }] : [state]
}

/** Opens or begins the check with the stream of the browser's own button; or lets it go, and requests what is allowed from here on. */
function take(state: GateState, given: GateEvent & { readonly type: 'given' }): Transition {
  if (state.phase !== 'blocked' && state.phase !== 'explaining') return [state, { type: 'discard' }]
  const { live, owner, fits } = given
  const outcome = { ok: true, live, owner } as const
  if (isInCall(state)) {
    const learned = { ...state, permissions: witness(state.permissions, outcome) }
    const lost = devicesIn(state.trouble)
    if (fits && lost.every((device) => live[device])) return joinCall(learned, live)
    const [next, ...effects]: Transition = allGranted(learned, lost) ? add(learned, lost) : [learned]
    return [next, { type: 'discard' }, ...effects]
  }
  const obstacles = state.phase === 'blocked' ? state.trouble : knownObstacles(state)
  const left = pick(obstacles, (device) => !live[device])
  const learned = learn(state, witness(state.permissions, outcome))
  if (fits && !blocks(state, left) && devicesBeside(state, left).every((device) => live[device])) {
    return open({ ...state, permissions: learned[0].permissions }, outcome, left)
  }
  const [next, ...effects] = learned
  return [next, { type: 'discard' }, ...effects]
}

function open(state: GateState, { live, owner }: Outcome & { readonly ok: true }, without: Obstacles): Transition {
  if (owner === 'check') return [{ ...known(state), phase: 'checking', live, without }, { type: 'keep' }]
  return [{ ...known(state), phase: 'open', live, owner: holderFor(owner), without }, { type: 'handOver' }]
}

/** Who stops a stream that is being handed over. */
function holderFor(owner: NextOwner): Call['owner'] {
  return owner === 'app' ? 'joining' : 'gate'
}

/** Hands over devices that join a running call, in addition to what it has. */
function joinCall(state: InCall, added: Live, found?: Obstacles): Transition {
  const call = lacking(state)
  const live = liveWhere((device) => call.live[device] || added[device])
  const without = pick(call.without, (device) => !live[device])
  return [goOn(state, { ...call, live, without }, found), { type: 'handOver' }]
}

/** After a failed request: on without the optional devices, if the rest can be had without a prompt; else blocked. */
function fall(state: GateState & { readonly phase: 'requesting' }, found: Obstacles): Transition {
  // One of them is busy, and the browser does not say which: it may be one that the call can do without.
  const vague = state.asked.every((device) => found[device]?.kind === 'busy')
  const optional = pick(found, (device) => isOptional(state, device))
  const forgone = vague && devicesIn(optional).length > 0 && !blocks(state, optional)
  const obstacles = forgone ? optional : found
  const rest = devicesBeside(state, obstacles)
  const quiet = !blocks(state, obstacles) && rest.length < state.asked.length && allGranted(state, rest)
  return quiet ? ask(state, { without: obstacles, recovering: troubleBehind(state.wait) }) : [block(state, obstacles)]
}

/** A press of Continue without …: asks for the rest, with at most one prompt, or opens with nothing. */
function continueWithout(state: GateState, owner: NextOwner): Transition {
  const rest = canContinueWith(state)
  if (state.phase !== 'blocked' || !rest) return [state]
  if (rest.length === 0) {
    // There is nothing to check.
    const [opened, ...effects] = open(
      state,
      { ok: true, live: { camera: false, microphone: false }, owner },
      state.trouble,
    )
    return [opened, { type: 'receiveNothing' }, ...effects]
  }
  return ask(state, { without: pick(state.trouble, (device) => !rest.includes(device)) })
}

/** Takes in what is now known, and lets the person in if what stood in the way has been allowed. */
function learn(state: GateState, permissions: KnownPermissions): Transition {
  if (permissions === state.permissions) return [state]
  const learned = { ...state, permissions }
  // The press came before the browser had said this: now it is known what it should have led to.
  if (learned.phase === 'explaining') return begin(learned)
  if (learned.phase !== 'blocked') return [learned]
  const trouble = corrected(learned)
  if (trouble !== learned.trouble) return learn({ ...learned, trouble, permissions: state.permissions }, permissions)
  // A call waits for a press (docs/decisions/0015-an-ended-call-waits-for-a-press.md). Before one they wait to be let in.
  const couldBeAllowed = (obstacle: Obstacle | undefined) =>
    couldBeAnswered(obstacle) || (!isInCall(learned) && obstacle?.kind === 'ended' && obstacle.reason === 'revoked')
  const left = pick(
    trouble,
    (device) => !couldBeAllowed(trouble[device]) || permissions[device].permission !== 'granted',
  )
  if (isInCall(learned)) {
    const freed = devicesIn(trouble).filter((device) => !left[device])
    return freed.length > 0 ? add(learned, freed) : [learned]
  }
  // Settings change in both directions while the person is in them.
  const added = pick(knownObstacles(learned), (device) => !trouble[device])
  if (left === trouble && devicesIn(added).length === 0) return [learned]
  if (blocks(learned, { ...left, ...added })) return [block(learned, { ...left, ...added })]
  // Nothing stands in the way now. If the browser would still ask, that question waits for a press.
  return allGranted(learned, devicesBeside(learned, left))
    ? ask(learned, { without: left, recovering: trouble })
    : [learned]
}

/** What stands in the way, where the browser says by now that a refusal was its own: docs/facts/browsers.md#firefox-query-lag */
function corrected({ trouble, permissions }: Blocked): Trouble {
  const wrong = devicesIn(trouble).filter((device) => {
    const obstacle = trouble[device]
    const { permission, queried } = permissions[device]
    return obstacle?.kind === 'denied' && obstacle.layers.length > 1 && permission === 'denied' && queried === 'denied'
  })
  if (wrong.length === 0) return trouble
  return { ...trouble, ...troubleFor(wrong, () => ({ kind: 'denied', layers: ['browser'] })) }
}

/** Takes in that the app asks for other devices, or asks other things of them, while the person reads or is stuck. */
function reconsider(state: GateState, reconstrained: boolean): Transition {
  if (state.phase === 'explaining') return begin(state)
  if (state.phase !== 'blocked') return [state]
  if (isInCall(state)) return [goOn(state, lacking(state))]
  const { trouble } = state
  const left = pick(wanted(state, trouble), (device) => !reconstrained || trouble[device]?.kind !== 'overconstrained')
  const added = pick(knownObstacles(state), (device) => !trouble[device])
  const obstacles = { ...left, ...added }
  if (blocks(state, obstacles)) return [block(state, obstacles)]
  if (allGranted(state, devicesBeside(state, obstacles))) return ask(state, { without: obstacles, recovering: trouble })
  // The browser would ask, and that waits for a press.
  return [{ ...known(state), phase: 'explaining' }]
}

/** The devices whose answer is waited for. */
export function awaited(state: GateState): readonly Device[] | undefined {
  if (state.phase === 'requesting') return state.asked
  return state.phase === 'open' ? state.adding?.asked : undefined
}

/** How far the wait for that answer has come. */
export function waitOf(state: GateState): Wait | undefined {
  if (state.phase === 'requesting') return state.wait
  return state.phase === 'open' ? state.adding?.wait : undefined
}

/** The obstacles of devices that are asked for. */
function wanted(state: GateState, obstacles: Obstacles): Obstacles {
  return pick(obstacles, (device) => state.devices[device] !== undefined)
}

/** Tries again when a missing device turned up, or a busy one may have been let go. */
function hopeAgain(learned: Transition, present: readonly Device[]): Transition {
  const [state] = learned
  if (state.phase !== 'blocked') return learned
  const { trouble } = state
  const found = devicesIn(trouble).filter((device) => trouble[device]?.kind === 'missing' && present.includes(device))
  const left = pick(trouble, (device) => !found.includes(device))
  const hopeful = pick(left, (device) => left[device]?.kind !== 'busy')
  if (hopeful === trouble) return [state]
  if (isInCall(state)) {
    const tried = devicesIn(trouble).filter((device) => !hopeful[device])
    return allGranted(state, tried) ? add(state, tried) : [state]
  }
  if (blocks(state, hopeful)) return [left === trouble ? state : block(state, left)]
  if (allGranted(state, devicesBeside(state, hopeful))) return ask(state, { without: hopeful, recovering: trouble })
  if (found.length === 0) return [state]
  // The device is here now, and was refused before; or the browser will ask for it: then explain, as after a press.
  const obstacles = knownObstacles(state)
  return [blocks(state, obstacles) ? block(state, obstacles) : { ...known(state), phase: 'explaining' }]
}

/** Takes a lost device out of the check, which continues if the call can do without. Otherwise nothing may stay on. */
function loseInCheck(state: Checking, devices: readonly Device[], reason: 'revoked' | 'unplugged'): Transition {
  if (devices.length === 0) return [state]
  const lost = troubleFor(devices, () => ({ kind: 'ended', reason }))
  const live = liveWithout(state.live, lost)
  // What was allowed a moment ago may not be now: only what the browser says from here on lets them in again.
  const permissions = mapPermissions(state.permissions, (known, device) =>
    lost[device] && reason === 'revoked' ? unknown : known,
  )
  const without = { ...state.without, ...lost }
  const rest: Checking = { ...state, permissions, live, without }
  const obstacles = wanted(rest, without)
  if (blocks(rest, obstacles)) return [block(rest, obstacles), { type: 'stop' }]
  if (live.camera || live.microphone) return [rest]
  // The app asks for other devices by now.
  const [next, ...effects] = begin(rest)
  return [next, { type: 'stop' }, ...effects]
}

/** The check has another track in the place of one that ended. */
function replaceInCheck(state: Checking, devices: readonly Device[]): Checking {
  const again = devices.filter((device) => !state.live[device])
  if (again.length === 0) return state
  return { ...state, ...withAgain(state, again) }
}

/** The same with these devices, which are on again. */
function withAgain(stream: Omit<Call, 'owner'>, again: readonly Device[]): Omit<Call, 'owner'> {
  return {
    live: liveWhere((device) => stream.live[device] || again.includes(device)),
    without: pick(stream.without, (device) => !again.includes(device)),
  }
}

function liveWithout(live: Live, lost: Obstacles): Live {
  return liveWhere((device) => live[device] && !lost[device])
}

function liveWhere(isLive: (device: Device) => boolean): Live {
  return { camera: isLive('camera'), microphone: isLive('microphone') }
}

/** Takes a lost device out of a call, which continues without it. */
function lose(state: InCall, devices: readonly Device[], obstacle: Obstacle): InCall {
  if (devices.length === 0) return state
  const call = lacking(state)
  const lost = troubleFor(devices, () => obstacle)
  const live = liveWithout(call.live, lost)
  return goOn(state, { ...call, live, without: { ...call.without, ...lost } })
}

/** The call's own library has replaced a track that ended. */
function replace(state: InCall, devices: readonly Device[]): InCall {
  const call = lacking(state)
  const again = devices.filter((device) => !call.live[device] && (call.without[device] ?? state.devices[device]))
  if (again.length === 0) return state
  return goOn(state, { ...call, ...withAgain(call, again) })
}

/**
 * A call that continues is `open` while it has what it requires, and anything at all; otherwise `blocked`, with its `call`. It is
 * also blocked by what a press `found` in the way of its device.
 */
function goOn(state: InCall, call: Call, found: Obstacles = {}): InCall {
  // A request is pending: its answer will say how the call stands.
  if (state.phase === 'open' && (state.adding || state.unheard)) return { ...state, ...call }
  const required = pick(
    call.without,
    (device) =>
      state.devices[device] === 'required' || (found[device] !== undefined && state.devices[device] !== undefined),
  )
  const nothing = !call.live.camera && !call.live.microphone
  const ended = pick(wanted(state, call.without), (device) => call.without[device]?.kind === 'ended')
  const trouble = devicesIn(required).length > 0 ? required : nothing ? ended : {}
  if (devicesIn(trouble).length === 0) return { ...known(state), phase: 'open', ...call }
  const without = pick(call.without, (device) => !trouble[device])
  return { ...known(state), phase: 'blocked', trouble: trouble as Trouble, call: { ...call, without } }
}

/** The same call, once the request that no one listened for has ended. What was lost meanwhile is told now. */
function goOnAnswered(state: Open): InCall {
  const call = callOf(state)
  return goOn({ ...known(state), phase: 'open', ...call }, call)
}

/** The same call, after the person has heard what it lacks. */
function goOnLacking(state: InCall): Open {
  return { ...known(state), phase: 'open', ...lacking(state) }
}

/** A gate with a call, which may be blocked by a device of that call. */
type InCall = Open | (Blocked & { readonly call: Call })

/**
 * Whether a call is on: the gate is open, or a device that the call requires has stopped by itself, which blocks the
 * gate and not the call. Show the call for as long as this holds.
 */
export function isInCall(state: GateState): state is InCall {
  return callIn(state) !== undefined
}

/** The call that is on, also one whose required device has stopped; undefined before and after a call. */
export function callIn(state: GateState): Call | undefined {
  if (state.phase === 'open') return state
  return state.phase === 'blocked' ? state.call : undefined
}

/** What the stream has that is on, in a call or in the check before it, and what it does without; undefined without either. */
export function streamIn(state: GateState): Omit<Call, 'owner'> | undefined {
  return state.phase === 'checking' ? state : callIn(state)
}

/** The call, with all that it lacks, whether that blocks the gate or not. */
function lacking(state: InCall): Call {
  if (state.phase === 'open') return callOf(state)
  return { ...state.call, without: { ...state.call.without, ...state.trouble } }
}

function callOf({ live, owner, without }: Call): Call {
  return { live, owner, without }
}

function withCall(state: GateState, change: (call: Call) => Call): GateState {
  if (!isInCall(state)) return state
  const before = state.phase === 'open' ? state : state.call
  const after = change(before)
  if (after === before) return state
  return state.phase === 'open' ? { ...state, ...callOf(after) } : { ...state, call: after }
}

/** Whether a blocked person is one press of Ask again from being let in: nothing is refused, but the browser will ask. */
export function isAskable(state: GateState): boolean {
  if (state.phase !== 'blocked') return false
  if (isInCall(state)) return devicesIn(state.trouble).every((device) => isUnrefused(state, device))
  const standing = pick(state.trouble, (device) => !isUnrefused(state, device))
  return !blocks(state, standing) && devicesIn(standing).length < devicesIn(state.trouble).length
}

/** What stood in the way of the device was a refusal in the browser, which is there no more. */
function isUnrefused(state: Blocked, device: Device): boolean {
  const obstacle = state.trouble[device]
  const bySystem = obstacle?.kind === 'denied' && isSystems(obstacle)
  return couldBeAnswered(obstacle) && !bySystem && !isRefused(state, device)
}

/**
 * The devices a blocked person can continue with, if only optional ones stand in the way: `continueWithout` then asks for
 * these. An empty list if the call requires none and none can be had: it then begins with an empty stream. Otherwise undefined.
 */
export function canContinueWith(state: GateState): readonly Device[] | undefined {
  if (state.phase !== 'blocked' || isInCall(state)) return undefined
  const { trouble, permissions } = state
  // A browser that answers `denied` would refuse without asking; one that answers `prompt` after a refusal of both may
  // well ask for one (WebKit remembers a refusal by the shape of the request).
  const left = pick(trouble, (device) => {
    const askable = couldBeAnswered(trouble[device]) && permissions[device].queried !== 'denied'
    return isOptional(state, device) || !askable
  })
  const rest = devicesBeside(state, left)
  const all = devicesBeside(state, {})
  if (!blocks(state, left)) return rest.length === all.length ? undefined : rest
  const requiresNone = all.every((device) => isOptional(state, device))
  return requiresNone && rest.length === 0 && !state.needsTracks ? [] : undefined
}

/** The devices that a running call does without, and could have: `turnOn` asks for these. */
export function canTurnOn(state: GateState): readonly Device[] {
  if (!isInCall(state) || !canAdd(state)) return []
  const { live, without } = lacking(state)
  return devicesIn(state.devices).filter((device) => !live[device] && without[device]?.kind !== 'unsupported')
}

/** Those of `devices` that are named; all of them if none is. */
function named(devices: readonly Device[], names: readonly Device[] | undefined): readonly Device[] {
  return names ? devices.filter((device) => names.includes(device)) : devices
}

/** Those of `devices` that the page can never have. */
function unsupportedAmong(devices: readonly Device[], unsupported: Unsupported): Obstacles {
  return obstaclesFor(devices, (device) => {
    const reason = unsupported[device]
    return reason && { kind: 'unsupported', reason }
  })
}

/** The obstacles that stand before any request is made: what the page can never have, and what is known to be refused. */
function knownObstacles(state: GateState, { unsupported = {}, absent = [] }: PageContext = {}): Obstacles {
  return obstaclesFor(devicesBeside(state, {}), (device) => {
    const reason = unsupported[device]
    if (reason) return { kind: 'unsupported', reason }
    if (!isRefused(state, device)) return undefined
    // Missing beats refused in every engine: no setting brings back a camera that is not there.
    if (absent.includes(device)) return { kind: 'missing' }
    return { kind: 'denied', layers: state.permissions[device].layers ?? ['browser'] }
  })
}

/** Those that there are. */
function obstaclesFor(devices: readonly Device[], obstacleFor: (device: Device) => Obstacle | undefined): Obstacles {
  return Object.fromEntries(
    devices.flatMap((device) => {
      const obstacle = obstacleFor(device)
      return obstacle ? [[device, obstacle]] : []
    }),
  )
}

/** Whether `obstacles` leave the call without something it requires, or without anything at all. */
function blocks(state: GateState, obstacles: Obstacles): boolean {
  return (
    devicesIn(obstacles).some((device) => !isOptional(state, device)) || devicesBeside(state, obstacles).length === 0
  )
}

function block(state: GateState, obstacles: Obstacles): GateState {
  return { ...known(state), phase: 'blocked', trouble: obstacles as Trouble }
}

/** The devices that a call begins with, and `obstacles` say nothing of. */
function devicesBeside(state: GateState, obstacles: Obstacles): Device[] {
  return devicesIn(state.devices).filter((device) => state.devices[device] !== 'later' && !obstacles[device])
}

function allGranted(state: GateState, devices: readonly Device[]): boolean {
  return devices.every((device) => state.permissions[device].permission === 'granted')
}

function isRefused(state: GateState, device: Device): boolean {
  return state.permissions[device].permission === 'denied'
}

function isOptional(state: GateState, device: Device): boolean {
  return state.devices[device] !== 'required'
}

/** An obstacle that another answer to the browser's prompt would remove. */
function couldBeAnswered(obstacle: Obstacle | undefined): boolean {
  return obstacle !== undefined && obstacleTraits(obstacle).byAnswer === true
}

function known({ devices, permissions, dismissals, needsTracks }: GateState): Known {
  return { devices, permissions, dismissals, ...(needsTracks && { needsTracks }) }
}

/** The obstacles of those devices; the same object where that is all of them. */
function pick(obstacles: Obstacles, keep: (device: Device) => boolean): Obstacles {
  const kept = devicesIn(obstacles).filter(keep)
  if (kept.length === devicesIn(obstacles).length) return obstacles
  return Object.fromEntries(kept.map((device) => [device, obstacles[device]]))
}

/** What a request's outcome proves. */
function witness(permissions: KnownPermissions, outcome: Outcome): KnownPermissions {
  return mapPermissions(permissions, (known, device) => {
    if (outcome.ok) {
      // What the browser says about this success is not known yet: the next query will tell, and be its baseline.
      return outcome.live[device] ? { permission: 'granted', evidence: 'witnessed', queried: 'unknown' } : known
    }
    const queried = outcome.queried[device]
    const obstacle = outcome.trouble[device]
    if (obstacle?.kind === 'denied' && !obstacle.again) {
      return { permission: 'denied', evidence: 'witnessed', queried: queried ?? 'unknown', layers: obstacle.layers }
    }
    return queried === undefined ? known : asQueried(known, queried)
  })
}

/** What fresh queries say, where no witness outranks them. */
function believe(permissions: KnownPermissions, queried: Queried): KnownPermissions {
  return mapPermissions(permissions, (known, device) => {
    const answer = queried[device]
    if (answer === undefined || answer === known.queried) return known
    const baseline = known.evidence === 'witnessed' && known.queried === 'unknown'
    return baseline ? { ...known, queried: answer } : asQueried(known, answer)
  })
}

/** After a change signal the browser's own word counts again. */
function forgetWitnesses(
  permissions: KnownPermissions,
  which: (known: KnownPermission) => boolean = () => true,
): KnownPermissions {
  return mapPermissions(permissions, (known) =>
    known.evidence === 'witnessed' && which(known) ? asQueried(known, known.queried) : known,
  )
}

/** A refusal that the operating system has most likely made. */
function isSystems({ layers }: { readonly layers?: Layers }): boolean {
  return layers?.[0] === 'system'
}

function asQueried(known: KnownPermission, queried: Permission): KnownPermission {
  if (queried === 'unknown' || (known.evidence === 'queried' && known.permission === queried)) return known
  return { permission: queried, evidence: 'queried', queried }
}

/** Keeps the same object when nothing changes, so that no listener is told about a change that did not happen. */
function mapPermissions(
  permissions: KnownPermissions,
  change: (known: KnownPermission, device: Device) => KnownPermission,
): KnownPermissions {
  const camera = change(permissions.camera, 'camera')
  const microphone = change(permissions.microphone, 'microphone')
  if (camera === permissions.camera && microphone === permissions.microphone) return permissions
  return { camera, microphone }
}
