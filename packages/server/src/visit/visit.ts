import { and, eq } from 'drizzle-orm'
import type { Appointment, Participant } from '../contract/clinic'
import type { Role } from '../contract/words'
import { Refusal } from '../refusal'
import type { Transaction } from '../store/database'
import { appointments, participants } from '../store/schema'

/** Who asks, once their secret is known. */
export interface Caller {
  readonly appointmentId: string
  readonly role: Role
}

export type AppointmentRow = typeof appointments.$inferSelect
export type ParticipantRow = typeof participants.$inferSelect

/** One appointment and its two participants, held until the transaction ends. */
export interface Visit {
  readonly appointment: AppointmentRow
  readonly patient: ParticipantRow
  readonly clinician: ParticipantRow
}

/**
 * A transaction that changes a visit holds its appointment first and its clinic last, so that no two wait for each other. It holds the
 * participants too: after a wait for one row, the engine reads that row again, and the rows beside it as they were before the wait.
 * https://www.postgresql.org/docs/15/transaction-iso.html#XACT-READ-COMMITTED
 */
export async function holdVisit(transaction: Transaction, appointmentId: string): Promise<Visit> {
  const rows = await transaction
    .select()
    .from(appointments)
    .innerJoin(participants, eq(participants.appointmentId, appointments.id))
    .where(eq(appointments.id, appointmentId))
    .for('update')
  return visitOf(rows)
}

export function visitOf(rows: readonly { appointments: AppointmentRow; participants: ParticipantRow }[]): Visit {
  const [first] = rows
  const ofRole = (role: Role) => rows.find((row) => row.participants.role === role)?.participants
  const [patient, clinician] = [ofRole('patient'), ofRole('clinician')]
  if (!first || !patient || !clinician) throw new Refusal('not-found')
  return { appointment: first.appointments, patient, clinician }
}

/** Changes one participant, and returns the visit as it is then. */
export async function changeParticipant(
  transaction: Transaction,
  visit: Visit,
  role: Role,
  change: Partial<ParticipantRow>,
  now: Date,
): Promise<Visit> {
  const before = visit[role]
  const moved = change.progress !== undefined && change.progress !== before.progress
  const changed = { ...change, ...(moved && { since: now }) }
  await transaction
    .update(participants)
    .set(changed)
    .where(and(eq(participants.appointmentId, before.appointmentId), eq(participants.role, role)))
  return { ...visit, [role]: { ...before, ...changed } }
}

export function isOver({ appointment: { endedAt, endsAt } }: Visit, now: Date): boolean {
  return endedAt !== null || endsAt <= now
}

export function refuseIfOver(visit: Visit, now: Date): void {
  if (isOver(visit, now)) throw new Refusal('visit-ended')
}

/** What the clinic is told about a visit. */
export function appointmentOf({ appointment, patient, clinician }: Visit): Appointment {
  const { id, startsAt, endsAt, endedAt } = appointment
  return {
    id,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    ...(endedAt && { endedAt: endedAt.toISOString() }),
    participants: { patient: participantOf(patient), clinician: participantOf(clinician) },
  }
}

function participantOf({ progress, since, record, devices, shared, reports }: ParticipantRow): Participant {
  return {
    progress,
    since: since.toISOString(),
    ...(record && { record }),
    ...devices,
    ...(shared && { shared }),
    reports,
  }
}
