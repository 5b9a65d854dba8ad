import { z } from '@hono/zod-openapi'
import { permissionRecord, type PermissionUpdate } from './permissionUpdate'
import { appointmentId, cause, permission, role, time } from './words'

/**
 * How far a participant has come, in the clinic's list. `expected`: has not pressed Start Video. `asked`: has. `stuck`: a device is
 * refused, or something else keeps it from working. `ready`: every required device works. `joined` and `left`: the call.
 */
const progress = z.enum(['expected', 'asked', 'stuck', 'ready', 'joined', 'left']).openapi('Progress', {
  description:
    '`expected`: has not pressed Start Video. `asked`: has. `stuck`: a device is refused, or something else keeps it from working. `ready`: every required device works. `joined`, `left`: the call.',
})
export type Progress = z.infer<typeof progress>

/** A part of a report, by the name of its component. It was validated when it came in. */
const reported = (name: string) =>
  z.record(z.string(), z.unknown()).openapi({ $ref: `#/components/schemas/${name}` } as object)

/** What a participant's page shares beyond that, if the app has it do so. Its parts are those of a report. */
const shared = z.strictObject({
  at: time,
  browser: reported('Report.browser'),
  system: reported('Report.system'),
  last: reported('Report.event'),
})

const participant = z
  .strictObject({
    progress,
    since: time.openapi({ description: 'Since when it is so.' }),
    record: permissionRecord.optional(),
    camera: permission.optional(),
    microphone: permission.optional(),
    causes: z.strictObject({ camera: cause.optional(), microphone: cause.optional() }).optional(),
    shared: shared.optional(),
    reports: z.int().min(0).openapi({ description: 'How many reports this participant has sent.' }),
  })
  .openapi('Participant')
export type Participant = z.infer<typeof participant>

export const appointment = z
  .strictObject({
    id: appointmentId,
    startsAt: time,
    endsAt: time.openapi({ description: 'The room opens until then, unless the visit ends earlier.' }),
    endedAt: time.optional(),
    participants: z.strictObject({ patient: participant, clinician: participant }),
  })
  .openapi('Appointment')
export type Appointment = z.infer<typeof appointment>

export const appointments = z
  .strictObject({
    appointments: z.array(appointment),
    lastEvent: z.int().min(0).openapi({ description: 'The last event that this list has in it: go on from there.' }),
  })
  .openapi('Appointments')

export const planned = z.strictObject({ startsAt: time, endsAt: time }).openapi('Planned')

const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

export const made = z
  .strictObject({
    appointment,
    secrets: z.strictObject({ patient: secret, clinician: secret }).openapi({
      description: 'For the fragment of each link. The server keeps only their SHA-256, and cannot tell them again.',
    }),
  })
  .openapi('Made')

/** The data of one event of the stream. Its id is the number of the event. */
export const clinicEvent = z
  .discriminatedUnion('change', [
    z
      .strictObject({
        change: z.enum(['made', 'asked', 'updated', 'shared', 'reported', 'joined', 'left', 'ended']),
        role: role.optional().openapi({ description: 'Whose it is, if it is that of one participant.' }),
        appointment: appointment.openapi({ description: 'As it is after this.' }),
      })
      .openapi('Changed'),
    z.strictObject({ change: z.literal('deleted'), id: appointmentId }).openapi('Deleted'),
  ])
  .openapi('ClinicEvent')
export type ClinicEvent = z.infer<typeof clinicEvent>

export const reports = z
  .strictObject({
    reports: z.array(
      z.strictObject({
        role,
        receivedAt: time,
        report: reported('Report'),
      }),
    ),
  })
  .openapi('Reports')

/** What an update comes to in the clinic's list. */
export function progressAfter(update: PermissionUpdate): Progress {
  switch (update.permissions) {
    case 'required':
      return Object.keys(update.causes ?? {}).length > 0 ? 'stuck' : 'asked'
    case 'blocked':
      return 'stuck'
    case 'granted':
      return 'ready'
    default:
      return update satisfies never
  }
}
