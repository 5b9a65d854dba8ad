import type { Buttons, Engine, Sinks, SystemRefusal } from '../engines/engine'
import type { Host } from '../world/host'
import type { ClientHints } from '../page/userAgentData'

/** What distinguishes one platform from another. */
export interface ProfileRow extends Identity {
  readonly engine: Engine
  /** What the browser says about itself on each version of its system that can be chosen. @default what the row says */
  readonly osVersions?: Readonly<Record<string, Identity>>
  /** @default 0 */
  readonly maxTouchPoints?: number
  /** The page was opened from the home screen of an iPhone or iPad. */
  readonly standalone?: true
  /** Absent where the system has no privacy setting that could refuse what the browser allows; or none is established. */
  readonly system?: SystemRefusal
  /** The page is in an app that is no browser. `usual` is absent if no one is known to have seen what it does. */
  readonly app?: { readonly usual?: Host }
  /** The person can open settings for this site. */
  readonly hasSiteSettings: boolean
  /** How a page may choose where its sound comes out here. @default as the engine has it */
  readonly sinks?: Sinks
  /** What an exact `facingMode` may ask for. @default nothing */
  readonly facingModes?: readonly string[]
  /** The system takes camera and microphone for a call, and gives them back. */
  readonly hasInterruptions?: true
  /** What it is too old for: docs/facts/browsers.md#what-an-app-needs. @default nothing */
  readonly lacks?: readonly ('mediaDevices' | 'BigInt' | 'showModal')[]
  /** What this platform has beyond its engine. */
  readonly notEstablished?: readonly string[]
}

/** What a browser says about itself, and of the system under it. */
export interface Identity {
  readonly userAgent: string
  /** Absent where the browser has no `navigator.userAgentData`. */
  readonly userAgentData?: ClientHints
  /** Absent where the browser has no buttons of its own for media. */
  readonly buttons?: Buttons | undefined
  /**
   * `devicechange` fires whenever a microphone opens or closes, though the list stays as it is. iOS 18, seen from June 2025
   * on (https://github.com/element-hq/element-call/pull/3311), until https://github.com/WebKit/WebKit/pull/48716.
   */
  readonly tellsOfCapturing?: true
}
