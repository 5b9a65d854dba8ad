import { and, eq } from 'drizzle-orm'
import { Refusal } from '../refusal'
import { isAlive } from '../store/aliveProcess'
import type { Transaction } from '../store/database'
import { processes } from '../store/schema'
import { appendEvent } from './appendEvent'
import { appointmentOf, type Caller, changeParticipant, holdVisit, isOver, type Visit } from './visit'

/**
 * A participant whose connection is gone has left the call, and has not hung up: the visit goes on, and ends without them only when it was
 * planned to. Says nothing if its room is by now that of another process that is there.
 */
export async function loseLine(
  transaction: Transaction,
  { appointmentId, role }: Caller,
  { ownProcess, isBack, now }: { readonly ownProcess: string; readonly isBack: () => boolean; readonly now: Date },
): Promise<void> {
  const visit = await holdVisit(transaction, appointmentId).catch((error: unknown) => {
    if (error instanceof Refusal) return undefined // It is deleted.
    throw error
  })
  // Asked again now that the visit is held: who comes from here on is recorded after this.
  if (!visit || isOver(visit, now) || isBack()) return
  if (!visit[role].isConnected || (await isOfAnother(transaction, visit, ownProcess))) return
  const changed = await changeParticipant(transaction, visit, role, { progress: 'left', isConnected: false }, now)
  const { clinicId } = visit.appointment
  await appendEvent(
    transaction,
    { clinicId, appointmentId },
    { change: 'left', role, appointment: appointmentOf(changed) },
  )
}

async function isOfAnother(transaction: Transaction, { appointment: { processId } }: Visit, ownProcess: string) {
  if (processId === null || processId === ownProcess) return false
  const [other] = await transaction
    .select({ id: processes.id })
    .from(processes)
    .where(and(eq(processes.id, processId), isAlive))
  return other !== undefined
}
