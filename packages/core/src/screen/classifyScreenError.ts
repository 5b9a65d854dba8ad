import type { ScreenOutcome } from './screenOutcome'

/** What a rejection means, or `'misuse'`: only a page can cause it, so that no person can do anything about it. */
export type ScreenFailure = Exclude<ScreenOutcome, { kind: 'shared' | 'pending' | 'unsupported' }> | 'misuse'

/** What goes with a rejection, and decides where its words leave two possibilities. */
export interface ScreenCircumstances {
  /** From the call to the rejection, in milliseconds. */
  readonly took: number
  /** The page is in a frame, the browser does not say what that frame may do, and no picker was ever up in it. */
  readonly framedInSilence: boolean
  readonly macOS: boolean
}

interface Row {
  readonly name: string
  readonly message?: RegExp
  readonly atOnce?: boolean
  readonly framedInSilence?: true
  readonly macOS?: true
  readonly means: ScreenFailure
}

// A picker is on the screen for longer than this before a person can have pressed anything in it. Refusals without one took 1 to
// 60 ms in Chromium, Firefox and WebKitGTK (docs/facts/browsers.md#screen-at-once).
const AT_ONCE_MS = 250

/** Faster than any person: nothing was shown to them. */
export function isAtOnce(took: number): boolean {
  return took < AT_ONCE_MS
}

/**
 * Every way in which a browser was seen to reject `getDisplayMedia`, most telling first. Measured, or documented at the address given
 * in docs/facts/browsers.md#sharing-the-screen.
 *
 * If a person's refusal and one of a setting have the same words, the time decides, and a doubt is a `cancelled`: it takes nothing
 * from the person, and their next press tells.
 */
const rows: readonly Row[] = [
  // Chromium on macOS: https://github.com/flutter-webrtc/flutter-webrtc/issues/1309
  { name: 'NotAllowedError', message: /by system/i, means: { kind: 'denied', by: 'system' } },
  // Chromium's picker, cancelled or closed: docs/facts/browsers.md#screen-cancelled
  { name: 'NotAllowedError', message: /by user|dismissed/i, means: { kind: 'cancelled' } },
  // Chromium, by a header or in a frame: docs/facts/browsers.md#screen-forbidden
  { name: 'NotAllowedError', message: /permissions policy/i, means: { kind: 'denied', by: 'policy' } },
  // Chromium in `sandbox="allow-scripts"`: the same row.
  { name: 'SecurityError', means: { kind: 'denied', by: 'policy' } },
  // Chromium, by an administrator: docs/facts/browsers.md#screen-administrator. It has no setting for a site.
  { name: 'NotAllowedError', message: /^permission denied$/i, atOnce: true, means: { kind: 'denied', by: 'policy' } },
  // Firefox and WebKit in a frame without `allow`, which has no words of its own (docs/facts/browsers.md#screen-forbidden). A frame
  // that has had a picker has the `allow`, and what it meets is the next row.
  { name: 'NotAllowedError', atOnce: true, framedInSilence: true, means: { kind: 'denied', by: 'policy' } },
  // Firefox in a tab that it was refused in before, or for good: docs/facts/browsers.md#firefox-screen-refused. Safari without its
  // question: https://github.com/muaz-khan/RecordRTC/issues/853
  { name: 'NotAllowedError', atOnce: true, means: { kind: 'denied', by: 'browser' } },
  // A person's own No: Firefox and WebKit, and the picker of older Chromium, which said `Permission denied`
  // (https://github.com/jitsi/lib-jitsi-meet/blob/master/modules/RTC/ScreenObtainer.js).
  { name: 'NotAllowedError', means: { kind: 'cancelled' } },
  // Firefox on a Mac, after Allow: https://github.com/aws/amazon-chime-sdk-js/issues/2041
  { name: 'NotFoundError', macOS: true, means: { kind: 'denied', by: 'system' } },
  // There is nothing to share: https://w3c.github.io/mediacapture-screen-share/#dom-mediadevices-getdisplaymedia
  { name: 'NotFoundError', means: { kind: 'busy' } },
  // Chromium `Could not start video source`, and the sound’s: https://github.com/jitsi/jitsi-meet/issues/12553
  { name: 'NotReadableError', means: { kind: 'busy' } },
  { name: 'AbortError', means: { kind: 'busy' } },
  // WebKitGTK on a Linux without a portal: docs/facts/browsers.md#webkit-screen-refused
  { name: 'OverconstrainedError', means: { kind: 'busy' } },
  // Without a press: Firefox and WebKit InvalidStateError, Safari InvalidAccessError (docs/facts/browsers.md#screen-without-a-press).
  { name: 'InvalidStateError', means: 'misuse' },
  { name: 'InvalidAccessError', means: 'misuse' },
  // Exact constraints, or sound alone: docs/facts/browsers.md#screen-constraints
  { name: 'TypeError', means: 'misuse' },
  { name: 'NotSupportedError', means: 'misuse' },
]

/** Anything never seen before is `busy`: nothing more is known about it than that there is no picture. */
export function classifyScreenError(error: unknown, circumstances: ScreenCircumstances): ScreenFailure {
  const { name, message } = wordsOf(error)
  const atOnce = isAtOnce(circumstances.took)
  const row = rows.find(
    (row) =>
      row.name === name &&
      (!row.message || row.message.test(message)) &&
      (!row.atOnce || atOnce) &&
      (!row.framedInSilence || circumstances.framedInSilence) &&
      (!row.macOS || circumstances.macOS),
  )
  return row?.means ?? { kind: 'busy' }
}

/** By name, never `instanceof`: a browser may reject with anything. */
export function wordsOf(error: unknown): { readonly name: string; readonly message: string } {
  const { name, message } = Object(error) as { readonly [key in 'name' | 'message']?: unknown }
  return { name: typeof name === 'string' ? name : '', message: typeof message === 'string' ? message : '' }
}
