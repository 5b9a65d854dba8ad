import type { Database } from '../store/database'
import { isOutage } from '../store/database'
import type { News } from './news'
import { eventsAfter } from './readClinic'

/** How often the events of other processes are looked for, in milliseconds. */
const between = 250
/** How long a stream says nothing. Proxies end connections that do, and a server notices a reader who is gone only by writing. */
const longestQuiet = 15_000
const atOnce = 200

/**
 * Every event after this one, in its order, as long as no one ends it and the clinic would still be let in. `quiet`: there has been none
 * for a while.
 */
export async function* followEvents(
  { database, news }: { readonly database: Database; readonly news: News },
  { clinicId, isStillIn }: { readonly clinicId: string; readonly isStillIn: () => Promise<boolean> },
  last: number,
  signal: AbortSignal,
) {
  let spokeAt = Date.now()
  // The answer begins at once: a page then knows that it is connected.
  yield 'quiet' as const
  while (!signal.aborted) {
    const woken = news.wait(between, signal)
    const isQuiet = Date.now() - spokeAt > longestQuiet
    const found = await eventsAfter(database, clinicId, last, atOnce)
      .then(async (events) => ((events.length > 0 || isQuiet) && !(await isStillIn()) ? undefined : events))
      .catch((error: unknown) => {
        // It comes back, and so does what was recorded.
        if (isOutage(error)) return []
        throw error
      })
    if (!found) return
    for (const event of found) {
      if (signal.aborted) return
      yield event
      last = event.number
    }
    if (found.length > 0) spokeAt = Date.now()
    else if (isQuiet) {
      yield 'quiet' as const
      spokeAt = Date.now()
    }
    if (found.length < atOnce) await woken
  }
}
