import type { BrowserWindow } from '../browser'
import type { GateState } from '../machine'
import type { Device } from '../vocabulary'
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
  /** Start Video was pressed. Call it, and the next four, in the click: the browser is asked before it returns. */
  start(): void
  /** OK was pressed in the explainer. */
  confirm(): void
  /** Try again or Ask again was pressed. */
  retry(): void
  /** Continue without … was pressed, in a gate that is `blocked`: asks for the devices that `canContinueWith` says. */
  continueWithout(): void
  /**
   * Turn on … was pressed in a call: asks for these of the devices that `canTurnOn` says, or for all of them. A button calls it
   * as `() => turnOn()`, because what it is given are devices.
   * Does nothing once the last subscriber has gone: a call that replaces the page of the gate has to subscribe as well.
   */
  turnOn(...devices: Device[]): void
  /**
   * The devices that the running call does without, and could have: also one for `later` that was never asked for. Empty where the
   * app would not be told about them, because it has `onGranted` and no `onDevicesAdded`.
   */
  canTurnOn(): readonly Device[]
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
  getGrant(): Omit<Grant, 'signal'> | undefined
  /** Keeps that stream alive until the returned function is called. */
  retain(): () => void
  /** Adds to the log what a screen of your own knows: that it shows a guide, or that its Get Assistance was pressed. */
  tell(told: Told): void
  /**
   * Calls `follower` with what happens from now on, and first with the last 16 things that have. There is one follower: the
   * log, `logOf(gate)` in `@precall/core/log`, which is what to read.
   */
  follow(follower: (happening: Happening, reportError: (error: unknown) => void) => void): void
}
