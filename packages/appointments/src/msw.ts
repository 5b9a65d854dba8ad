import type { HttpHandler } from 'msw'
import { delay, http, HttpResponse } from 'msw'

/** How the simulated server behaves: each request is answered, late, refused with 404, asked to come back, or lost. */
export type ServerMood = 'answering' | 'slow' | 'refusing' | 'busy' | 'gone'

export interface AppointmentHandlersOptions {
  /** As the client has it. Default: any. */
  readonly baseUrl?: string
  /** Read at each request. Default: `answering`. */
  mood?(): ServerMood
}

/** What a simulated server was told last, and whether its room is open. */
interface Recorded {
  readonly permissions: string
  readonly codes: readonly string[]
  readonly recordedAt: string
}

/** Handlers of MSW for the requests of an appointment's client: a server with one appointment, whose room opens once `granted` is recorded. */
export function appointmentHandlers({
  baseUrl = '*',
  mood = () => 'answering',
}: AppointmentHandlersOptions = {}): HttpHandler[] {
  const start = `${baseUrl.replace(/\/+$/, '')}/appointments/:id`
  let recorded: Recorded | undefined

  return [
    http.put(`${start}/video-room/video-permission`, () =>
      answer(() => record({ permissions: 'required', codes: ['waiting_permissions'] })),
    ),
    http.post(`${start}/video-room/permission-update`, async ({ request }) => {
      const update = (await request.json()) as Omit<Recorded, 'recordedAt'>
      return answer(() => record(update))
    }),
    http.get(`${start}/video-room`, () =>
      answer(() =>
        recorded?.permissions === 'granted' ? HttpResponse.json(room()) : problem(409, 'permission-not-recorded'),
      ),
    ),
    http.post(`${start}/events`, () => answer(() => new HttpResponse(null, { status: 204 }))),
  ]

  async function answer(respond: () => HttpResponse<null> | ReturnType<typeof HttpResponse.json>) {
    const now = mood()
    switch (now) {
      case 'answering':
        return respond()
      case 'slow':
        await delay(8000)
        return respond()
      case 'refusing':
        return problem(404, 'not-found')
      case 'busy':
        return problem(503, 'unavailable', { 'Retry-After': '5' })
      case 'gone':
        return HttpResponse.error()
      default:
        return now satisfies never
    }
  }

  function record({ permissions, codes }: Omit<Recorded, 'recordedAt'>) {
    recorded = { permissions, codes, recordedAt: new Date().toISOString() }
    return HttpResponse.json({ ...recorded })
  }
}

function room() {
  const expiresAt = new Date(Date.now() + 60_000).toISOString()
  return {
    token: 'simulated',
    expiresAt,
    signalling: { url: 'http://localhost/peer', id: 'patient', other: 'clinician' },
  }
}

function problem(status: number, code: string, headers: Record<string, string> = {}) {
  return HttpResponse.json(
    { type: 'about:blank', title: code, status, code },
    { status, headers: { ...headers, 'Content-Type': 'application/problem+json' } },
  )
}
