import { Refusal } from '../refusal'
import type { Transaction } from '../store/database'
import { appendEvent } from './appendEvent'
import { appointmentOf, type Caller, changeParticipant, holdVisit, isOver } from './visit'

/**
 * A participant whose connection is gone has left the call, and has not hung up: the visit goes on, and ends without them only when it was
 * planned to. Says nothing if its room is another process's by now.
 */
export async function loseLine(
  transaction: Transaction,
  { appointmentId, role }: Caller,
  ownProcess: string,
  now: Date,
): Promise<void> {
  const visit = await holdVisit(transaction, appointmentId).catch((error: unknown) => {
    if (error instanceof Refusal) return undefined // It is deleted.
    throw error
  })
  if (!visit || isOver(visit, now)) return
  if (visit.appointment.processId !== ownProcess || visit[role].progress !== 'joined') return
  const changed = await changeParticipant(transaction, visit, role, { progress: 'left' }, now)
  const { clinicId } = visit.appointment
  await appendEvent(
    transaction,
    { clinicId, appointmentId },
    { change: 'left', role, appointment: appointmentOf(changed) },
  )
}
