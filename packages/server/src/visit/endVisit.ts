import { eq } from 'drizzle-orm'
import type { Appointment } from '../contract/clinic'
import type { Transaction } from '../store/database'
import { appointments } from '../store/schema'
import { appendEvent } from './appendEvent'
import { appointmentOf, type Caller, changeParticipant, holdVisit, isOver, type Visit } from './visit'

/** How long a visit is kept after its end, in milliseconds. */
export const keptFor = 24 * 60 * 60 * 1000

/** A participant hangs up. The visit ends once both were in the call and have. */
export async function hangUp(transaction: Transaction, { appointmentId, role }: Caller, now: Date): Promise<void> {
  const visit = await holdVisit(transaction, appointmentId)
  if (!visit[role].inCall) return
  const left = { progress: 'left', inCall: false, isConnected: false } as const
  const changed = await changeParticipant(transaction, visit, role, left, now)
  // Who has only lost the connection is still in the call, and may come back.
  const isLast = [changed.patient, changed.clinician].every(({ progress, inCall }) => progress === 'left' && !inCall)
  const { clinicId } = visit.appointment
  await appendEvent(
    transaction,
    { clinicId, appointmentId },
    { change: 'left', role, appointment: appointmentOf(changed) },
  )
  if (isLast && !isOver(visit, now)) await end(transaction, changed, now)
}

/** Ends it, unless it has ended. */
export async function endVisit(transaction: Transaction, visit: Visit, now: Date): Promise<Appointment> {
  return appointmentOf(visit.appointment.endedAt ? visit : await end(transaction, visit, now))
}

async function end(transaction: Transaction, visit: Visit, now: Date): Promise<Visit> {
  const { id: appointmentId, clinicId } = visit.appointment
  const ended = { endedAt: now, deleteAt: new Date(now.getTime() + keptFor) }
  await transaction.update(appointments).set(ended).where(eq(appointments.id, appointmentId))
  const changed = { ...visit, appointment: { ...visit.appointment, ...ended } }
  await appendEvent(transaction, { clinicId, appointmentId }, { change: 'ended', appointment: appointmentOf(changed) })
  return changed
}
