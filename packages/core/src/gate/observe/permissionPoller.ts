import type { Browser } from '../../browser'
import type { Queried } from '../../machine'
import { query } from '../../request/query'
import type { Device } from '../../vocabulary'

export interface PermissionPoller {
  /** Reads every permission again. While one poll is under way, any number of calls make one more. */
  poll(): void
  /** The same after an answer, which makes a poll that began before it worthless. */
  pollAgain(): void
}

/** Keeps asking the browser, never twice at once, and never reports what was true before an answer as true after it. */
export function createPermissionPoller(
  browser: () => Browser,
  devices: () => readonly Device[],
  onQueried: (queried: Queried) => void,
): PermissionPoller {
  let polling = false
  let again = false
  let worthless = false

  async function poll(): Promise<void> {
    again = true
    if (polling) return
    polling = true
    while (again) {
      again = false
      worthless = false
      const queried = await query(browser(), devices())
      if (!worthless) onQueried(queried)
    }
    polling = false
  }

  return {
    poll: () => void poll(),
    pollAgain() {
      worthless = true
      void poll()
    },
  }
}
