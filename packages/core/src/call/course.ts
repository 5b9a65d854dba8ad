import type { BrowserWindow } from '../browser'

/** The course of a test call, until it is done or must not go on. */
export interface Course {
  /** Why it must not go on: it was cancelled, or a device of the stream has stopped. */
  stopped(): 'cancelled' | 'ended' | undefined
  /** In milliseconds, by a clock that is never set back. */
  now(): number
  /** Ends early where the course is stopped. */
  sleep(ms: number): Promise<void>
  /** What `question` is answered with; undefined where it throws, rejects or takes over a second, or the course is stopped. */
  ask<Answer>(question: () => Answer | Promise<Answer>): Promise<Answer | undefined>
  /** Listens to nothing any more. */
  finish(): void
}

/** A browser answers within milliseconds, or not at all. */
const patience = 1000

export function openCourse(window: BrowserWindow, stream: MediaStream, signal?: AbortSignal): Course {
  const tracks = liveTracksOf(stream)
  const waiting = new Set<() => void>()
  const stopped = () =>
    signal?.aborted ? 'cancelled' : tracks.length === 0 || tracks.some(hasEnded) ? 'ended' : undefined
  // `stop()` fires nothing, so `stopped` looks at the tracks as well.
  const look = () => {
    if (stopped()) [...waiting].forEach((wake) => wake())
  }
  signal?.addEventListener('abort', look)
  for (const track of tracks) track.addEventListener('ended', look)

  function wait(ms: number, begin?: (wake: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        window.clearTimeout(timer)
        waiting.delete(wake)
        resolve()
      }
      const timer = window.setTimeout(wake, ms)
      waiting.add(wake)
      if (stopped()) wake()
      else begin?.(wake)
    })
  }

  return {
    stopped,
    now: () => (window.performance ?? performance).now(),
    sleep: (ms) => wait(ms),
    async ask<Answer>(question: () => Answer | Promise<Answer>) {
      let answer: Answer | undefined
      await wait(patience, (wake) => {
        void (async () => question())().then((given) => {
          answer = given
          wake()
        }, wake)
      })
      return stopped() ? undefined : answer
    },
    finish() {
      signal?.removeEventListener('abort', look)
      for (const track of tracks) track.removeEventListener('ended', look)
    },
  }
}

export function liveTracksOf(stream: MediaStream): readonly MediaStreamTrack[] {
  return stream.getTracks().filter((track) => !hasEnded(track))
}

const hasEnded = (track: MediaStreamTrack) => track.readyState === 'ended'
