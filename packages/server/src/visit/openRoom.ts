import { and, eq } from 'drizzle-orm'
import { Refusal } from '../refusal'
import { isAlive } from '../store/aliveProcess'
import type { Transaction } from '../store/database'
import { appointments, processes } from '../store/schema'
import { type Caller, holdVisit, refuseIfOver, type Visit } from './visit'

/** Which signalling holds the room of this visit, and by what ids. Refused as long as `granted` is not recorded. */
export async function openRoom(
  transaction: Transaction,
  { appointmentId, role }: Caller,
  ownProcess: string,
  now: Date,
) {
  const visit = await holdVisit(transaction, appointmentId)
  refuseIfClosed(visit, role, now)
  return {
    url: await signallingFor(transaction, visit, ownProcess),
    id: peerIdOf(visit, role),
    other: peerIdOf(visit, role === 'patient' ? 'clinician' : 'patient'),
  }
}

export function refuseIfClosed(visit: Visit, role: Caller['role'], now: Date): void {
  refuseIfOver(visit, now)
  if (visit[role].record?.permissions !== 'granted') throw new Refusal('permission-not-recorded')
}

/** PeerJS takes letters and digits, with single dashes between them. The key is what no one else can guess. */
export const peerIdOf = ({ appointment }: Pick<Visit, 'appointment'>, role: Caller['role']) =>
  `${appointment.roomKey}-${role}`

/** Both participants have to meet in one process: the first that is asked, for as long as it is alive. */
async function signallingFor(transaction: Transaction, { appointment }: Visit, ownProcess: string) {
  const find = async (id: string) => {
    const [found] = await transaction
      .select()
      .from(processes)
      .where(and(eq(processes.id, id), isAlive))
    return found?.signallingUrl
  }
  const holding = appointment.processId && (await find(appointment.processId))
  if (holding) return holding
  const own = await find(ownProcess)
  if (!own) throw new Refusal('unavailable', 'The signalling of this server has not started.', 1)
  await transaction.update(appointments).set({ processId: ownProcess }).where(eq(appointments.id, appointment.id))
  return own
}
