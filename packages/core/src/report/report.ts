import type { ErrorName } from '../browser/classifyError'
import type { CallVerdict } from '../call/verdict'
import type { Happened } from '../log/event'
import type { BrowserName } from '../platform/browsers'
import type { InAppBrowser } from '../platform/inAppBrowsers'
import type { OperatingSystem } from '../platform/operatingSystems'
import type { Version } from '../platform/version'
import type { BlockedCause, Device, KnownPermission, Standing } from '../vocabulary'

/**
 * What was seen and tried, for the person who helps. There is no text in it: words from short lists, numbers, the time and the
 * origin of the page, as `reportSchema` says.
 */
export interface Report {
  readonly version: 1
  /** The version of Precall. */
  readonly precall: string
  /** When it was made, in UTC. */
  readonly at: string
  /** The scheme, host and port of the page, if it has an address on the web. `null`: a page without an origin. */
  readonly origin?: string
  readonly browser: { readonly name: BrowserName; readonly version?: Version }
  readonly system: { readonly name: OperatingSystem; readonly version?: Version }
  /** A phone that asks for pages as a phone. */
  readonly mobile: boolean
  /** The page is inside an app. */
  readonly embedded: boolean
  /** That app, if it gives its name. */
  readonly inApp?: InAppBrowser
  /** The page is inside a frame of another. */
  readonly framed: boolean
  readonly devices: Readonly<Record<Device, ReportedDevice>>
  /** How many of each kind the browser lists. One that it does not tell is absent. */
  readonly listed: { readonly camera?: number; readonly microphone?: number; readonly speaker?: number }
  /** What the person has tried, in its order. */
  readonly tried: readonly Tried[]
  readonly testCall?: CallVerdict
  /** What happened, the oldest first. */
  readonly log: readonly ReportedEvent[]
}

/** How one device stands. */
export interface ReportedDevice extends KnownPermission {
  /** Absent where the gate does not ask for it. */
  readonly standing?: Standing
  /** What is in its way, as the screens say it. */
  readonly cause?: BlockedCause
  /** What the last request for it has failed with. */
  readonly error?: ErrorName
}

/** An event of the log. Instead of an id, each visit begins with `pressed`. */
export type ReportedEvent = Happened & { readonly sincePress: number }

/** One step of the troubleshooter, and what came of it. */
export interface Tried {
  readonly step: TriedStep
  /**
   * `worked`: the person said so. `noticed`: the page saw by itself that what the step is about had gone. `stillNotWorking`: the person said so.
   * `alreadyAllowed`, `noneFound`: there was nothing to do, because it was allowed, or no other device is there.
   */
  readonly result: 'worked' | 'noticed' | 'stillNotWorking' | 'alreadyAllowed' | 'noneFound' | 'skipped'
}

/** The six steps, in their order. `startOver`: clear permissions, restart the browser, refresh twice. */
export type TriedStep =
  | 'closeOtherApps'
  | 'browserPermission'
  | 'systemPermission'
  | 'otherDevice'
  | 'testCall'
  | 'startOver'
