import { sql } from 'drizzle-orm'
import type { ClinicEvent } from '../contract/clinic'
import type { Transaction } from '../store/database'
import { clinics, events } from '../store/schema'

/**
 * Adds an event, with the next number of its clinic. The row of the clinic is held from here until the transaction ends, and the next
 * number waits for that: what is numbered later is committed later. So this comes last.
 */
export async function appendEvent(
  transaction: Transaction,
  to: { readonly clinicId: string; readonly appointmentId: string },
  event: ClinicEvent,
  deleteAt?: Date,
): Promise<void> {
  await transaction.execute(sql`
    with counted as (
      update ${clinics} set last_event = last_event + 1 where id = ${to.clinicId} returning last_event
    )
    insert into ${events} (clinic_id, number, appointment_id, data, delete_at)
    select ${to.clinicId}::text, last_event, ${to.appointmentId}::text, ${JSON.stringify(event)}::text, ${deleteAt?.toISOString() ?? null}::timestamptz
    from counted`)
}
