import { type Appointment, type AppointmentServer, openDatabase, openServer, setUpClinic } from '@precall/server'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { followClinic } from './followClinic'
import { utcDaysOf } from './localDay'

const secret = 'the-secret-of-the-clinic'
let database: Awaited<ReturnType<typeof openDatabase>>
let server: AppointmentServer
beforeAll(async () => {
  database = await openDatabase({})
  await setUpClinic(database, secret)
  const generous = { atOnce: 1000, perSecond: 1000 }
  server = await openServer({ database, limits: { perAddress: generous, perLink: generous } })
}, 30_000)
afterAll(async () => {
  await server.close()
  await database.close()
})

describe('the list of the day', () => {
  it('has what is there, and then each change', async () => {
    const before = await makeVisit()
    const { shown, progressOf } = follow()
    await vi.waitFor(() => expect(progressOf(before.id)).toBe('expected'))
    const later = await makeVisit()
    await vi.waitFor(() => expect(progressOf(later.id)).toBe('expected'))
    await blocked(later)
    await vi.waitFor(() => expect(progressOf(later.id)).toBe('stuck'))
    expect(shown().line).toBe('live')
  })

  it('has what happened while the line was lost', async () => {
    const visit = await makeVisit()
    const { shown, progressOf, cut, mend } = follow()
    await vi.waitFor(() => expect(progressOf(visit.id)).toBe('expected'))
    cut()
    await vi.waitFor(() => expect(shown().line).toBe('lost'), { timeout: 4000 })
    await blocked(visit)
    expect(progressOf(visit.id)).toBe('expected')
    mend()
    await vi.waitFor(() => expect([shown().line, progressOf(visit.id)]).toEqual(['live', 'stuck']), { timeout: 8000 })
  })

  it('is listed again when the server has never been as far', async () => {
    const { shown, progressOf, cut, mend } = follow()
    await vi.waitFor(() => expect(shown().line).toBe('live'))
    cut()
    // As after its data was put back.
    await database.queries.execute('delete from events')
    await database.queries.execute('update clinics set last_event = 0')
    const visit = await makeVisit()
    mend()
    await vi.waitFor(() => expect([shown().line, progressOf(visit.id)]).toEqual(['live', 'expected']), {
      timeout: 8000,
    })
  })

  it('is of the day of this machine, and of the next one from midnight on', async () => {
    const today = await makeVisit()
    let time = new Date()
    const { shown, progressOf, cut, mend } = follow(() => time)
    await vi.waitFor(() => expect(progressOf(today.id)).toBe('expected'))
    time = new Date(time.getTime() + 24 * 60 * 60 * 1000)
    cut()
    mend()
    await vi.waitFor(() => expect(shown()).toEqual({ line: 'live', appointments: [] }), { timeout: 8000 })
  })

  it('is not looked for again with a secret that opens nothing', async () => {
    const { shown, asked } = follow(undefined, 'another')
    await vi.waitFor(() => expect(shown().line).toBe('shut'))
    const before = asked()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(asked()).toBe(before)
  })
})

it('a day of this machine is asked for as the one or two days of UTC that it lies in', () => {
  const days = utcDaysOf(new Date(2026, 10, 30, 12))
  expect(days).toContain(new Date(2026, 10, 30).toISOString().slice(0, 10))
  expect(days).toContain(new Date(2026, 10, 30, 23, 59, 59, 999).toISOString().slice(0, 10))
})

function follow(now?: () => Date, own = secret) {
  let [isCut, count] = [false, 0]
  const streams = new Set<AbortController>()
  const fetch = async (path: unknown, options: RequestInit = {}) => {
    count++
    if (isCut) throw new TypeError('The network is gone.')
    const { cache: _, signal, ...rest } = options
    const own = new AbortController()
    streams.add(own)
    const response = await server.fetch(
      new Request(`http://localhost${(path as string).replace(/^\/api/, '')}`, {
        ...rest,
        signal: AbortSignal.any([own.signal, signal!]),
      }),
    )
    return new Response(response.body?.pipeThrough(new TransformStream(), { signal: own.signal }) ?? null, response)
  }
  const clinic = followClinic({ secret: own, fetch, ...(now && { now }) })
  onTestFinished(() => clinic.close())
  const find = (id: string) => clinic.getState().appointments.find((appointment) => appointment.id === id)
  return {
    shown: clinic.getState,
    progressOf: (id: string) => find(id)?.participants.patient.progress,
    asked: () => count,
    cut() {
      isCut = true
      for (const stream of streams) stream.abort()
    },
    mend: () => void (isCut = false),
  }
}

interface Made {
  readonly appointment: Appointment
  readonly secrets: { readonly patient: string }
}

async function makeVisit() {
  const [startsAt, endsAt] = [0, 60].map((minutes) => new Date(Date.now() + minutes * 60_000).toISOString())
  const { appointment, secrets } = await post<Made>('/clinic/appointments', secret, { startsAt, endsAt })
  return { id: appointment.id, secret: secrets.patient }
}

const blocked = ({ id, secret }: { readonly id: string; readonly secret: string }) =>
  post(`/appointments/${id}/video-room/permission-update`, secret, {
    permissions: 'blocked',
    codes: ['camera_permission_required'],
  })

async function post<Answer>(path: string, bearer: string, body: unknown): Promise<Answer> {
  const response = await server.fetch(
    new Request(`http://localhost${path}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${bearer}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
      },
      body: JSON.stringify(body),
    }),
  )
  return (await response.json()) as Answer
}
