import { browserFrom } from '../browser/browserFrom'
import { canTurnOn, initialState } from '../machine'
import { createRetryPauses } from '../request/retryPauses'
import { createStreamOwner } from '../stream/streamOwner'
import { devicesIn } from '../vocabulary'
import { accept } from './handOver/accept'
import { updateActivities } from './activities/updateActivities'
import { changeDetails } from './changeDetails'
import { followSwitch, pressJoin } from './checking'
import { checkedDevices } from './options/checkedDevices'
import { checkTaker } from './options/checkTaker'
import { configure } from './options/configure'
import type { GateController } from './gateController'
import type { GateOptions } from './options/gateOptions'
import { getGrant, retain } from './handOver/grant'
import { hold, isHeld } from './hold'
import { createHistory } from './history'
import { perform } from './perform'
import { createPermissionPoller } from './observe/permissionPoller'
import { close, press, pressContinueWithout, pressStart, pressTurnOn, pressUseAnother } from './presses'
import { createRequester } from './requester'
import type { Runner } from './runner'
import { createStore } from './store'
import { isGone, isGoneForGood, subscribe } from './subscribe'
import { supportSaid } from './support/supportPolicy'
import { takesDevices } from './handOver/tellAdded'
import { canUseAnother } from './useAnother'

/**
 * Makes a gate outside React. Touches no browser before its first subscriber or press, so a server can make one too.
 *
 * Throws a `TypeError` if `devices` names no device, has a need that there is not, or leaves all of them for `later`; and for
 * both `onGranted` and `onAllowed`.
 *
 * @example
 * ```ts
 * const gate = createGate({
 *   devices: { camera: 'optional', microphone: 'required' },
 *   onGranted: ({ stream, live, signal }) => call.join(stream, { video: live.camera, signal }),
 * })
 * const unsubscribe = gate.subscribe(() => render(gate.getState()))
 * startVideo.addEventListener('click', gate.start) // in the click: the browser is asked before it returns
 * ```
 */
export function createGate(options: GateOptions = {}): GateController {
  checkTaker(options)
  const initial = initialState(checkedDevices(options.devices))
  const browser = () => browserFrom(options.browser)

  const history = createHistory()
  const reportError = (error: unknown) => browser().reportError(error)
  const store = createStore(initial, {
    perform: (effect, reason) => perform(runner, requester, effect, reason),
    beforeListeners: () => updateActivities(runner),
    afterListeners(state, event) {
      const isTold = event.type === 'joined' ? !isGoneForGood(runner) : !isGone(runner)
      if (isTold) runner.options.onStateChange?.(state, changeDetails(event))
    },
    done: history.add,
    reportError,
  })
  const { getState, dispatch } = store
  const runner: Runner = {
    ...store,
    browser,
    streamOwner: createStreamOwner(browser, (devices, reason) => dispatch({ type: 'ended', devices, reason })),
    poller: createPermissionPoller(
      browser,
      () => devicesIn(getState().devices),
      (queried) => dispatch({ type: 'permissionsQueried', queried, held: isHeld(runner) }),
    ),
    retryPauses: createRetryPauses(browser),
    stops: new Map(),
    options,
    listed: {},
    holders: 0,
    retainers: 0,
    wishes: {},
    watched: false,
    justOpened: false,
  }
  const requester = createRequester(runner)

  return {
    browser: options.browser,
    getState,
    getInitialState: () => initial,
    subscribe: (listener) => subscribe(runner, listener),
    start: () => pressStart(runner),
    confirm: () => press(runner, { type: 'confirm' }),
    retry: () => press(runner, { type: 'retry' }),
    useAnother: (device, id) => pressUseAnother(runner, device, id),
    canUseAnother: () => canUseAnother(runner),
    continueWithout: () => pressContinueWithout(runner),
    join: (options) => pressJoin(runner, options),
    turnOn: (...devices) => pressTurnOn(runner, devices),
    takesDevices: () => takesDevices(runner.options),
    hasCheck: () => runner.options.check === true,
    canTurnOn: () => (takesDevices(runner.options) ? canTurnOn(runner.getState()) : []),
    accept: (stream) => accept(runner, stream),
    cancel: () => close(runner, 'cancel'),
    reset: () => close(runner, 'reset'),
    configure: (next) => configure(runner, next),
    getGrant: () => getGrant(runner),
    retain: () => retain(runner),
    hold: () => hold(runner),
    tell(told) {
      history.add({ told })
      if (told.name === 'deviceSwitched') followSwitch(runner, told.device)
    },
    follow: (follower) => history.take((happening) => follower(happening, reportError)),
    getSupport: (platform) => supportSaid(runner, platform),
  }
}
