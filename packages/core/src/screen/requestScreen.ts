import type { BrowserWindow } from '../browser'
import { isFramed } from '../browser/isFramed'
import { ownWindow } from '../browser/ownWindow'
import { isStream } from '../browser/requestStream'
import { stopTracks, tracksOf } from '../stream/stopTracks'
import { hasCapture, isOnAndroid } from './canShareScreen'
import { classifyScreenError, isAtOnce, wordsOf } from './classifyScreenError'
import type { ScreenOutcome, ScreenSurface } from './screenOutcome'
import { tellOfRefusal } from './tellOfRefusal'

export interface ScreenOptions {
  /** What the picture should be like. Only wishes: `exact` and `min` are mistakes here. @default true */
  readonly video?: true | MediaTrackConstraints | undefined
  /** Ask for the sound, too. Whether there is any, the person and the browser decide. @default false */
  readonly audio?: boolean | MediaTrackConstraints | undefined
  readonly browser?: BrowserWindow | undefined
}

const asking = new WeakSet<BrowserWindow>()

/** Pages that have had a picker, as far as the time tells. */
const hasAsked = new WeakSet<BrowserWindow>()

/**
 * Shares the screen: one `getDisplayMedia` call, made before this returns. Call it in a press, for Firefox and Safari refuse all else.
 *
 * All that people, systems and policies can do is an outcome. It rejects only because of the page's own mistake: a call that no press
 * made, or constraints that `getDisplayMedia` does not take. The tracks of a `shared` are the caller's, and end when the person stops
 * sharing in the browser. Their labels may hold a window's title: Precall reads none.
 *
 * @example
 * button.onclick = async () => {
 *   const outcome = await requestScreen()
 *   if (outcome.kind === 'shared') call.share(outcome.stream)
 * }
 */
export async function requestScreen(options: ScreenOptions = {}): Promise<ScreenOutcome> {
  const { video = true, audio = false, browser = ownWindow() } = options
  if (!browser || !hasCapture(browser)) return { kind: 'unsupported' }
  // Chromium opens one picker after the other for two calls (docs/facts/browsers.md#screen-two-calls).
  if (asking.has(browser)) return { kind: 'pending' }
  asking.add(browser)
  const began = Date.now()
  try {
    // The only call in Precall: on the stack of the press that asked for it.
    const stream: unknown = await browser.navigator.mediaDevices!.getDisplayMedia({ video, audio })
    hasAsked.add(browser)
    return isStream(stream) ? takenFrom(stream) : { kind: 'busy' } // A polyfill may resolve with anything.
  } catch (error) {
    return outcomeOf(error, browser, Date.now() - began)
  } finally {
    asking.delete(browser)
  }
}

/** From here on something may be on: whatever fails, nothing stays on that no one has. */
function takenFrom(stream: MediaStream): ScreenOutcome {
  try {
    return sharedBy(stream)
  } catch {
    stopTracks(stream)
    return { kind: 'busy' }
  }
}

function sharedBy(stream: MediaStream): ScreenOutcome {
  const tracks = tracksOf(stream)
  const picture = tracks.find(({ kind }) => kind === 'video')
  // Sound alone is no screen, and one that has ended before anyone could listen for that would seem to be shared for ever.
  if (!picture || picture.readyState === 'ended') {
    stopTracks(stream)
    return { kind: 'busy' }
  }
  return { kind: 'shared', stream, surface: surfaceOf(picture), sound: tracks.some(({ kind }) => kind === 'audio') }
}

function surfaceOf(picture: MediaStreamTrack): ScreenSurface {
  // A polyfill's track may have no settings, and the screen is shared all the same.
  const { displaySurface } = picture.getSettings?.() ?? {}
  return displaySurface === 'monitor' || displaySurface === 'window' || displaySurface === 'browser'
    ? displaySurface
    : 'unknown'
}

function outcomeOf(error: unknown, browser: BrowserWindow, took: number): ScreenOutcome {
  const isSilent = isFramed(browser) && !browser.document.featurePolicy
  const framedInSilence = isSilent && !hasAsked.has(browser)
  const macOS = /Mac OS X/.test(browser.navigator.userAgent ?? '')
  const failure = classifyScreenError(error, { took, framedInSilence, macOS })
  if (failure === 'misuse') throw misuseBy(error)
  if (!isAtOnce(took)) hasAsked.add(browser)
  // There it has the method, and always refuses.
  if (failure.kind === 'denied' && isOnAndroid(browser)) return { kind: 'unsupported' }
  if (process.env.NODE_ENV !== 'production') tellOfRefusal(browser, failure, framedInSilence)
  return failure
}

function misuseBy(error: unknown): Error {
  const { name, message } = wordsOf(error)
  if (process.env.NODE_ENV === 'production') return new Error(`[precall] requestScreen(): ${name}: ${message}`)
  return new Error(
    '[precall] The screen was not asked for, because the page may not ask like this. Call requestScreen() in the press of a button ' +
      `before anything is awaited, and without \`exact\`, \`min\` or \`advanced\` constraints. The browser said ${name}: ${message}`,
  )
}
