import { and, asc, desc, eq, gt, gte, lt } from 'drizzle-orm'
import type { Database, Queries } from '../store/database'
import { appointments, clinics, events, participants, reports } from '../store/schema'
import { appointmentOf, visitOf } from '../visit/visit'
import { Refusal } from '../refusal'

const oneDay = 24 * 60 * 60 * 1000

/** The appointments of a day, and the number of the last event that they have in them. */
export function listAppointments(database: Database, clinicId: string, day: Date) {
  return database.readAtOnce(async (transaction) => {
    const lastEvent = await lastEventOf(transaction, clinicId)
    const rows = await transaction
      .select()
      .from(appointments)
      .innerJoin(participants, eq(participants.appointmentId, appointments.id))
      .where(
        and(
          eq(appointments.clinicId, clinicId),
          gte(appointments.startsAt, day),
          lt(appointments.startsAt, new Date(day.getTime() + oneDay)),
        ),
      )
      .orderBy(asc(appointments.startsAt), asc(appointments.id))
    const byId = new Map<string, typeof rows>()
    for (const row of rows) byId.set(row.appointments.id, [...(byId.get(row.appointments.id) ?? []), row])
    return { appointments: [...byId.values()].map((visit) => appointmentOf(visitOf(visit))), lastEvent }
  })
}

export async function lastEventOf(queries: Queries, clinicId: string): Promise<number> {
  const [clinic] = await queries.select({ lastEvent: clinics.lastEvent }).from(clinics).where(eq(clinics.id, clinicId))
  return clinic?.lastEvent ?? 0
}

/** The next events after this one. */
export function eventsAfter({ queries }: Database, clinicId: string, last: number, most: number) {
  return queries
    .select({ number: events.number, data: events.data })
    .from(events)
    .where(and(eq(events.clinicId, clinicId), gt(events.number, last)))
    .orderBy(asc(events.number))
    .limit(most)
}

/** The reports of an appointment of this clinic, the newest first. */
export async function listReports({ queries }: Database, clinicId: string, appointmentId: string) {
  const [own] = await queries
    .select({ id: appointments.id })
    .from(appointments)
    .where(and(eq(appointments.id, appointmentId), eq(appointments.clinicId, clinicId)))
  if (!own) throw new Refusal('not-found')
  return queries
    .select()
    .from(reports)
    .where(eq(reports.appointmentId, appointmentId))
    .orderBy(desc(reports.receivedAt), desc(reports.number))
}
