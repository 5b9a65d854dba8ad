import { and, eq, lt, sql } from 'drizzle-orm'
import { progressAfter } from '../contract/clinic'
import type { Order, PermissionRecord, PermissionUpdate } from '../contract/permissionUpdate'
import { Refusal } from '../refusal'
import type { Transaction } from '../store/database'
import { pages } from '../store/schema'
import { appendEvent } from './appendEvent'
import { changeAnswer, keepAnswer, type Keyed } from './answerOnce'
import { type Caller, changeParticipant, appointmentOf, holdVisit, type ParticipantRow, refuseIfOver } from './visit'

/** What a participant's page says about the permission: that Start Video was pressed, or what came of it. */
export type Said = { readonly pressed: true; readonly order?: Order | undefined } | PermissionUpdate

/** Records it, tells the clinic, and keeps the answer: all of it or nothing. */
export async function recordPermission(
  transaction: Transaction,
  caller: Caller,
  said: Said,
  keyed: Keyed,
  now: Date,
): Promise<PermissionRecord> {
  const visit = await holdVisit(transaction, caller.appointmentId)
  const before = visit[caller.role]
  const { record, ...rest } = standingAfter(said, before, now)
  const answered = await keepAnswer(transaction, caller, keyed, record)
  if (answered?.earlier) return answered.earlier
  refuseIfOver(visit, now)
  if (said.order && !(await isNext(transaction, caller, said.order))) {
    const standing = before.record ?? record
    await changeAnswer(transaction, caller, keyed, standing)
    return standing
  }
  const changed = await changeParticipant(transaction, visit, caller.role, { record, ...rest }, now)
  await appendEvent(
    transaction,
    { clinicId: visit.appointment.clinicId, appointmentId: caller.appointmentId },
    { change: 'pressed' in said ? 'asked' : 'updated', role: caller.role, appointment: appointmentOf(changed) },
  )
  return record
}

type Standing = Pick<ParticipantRow, 'progress' | 'devices'> & { readonly record: PermissionRecord }

function standingAfter(said: Said, { isConnected }: ParticipantRow, now: Date): Standing {
  const recordedAt = now.toISOString()
  if ('pressed' in said) {
    const record: PermissionRecord = { permissions: 'required', codes: ['waiting_permissions'], recordedAt }
    // It may be a second tab, or another phone: a call that goes on in the first is ended by its hang-up.
    return { record, progress: 'asked', devices: null }
  }
  const { permissions, codes, camera, microphone } = said
  const causes = said.permissions === 'required' ? said.causes : undefined
  const progress = progressAfter(said)
  return {
    record: { permissions, codes: [...codes], recordedAt },
    progress: progress === 'ready' && isConnected ? 'joined' : progress,
    devices: { ...(camera && { camera }), ...(microphone && { microphone }), ...(causes && { causes }) },
  }
}

/** Whether nothing later came from that page. What came already is not refused, and changes nothing. */
async function isNext(transaction: Transaction, { appointmentId, role }: Caller, { page, number }: Order) {
  const [taken] = await transaction
    .insert(pages)
    .values({ appointmentId, role, page, number })
    .onConflictDoUpdate({
      target: [pages.appointmentId, pages.role, pages.page],
      set: { number: sql`excluded.number` },
      setWhere: lt(pages.number, sql`excluded.number`),
    })
    .returning({ number: pages.number })
  if (taken) return true
  const [last] = await transaction
    .select({ number: pages.number })
    .from(pages)
    .where(and(eq(pages.appointmentId, appointmentId), eq(pages.role, role), eq(pages.page, page)))
  if (last?.number !== number) throw new Refusal('out-of-order')
  return false
}
