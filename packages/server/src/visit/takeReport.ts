import { and, eq, lte } from 'drizzle-orm'
import type { Transaction } from '../store/database'
import { reports } from '../store/schema'
import { appendEvent } from './appendEvent'
import { keepAnswer, type Keyed } from './answerOnce'
import { appointmentOf, type Caller, changeParticipant, holdVisit, refuseIfOver } from './visit'

/** How many reports of one participant are kept, so that no one fills the disk. */
const kept = 10

export async function takeReport(
  transaction: Transaction,
  caller: Caller,
  report: Record<string, unknown>,
  keyed: Keyed,
  now: Date,
): Promise<void> {
  const { appointmentId, role } = caller
  const visit = await holdVisit(transaction, appointmentId)
  if (await keepAnswer(transaction, caller, keyed, null)) return
  refuseIfOver(visit, now)
  const number = visit[role].reports + 1
  await transaction.insert(reports).values({ appointmentId, role, number, receivedAt: now, report })
  await transaction
    .delete(reports)
    .where(and(eq(reports.appointmentId, appointmentId), eq(reports.role, role), lte(reports.number, number - kept)))
  const changed = await changeParticipant(transaction, visit, role, { reports: number }, now)
  const { clinicId } = visit.appointment
  await appendEvent(
    transaction,
    { clinicId, appointmentId },
    { change: 'reported', role, appointment: appointmentOf(changed) },
  )
}
