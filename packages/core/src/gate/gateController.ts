import type { BrowserWindow } from '../browser'
import type { Platform } from '../platform/detectPlatform'
import type { GateState } from '../machine'
import type { Support } from '../platform/supportOf'
import type { Device } from '../vocabulary'
import type { JoinOptions } from './checking'
import type { GateOptions, Grant } from './options/gateOptions'
import type { Happening, Told } from './history'

/**
 * The controller that owns the flow from the press of Start Video to the hand-over of the stream.
 *
 * None of its functions uses `this`, so each can be passed on its own: `onclick = gate.start`. One that means nothing
 * in the current phase changes nothing.
 */
export interface GateController {
  /** The window that it was made with; undefined for the page's own. Its screens and its log look at the same one. */
  readonly browser: BrowserWindow | undefined
  /** The current state. The same object until something changes, so it can be compared by identity. */
  getState(): GateState
  /** The state before anything is known: what a server renders. */
  getInitialState(): GateState
  /**
   * Calls `listener` after every change, until the returned function is called. The gate listens to the browser from its
   * first subscriber to its last; once the last has gone, it stops every stream that it still owns.
   */
  subscribe(listener: () => void): () => void
  /** Start Video was pressed. Call it, and the next five, in the click: the browser is asked before it returns. */
  start(): void
  /** OK was pressed in the explainer. */
  confirm(): void
  /**
   * Try again or Ask again was pressed. While the app is joining, its `signal` aborts, and `onGranted` is called again with the
   * same stream, without a question from the browser.
   */
  retry(): void
  /**
   * Use another camera or microphone was pressed, in a gate that is `blocked`: asks again, with the next of that kind that the browser
   * lists, or with the one of this id. That stays a wish until `reset`, or until the app's own `constraints` on the device change.
   */
  useAnother(device: Device, id?: string): void
  /**
   * Continue without … was pressed, in a gate that is `blocked`: asks for the devices that `canContinueWith` says, or begins the
   * call without any.
   */
  continueWithout(): void
  /**
   * Turn on … was pressed in a call: asks for these of the devices that `canTurnOn` says, or for all of them. A button calls it
   * as `() => turnOn()`, because what it is given are devices.
   * Does nothing once the last subscriber has gone: a call that replaces the page of the gate has to subscribe as well.
   */
  turnOn(...devices: Device[]): void
  /** The devices that `useAnother` is for: something is in the way that another one may not have, and the browser lists another. */
  canUseAnother(): readonly Device[]
  /**
   * The devices that the running call does without, and could have: also one for `later` that was never asked for. Empty where the
   * app would not be told about them, because it has `onGranted` and no `onDevicesAdded`.
   */
  canTurnOn(): readonly Device[]
  /** Whether a device can join the running call: an app with `onGranted` has `onDevicesAdded` for that. Before a call `canTurnOn` does not tell. */
  takesDevices(): boolean
  /** Whether it goes to `checking` before it opens: the option `check`. */
  hasCheck(): boolean
  /**
   * Takes the stream that the browser's own button gave: `<usermedia>`, `<camera>` or `<microphone>`. It is the gate's
   * from here on. The gate opens with it, or where it does not fit turns it off and makes a request of its own.
   */
  accept(stream: MediaStream): void
  /**
   * Join was pressed in the check: hands over exactly the stream that was checked, and the speaker that was chosen.
   */
  join(options?: JoinOptions): void
  /** Closes whatever is open, and ends in `idle`. Over a call that is `blocked` it closes the message about that, and ends in `open`. */
  cancel(): void
  /** Leaves the call. Stops the stream if the gate still owns it; what the app was given, the app stops. */
  reset(): void
  /** Takes new options. `devices` and `constraints` count from the next request on. */
  configure(options: GateOptions): void
  /**
   * The stream that is on: of the check, which the gate stops; or of the call. Without `onGranted` the gate owns that too, and stops
   * it when the last one to retain it releases it.
   */
  getGrant(): Omit<Grant, 'signal'> | undefined
  /** Keeps the stream of a call without `onGranted` alive until the returned function is called. */
  retain(): () => void
  /**
   * Keeps the gate from asking by itself, once a setting allows it or a device is free, until the returned function is called. What it
   * notices is in the state all the same, and a press asks. For a test of the devices, which must not end in the call.
   */
  hold(): () => void
  /** The answer of the app's `supportPolicy` for this browser, or for another; undefined if it has none, or cannot be asked yet. */
  getSupport(platform?: Platform): Support | undefined
  /**
   * Adds to the log what a screen of your own knows: that it shows a guide, or that its Get Assistance was pressed. After
   * `deviceSwitched` the gate also looks at the tracks that its stream has now.
   */
  tell(told: Told): void
  /**
   * Calls `follower` with what happens from now on, and first with the last 16 things that have. There is one follower: the
   * log, `logOf(gate)` in `@precall/core/log`, which is what to read.
   */
  follow(follower: (happening: Happening, reportError: (error: unknown) => void) => void): void
}
