import { randomBytes } from 'node:crypto'
import type { Transaction } from '../store/database'
import { hashOf, makeId, makeSecret } from '../secrets'
import { appointments, participants } from '../store/schema'
import { appendEvent } from './appendEvent'
import { keptFor } from './endVisit'
import { appointmentOf, visitOf } from './visit'

/** Makes an appointment, and the two secrets that only its links will hold. */
export async function makeAppointment(
  transaction: Transaction,
  clinicId: string,
  { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date },
  now: Date,
) {
  const id = makeId()
  const secrets = { patient: makeSecret(), clinician: makeSecret() }
  const [appointment] = await transaction
    .insert(appointments)
    .values({
      id,
      clinicId,
      startsAt,
      endsAt,
      roomKey: randomBytes(16).toString('hex'),
      deleteAt: new Date(endsAt.getTime() + keptFor),
    })
    .returning()
  const rows = await transaction
    .insert(participants)
    .values(
      (['patient', 'clinician'] as const).map((role) => ({
        appointmentId: id,
        role,
        secretHash: hashOf(secrets[role]),
        since: now,
      })),
    )
    .returning()
  const visit = visitOf(rows.map((row) => ({ appointments: appointment!, participants: row })))
  await appendEvent(transaction, { clinicId, appointmentId: id }, { change: 'made', appointment: appointmentOf(visit) })
  return { appointment: appointmentOf(visit), secrets }
}
