import type { BrowserWindow } from '../browser'
import type { GateState } from '../machine'
import type { DeviceConstraints } from '../request/constraints'
import type { Devices, Live } from '../vocabulary'
import type { ChangeDetails } from './changeDetails'

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
