import type { Rejection } from '../engines/engine'
import type { Profile } from '../profiles/profiles'

/** What can be shared. */
export type Surface = 'monitor' | 'window' | 'browser'

/** How one engine shares the screen, as data (docs/facts/browsers.md#sharing-the-screen). */
export interface ScreenSharing {
  /** A request that no press made. Absent: it is as good as another. */
  readonly withoutPress?: Rejection
  /** `video: false`. */
  readonly soundAlone: Rejection
  /** An `exact` constraint. */
  readonly exact: Rejection
  /** In a frame without `allow="display-capture"`. */
  readonly framed: Rejection
  /** By the page's own header. Absent: it is ignored. */
  readonly header?: Rejection
  /** By an administrator. Absent: not established. */
  readonly administrator?: Rejection
  /** The person closes the picker without a choice, or presses its No. */
  readonly cancelled: Rejection
  /** For how long that counts. */
  readonly refusalLasts: 'this request' | 'the tab, until its Reload button'
  /** What a request meets while another one has the picker. */
  readonly second: 'waits for a picker of its own' | 'needs a press of its own'
  /** What its picker offers. */
  readonly surfaces: readonly Surface[]
  /** The surfaces that can come with their sound, if the page asks for it. */
  readonly withSound: readonly Surface[]
  /** `getSettings()` of the picture has `displaySurface`. */
  readonly tellsSurface: boolean
  /** The label of each track. A browser may say the title of a window there. */
  readonly labels: Readonly<Record<Surface | 'sound', string>>
}

const notAllowed = 'The request is not allowed by the user agent or the platform in the current context'
const firefoxSaysNo: Rejection = { name: 'NotAllowedError', message: `${notAllowed}.` }
const webkitSaysNo: Rejection = {
  name: 'NotAllowedError',
  message: `${notAllowed}, possibly because the user denied permission.`,
}

const invalidConstraints: Rejection = {
  name: 'TypeError',
  message: 'getDisplayMedia must be called with valid constraints.',
}

const byPolicy: Rejection = {
  name: 'NotAllowedError',
  message:
    "Failed to execute 'getDisplayMedia' on 'MediaDevices': Access to the feature \"display-capture\" is disallowed by permissions policy.",
}

/** Chromium 156 on Linux as measured. */
const chromium: ScreenSharing = {
  // docs/facts/browsers.md#screen-without-a-press: it opens its picker all the same, so `withoutPress` is absent.
  // docs/facts/browsers.md#screen-constraints
  soundAlone: { name: 'NotSupportedError', message: 'Not supported' },
  exact: {
    name: 'TypeError',
    message: "Failed to execute 'getDisplayMedia' on 'MediaDevices': exact constraints are not supported",
  },
  // docs/facts/browsers.md#screen-forbidden
  framed: byPolicy,
  header: byPolicy,
  // docs/facts/browsers.md#screen-administrator
  administrator: { name: 'NotAllowedError', message: 'Permission denied' },
  // docs/facts/browsers.md#screen-cancelled
  cancelled: { name: 'NotAllowedError', message: 'Permission denied by user' },
  refusalLasts: 'this request',
  // docs/facts/browsers.md#screen-two-calls
  second: 'waits for a picker of its own',
  // docs/facts/browsers.md#screen-shared
  surfaces: ['monitor', 'window', 'browser'],
  withSound: ['browser'],
  tellsSurface: true,
  labels: {
    monitor: 'screen:409:0',
    window: 'window:2097154:1',
    browser: 'web-contents-media-stream://F8EB8A59809B8C7890EE67B6F5CC9B59',
    sound: 'Tab audio',
  },
}

/** Firefox ESR 153 on Linux as measured. */
const firefox: ScreenSharing = {
  // docs/facts/browsers.md#screen-without-a-press
  withoutPress: {
    name: 'InvalidStateError',
    message: 'getDisplayMedia requires transient activation from a user gesture.',
  },
  // docs/facts/browsers.md#screen-constraints
  soundAlone: { name: 'TypeError', message: 'video is required' },
  exact: { name: 'TypeError', message: 'exact not allowed' },
  // docs/facts/browsers.md#screen-forbidden: the header is ignored.
  framed: firefoxSaysNo,
  // docs/facts/browsers.md#firefox-screen-refused
  cancelled: firefoxSaysNo,
  refusalLasts: 'the tab, until its Reload button',
  // docs/facts/browsers.md#screen-two-calls: after a Block all that wait are refused.
  second: 'waits for a picker of its own',
  // docs/facts/browsers.md#screen-shared
  surfaces: ['monitor', 'window'],
  withSound: [],
  tellsSurface: false,
  labels: { monitor: 'Primary Monitor', window: 'A window’s title', browser: '', sound: '' },
}

/** WebKitGTK 2.50 as measured, with its mock devices. */
const webkit: ScreenSharing = {
  // docs/facts/browsers.md#screen-without-a-press
  withoutPress: {
    name: 'InvalidStateError',
    message: 'getDisplayMedia must be called from a user gesture handler.',
  },
  // docs/facts/browsers.md#screen-constraints
  soundAlone: invalidConstraints,
  exact: invalidConstraints,
  // docs/facts/browsers.md#screen-forbidden
  framed: webkitSaysNo,
  // docs/facts/browsers.md#webkit-screen-refused
  cancelled: webkitSaysNo,
  refusalLasts: 'this request',
  // docs/facts/browsers.md#screen-two-calls
  second: 'needs a press of its own',
  // docs/facts/browsers.md#screen-shared
  surfaces: ['monitor', 'window'],
  withSound: [],
  tellsSurface: true,
  labels: { monitor: 'Mock screen device 1', window: 'A window’s title', browser: '', sound: '' },
}

/** Absent for all browsers of phones, which have no `getDisplayMedia`, or one that always refuses. */
export function screenSharingOf(profile: Profile): ScreenSharing | undefined {
  if (/-(?:windows|macos|linux|chromeos)$/.test(profile) === false) return undefined
  if (/^(?:chrome|edge|opera|brave|vivaldi)-(?!60)/.test(profile)) return chromium
  if (profile.startsWith('firefox-')) return firefox
  return profile === 'safari-macos' ? webkit : undefined
}

/** What a Mac that keeps the screen from the browser makes the page hear, once the person has chosen what to share. */
export function screenRefusalOf(profile: Profile): Rejection | undefined {
  if (!profile.endsWith('-macos')) return undefined
  // https://github.com/flutter-webrtc/flutter-webrtc/issues/1309
  if (screenSharingOf(profile) === chromium) return { name: 'NotAllowedError', message: 'Permission denied by system' }
  // https://github.com/aws/amazon-chime-sdk-js/issues/2041
  if (screenSharingOf(profile) === firefox)
    return { name: 'NotFoundError', message: 'The object can not be found here.' }
  return undefined
}
