import type { Browser } from './browser'
import type { Queried } from './machine'
import { query } from './request/query'
import type { Device } from './vocabulary'

export interface Lookout {
  /** Reads every permission again. While one look is under way, any number of calls make one more. */
  look(): void
  /** The same after an answer, which makes a look that began before it worthless. */
  lookAfresh(): void
}

/** Keeps asking the browser, never twice at once, and never reports what was true before an answer as true after it. */
export function createLookout(
  browser: () => Browser,
  devices: () => readonly Device[],
  onQueried: (queried: Queried) => void,
): Lookout {
  let looking = false
  let again = false
  let worthless = false

  async function look(): Promise<void> {
    again = true
    if (looking) return
    looking = true
    while (again) {
      again = false
      worthless = false
      const queried = await query(browser(), devices())
      if (!worthless) onQueried(queried)
    }
    looking = false
  }

  return {
    look: () => void look(),
    lookAfresh() {
      worthless = true
      void look()
    },
  }
}
