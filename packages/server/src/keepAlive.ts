import { eq, sql } from 'drizzle-orm'
import { signallingPath } from './signalling/openSignalling'
import { silence } from './store/aliveProcess'
import type { Database } from './store/database'
import { processes } from './store/schema'

/** Tells the other processes that this one is here, and where its signalling is. */
export function keepAlive({ queries }: Database, id: string) {
  let beat: ReturnType<typeof setInterval> | undefined
  return {
    async announce(url: string): Promise<void> {
      const signallingUrl = new URL(signallingPath, url).href
      const say = () => {
        const row = { id, signallingUrl, seenAt: sql`now()` }
        return queries.insert(processes).values(row).onConflictDoUpdate({ target: processes.id, set: row })
      }
      await say()
      clearInterval(beat)
      // While the database is gone, no room opens anyway.
      beat = setInterval(() => void say().catch(() => {}), silence / 3)
      beat.unref()
    },
    async stop(): Promise<void> {
      clearInterval(beat)
      await queries
        .delete(processes)
        .where(eq(processes.id, id))
        .catch(() => {})
    },
  }
}
