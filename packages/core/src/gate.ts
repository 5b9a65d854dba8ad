// A little over 200 lines: it is the one place where the pure machine meets time, the browser and the app.
import type { Browser, BrowserWindow } from './browser'
import { browserFrom } from './browser/browserFrom'
import { checkDevices } from './checkDevices'
import type { Effect, GateEvent, GateState, Reason } from './machine'
import { initialState, transition } from './machine'
import type { Claimant, Settlement } from './requestSlot'
import { query, slotOf } from './requestSlot'
import type { Device, Devices, Live } from './vocabulary'
import { devicesIn, troubleFor } from './vocabulary'
import { warn } from './warn'

/** A stream and what it really has. Whoever receives it owns it, and stops its tracks. */
export interface Grant {
  readonly stream: MediaStream
  readonly live: Live
}

export interface GateOptions {
  /** What the call needs. @default { camera: 'required', microphone: 'required' } */
  readonly devices?: Devices | undefined
  /** What to ask of each device, as for `getUserMedia`. */
  readonly constraints?: { readonly [device in Device]?: MediaTrackConstraints } | undefined
  /**
   * Joins the call. Ownership of the stream passes when this is called.
   *
   * While the returned promise is pending the gate is joining. If it rejects, or this throws, ownership returns:
   * the gate stops every track, goes back to `idle`, and surfaces the error through `reportError`.
   */
  readonly onGranted?: ((grant: Grant) => unknown) | undefined
  /** Hears of every change, and which act or fact caused it. */
  readonly onStateChange?: ((state: GateState, details: { readonly reason: Reason }) => void) | undefined
  /** The window to use instead of the page's own: a simulated one, in stories and tests. Read once. */
  readonly browser?: BrowserWindow | undefined
}

/** The controller that owns the flow from the press of Start Video to the hand-over of the stream. */
export interface Gate {
  getState(): GateState
  /** The state before anything is known: what a server renders. */
  getInitialState(): GateState
  /** The gate listens to the browser from its first subscriber to its last. */
  subscribe(listener: () => void): () => void
  /** Start Video was pressed. Call it, and `confirm` and `retry`, in the click: the browser is asked before it returns. */
  start(): void
  /** OK was pressed in the explainer. */
  confirm(): void
  /** Try again or Ask again was pressed. */
  retry(): void
  /** Closes whatever is open. Always ends in `idle`. */
  cancel(): void
  /** Leaves the call. Stops the stream if the gate still owns it; what the app was given, the app stops. */
  reset(): void
  /** Takes new options. `devices` and `constraints` count from the next request on. */
  configure(options: GateOptions): void
  /** The stream of an `open` gate without `onGranted`. The gate owns it, and stops it when the last keeper lets go. */
  getGrant(): Grant | undefined
  /** Keeps that stream alive until the returned function is called. */
  keep(): () => void
}

const defaultDevices: Devices = { camera: 'required', microphone: 'required' }

/** A wait shorter than this is not worth a word. */
const noticeableAfter = 700
/** After this long in front of the person, a prompt has been overlooked or a driver is slow. */
const longAfter = 2500
/** How often to look at the settings while the person may be changing them. */
const lookEvery = 2000

/** Makes a gate outside React. Touches no browser before its first subscriber or press. */
export function createGate(initialOptions: GateOptions = {}): Gate {
  checkDevices(initialOptions.devices ?? defaultDevices)
  const initial = initialState(initialOptions.devices ?? defaultDevices)
  const listeners = new Set<() => void>()
  const events: GateEvent[] = []
  let options = initialOptions
  let state = initial
  let stream: MediaStream | undefined
  let keepers = 0
  let disconnect: (() => void) | undefined
  let latestLook = 0
  let stopNoticing = () => {}
  let stopHinting: (() => void) | undefined
  let stopLooking = () => {}

  function dispatch(event: GateEvent): void {
    // An event from inside an effect or a listener waits its turn: each is told of one change at a time.
    events.push(event)
    if (events.length > 1) return
    for (let next = events[0]; next; next = events[0]) {
      const before = state
      const [after, ...effects] = transition(before, next)
      state = after
      for (const effect of effects) perform(effect)
      if (after !== before) {
        keepTime(before)
        announce(next.type)
      }
      events.shift()
    }
  }

  function perform(effect: Effect): void {
    switch (effect.type) {
      case 'request':
      case 'adopt':
        return slot().request(claimant, effect.devices, constraintsFor(effect.devices))
      case 'handOver':
        return handOver()
      case 'stop':
        return stopTracks()
    }
  }

  const claimant: Claimant = {
    isWaiting: () => state.phase === 'requesting',
    lose: () => dispatch({ type: 'answeredElsewhere' }),
    settle(settlement) {
      receive(settlement)
      look() // And what an older look was asked says nothing about this answer.
    },
  }

  function receive(settlement: Settlement): void {
    if ('trouble' in settlement) return dispatch({ type: 'settled', outcome: { ok: false, ...settlement } })
    stream = settlement.stream
    const live = liveIn(stream)
    const dead = state.phase === 'requesting' ? state.asked.filter((device) => !live[device]) : []
    if (dead.length === 0) {
      return dispatch({ type: 'settled', outcome: { ok: true, live, owner: options.onGranted ? 'app' : 'gate' } })
    }
    // The browser says yes and gives a device that gives nothing.
    stopTracks()
    dispatch({
      type: 'settled',
      outcome: { ok: false, trouble: troubleFor(dead, () => ({ kind: 'busy' })), queried: {} },
    })
  }

  function handOver(): void {
    const grant = getGrant()
    if (!grant) return
    if (!options.onGranted) {
      return letGoUnlessKept(
        'The camera was granted, but nobody takes the stream, so the gate stopped it. ' +
          'Pass `onGranted`, or render <Gate.Open> inside the gate.',
      )
    }
    const settled = (event: GateEvent) => {
      if (stream === grant.stream) dispatch(event) // Else this is news of a call that was left meanwhile.
    }
    const failed = (error: unknown) => {
      browser().reportError(error)
      settled({ type: 'joinFailed' })
    }
    try {
      Promise.resolve(options.onGranted(grant)).then(() => settled({ type: 'joined' }), failed)
    } catch (error) {
      failed(error)
    }
  }

  /** Turns the camera light off. */
  function stopTracks(): void {
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = undefined
  }

  function getGrant(): Grant | undefined {
    return stream && state.phase === 'open' ? { stream, live: state.live } : undefined
  }

  /** Waits one task, so that a remount (StrictMode, a moved part) keeps the stream. */
  function letGoUnlessKept(warning?: string): void {
    browser().after(0, () => {
      if (keepers > 0 || state.phase !== 'open' || state.owner !== 'gate') return
      if (warning) warn(warning)
      dispatch({ type: 'abandoned' })
    })
  }

  /** Tells everybody; one who throws does not silence the others. */
  function announce(reason: Reason): void {
    const told = state
    for (const listener of listeners) attempt(listener)
    attempt(() => options.onStateChange?.(told, { reason }))
  }

  function attempt(callback: () => void): void {
    try {
      callback()
    } catch (error) {
      browser().reportError(error)
    }
  }

  /** Starts and stops what runs by the clock in the new phase. */
  function keepTime(before: GateState): void {
    if (state.phase !== before.phase || state.phase === 'requesting') {
      stopNoticing()
      if (state.phase === 'requesting' && !state.noticeable) {
        stopNoticing = browser().after(noticeableAfter, () => dispatch({ type: 'waited' }))
      }
    }
    hint()
    if (state.phase === before.phase) return
    stopLooking()
    if (state.phase === 'blocked') lookAgain()
  }

  /** Counts towards a hint while the person is looking, and starts over when they look away. */
  function hint(): void {
    const due = state.phase === 'requesting' && !state.waitingFor && browser().hasAttention()
    if (!due) {
      stopHinting?.()
      stopHinting = undefined
    }
    if (due && !stopHinting) stopHinting = browser().after(longAfter, () => void giveHint())
  }

  async function giveHint(): Promise<void> {
    const queried = await query(browser(), state.phase === 'requesting' ? state.asked : [])
    dispatch({ type: 'waitedLong', queried, provenHere: slot().proven })
  }

  /** `change` events cannot be relied on, so while settings may be changing the gate looks by itself. */
  function lookAgain(): void {
    stopLooking = browser().after(lookEvery, () => {
      look()
      lookAgain()
    })
  }

  /** Reads every permission anew; an older look that answers late is not heard. */
  function look(): void {
    const thisLook = ++latestLook
    void query(browser(), devicesIn(state.devices)).then((queried) => {
      if (thisLook === latestLook) dispatch({ type: 'permissionsQueried', queried })
    })
  }

  function constraintsFor(devices: readonly Device[]): MediaStreamConstraints {
    const { constraints } = options
    return {
      ...(devices.includes('microphone') && { audio: constraints?.microphone ?? true }),
      ...(devices.includes('camera') && { video: constraints?.camera ?? true }),
    }
  }

  function browser(): Browser {
    return browserFrom(options.browser)
  }

  function slot() {
    return slotOf(browser())
  }

  return {
    getState: () => state,
    getInitialState: () => initial,
    subscribe(listener) {
      const entry = () => listener()
      listeners.add(entry)
      if (!disconnect) {
        disconnect = browser().watch({ onSignal: look, onAttention: hint })
        look()
      }
      return () => {
        listeners.delete(entry)
        browser().after(0, () => {
          if (listeners.size > 0 || !disconnect) return
          disconnect()
          disconnect = undefined
          dispatch({ type: 'abandoned' })
        })
      }
    },
    start: () => dispatch({ type: 'start', unsupported: browser().findUnsupported() }),
    confirm: () => dispatch({ type: 'confirm' }),
    retry: () => dispatch({ type: 'retry', unsupported: browser().findUnsupported() }),
    cancel: () => dispatch({ type: 'cancel' }),
    reset: () => dispatch({ type: 'reset' }),
    configure(next) {
      const devices = next.devices ?? defaultDevices
      checkDevices(devices)
      options = { ...next, browser: options.browser }
      const { camera, microphone } = state.devices
      if (camera !== devices.camera || microphone !== devices.microphone) dispatch({ type: 'configured', devices })
    },
    getGrant,
    keep() {
      keepers++
      let kept = true
      return () => {
        if (kept) keepers--
        kept = false
        letGoUnlessKept()
      }
    },
  }
}

/** What a stream really has, whatever was asked for. */
function liveIn(stream: MediaStream): Live {
  const isLive = (track: MediaStreamTrack) => track.readyState === 'live'
  return { camera: stream.getVideoTracks().some(isLive), microphone: stream.getAudioTracks().some(isLive) }
}
