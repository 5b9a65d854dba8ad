import { and, inArray, isNull } from 'drizzle-orm'
import { type Database, isOutage } from '../store/database'
import { appointments } from '../store/schema'
import type { Signalling } from './openSignalling'

/** How often it is looked, in milliseconds. */
const between = 1000

/**
 * Cuts the connections of visits that were ended, in this process or in another, or are deleted. The planned end cuts nothing: a call
 * that takes longer goes on.
 */
export function cutEnded(
  { queries }: Database,
  signalling: Pick<Signalling, 'rooms' | 'cut'>,
  failed: (error: unknown) => void,
): { stop(): void } {
  let isLooking = false
  const look = async () => {
    const here = signalling.rooms()
    if (isLooking || here.length === 0) return
    isLooking = true
    try {
      const open = await queries
        .select({ id: appointments.id })
        .from(appointments)
        .where(and(inArray(appointments.id, here), isNull(appointments.endedAt)))
      const isOpen = new Set(open.map(({ id }) => id))
      for (const id of here) if (!isOpen.has(id)) signalling.cut(id)
    } catch (error) {
      // While the database is gone, no visit ends.
      if (!isOutage(error)) failed(error)
    } finally {
      isLooking = false
    }
  }
  const timer = setInterval(() => void look(), between)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
