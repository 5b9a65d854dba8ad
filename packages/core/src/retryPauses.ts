import type { Browser } from './browser'

/** How long after a request that nobody pressed for the next one may follow, in milliseconds: at first, and at most. */
const [first, most] = [1000, 32_000]

export interface RetryPauses {
  /** Such a request was made a moment ago. What comes meanwhile is for `onOver`. */
  isOn(): boolean
  /** Such a request was made: the next pause is twice as long. */
  begin(): void
  /** A person pressed, or let go: the next pause is a short one again. */
  forget(): void
}

/**
 * Keeps apart what the gate tries by itself, at growing distances. Some browsers fire `devicechange` after each request
 * that fails (https://github.com/element-hq/element-call/pull/3311), and a headset changes its profile with each.
 */
export function createRetryPauses(browser: () => Browser, onOver: () => void): RetryPauses {
  let pause = first
  let end: (() => void) | undefined
  return {
    isOn: () => end !== undefined,
    begin() {
      end?.()
      end = browser().after(pause, () => {
        end = undefined
        onOver()
      })
      pause = Math.min(pause * 2, most)
    },
    forget() {
      end?.()
      end = undefined
      pause = first
    },
  }
}
