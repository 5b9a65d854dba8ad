import { and, eq, gt, isNull, notExists, or } from 'drizzle-orm'
import { isAlive } from '../store/aliveProcess'
import type { Database } from '../store/database'
import { appointments, participants, processes } from '../store/schema'
import { peerIdOf } from './openRoom'
import type { Caller } from './visit'

/** Who is connected by the record, in a room of this process, or of one that is gone and will not say that they have left. */
export async function connectedHere({ queries }: Database, ownProcess: string, now: Date) {
  const holding = queries
    .select({ id: processes.id })
    .from(processes)
    .where(and(eq(processes.id, appointments.processId), isAlive))
  const found = await queries
    .select({ appointment: appointments, role: participants.role })
    .from(participants)
    .innerJoin(appointments, eq(appointments.id, participants.appointmentId))
    .where(
      and(
        eq(participants.isConnected, true),
        isNull(appointments.endedAt),
        gt(appointments.endsAt, now),
        or(eq(appointments.processId, ownProcess), notExists(holding)),
      ),
    )
  return found.map(({ appointment, role }): Caller & { readonly peerId: string } => ({
    appointmentId: appointment.id,
    role,
    peerId: peerIdOf({ appointment }, role),
  }))
}
