import { type AppointmentClient, AppointmentError } from '@precall/appointments'
import type { Way } from './way'

interface Options {
  readonly client: AppointmentClient
  readonly id: string
  readonly secret: string
}

/** A visit that has an appointment: the server opens its room once it has recorded that the devices work. */
export function appointmentWay({ client, id, secret }: Options): Way {
  const post = (path: string, body?: object) =>
    fetch(`/api/appointments/${encodeURIComponent(id)}/${path}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${secret}`,
        ...(body && { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }),
      },
      ...(body && { body: JSON.stringify(body) }),
      keepalive: true,
      referrerPolicy: 'no-referrer',
    })
  return {
    isOpenFromTheStart: false,
    find: (signal) => client.room(signal && { signal }),
    isOver: (error) =>
      error instanceof AppointmentError &&
      error.failure.kind === 'refused' &&
      [404, 410].includes(error.failure.status),
    async send(report) {
      const response = await post('report', report)
      if (!response.ok) throw new Error(`The server did not take the report: ${response.status}.`)
    },
    // If it does not arrive, the visit ends when it was planned to.
    left: () => void post('video-room/hang-up').catch(() => {}),
  }
}
