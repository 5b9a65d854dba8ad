// Over 200 lines, because the endpoints are read one below the other, as they are in the document.
import { createRoute, z } from '@hono/zod-openapi'
import { appointments, clinicEvent, made, planned, reports, appointment } from './clinic'
import { permissionRecord, permissionUpdate, promptShown } from './permissionUpdate'
import { refusals } from './problem'
import { room } from './room'
import { appointmentId, day } from './words'

const ofParticipant = [{ participant: [] }]
const ofClinic = [{ clinic: [] }]
const params = z.object({ 'appointment-id': appointmentId })
const nothing = { description: 'Done.' }

const idempotencyKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .openapi({
    description:
      'Random for each request, and the same when that is sent again: the answer is then that of the first time, and nothing is done twice.',
  })

const deviceHeader = z.enum(['Granted', 'Denied', 'Query']).optional().openapi({
  description: 'What the body says of this device, for those on the way who read no bodies. The body counts.',
})

export const putVideoPermission = createRoute({
  method: 'put',
  path: '/appointments/{appointment-id}/video-room/video-permission',
  operationId: 'showPermissionPrompt',
  summary: 'Start Video was pressed',
  description:
    'Presents the permission prompt for the appointment. Sent at each press of Start Video, whatever screen follows.',
  tags: ['Participant'],
  security: ofParticipant,
  request: {
    params,
    headers: z.object({ 'Idempotency-Key': idempotencyKey.optional() }),
    body: { required: false, content: { 'application/json': { schema: promptShown } } },
  },
  responses: {
    200: { description: 'Recorded.', content: { 'application/json': { schema: permissionRecord } } },
    ...refusals('out-of-order', 'key-in-use', 'visit-ended', 'too-slow', 'too-large', 'wrong-content-type', 'invalid'),
  },
})

export const postPermissionUpdate = createRoute({
  method: 'post',
  path: '/appointments/{appointment-id}/video-room/permission-update',
  operationId: 'updatePermission',
  summary: 'What came of it',
  description:
    'Updates the state after the person has granted or changed access. It is the claim of the client. An update without a `video-permission` before it is taken as if one had come.',
  tags: ['Participant'],
  security: ofParticipant,
  request: {
    params,
    headers: z.object({ 'Idempotency-Key': idempotencyKey, 'X-Camera': deviceHeader, 'X-Microphone': deviceHeader }),
    body: { required: true, content: { 'application/json': { schema: permissionUpdate } } },
  },
  responses: {
    200: { description: 'Recorded.', content: { 'application/json': { schema: permissionRecord } } },
    ...refusals('out-of-order', 'key-in-use', 'visit-ended', 'too-slow', 'too-large', 'wrong-content-type', 'invalid'),
  },
})

export const getRoom = createRoute({
  method: 'get',
  path: '/appointments/{appointment-id}/video-room',
  operationId: 'openRoom',
  summary: 'What starts the call',
  description: 'Each request brings a new token, from the moment when `granted` is recorded until the visit ends.',
  tags: ['Participant'],
  security: ofParticipant,
  request: { params },
  responses: {
    200: { description: 'The room.', content: { 'application/json': { schema: room } } },
    ...refusals('permission-not-recorded', 'visit-ended'),
  },
})

export const postHangUp = createRoute({
  method: 'post',
  path: '/appointments/{appointment-id}/video-room/hang-up',
  operationId: 'hangUp',
  summary: 'The participant has hung up',
  description:
    'The visit ends once everyone who was in the call has hung up. A participant who comes back before that is in it again.',
  tags: ['Participant'],
  security: ofParticipant,
  request: { params },
  responses: { 204: nothing, ...refusals() },
})

export const postEvents = createRoute({
  method: 'post',
  path: '/appointments/{appointment-id}/events',
  operationId: 'shareEvents',
  summary: 'What the person goes through',
  description: 'Sent only by an app that has the gate say so (`sharesProgress`).',
  tags: ['Participant'],
  security: ofParticipant,
  request: {
    params,
    headers: z.object({ 'Idempotency-Key': idempotencyKey }),
    body: {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/SharedEvents' } } },
    },
  },
  responses: {
    204: nothing,
    ...refusals('key-in-use', 'visit-ended', 'too-slow', 'too-large', 'wrong-content-type', 'invalid'),
  },
})

export const postReport = createRoute({
  method: 'post',
  path: '/appointments/{appointment-id}/report',
  operationId: 'sendReport',
  summary: 'The report of a person who needs help',
  description: '32 kB at most.',
  tags: ['Participant'],
  security: ofParticipant,
  request: {
    params,
    headers: z.object({ 'Idempotency-Key': idempotencyKey.optional() }),
    body: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Report' } } } },
  },
  responses: {
    204: nothing,
    ...refusals('key-in-use', 'visit-ended', 'too-slow', 'too-large', 'wrong-content-type', 'invalid'),
  },
})

export const listAppointments = createRoute({
  method: 'get',
  path: '/clinic/appointments',
  operationId: 'listAppointments',
  summary: 'The appointments of a day',
  tags: ['Clinic'],
  security: ofClinic,
  request: { query: z.object({ day: day.optional() }) },
  responses: {
    200: { description: 'The list.', content: { 'application/json': { schema: appointments } } },
    ...refusals('invalid'),
  },
})

export const postAppointment = createRoute({
  method: 'post',
  path: '/clinic/appointments',
  operationId: 'makeAppointment',
  summary: 'Make an appointment',
  tags: ['Clinic'],
  security: ofClinic,
  request: { body: { required: true, content: { 'application/json': { schema: planned } } } },
  responses: {
    201: { description: 'Made.', content: { 'application/json': { schema: made } } },
    ...refusals('too-slow', 'too-large', 'wrong-content-type', 'invalid'),
  },
})

export const postEnd = createRoute({
  method: 'post',
  path: '/clinic/appointments/{appointment-id}/end',
  operationId: 'endVisit',
  summary: 'End the visit',
  description: 'Its room opens no more, and 24 hours later all that is known of it is deleted.',
  tags: ['Clinic'],
  security: ofClinic,
  request: { params },
  responses: {
    200: { description: 'Ended.', content: { 'application/json': { schema: appointment } } },
    ...refusals(),
  },
})

export const listReports = createRoute({
  method: 'get',
  path: '/clinic/appointments/{appointment-id}/reports',
  operationId: 'listReports',
  summary: 'The reports of an appointment',
  tags: ['Clinic'],
  security: ofClinic,
  request: { params },
  responses: {
    200: { description: 'The reports.', content: { 'application/json': { schema: reports } } },
    ...refusals(),
  },
})

export const streamEvents = createRoute({
  method: 'get',
  path: '/clinic/events',
  operationId: 'streamEvents',
  summary: 'What changes, as it changes',
  description:
    'An event stream, read with `fetch`. The `id` of each event is its number, which grows by one with each change of this clinic, in the order in which they were recorded. `Last-Event-ID` goes on after that one, and is refused if the clinic has had no such event; without it the stream begins with what happens next.',
  tags: ['Clinic'],
  security: ofClinic,
  request: {
    headers: z.object({
      'Last-Event-ID': z
        .string()
        .regex(/^\d{1,15}$/)
        .optional(),
    }),
  },
  responses: {
    200: {
      description: 'The stream: each `data` is a ClinicEvent in JSON.',
      content: { 'text/event-stream': { schema: clinicEvent } },
    },
    ...refusals('unknown-event', 'invalid'),
  },
})

export const getHealth = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'health',
  summary: 'Whether the server and its database answer',
  tags: ['Operation'],
  security: [],
  responses: {
    200: {
      description: 'Both answer.',
      content: { 'application/json': { schema: z.strictObject({ status: z.literal('ok') }) } },
    },
    ...refusals(),
  },
})

export const routes = [
  putVideoPermission,
  postPermissionUpdate,
  getRoom,
  postHangUp,
  postEvents,
  postReport,
  listAppointments,
  postAppointment,
  postEnd,
  listReports,
  streamEvents,
  getHealth,
] as const
