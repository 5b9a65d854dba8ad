import type { Engine, SystemRefusal } from './engine'
import type { Host } from './host'

/** What distinguishes one platform from another. */
export interface ProfileRow {
  readonly engine: Engine
  readonly userAgent: string
  /** Absent where the browser has no `navigator.userAgentData`. */
  readonly userAgentData?: UserAgentData
  /** @default 0 */
  readonly maxTouchPoints?: number
  /** The page was opened from the home screen of an iPhone or iPad. */
  readonly standalone?: true
  /** Absent where the system has no privacy setting that could refuse what the browser allows; or none is established. */
  readonly system?: SystemRefusal
  /** The page is in an app that is no browser. `usual` is absent where nobody is known to have seen what it does. */
  readonly app?: { readonly usual?: Host }
  /** The person can open settings for this site. */
  readonly hasSiteSettings: boolean
  /** What an exact `facingMode` may ask for. @default nothing */
  readonly facingModes?: readonly string[]
  /** The system takes camera and microphone for a call, and gives them back. */
  readonly hasInterruptions?: true
  /** Of this platform beyond its engine. */
  readonly notEstablished?: readonly string[]
}

/** The low-entropy part of `navigator.userAgentData`. */
export interface UserAgentData {
  readonly brands: readonly { readonly brand: string; readonly version: string }[]
  readonly mobile: boolean
  readonly platform: string
}
