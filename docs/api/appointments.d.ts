// Made by `npm run api` of what @precall/appointments offers.
import { ChangeDetails, Device, GateState, Obstacle } from '@precall/core'

import { PrecallEvent } from '@precall/core/log'

import { Platform } from '@precall/core/platform'

export {
  type AppointmentClient,
  AppointmentError,
  type AppointmentFailure,
  type AppointmentOptions,
  type PermissionCode,
  type PermissionOutcome,
  type Room,
  createAppointmentClient,
  outcomeOf,
}

interface AppointmentClient {
  /** For the gate's `onStateChange`. It never throws, and nothing waits for it. */
  handleStateChange(state: GateState, details: Pick<ChangeDetails, 'reason'>): void
  /** For `onEvent`, if the clinic may also see the browser and the step. Say so to the person: `sharesProgress`. */
  readonly handleEvent: ((event: PrecallEvent) => void) & {
    /** So that the gate can tell, in development, that its own `sharesProgress` is missing. */
    readonly sharesProgress: true
  }
  /** For `onGranted`: the room, once it is recorded that the devices are on. Rejects with an {@link AppointmentError} after 20 s. */
  room(options?: { readonly signal?: AbortSignal }): Promise<Room>
  /** Resolves once nothing is on its way any more. */
  flush(): Promise<void>
  /** Calls off what is on its way, and takes the listeners away. */
  dispose(): void
}

/** An error of {@link AppointmentFailure}. Neither its text nor anything in it holds the token. */
declare class AppointmentError extends Error {
  /** What happened: switch on its `kind`. */
  readonly failure: AppointmentFailure
  /** What the gate reads, to tell the person. */
  readonly reason: 'slow' | 'refused' | 'gone' | undefined
  constructor(failure: AppointmentFailure)
}

/** Why the server has not done what it was asked. */
type AppointmentFailure =
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly code?: string | undefined
    }
  | {
      readonly kind: 'busy'
      readonly status?: number
    }
  | {
      readonly kind: 'unreachable'
    }
  | {
      readonly kind: 'unreadable'
      readonly status: number
    }
  | {
      readonly kind: 'invalid-token'
    }
  | {
      readonly kind: 'not-granted'
    }
  | {
      readonly kind: 'aborted'
    }

interface AppointmentOptions {
  /** The server's address: `https://clinic.example/api`, or `/api`. */
  readonly baseUrl: string
  /** Which appointment it is about. It is no secret. */
  readonly appointmentId: string
  /** The secret of the link, or what gets one. It travels in the header `Authorization`, and nowhere else. */
  readonly token: string | (() => string | Promise<string>)
  /** Sends the requests. Default: the page's own. */
  readonly fetch?: typeof fetch
  /** Also say in the headers `X-Camera` and `X-Microphone` what the body says. Default: false. */
  readonly permissionHeaders?: boolean
  /** What `handleEvent` says about the browser: `platformOf()` of `@precall/core/platform`. Default: unknown. */
  readonly platform?: Pick<Platform, 'browser' | 'os'>
  /** Hears what the server has refused. Default: it is reported as an uncaught error. */
  onError?(error: AppointmentError): void
}

interface Blocked {
  readonly permissions: 'blocked'
  readonly codes: readonly [DeviceCode] | readonly ['camera_permission_required', 'microphone_permission_required']
}

/** What tells the appointment's server how far the person has come, and gets the room. */
declare function createAppointmentClient(options: AppointmentOptions): AppointmentClient

type DeviceCode = Exclude<PermissionCode, 'waiting_permissions'>

/** What a state of the gate means to an appointment. Undefined while it says nothing new: what was said before stays so. */
declare function outcomeOf(state: GateState): PermissionOutcome | undefined

/** What stands in the way of a call, in words that an app or a server can switch on. */
type PermissionCode = 'waiting_permissions' | 'camera_permission_required' | 'microphone_permission_required'

/** What a state of the gate means to an appointment. */
type PermissionOutcome =
  | {
      readonly permissions: 'granted'
      readonly codes: readonly []
    }
  | Blocked
  | {
      readonly permissions: 'required'
      readonly codes: readonly ['waiting_permissions']
      readonly causes: { readonly [device in Device]?: Obstacle['kind'] }
    }

/** What starts the call: `signalling` is the server's own. */
interface Room {
  readonly token: string
  readonly expiresAt: string
  readonly signalling: {
    readonly url: string
    readonly id: string
    readonly other: string
  }
}
