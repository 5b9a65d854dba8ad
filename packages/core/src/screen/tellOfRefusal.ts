import type { BrowserWindow } from '../browser'
import { isFramed } from '../browser/isFramed'
import { warn } from '../warn'
import type { ScreenFailure } from './classifyScreenError'
import { isForbidden } from './isForbidden'

const allow =
  'Write allow="display-capture" on the <iframe>, beside the rest that it allows, such as allow="camera; microphone; display-capture".'

/** Frames of browsers that say nothing about them, in which a person seems to have cancelled once. */
const cancelledOnce = new WeakSet<BrowserWindow>()

/** Only the page around, or this one, can help against a policy. */
export function tellOfRefusal(
  browser: BrowserWindow,
  failure: Exclude<ScreenFailure, 'misuse'>,
  framedInSilence: boolean,
): void {
  if (failure.kind === 'denied' && failure.by === 'policy') tellOfPolicy(browser, framedInSilence)
  if (failure.kind === 'busy' || !isFramed(browser) || browser.document.featurePolicy) return
  // A page that is busy hears about a refusal so late that a person might have made it.
  if (cancelledOnce.has(browser))
    warn(
      'This page is in a frame, and the browser has refused more than once to share the screen from it. That is a person’s own ' +
        `choice, or the frame may not. ${allow}`,
    )
  if (failure.kind === 'cancelled') cancelledOnce.add(browser)
}

/** What the browser itself says, or what can be nothing else. */
export function tellOfPolicy(browser: BrowserWindow, framedInSilence: boolean): void {
  const forbidden = isForbidden(browser)
  if (framedInSilence || (forbidden && isFramed(browser))) {
    warn(`This page is in a frame that may not share the screen, so that no one can share it here. ${allow}`)
  } else if (forbidden) {
    warn(
      'The Permissions-Policy header of this page forbids display-capture, so that no one can share the screen here. ' +
        'Leave display-capture out of it, or allow it: display-capture=(self).',
    )
  }
}
