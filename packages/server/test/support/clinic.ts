import type { Appointment, ClinicEvent } from '../../src/contract/clinic'
import type { PermissionUpdate } from '../../src/contract/permissionUpdate'
import type { Problem } from '../../src/contract/problem'
import type { Room } from '../../src/contract/room'
import type { Role } from '../../src/contract/words'
import { type AppointmentServer, openServer, type ServerOptions } from '../../src/openServer'
import { makeId, makeSecret } from '../../src/secrets'
import { setUpClinic } from '../../src/setUpClinic'
import type { Database } from '../../src/store/database'
import { readEvents } from './readEvents'

/** Limits that no test meets by chance. */
export const generous = { perAddress: { atOnce: 1e6, perSecond: 1e6 }, perLink: { atOnce: 1e6, perSecond: 1e6 } }

/** A clinic of its own, in a server over this database. */
export async function openClinic(database: Database, options: Partial<ServerOptions> = {}) {
  const secret = makeSecret()
  await setUpClinic(database, secret, makeId())
  return clinicIn(await startServer(database, options), secret)
}

export async function startServer(database: Database, options: Partial<ServerOptions> = {}) {
  const server = await openServer({ database, ...options, limits: { ...generous, ...options.limits } })
  await server.announce('http://localhost:1234')
  return server
}

/** The same clinic, by another process. */
export function clinicIn<Server extends Pick<AppointmentServer, 'fetch'>>(server: Server, secret: string) {
  const ask = asking(server, secret)
  const list = async (day?: string) => {
    const { body } = await ask<{ appointments: Appointment[]; lastEvent: number }>(
      'GET',
      `/clinic/appointments${day ? `?day=${day}` : ''}`,
    )
    return body
  }
  return {
    server,
    secret,
    ask,
    async makeVisit({ startsAt = new Date(), minutes = 60 } = {}) {
      const planned = {
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + minutes * 60_000).toISOString(),
      }
      const { status, body } = await ask<{ appointment: Appointment; secrets: Record<Role, string> }>(
        'POST',
        '/clinic/appointments',
        planned,
      )
      if (status !== 201) throw new Error(`No appointment: ${JSON.stringify(body)}`)
      const { appointment, secrets } = body
      return {
        id: appointment.id,
        secrets,
        patient: participantIn(server, appointment.id, secrets.patient),
        clinician: participantIn(server, appointment.id, secrets.clinician),
      }
    },
    list,
    async find(id: string): Promise<Appointment | undefined> {
      return (await list()).appointments.find((appointment) => appointment.id === id)
    },
    reports: (id: string) =>
      ask<{ reports: readonly { role: Role; report: unknown }[] }>('GET', `/clinic/appointments/${id}/reports`),
    end: (id: string) => ask<Appointment>('POST', `/clinic/appointments/${id}/end`),
    /** The event stream, until its reader returns. */
    async stream(last?: number) {
      const headers = {
        Authorization: `Bearer ${secret}`,
        ...(last !== undefined && { 'Last-Event-ID': String(last) }),
      }
      const response = await server.fetch(new Request('http://localhost/clinic/events', { headers }))
      return readEvents<ClinicEvent>(response)
    },
  }
}

/** The page of one participant. */
export function participantIn(server: Pick<AppointmentServer, 'fetch'>, id: string, secret: string) {
  const ask = asking(server, secret)
  const room = `/appointments/${id}/video-room`
  return {
    ask,
    press: (order?: Order, key?: string) =>
      ask('PUT', `${room}/video-permission`, order && { order }, key === undefined ? {} : { 'Idempotency-Key': key }),
    update: (update: PermissionUpdate, key: string = makeId()) =>
      ask('POST', `${room}/permission-update`, update, { 'Idempotency-Key': key }),
    room: () => ask<Room>('GET', room),
    hangUp: () => ask('POST', `${room}/hang-up`),
    report: (report: unknown, headers = {}) => ask('POST', `/appointments/${id}/report`, report, headers),
    share: (shared: unknown) => ask('POST', `/appointments/${id}/events`, shared, { 'Idempotency-Key': makeId() }),
  }
}

type Order = NonNullable<PermissionUpdate['order']>

export interface Answer<Body> {
  readonly status: number
  readonly body: Body
  readonly headers: Headers
}

/** Asks as someone with this secret. What is not JSON comes back as text. */
export function asking({ fetch }: Pick<AppointmentServer, 'fetch'>, secret?: string) {
  return async function ask<Body = Problem & Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(
      new Request(`http://localhost${path}`, {
        method,
        headers: {
          ...(secret && { Authorization: `Bearer ${secret}` }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    )
    const type = response.headers.get('Content-Type') ?? ''
    // A stream has no end, and is read by `stream`.
    const isStream = type.startsWith('text/event-stream')
    if (isStream) await response.body?.cancel()
    const text = isStream ? '' : await response.text()
    const isJson = type.includes('json')
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as Body, headers: response.headers }
  }
}

export const granted: PermissionUpdate = { permissions: 'granted', codes: [], camera: 'granted', microphone: 'granted' }
export const blocked: PermissionUpdate = {
  permissions: 'blocked',
  codes: ['camera_permission_required'],
  camera: 'denied',
  microphone: 'granted',
}
export const waiting: PermissionUpdate = { permissions: 'required', codes: ['waiting_permissions'] }
export const missing: PermissionUpdate = { ...waiting, causes: { camera: 'missing' } }
