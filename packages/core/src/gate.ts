// Over 200 lines: the one place where the pure machine meets time, the browser and the app.
import type { BrowserWindow, DeviceList } from './browser'
import { browserFrom } from './browser/browserFrom'
import { checkDevices } from './checkDevices'
import type { DeviceConstraints } from './request/constraints'
import { constraintsFor } from './request/constraints'
import type { Effect, GateEvent, GateState, Outcome, Reason } from './machine'
import { awaited, callIn, initialState, isInCall, transition } from './machine'
import { createStreamOwner } from './stream/streamOwner'
import { createPermissionPoller } from './permissionPoller'
import { traitsOf } from './obstacles'
import type { Requester } from './request/requestQueue'
import { query } from './request/query'
import { slotOf } from './request/requestSlot'
import { createRetryPauses } from './request/retryPauses'
import { createTimer } from './timer'
import type { Device, Devices, Live, Loosened, Obstacle } from './vocabulary'
import { allDevices, devicesIn, troubleFor } from './vocabulary'
import { warn } from './warn'

/**
 * A stream and what it really has.
 *
 * In `onGranted` the app owns it and stops its tracks. From `Gate.getGrant` or in `Gate.Open` the gate owns it, and the
 * app must not stop it.
 */
export interface Grant {
  /** The same object for the whole call. A device that is turned on later is a new track in it. */
  readonly stream: MediaStream
  /** Which of the two it had when this was given out. */
  readonly live: Live
}

/** What caused a change of state. */
export interface ChangeDetails {
  /** Which act or fact it was. */
  readonly reason: Reason
  /** What `getUserMedia` rejected with, as the browser gave it, where a request has failed. For logs and reports. */
  readonly error?: unknown
  /** The constraints that no device met, and that the request then only wished for. Absent where there were none. */
  readonly loosened?: Loosened | undefined
}

/** What a gate asks for, and what it does with the stream. All are optional; `configure` changes them later. */
export interface GateOptions {
  /**
   * What the call needs: each device is `required`, or `optional` if the call works without it. A device that is left out
   * is not asked for. @default { camera: 'required', microphone: 'required' }
   */
  readonly devices?: Devices | undefined
  /**
   * Constraints for each device, as for `getUserMedia`: `{ camera: { height: 720 } }`. One that no device meets becomes a
   * preference, so that it does not keep the person out, and `onStateChange` is told.
   */
  readonly constraints?: DeviceConstraints | undefined
  /**
   * Joins the call. Ownership of the stream passes when this is called.
   *
   * While the returned promise is pending the gate is joining. If it rejects, or this throws, ownership returns:
   * the gate stops every track, goes back to `idle`, and surfaces the error through `reportError`.
   *
   * It is called again, with the same stream and a new `live`, when a device is turned on in a running call: an optional
   * one, or one that had stopped. If that fails, the error is reported, and the call continues.
   */
  readonly onGranted?: ((grant: Grant) => unknown) | undefined
  /**
   * Called after every change of state, in the order of the changes, with what caused it. What it throws goes to
   * `reportError`, and the flow continues.
   */
  readonly onStateChange?: ((state: GateState, details: ChangeDetails) => void) | undefined
  /** The window to use instead of the page's own: a simulated one, in stories and tests. Read once. */
  readonly browser?: BrowserWindow | undefined
}

/**
 * The controller that owns the flow from the press of Start Video to the hand-over of the stream.
 *
 * None of its functions uses `this`, so each can be passed on its own: `onclick = gate.start`. One that means nothing
 * in the current phase changes nothing.
 */
export interface GateController {
  /** The current state. The same object until something changes, so it can be compared by identity. */
  getState(): GateState
  /** The state before anything is known: what a server renders. */
  getInitialState(): GateState
  /**
   * Calls `listener` after every change, until the returned function is called. The gate listens to the browser from its
   * first subscriber to its last; once the last has gone, it stops every stream that it still owns.
   */
  subscribe(listener: () => void): () => void
  /** Start Video was pressed. Call it, and `confirm` and `retry`, in the click: the browser is asked before it returns. */
  start(): void
  /** OK was pressed in the explainer. */
  confirm(): void
  /** Try again or Ask again was pressed. */
  retry(): void
  /**
   * Takes the stream that the browser's own button gave: `<usermedia>`, `<camera>` or `<microphone>`. It is the gate's
   * from here on. The gate opens with it, or where it does not fit turns it off and makes a request of its own.
   */
  accept(stream: MediaStream): void
  /** Closes whatever is open, and ends in `idle`. Over a call that is `blocked` it closes the message about that, and ends in `open`. */
  cancel(): void
  /** Leaves the call. Stops the stream if the gate still owns it; what the app was given, the app stops. */
  reset(): void
  /** Takes new options. `devices` and `constraints` count from the next request on. */
  configure(options: GateOptions): void
  /** The stream of a call without `onGranted`. The gate owns it, and stops it when the last one to retain it releases it. */
  getGrant(): Grant | undefined
  /** Keeps that stream alive until the returned function is called. */
  retain(): () => void
}

const defaultDevices: Devices = { camera: 'required', microphone: 'required' }

/** A wait shorter than this is not worth a word. */
const noticeableAfter = 700
/** After this long in front of the person, a prompt has been overlooked or a driver is slow. */
const longAfter = 2500
/** A press this soon after the call opened is the second half of a double click, made by a slow hand. */
const doubleClick = 1000
/** How often to look at the settings while the person may be changing them. */
const lookEvery = 2000
/** How often to check whether a call's library has replaced a track that ended. */
const compareEvery = 500

/**
 * Makes a gate outside React. Touches no browser before its first subscriber or press, so a server can make one too.
 *
 * Throws a `TypeError` if `devices` names no device, or one that is neither `required` nor `optional`.
 *
 * @example
 * ```ts
 * const gate = createGate({
 *   devices: { camera: 'optional', microphone: 'required' },
 *   onGranted: ({ stream, live }) => call.join(stream, { video: live.camera }),
 * })
 * const unsubscribe = gate.subscribe(() => render(gate.getState()))
 * startVideo.addEventListener('click', gate.start) // in the click: the browser is asked before it returns
 * ```
 */
export function createGate(initialOptions: GateOptions = {}): GateController {
  checkDevices(initialOptions.devices ?? defaultDevices)
  const initial = initialState(initialOptions.devices ?? defaultDevices)
  const listeners = new Set<() => void>()
  const events: GateEvent[] = []
  let options = initialOptions
  let state = initial
  let retainers = 0
  /** What the browser listed when it was last asked. */
  let listed: DeviceList = {}
  let disconnect: (() => void) | undefined
  let releaseCall = () => {}
  let forgetOpening: (() => void) | undefined

  const browser = () => browserFrom(options.browser)
  const slot = () => slotOf(browser())
  const streamOwner = createStreamOwner(browser, (devices, reason) => dispatch({ type: 'ended', devices, reason }))
  const poller = createPermissionPoller(
    browser,
    () => devicesIn(state.devices),
    (queried) => dispatch({ type: 'permissionsQueried', queried }),
  )
  const keepNoticing = createTimer(browser, noticeableAfter, () => dispatch({ type: 'waited' }))
  const keepHinting = createTimer(browser, longAfter, () => void giveHint())
  // `change` events cannot be relied on, so while settings may be changing the gate looks by itself.
  const keepLooking = createTimer(browser, lookEvery, () => {
    poller.poll()
    void lookForMissing()
    keepTime()
  })
  const keepComparing = createTimer(browser, compareEvery, () => {
    lookForReplaced()
    keepTime()
  })
  let postponed: (() => void) | undefined
  const retryPauses = createRetryPauses(browser, () => {
    const tell = postponed
    postponed = undefined
    tell?.()
  })

  function dispatch(event: GateEvent): void {
    // An event from inside an effect or a listener waits its turn: each is told about one change at a time.
    events.push(event)
    if (events.length > 1) return
    for (let next = events[0]; next; next = events[0]) {
      attempt(() => step(next))
      events.shift()
    }
  }

  function step(event: GateEvent): void {
    const before = state
    const [after, ...effects] = transition(before, event)
    state = after
    for (const effect of effects) attempt(() => perform(effect, event.type))
    if (after === before) return
    if (isInCall(after) !== isInCall(before)) enterOrLeaveCall()
    leaveMark()
    keepTime()
    announce(event)
  }

  function perform(effect: Effect, reason: Reason): void {
    switch (effect.type) {
      case 'request':
      case 'adopt': {
        // The request may itself change what led to it: a headset changes its profile when it is asked for.
        if (reason === 'devicesChanged' || reason === 'refocused') retryPauses.begin()
        const { devices } = effect
        const constraints = constraintsFor(devices, options.constraints)
        return slot().request(requester, { devices, constraints, persistent: !isHope(reason) })
      }
      case 'handOver':
        return handOver()
      case 'discard':
        return streamOwner.discard()
      case 'stop':
        return streamOwner.stop()
    }
  }

  /** What is known about the page at a press. Read each time, because pages change. */
  function pageContext() {
    const unsupported = browser().findUnsupported()
    const absent = allDevices.filter((device) => listed[device]?.length === 0)
    if (!browser().isFramedInSilence()) return { unsupported, absent }
    // Firefox and WebKit refuse a frame what its `allow` attribute does not name, and list none of that kind to it.
    const isRefused = (device: Device) => state.permissions[device].queried === 'denied'
    const framedOut = allDevices.filter((device) => isRefused(device) && (listed.nothing || absent.includes(device)))
    const framed = Object.fromEntries(framedOut.map((device) => [device, 'framed']))
    return { unsupported: { ...framed, ...unsupported }, absent }
  }

  const requester: Requester = {
    isWaiting: () => awaited(state) !== undefined,
    hear: () => dispatch({ type: 'refused' }),
    lose: () => dispatch({ type: 'answeredElsewhere' }),
    settle(settlement) {
      // An app that went away takes no stream, though the task that would have said so has not come yet.
      if (disconnect && listeners.size === 0) dispatch({ type: 'abandoned' })
      const { loosened } = settlement
      if ('stream' in settlement) dispatch({ type: 'settled', outcome: receive(settlement.stream), loosened })
      else {
        const { trouble, queried, error } = settlement
        listed = settlement.listed ?? listed
        dispatch({ type: 'settled', outcome: { ok: false, trouble, queried }, error, loosened })
      }
      poller.pollAgain()
    },
  }

  function receive(stream: MediaStream): Outcome {
    const live = streamOwner.receive(stream)
    const dead = awaited(state)?.filter((device) => !live[device]) ?? []
    const usable = streamOwner.isUsable()
    if (usable && dead.length === 0) return { ok: true, live, owner: options.onGranted ? 'app' : 'gate' }
    streamOwner.discard()
    if (!usable) {
      warn(
        'getUserMedia resolved with a stream that has no tracks, or that no track can be added to, so a call cannot use it. ' +
          'Look at whatever stands in for navigator.mediaDevices.',
      )
    }
    // Else the browser says yes and gives a device that gives nothing.
    const trouble = troubleFor(dead[0] ? dead : allDevices, () => ({ kind: usable ? 'busy' : 'failed' }))
    return { ok: false, trouble, queried: {} }
  }

  function handOver(): void {
    const stream = streamOwner.handOver()
    const grant = getGrant()
    if (!grant) return
    if (!options.onGranted) {
      return releaseUnlessRetained(
        process.env.NODE_ENV !== 'production' &&
          'The camera was granted, but no one takes the stream, so the gate stopped it. ' +
            'Pass `onGranted`, or render <Gate.Open> inside the gate.',
      )
    }
    const settled = (event: GateEvent) => {
      if (stream === streamOwner.getStream()) dispatch(event) // Else this is news of a call that was left meanwhile.
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

  function getGrant(): Grant | undefined {
    const stream = streamOwner.getStream()
    const call = callIn(state)
    return stream && call && { stream, live: call.live }
  }

  /** Waits one task, so that a remount (StrictMode, a moved part) keeps the stream. */
  function releaseUnlessRetained(warning?: string | false): void {
    browser().after(0, () => {
      if (retainers > 0 || callIn(state)?.owner !== 'gate') return
      if (warning) warn(warning)
      dispatch({ type: 'abandoned' })
    })
  }

  /** Tells every listener; one that throws does not silence the others. */
  function announce(event: GateEvent): void {
    const told = state
    for (const listener of listeners) attempt(listener)
    attempt(() => options.onStateChange?.(told, detailsOf(event)))
  }

  function attempt(callback: () => void): void {
    try {
      callback()
    } catch (error) {
      browser().reportError(error)
    }
  }

  /** What changes outside with a call. */
  function enterOrLeaveCall(): void {
    if (isInCall(state)) {
      releaseCall = browser().calls.hold()
      browser().recovery.clear()
      forgetOpening = browser().after(doubleClick, () => (forgetOpening = undefined))
    } else {
      streamOwner.leave()
      releaseCall()
      forgetOpening?.()
      forgetOpening = undefined
    }
  }

  /** A person who is sent to the settings may come back by a reload, which browsers ask for, or after a restart. */
  function leaveMark(): void {
    if (state.phase === 'requesting' && state.waitingFor === 'stalled') return browser().recovery.set()
    if (state.phase !== 'blocked') return
    const { trouble } = state
    if (devicesIn(trouble).some((device) => traitsOf(trouble[device] as Obstacle).bySetting)) browser().recovery.set()
  }

  function press(type: 'start' | 'confirm' | 'retry'): void {
    forgetPauses()
    dispatch({ type, ...pageContext() })
  }

  function close(type: 'cancel' | 'reset'): void {
    forgetPauses()
    forgetRecovery()
    dispatch({ type })
  }

  function forgetPauses(): void {
    postponed = undefined
    retryPauses.forget()
  }

  /** A person who closes a recovery, or "Welcome back", does not want to be greeted again. */
  function forgetRecovery(): void {
    if (state.phase === 'blocked' || (state.phase === 'idle' && state.notice)) browser().recovery.clear()
  }

  /** Starts and stops what runs by the clock. */
  function keepTime(): void {
    const requesting = state.phase === 'requesting' && state
    keepNoticing(requesting && !requesting.noticeable && !requesting.refused)
    const waiting = (state.phase === 'requesting' || state.phase === 'open') && awaited(state) && state
    const refused = requesting && requesting.refused
    keepHinting(!!waiting && !refused && waiting.waitingFor !== 'stalled' && browser().isVisible())
    keepLooking(state.phase === 'blocked')
    const call = callIn(state)
    keepComparing(call !== undefined && (state.phase === 'blocked' || devicesIn(call.without).length > 0))
  }

  async function giveHint(): Promise<void> {
    const queried = await query(browser(), awaited(state) ?? [])
    const { isSilent, isStalled } = slot()
    dispatch({ type: 'waitedLong', queried, silent: isSilent(), stalled: isStalled() })
    keepTime()
  }

  /** Whether the browser lists other devices than the last time. */
  async function listAgain(): Promise<boolean> {
    const before = JSON.stringify(listed)
    listed = await browser().listDevices()
    return JSON.stringify(listed) !== before
  }

  function tellDevices(): void {
    const tooSoon = retryPauses.isOn()
    if (tooSoon) postponed = tellDevices
    dispatch({ type: 'devicesChanged', present: allDevices.filter((device) => listed[device]?.length), tooSoon })
    poller.poll()
  }

  /** A browser's own questions, and the system's, take the focus and give it back: that must not ask again without end. */
  function tellRefocused(): void {
    if (retryPauses.isOn()) postponed = tellRefocused
    else dispatch({ type: 'refocused' })
  }

  /** A call library may take another device by itself, and put its track into the stream that it was given. */
  function lookForReplaced(): void {
    const call = callIn(state)
    if (!call) return
    const live = streamOwner.getLive()
    const devices = allDevices.filter((device) => live[device] && !call.live[device])
    if (devices.length === 0) return
    streamOwner.watch()
    dispatch({ type: 'replaced', devices })
  }

  /** For browsers that say nothing when a device comes: Chrome on Android before 132. */
  async function lookForMissing(): Promise<void> {
    const missing = (device: Device) => state.phase === 'blocked' && state.trouble[device]?.kind === 'missing'
    if (!allDevices.some(missing)) return
    await listAgain()
    if (allDevices.some((device) => missing(device) && listed[device]?.length)) tellDevices()
  }

  function connect(): void {
    disconnect = browser().watch({
      onSignal() {
        poller.poll()
        // Firefox lists nothing while the page is in the background: docs/facts/browsers.md#firefox-list-in-a-hidden-tab
        if (Object.keys(listed).length === 0) void listAgain()
      },
      onVisibilityChange: keepTime,
      onReturn: () => dispatch({ type: 'returned' }),
      onRefocus: tellRefocused,
      // Mobile Safari fires it after each failed request, without any change.
      onDevicesChange: () => void listAgain().then((changed) => (changed ? tellDevices() : poller.poll())),
    })
    poller.poll()
    void listAgain()
    if (browser().recovery.take()) dispatch({ type: 'reloaded' })
  }

  return {
    getState: () => state,
    getInitialState: () => initial,
    subscribe(listener) {
      const entry = () => listener()
      listeners.add(entry)
      if (!disconnect) connect()
      return () => {
        listeners.delete(entry)
        browser().after(0, () => {
          if (listeners.size > 0 || !disconnect) return
          disconnect()
          disconnect = undefined
          forgetPauses()
          dispatch({ type: 'abandoned' })
        })
      }
    },
    start() {
      // An app may leave its call just by stopping its tracks.
      const [running, live] = [
        devicesIn(state.devices).filter((device) => callIn(state)?.live[device]),
        streamOwner.getLive(),
      ]
      const left = running.length > 0 && running.every((device) => !live[device])
      // The second half of a double click.
      if (forgetOpening && !left) return
      if (left) dispatch({ type: 'reset' })
      press('start')
    },
    confirm: () => press('confirm'),
    retry: () => press('retry'),
    accept(stream) {
      const live = streamOwner.receive(stream)
      const fits = allDevices.every((device) => !live[device] || !options.constraints?.[device])
      dispatch({ type: 'given', live, owner: options.onGranted ? 'app' : 'gate', fits })
    },
    cancel: () => close('cancel'),
    reset: () => close('reset'),
    configure(next) {
      const devices = next.devices ?? defaultDevices
      checkDevices(devices)
      const { constraints } = options
      options = { ...next, browser: options.browser }
      const { camera, microphone } = state.devices
      const reconstrained = JSON.stringify(next.constraints) !== JSON.stringify(constraints)
      if (reconstrained || camera !== devices.camera || microphone !== devices.microphone) {
        dispatch({ type: 'configured', devices, reconstrained })
        if (disconnect) poller.poll()
      }
    },
    getGrant,
    retain() {
      retainers++
      let retained = true
      return () => {
        if (retained) retainers--
        retained = false
        releaseUnlessRetained()
      }
    },
  }
}

/** What may mean that a device is free again: a request that follows is one that the person did not press for. */
function isHope(reason: Reason): boolean {
  return reason === 'returned' || reason === 'refocused' || reason === 'devicesChanged'
}

function detailsOf(event: GateEvent): ChangeDetails {
  if (event.type !== 'settled') return { reason: event.type }
  const { type, outcome, error, loosened = {} } = event
  return {
    reason: type,
    ...(!outcome.ok && error !== undefined && { error }),
    ...(Object.keys(loosened).length > 0 && { loosened }),
  }
}
