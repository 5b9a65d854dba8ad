import type { BrowserWindow } from '../../browser'
import type { GateState } from '../../machine'
import type { DeviceConstraints } from '../../request/constraints'
import type { Device, Devices, Live } from '../../vocabulary'
import type { SupportPolicy } from '../../platform/supportOf'
import type { ChangeDetails } from '../changeDetails'

/** What a gate asks for, and what it does then. All are optional; `configure` changes them later. */
export type GateOptions = {
  /**
   * What the call needs: each device is `required`, or `optional` if the call works without it, or `later` if nothing asks for it
   * until `turnOn`. A device that is left out is not asked for. @default { camera: 'required', microphone: 'required' }
   */
  readonly devices?: Devices | undefined
  /**
   * Constraints for each device, as for `getUserMedia`: `{ camera: { height: 720 } }`. One that no device meets becomes a
   * preference, so that it does not keep the person out, and `onStateChange` is told.
   */
  readonly constraints?: DeviceConstraints | undefined
  /**
   * The person sees and hears themselves before they join, also if they have allowed it before. The gate is `checking` until `join()`,
   * and owns the stream. A change counts from the next opening. @default false
   */
  readonly check?: boolean | undefined
  /**
   * Called after every change of state, in the order of the changes, with what caused it. What it throws goes to
   * `reportError`, and the flow continues.
   */
  readonly onStateChange?: ((state: GateState, details: ChangeDetails) => void) | undefined
  /**
   * Called with what `onGranted` or `onAllowed` threw or rejected with, instead of `reportError`. The person has been told
   * already that joining failed, without the error's text. A join that was called off has not failed.
   */
  readonly onJoinFailed?: ((error: unknown) => void) | undefined
  /**
   * What you think of a browser: `'full'`, `'plain'`, `'discouraged'`, which the explainer says, or `'unsupported'`, where nothing is
   * asked and the person reads which browser to use. It is read at each press. @default what the browser has: `supportOf`
   */
  readonly supportPolicy?: SupportPolicy | undefined
  /** The window to use instead of the page's own: a simulated one, in stories and tests. Read once. */
  readonly browser?: BrowserWindow | undefined
} & Taker

/** Who takes over the call: exactly one of these two, or with neither of them `Gate.Open`. */
type Taker =
  | {
      /**
       * Joins the call. Once the promise that it returns has resolved, the app owns the stream.
       *
       * While the returned promise is pending the gate is joining. If it rejects, or this throws,
       * the gate stops every track, goes back to `idle` with the notice `joinFailed`, and calls `onJoinFailed`, or else `reportError`.
       *
       * It is called once for each opening. What joins the call after that is told to `onDevicesAdded`.
       */
      readonly onGranted?: ((grant: Grant) => unknown) | undefined
      /**
       * Sends what has joined the running call: a device that was turned on, or one that had stopped.
       *
       * Its tracks are in the stream of the call by then. If this throws, or the returned promise rejects, the gate stops
       * the tracks and takes them out again, the error is reported, and the call continues. With `onGranted` and without
       * this, Turn on … is not offered.
       */
      readonly onDevicesAdded?: ((added: Added) => unknown) | undefined
      readonly onAllowed?: never
    }
  | {
      /**
       * Joins the call with a library that opens the camera by itself, such as a call in an iframe. The gate has turned
       * the devices off again, so that they are free.
       *
       * Otherwise it is as `onGranted`. The gate cannot see when such a call ends: call `reset()` then.
       */
      readonly onAllowed: (allowed: Allowed) => unknown
      readonly onGranted?: never
      readonly onDevicesAdded?: never
    }

/**
 * A stream and what it really has.
 *
 * Once the promise of `onGranted` has resolved, the app owns it and stops its tracks. From `Gate.getGrant` or in `Gate.Open` the gate owns it, and the
 * app must not stop it.
 */
export interface Grant {
  /** The same object for the whole call. A device that is turned on later is a new track in it. */
  readonly stream: MediaStream
  /** Which of the two it had when this was given out. */
  readonly live: Live
  /**
   * Aborts if the join is not wanted any more before the promise of `onGranted` has settled: the person has cancelled, you
   * called `reset()`, or the gate was unmounted for good. The gate stops the tracks; leave the room. It never aborts later.
   */
  readonly signal: AbortSignal
  /** The id of the speaker to use, as `setSinkId` takes it, if one was chosen in the check. */
  readonly speakerId?: string
}

/** What the person has allowed, for an app that opens the devices itself. */
export interface Allowed extends Pick<Grant, 'live' | 'signal' | 'speakerId'> {
  /**
   * The devices that were open for a moment, by the ids that `getUserMedia` takes: the person's own choice, in some browsers.
   * A frame of another site, or with `srcdoc`, has other ids for them.
   */
  readonly deviceIds: { readonly [device in Device]?: string }
}

/** What has joined a running call, and the call's stream as it is now. */
export interface Added extends Pick<Grant, 'stream' | 'live'> {
  /** What joined it. */
  readonly devices: readonly Device[]
  /** The new tracks, which the stream has already. */
  readonly tracks: readonly MediaStreamTrack[]
}
