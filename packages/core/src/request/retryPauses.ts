import type { Browser } from '../browser'

/** The pause between two requests that the gate makes by itself, in milliseconds: the first one, and the longest. */
const [first, most] = [1000, 32_000]

export interface RetryPauses {
  /** The gate made such a request a moment ago. */
  isOn(): boolean
  /** The gate makes such a request. The pause after the next one is twice as long. */
  begin(): void
  /** Calls back once the pause is over. Only what was postponed last is called. */
  postpone(callback: () => void): void
  /** A person pressed something: nothing is postponed any more, and the next pause is short again. */
  forget(): void
}

/**
 * Keeps growing pauses between the requests that the gate makes by itself. Some browsers fire `devicechange` after each request
 * that fails (https://github.com/element-hq/element-call/pull/3311), and a headset changes its profile with each.
 */
export function createRetryPauses(browser: () => Browser): RetryPauses {
  let pause = first
  let end: (() => void) | undefined
  let postponed: (() => void) | undefined
  return {
    isOn: () => end !== undefined,
    begin() {
      end?.()
      end = browser().after(pause, () => {
        const callback = postponed
        end = postponed = undefined
        callback?.()
      })
      pause = Math.min(pause * 2, most)
    },
    postpone: (callback) => void (postponed = callback),
    forget() {
      end?.()
      end = postponed = undefined
      pause = first
    },
  }
}
