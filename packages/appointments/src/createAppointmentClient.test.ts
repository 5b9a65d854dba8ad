import type { GateState } from '@precall/core'
import { initialState } from '@precall/core'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openServer, room } from '../test/openServer'
import type { Answer } from '../test/openServer'
import { AppointmentError } from './appointmentError'
import type { AppointmentOptions } from './createAppointmentClient'
import { createAppointmentClient } from './createAppointmentClient'

const idle = initialState({ camera: 'required', microphone: 'required' })
const start = { reason: 'start' } as const
const settled = { reason: 'settled' } as const
const open: GateState = {
  ...idle,
  phase: 'open',
  live: { camera: true, microphone: true },
  owner: 'joining',
  without: {},
}
const denied = { kind: 'denied', layers: ['browser'] } as const
const blocked: GateState = { ...idle, phase: 'blocked', trouble: { camera: denied } }
const explaining: GateState = { ...idle, phase: 'explaining' }

/** What the timers of the client wait for does not take its time, except that of a request. */
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function connect(answers: (Answer | undefined)[] = [], options: Partial<AppointmentOptions> = {}) {
  const server = await openServer(...answers)
  const errors: AppointmentError[] = []
  const client = createAppointmentClient({
    baseUrl: server.baseUrl,
    appointmentId: 'monday',
    token: 'secret',
    onError: (error) => errors.push(error),
    ...options,
  })
  onTestFinished(() => client.dispose())
  const said = () => server.recorded.map(({ body }) => body.permissions ?? 'pressed')
  return { ...server, client, errors, said }
}

describe('an update arrives', () => {
  it.each<[string, Answer]>([
    ['the line is cut', 'cut'],
    ['the server fails', { status: 500 }],
    ['the server is busy', { status: 503 }],
    ['there are too many requests', { status: 429, headers: { 'Retry-After': '0' } }],
  ])('though %s', async (_, answer) => {
    const { client, heard, said, errors } = await connect([answer])
    client.handleStateChange(blocked, settled)
    await client.flush()
    expect(said()).toEqual(['blocked'])
    expect(heard).toHaveLength(2)
    expect(heard[0]?.headers['idempotency-key']).toBe(heard[1]?.headers['idempotency-key'])
    expect(errors).toEqual([])
  })

  it('once, though the answer to it is lost', async () => {
    const { client, heard, said } = await connect(['record, then cut'])
    client.handleStateChange(blocked, settled)
    await client.flush()
    expect([heard.length, said()]).toEqual([2, ['blocked']])
  })

  it('in order, and the latest in place of those that wait', async () => {
    const { client, recorded, said } = await connect([undefined])
    client.handleStateChange(explaining, start)
    client.handleStateChange(blocked, settled)
    client.handleStateChange(open, settled)
    await client.flush()
    expect(said()).toEqual(['pressed', 'granted'])
    const numbers = recorded.map(({ body }) => (body.order as { number: number }).number)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(new Set(recorded.map(({ body }) => (body.order as { page: string }).page)).size).toBe(1)
  })

  it('once, however often the gate says the same; and again after another press', async () => {
    const { client, said } = await connect()
    for (let times = 0; times < 3; times++) client.handleStateChange(blocked, settled)
    await client.flush()
    client.handleStateChange(blocked, start)
    await client.flush()
    expect(said()).toEqual(['blocked', 'pressed', 'blocked'])
  })

  it('no sooner than the server asks, in seconds or as a date', async () => {
    const times: number[] = []
    const answers = ['1', new Date(Date.now() + 3500).toUTCString()]
    const { client } = await connect([], {
      fetch: async () => {
        times.push(Date.now())
        const after = answers.shift()
        return after ? new Response('', { status: 429, headers: { 'Retry-After': after } }) : new Response('{}')
      },
    })
    client.handleStateChange(blocked, settled)
    await client.flush()
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThanOrEqual(990)
    // A date has no milliseconds.
    expect((times[2] as number) - (times[0] as number)).toBeGreaterThanOrEqual(2490)
  })

  it('after a server that hung for ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { client, said, heard } = await connect(['hang'])
    client.handleStateChange(blocked, settled)
    await vi.waitFor(() => expect(heard).toHaveLength(1), { interval: 1 })
    await vi.advanceTimersByTimeAsync(10_000)
    await vi.advanceTimersByTimeAsync(500)
    vi.useRealTimers()
    await client.flush()
    expect(said()).toEqual(['blocked'])
  })
})

describe('an update is given up', () => {
  it.each([400, 401, 403, 404, 409, 410, 413, 415, 422])('with an error that says why, after %i', async (status) => {
    const { client, heard, errors } = await connect([{ status, body: { code: 'not-found', detail: 'secret' } }])
    client.handleStateChange(blocked, settled)
    await client.flush()
    expect(heard).toHaveLength(1)
    expect(errors.map(({ failure }) => failure)).toEqual([{ kind: 'refused', status, code: 'not-found' }])
  })

  it('when the client is disposed, and nothing is sent afterwards', async () => {
    const { client, heard, errors } = await connect(['hang'])
    client.handleStateChange(blocked, settled)
    await vi.waitFor(() => expect(heard).toHaveLength(1))
    const waiting = client.room()
    client.dispose()
    await expect(waiting).rejects.toBeInstanceOf(AppointmentError)
    client.handleStateChange(open, start)
    await client.flush()
    await expect(client.room()).rejects.toMatchObject({ failure: { kind: 'aborted' } })
    expect([heard.length, errors]).toEqual([1, []])
  })

  it('and another host is never asked in its place', async () => {
    const { client, errors } = await connect([{ status: 307, headers: { Location: 'http://127.0.0.1:9/' } }])
    client.handleStateChange(blocked, settled)
    await client.flush()
    expect(errors[0]?.failure.kind).toBe('refused')
  })
})

describe('the room', () => {
  it('opens once it is recorded that the devices are on, though the gate says so a moment later', async () => {
    const { client, heard } = await connect()
    const opened = client.room()
    client.handleStateChange(open, settled)
    expect(await opened).toEqual(room)
    expect(heard.map(({ method }) => method)).toEqual(['POST', 'GET'])
  })

  it('is refused with what the server says', async () => {
    const { client } = await connect([{ status: 404, body: { code: 'not-found' } }])
    client.handleStateChange(open, settled)
    await expect(client.room()).rejects.toMatchObject({ failure: { kind: 'refused', status: 404, code: 'not-found' } })
  })

  it('is refused in a gate that is not open', async () => {
    const { client } = await connect()
    client.handleStateChange(blocked, settled)
    await expect(client.room()).rejects.toMatchObject({ failure: { kind: 'not-granted' } })
  })

  it('is called off with the join', async () => {
    const { client } = await connect(['hang'])
    const join = new AbortController()
    client.handleStateChange(open, settled)
    const opened = client.room({ signal: join.signal })
    join.abort()
    await expect(opened).rejects.toMatchObject({ failure: { kind: 'aborted' } })
  })

  it('is given up after twenty seconds, so that the person can try again; then it opens', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let isBusy = true
    const { client } = await connect([], {
      fetch: async (...request) => (isBusy ? new Response('', { status: 503 }) : fetch(...request)),
    })
    client.handleStateChange(open, settled)
    const opened = client.room().catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await opened).toMatchObject({ failure: { kind: 'busy', status: 503 } })
    vi.useRealTimers()
    isBusy = false
    client.handleStateChange(explaining, start)
    client.handleStateChange(open, settled)
    expect(await client.room()).toEqual(room)
  })

  it('is not what the contract says', async () => {
    const { client } = await connect([undefined, { status: 200, body: { token: 1 } }])
    client.handleStateChange(open, settled)
    await expect(client.room()).rejects.toMatchObject({ failure: { kind: 'unreadable' } })
  })
})

describe('the page', () => {
  it('sends what waits when it goes, and sends by `keepalive` whatever it sends', async () => {
    const page = new EventTarget()
    vi.stubGlobal('window', page)
    const sent: RequestInit[] = []
    const { client } = await connect([], {
      fetch: (_, init) => {
        sent.push(init as RequestInit)
        return new Promise(() => {})
      },
    })
    client.handleStateChange(explaining, start)
    client.handleStateChange(blocked, settled)
    expect(sent).toHaveLength(1)
    page.dispatchEvent(new Event('pagehide'))
    expect(sent.map(({ method, keepalive }) => [method, keepalive])).toEqual([
      ['PUT', true],
      ['POST', true],
    ])
  })

  it('keeps what happens offline in memory, and sends it on return', async () => {
    const page = new EventTarget()
    vi.stubGlobal('window', page)
    vi.mocked(Math.random).mockReturnValue(1)
    let online = false
    const { client, said } = await connect([], {
      fetch: (...request) => (online ? fetch(...request) : Promise.reject(new TypeError('offline'))),
    })
    client.handleStateChange(explaining, start)
    client.handleStateChange(blocked, settled)
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(said()).toEqual([])
    online = true
    page.dispatchEvent(new Event('online'))
    await client.flush()
    expect(said()).toEqual(['blocked'])
  })
})

describe('the secret', () => {
  it('travels in its header, and stands in no address, error or body', async () => {
    const { client, heard, errors } = await connect([{ status: 404 }, 'cut'], { token: async () => 'secret' })
    client.handleStateChange(blocked, settled)
    await client.flush()
    client.handleStateChange(open, settled)
    await client.room()
    expect(heard.map(({ headers }) => headers.authorization)).toEqual(heard.map(() => 'Bearer secret'))
    expect(JSON.stringify(heard.map(({ path, body }) => [path, body]))).not.toContain('secret')
    expect(JSON.stringify(errors) + errors.map((error) => String(error.stack)).join('')).not.toContain('secret')
  })

  it('is not quoted where it cannot stand in a header', async () => {
    const { client, errors } = await connect([], { token: () => 'secret\n' })
    client.handleStateChange(blocked, settled)
    await client.flush()
    expect(errors.map(({ failure }) => failure)).toEqual([{ kind: 'invalid-token' }])
    expect(errors[0]?.message).not.toContain('secret')
  })
})

it('shares what happened, without the visit, in as few requests as can be', async () => {
  const { client, heard } = await connect([], { platform: { browser: 'firefox', os: 'linux' } })
  for (let at = 0; at < 60; at++) client.handleEvent({ name: 'explained', visit: 'v', sincePress: at })
  await client.flush()
  expect(heard.map(({ path, body }) => [path, (body.events as unknown[]).length])).toEqual([
    ['/api/appointments/monday/events', 1],
    ['/api/appointments/monday/events', 50],
  ])
  expect(heard[0]?.body).toEqual({
    events: [{ name: 'explained', sincePress: 0 }],
    browser: { name: 'firefox' },
    system: { name: 'linux' },
  })
})

it('goes on though the app’s own callbacks throw', async () => {
  const thrown: unknown[] = []
  const report = (error: unknown) => thrown.push(error)
  process.once('uncaughtException', report)
  onTestFinished(() => void process.off('uncaughtException', report))
  const { client, said } = await connect([{ status: 404 }], {
    onError() {
      throw new Error('of the app')
    },
  })
  expect(() => client.handleStateChange(blocked, settled)).not.toThrow()
  await client.flush()
  client.handleStateChange(open, settled)
  await client.flush()
  expect(said()).toEqual(['granted'])
  await vi.waitFor(() => expect(String(thrown[0])).toContain('of the app'))
})

it.each<[string, readonly unknown[]]>([
  ['nothing', []],
  ['a state alone', [blocked]],
  ['what is no state', [{}, settled]],
  ['half a state', [{ ...blocked, trouble: undefined, devices: undefined }, settled]],
])('throws nothing into the gate, though it is called with %s', async (_, given) => {
  const report = () => {}
  process.on('uncaughtException', report)
  onTestFinished(() => void process.off('uncaughtException', report))
  const { client, said } = await connect([])
  for (const call of [client.handleStateChange, client.handleEvent] as ((...given: readonly unknown[]) => void)[])
    expect(() => call(...given)).not.toThrow()
  client.handleStateChange(open, settled)
  await client.flush()
  expect(said()).toContain('granted')
})

describe('refuses, in a sentence', () => {
  it.each([
    ['no address', { baseUrl: '' }, '`baseUrl`'],
    ['one of another scheme', { baseUrl: 'ftp://clinic.example' }, '`baseUrl`'],
    ['one with a question', { baseUrl: 'https://clinic.example/?token=1' }, '`baseUrl`'],
    ['no appointment', { appointmentId: '' }, '`appointmentId`'],
    ['a way out of the path', { appointmentId: '..' }, '`appointmentId`'],
    ['no token', { token: '' }, 'token is empty'],
    ['a token that no header carries', { token: 'a b' }, 'token is empty'],
  ])('%s', (_, wrong, found) => {
    const right = { baseUrl: '/api', appointmentId: 'monday', token: 'secret' }
    expect(() => createAppointmentClient({ ...right, ...wrong })).toThrow(found)
  })
})
