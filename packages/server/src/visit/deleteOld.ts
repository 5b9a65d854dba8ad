import { inArray, lte, not } from 'drizzle-orm'
import { saidWithin, silence } from '../store/aliveProcess'
import type { Database } from '../store/database'
import { appointments, events, processes, usedTokens } from '../store/schema'
import { appendEvent } from './appendEvent'
import { keptFor } from './endVisit'

/** How many appointments one transaction deletes. */
const atOnce = 50

/**
 * How much longer than it opens a connection a used token is kept, in milliseconds: the clock of another process may be behind, and would
 * take it again.
 */
const tokensKeptFor = 15 * 60_000

/** Deletes everything about visits that ended 24 hours ago, and tells their clinics. Returns how many there were. */
export async function deleteOld(database: Database, now: Date): Promise<number> {
  let count = 0
  for (let isMore = true; isMore;) {
    const gone = await database.transact(async (transaction) => {
      const due = await transaction
        .select({ id: appointments.id, clinicId: appointments.clinicId })
        .from(appointments)
        .where(lte(appointments.deleteAt, now))
        // Another process may be at it, or a request that came just in time.
        .for('update', { skipLocked: true })
        .limit(atOnce)
      const ids = due.map(({ id }) => id)
      if (ids.length === 0) return due
      await transaction.delete(events).where(inArray(events.appointmentId, ids))
      await transaction.delete(appointments).where(inArray(appointments.id, ids))
      // In one order, so that two processes never wait for each other's clinic.
      const inOrder = due.toSorted((one, other) => (one.clinicId < other.clinicId ? -1 : 1))
      for (const { id, clinicId } of inOrder) {
        const until = new Date(now.getTime() + keptFor)
        await appendEvent(transaction, { clinicId, appointmentId: id }, { change: 'deleted', id }, until)
      }
      return due
    })
    count += gone.length
    isMore = gone.length === atOnce
  }
  await database.queries.delete(events).where(lte(events.deleteAt, now))
  const expired = new Date(now.getTime() - tokensKeptFor)
  await database.queries.delete(usedTokens).where(lte(usedTokens.expiresAt, expired))
  await database.queries.delete(processes).where(not(saidWithin(4 * silence)))
  return count
}
