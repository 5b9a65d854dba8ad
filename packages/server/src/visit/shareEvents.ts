import type { SharedEvents } from '../contract/sharedEvents'
import type { Transaction } from '../store/database'
import { appendEvent } from './appendEvent'
import { keepAnswer, type Keyed } from './answerOnce'
import { appointmentOf, type Caller, changeParticipant, holdVisit, refuseIfOver } from './visit'

/** Shows the clinic the last thing that happened to a person, and in which browser. */
export async function shareEvents(
  transaction: Transaction,
  caller: Caller,
  { browser, system, events }: SharedEvents,
  keyed: Keyed,
  now: Date,
): Promise<void> {
  const { appointmentId, role } = caller
  const visit = await holdVisit(transaction, appointmentId)
  if (await keepAnswer(transaction, caller, keyed, null)) return
  refuseIfOver(visit, now)
  const shared = { at: now.toISOString(), browser, system, last: events.at(-1)! }
  const changed = await changeParticipant(transaction, visit, role, { shared }, now)
  const { clinicId } = visit.appointment
  await appendEvent(
    transaction,
    { clinicId, appointmentId },
    { change: 'shared', role, appointment: appointmentOf(changed) },
  )
}
