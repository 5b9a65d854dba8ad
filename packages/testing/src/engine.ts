import type { Device } from '@precall/core'

/** How one browser engine behaves, as data. Each value says where it was seen. */
export interface Engine {
  /** What `permissions.query` answers on a page that is not a secure context. */
  readonly insecureAnswer: PermissionState
  /** The `name` of the PermissionStatus that answers a query for each device. */
  readonly statusNames: Readonly<Record<Device, string>>
  /** So many prompts for a device closed in a row are taken for a refusal. */
  readonly dismissalsUntilDenied: number
  readonly words: Words
}

/** The exact `name` and `message` of each rejection. */
export interface Words {
  readonly denied: Rejection
  readonly dismissed: Rejection
  readonly missing: Rejection
  readonly deniedBySystem: Rejection
  readonly busy: Readonly<Record<Device, Rejection>>
  /** The page is gone while its request waits. */
  readonly shutDown: Rejection
  /** The `message` of an OverconstrainedError. */
  readonly overconstrained: string
  /** The `message` of the TypeError for a request that asks for nothing. */
  readonly nothingAsked: string
}

export interface Rejection {
  readonly name: string
  readonly message: string
}
