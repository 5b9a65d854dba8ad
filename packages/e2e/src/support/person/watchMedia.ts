import type { Page } from 'playwright-core'

/** What a page has asked the browser for since it loaded, and what became of it. */
export interface MediaRecord {
  getUserMediaCalls: number
  /** Calls without an answer yet: the prompt is open. */
  pendingCalls: number
  /** Tracks handed out by the browser, and clones of those, that are still live: the camera light is on. */
  liveTracks: number
  /** Tracks that the page itself has ended, by `stop`. */
  stoppedTracks: number
}

interface Recorder {
  mediaRecord(): MediaRecord
}

/** Records every capture of the documents that the page loads from now on. The real calls still happen. */
export async function watchMedia(page: Page): Promise<() => Promise<MediaRecord>> {
  await page.addInitScript(recordMedia)
  return () => page.evaluate(() => (window as unknown as Recorder).mediaRecord())
}

// Runs in the page, so it can use nothing of this file.
export function recordMedia(): void {
  const tracks = new Set<MediaStreamTrack>()
  const stopped = new Set<MediaStreamTrack>()
  let getUserMediaCalls = 0
  let pendingCalls = 0

  const keepTrack = (track: MediaStreamTrack) => {
    tracks.add(track)
    return track
  }
  const keepStream = (stream: MediaStream) => {
    stream.getTracks().forEach(keepTrack)
    return stream
  }

  // An insecure page has none.
  if ('MediaDevices' in window) {
    const { getUserMedia } = MediaDevices.prototype
    MediaDevices.prototype.getUserMedia = async function (constraints) {
      getUserMediaCalls += 1
      pendingCalls += 1
      try {
        return keepStream(await getUserMedia.call(this, constraints))
      } finally {
        pendingCalls -= 1
      }
    }
  }

  const { clone: cloneStream } = MediaStream.prototype
  MediaStream.prototype.clone = function () {
    return keepStream(cloneStream.call(this))
  }

  const { clone: cloneTrack, stop } = MediaStreamTrack.prototype
  MediaStreamTrack.prototype.clone = function () {
    return keepTrack(cloneTrack.call(this))
  }
  MediaStreamTrack.prototype.stop = function () {
    if (tracks.has(this) && this.readyState === 'live') stopped.add(this)
    stop.call(this)
  }

  // `<usermedia>`, `<camera>` and `<microphone>` hand out by events, which do not bubble but come by on the way down.
  const keepDelivered = ({ target }: Event) => {
    const { stream, track } = target as { stream?: MediaStream; track?: MediaStreamTrack }
    if (stream) keepStream(stream)
    if (track) keepTrack(track)
  }
  window.addEventListener('stream', keepDelivered, true)
  window.addEventListener('track', keepDelivered, true)

  Object.assign(window, {
    mediaRecord: () => ({
      getUserMediaCalls,
      pendingCalls,
      liveTracks: [...tracks].filter(({ readyState }) => readyState === 'live').length,
      stoppedTracks: stopped.size,
    }),
  } satisfies Recorder)
}
