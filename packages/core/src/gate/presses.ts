import type { GateEvent, Press } from '../machine'
import { callIn, isInCall } from '../machine'
import type { Device } from '../vocabulary'
import { devicesIn } from '../vocabulary'
import { warn } from '../warn'
import { pageContext } from './observe/pageContext'
import type { Runner } from './runner'
import { isGone } from './subscribe'
import { nextOwner } from './handOver/handOver'
import { loadPolicy } from './support/supportPolicy'
import { takesDevices } from './handOver/tellAdded'
import { wishForAnother } from './useAnother'

/** Start Video, which can be pressed at any time. */
export function pressStart(runner: Runner): void {
  const loading = loadPolicy(runner)
  const held = (runner.held = loading && {})
  // If all is allowed, this press leads to a request at once: not before the app's policy is asked.
  if (loading) void loading.then(() => runner.held === held && !isGone(runner) && startNow(runner))
  else startNow(runner)
}

function startNow(runner: Runner): void {
  runner.held = undefined
  const left = hasLeft(runner)
  if (process.env.NODE_ENV !== 'production') {
    if (!left) tellOfRunningCall(runner)
    tellUnlessHeard(runner)
  }
  if (runner.justOpened && !left) return
  if (left) runner.dispatch({ type: 'reset' })
  press(runner, { type: 'start' })
}

/** A button that leads on. */
export function press(runner: Runner, event: GateEvent & { readonly type: Press }): void {
  // Start Video may bring the listener with it.
  if (event.type !== 'start' && isUnheard(runner, event.type)) return
  // A call that opens the camera by itself has it, so there is nothing to give it once more.
  if (event.type === 'retry' && callIn(runner.getState())?.owner === 'joining' && !runner.streamOwner.getStream())
    return
  runner.retryPauses.forget()
  runner.dispatch({ ...event, ...pageContext(runner) })
}

/** A button that tries another device of a kind than the one that is in the way. */
export function pressUseAnother(runner: Runner, device: Device, id?: string): void {
  if (!isUnheard(runner, 'useAnother') && wishForAnother(runner, device, id)) press(runner, { type: 'useAnother' })
}

/** A button that leads on without what is in the way. */
export function pressContinueWithout(runner: Runner): void {
  press(runner, { type: 'continueWithout', owner: nextOwner(runner) })
}

/** A button that turns on a device in a call. */
export function pressTurnOn(runner: Runner, devices: readonly Device[]): void {
  // As the handler of a button it is given the event, which names no device.
  const named = devices.filter((device) => typeof device === 'string')
  if (process.env.NODE_ENV !== 'production') warnOfTurnOn(runner, named)
  if (takesDevices(runner.options)) press(runner, { type: 'turnOn', devices: named[0] && named })
}

/** A gate without its listeners gives no one what the browser answers, so it does not ask. */
export function isUnheard(runner: Runner, press: Press | 'join'): boolean {
  const isUnheard = isGone(runner)
  if (process.env.NODE_ENV !== 'production' && isUnheard) {
    warn(
      `${press} did nothing, because no one listens to this gate any more, and its answer would reach no one. In a call that has ` +
        'replaced the page of the gate, call `usePermissionState(gate)`, or `gate.subscribe(…)`.',
    )
  }
  return isUnheard
}

/** The press may bring the listener with it, so this waits until it is over. */
function tellUnlessHeard(runner: Runner): void {
  if (runner.listeners.size > 0) return
  runner.browser().after(0, () => {
    if (runner.listeners.size > 0) return
    warn(
      'start() was called on a gate that no one listens to, so no one shows what it says, and people see nothing. Pass it to ' +
        '<PermissionGate gate={gate}> or `usePermissionState(gate)`, or call `gate.subscribe(…)` before.',
    )
  })
}

function warnOfTurnOn(runner: Runner, named: readonly Device[]): void {
  const state = runner.getState()
  const unknown = named.find((device) => !state.devices[device])
  if (unknown)
    warn(`turnOn was called for the ${unknown}, which \`devices\` does not have. Add it, for example as 'later'.`)
  if (!isInCall(state) || takesDevices(runner.options)) return
  if (runner.options.onAllowed) {
    return warn(
      'turnOn does nothing in this call: with `onAllowed` the call opens its devices by itself. Turn on the device in the call.',
    )
  }
  warn(
    'turnOn does nothing in this call, because the app would not be told about the new track. Pass `onDevicesAdded` next to ' +
      '`onGranted`, or use <Gate.Open>.',
  )
}

/** A button that leads out. */
export function close(runner: Runner, type: 'cancel' | 'reset'): void {
  runner.retryPauses.forget()
  runner.held = undefined
  const state = runner.getState()
  // A person who closes a recovery, or "Welcome back", does not want to be greeted again.
  if (state.phase === 'blocked' || (state.phase === 'idle' && state.notice)) runner.browser().recovery.clear()
  if (type === 'reset') runner.wishes = {}
  runner.dispatch({ type })
}

/** An app that forgets to say that its call is over has a button that seems dead. */
function tellOfRunningCall(runner: Runner): void {
  const state = runner.getState()
  if (state.phase !== 'open' || state.adding) return
  // Then the press turns on again what has stopped.
  if (devicesIn(state.without).some((device) => state.without[device]?.kind === 'ended')) return
  if (state.owner === 'joining') {
    return warn(
      'A press of Start Video did nothing, because the app is still joining: the promise of `onGranted` or `onAllowed` is ' +
        'pending. Let it resolve as soon as the call is joined. To call the join off, use `cancel()` or `reset()`.',
    )
  }
  const end = { app: 'stop its tracks, or call `reset()`', gate: 'call `leave` or `reset()`' }
  warn(
    'A press of Start Video came while the last call is still on as far as the gate knows. For a second after a call has ' +
      'opened that does nothing, because it may be half of a double click; later, it starts another call next to the one ' +
      `that is on. When a call ends, ${runner.streamOwner.getStream() ? end[state.owner] : 'call `reset()`'}.`,
  )
}

/** An app may leave its call just by stopping its tracks. */
function hasLeft(runner: Runner): boolean {
  const state = runner.getState()
  const live = runner.streamOwner.getLive()
  // Else the app opens the devices itself, and only it knows.
  if (!runner.streamOwner.getStream()) return false
  const running = devicesIn(state.devices).filter((device) => callIn(state)?.live[device])
  return running.length > 0 && running.every((device) => !live[device])
}
