import type { BrowserWindow } from '../browser'
import { judgePicture } from './judgePicture'
import { liveTrack } from './liveTrack'
import { patience } from './patience'
import type { SmallCopy } from './smallCopy'
import { smallCopyOf } from './smallCopy'
import { whileInSight } from './whileInSight'

/**
 * What comes from a camera. `starting`: not known yet. `works`: a picture that moves, be it by the noise of the camera. `black`: for 3 s
 * nothing but black. `still`: for 10 s no pixel has changed. `muted`: the system or the browser has paused the track. `unknown`:
 * this page cannot look, or no camera is on.
 */
export type Seen = 'starting' | 'works' | 'black' | 'still' | 'muted' | 'unknown'

export interface Viewer {
  /** Begins with `starting`, of which it tells nothing. */
  onChange(seen: Seen): void
}

/**
 * Looks at the picture of a video element that shows a camera, until the returned function is called. Stops while the page is hidden, or
 * the element out of sight: browsers pause muted videos there (https://webkit.org/blog/6784/new-video-policies-for-ios/), and a picture
 * that was paused says nothing about the camera. A track that the app has disabled is not judged.
 */
export function lookAt(
  video: HTMLVideoElement,
  viewer: Viewer,
  browser: BrowserWindow = globalThis.window,
): () => void {
  const copy = smallCopyOf(video, browser)
  const obstructed = patience<'muted' | 'unknown'>()
  let track: MediaStreamTrack | undefined
  let judge = judgePicture(copy?.noise ?? 0)
  let seen: Seen = 'starting'

  function look(ms: number): void {
    const now = liveTrack(video.srcObject, 'video')
    if (now !== track) judge = judgePicture(copy?.noise ?? 0)
    track = now
    const sight = sightOf(track, copy)
    const obstacle = sight === 'muted' || sight === 'unknown' ? sight : undefined
    const obstruction = obstructed(obstacle, ms)
    if (obstruction) tell(obstruction)
    if (obstacle) judge = judgePicture(copy?.noise ?? 0)
    if (typeof sight === 'object') tell(judge({ ms, pixels: sight, plays: !video.paused }))
  }

  function tell(next: Seen): void {
    if (next === seen) return
    seen = next
    viewer.onChange(seen)
  }

  return whileInSight(video, browser, () => {
    let timer: number
    const again = (ms: number): void => {
      timer = browser.setTimeout(() => {
        // A camera that works is only watched for a change, and costs half as much.
        again(seen === 'works' ? 2 * EVERY : EVERY)
        look(ms)
      }, ms)
    }
    again(0)
    return () => browser.clearTimeout(timer)
  })
}

/** Twice a second: a copy costs 1 to 2 ms (docs/facts/browsers.md#cost-of-a-look), and no verdict is wanted sooner. */
const EVERY = 500

function sightOf(
  track: MediaStreamTrack | undefined,
  copy: SmallCopy | undefined,
): 'muted' | 'unknown' | 'off' | 'no picture yet' | Uint8ClampedArray {
  if (!track || !copy) return 'unknown'
  if (track.muted) return 'muted'
  // It would be black.
  if (!track.enabled) return 'off'
  try {
    return copy.read() ?? 'no picture yet'
  } catch {
    return 'unknown'
  }
}
