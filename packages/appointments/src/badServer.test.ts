import { readFileSync } from 'node:fs'
import type { GateState } from '@precall/core'
import { initialState } from '@precall/core'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { room } from '../test/openServer'
import type { AppointmentError } from './appointmentError'
import type { AppointmentOptions } from './createAppointmentClient'
import { createAppointmentClient } from './createAppointmentClient'

const idle = initialState({ camera: 'required', microphone: 'required' })
const settled = { reason: 'settled' } as const
const live = { camera: true, microphone: true }
const open: GateState = { ...idle, phase: 'open', live, owner: 'joining', without: {} }
const blocked: GateState = {
  ...idle,
  phase: 'blocked',
  trouble: { camera: { kind: 'denied', layers: ['browser'] } },
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

type Answering = (path: string, init: RequestInit) => Response | Promise<Response>

/** A client, and what it asks for: each with the time since it was made. */
function connect(answer: Answering, options: Partial<AppointmentOptions> = {}) {
  const start = performance.now()
  const asked: { readonly at: number; readonly path: string; readonly init: RequestInit }[] = []
  const errors: AppointmentError[] = []
  const client = createAppointmentClient({
    baseUrl: 'https://clinic.example/api',
    appointmentId: 'monday',
    token: 'secret',
    onError: (error) => errors.push(error),
    fetch: async (url, init = {}) => {
      const path = url as string
      asked.push({ at: Math.round(performance.now() - start), path, init })
      return answer(path, init)
    },
    ...options,
  })
  onTestFinished(() => client.dispose())
  return { client, asked, errors, times: () => asked.map(({ at }) => at) }
}

const busy = (after?: string) => new Response('', { status: 429, headers: after ? { 'Retry-After': after } : {} })
const fine = () => new Response('{}')
const refused = () => Response.json({ code: 'permission-not-recorded' }, { status: 409 })
const isRoom = (path: string) => path.endsWith('/video-room')

describe('a pause between two attempts', () => {
  it.each([
    ['nothing', undefined],
    ['no time', '0'],
    ['a time that is over', 'Mon, 30 Nov 2020 10:00:00 GMT'],
    ['less than nothing', '-5'],
    ['a word', 'soon'],
  ])('grows with each failure, though the server asks for %s', async (_, after) => {
    const { client, times } = connect(() => busy(after))
    client.handleStateChange(blocked, settled)
    await vi.advanceTimersByTimeAsync(4000)
    expect(times()).toEqual([0, 250, 750, 1750, 3750])
  })

  it.each([
    ['seconds', '99999999999999999999'],
    ['a date', 'Wed, 01 Jan 2200 00:00:00 GMT'],
  ])('is no longer than five minutes, however many %s the server asks for', async (_, after) => {
    const { client, times } = connect(() => busy(after))
    client.handleStateChange(blocked, settled)
    await vi.advanceTimersByTimeAsync(299_000)
    expect(times()).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(times()).toHaveLength(2)
  })

  it('takes its time, though the clock is set back meanwhile', async () => {
    const { client, times } = connect(() => busy())
    client.handleStateChange(blocked, settled)
    await vi.advanceTimersByTimeAsync(100)
    vi.setSystemTime(0)
    await vi.advanceTimersByTimeAsync(200)
    expect(times()).toEqual([0, 250])
  })

  it('ends when the person is back on a page that was frozen, or online', async () => {
    const page = new EventTarget()
    vi.stubGlobal('window', page)
    const { client, times } = connect(() => busy())
    client.handleStateChange(blocked, settled)
    await vi.advanceTimersByTimeAsync(10)
    page.dispatchEvent(new Event('pageshow'))
    await vi.advanceTimersByTimeAsync(10)
    page.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(0)
    expect(times()).toEqual([0, 10, 20])
  })

  it('ends for good when the client is disposed', async () => {
    const { client, asked, errors } = connect(() => busy())
    client.handleStateChange(blocked, settled)
    client.handleEvent({ name: 'explained', visit: 'v', sincePress: 0 })
    await vi.advanceTimersByTimeAsync(10)
    client.dispose()
    await client.flush()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([asked.length, errors]).toEqual([2, []])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('one attempt', () => {
  it.each<[string, Answering]>([
    [
      'fetch throws at once',
      () => {
        throw new TypeError('Bearer secret is not a header')
      },
    ],
    ['fetch never ends, and does not hear that it is called off', () => new Promise(() => {})],
    ['the body never ends', () => new Response(new ReadableStream())],
  ])('is followed by another if %s', async (_, fails) => {
    let times = 0
    const { client, asked, errors } = connect((path, init) => (times++ ? fine() : fails(path, init)))
    client.handleStateChange(blocked, settled)
    await vi.advanceTimersByTimeAsync(11_000)
    await client.flush()
    expect([asked.length, errors]).toEqual([2, []])
  })

  it.each([
    ['is not JSON', new Response('<html>'), { kind: 'unreadable', status: 200 }],
    ['is a refusal that is not JSON', new Response('<html>', { status: 404 }), { kind: 'refused', status: 404 }],
    [
      'is a refusal whose code is none',
      Response.json({ code: ['x'] }, { status: 400 }),
      { kind: 'refused', status: 400 },
    ],
    ['is `null`, refused', new Response('null', { status: 400 }), { kind: 'refused', status: 400 }],
    ['leads elsewhere', Response.redirect('https://elsewhere.example/', 302), { kind: 'refused', status: 302 }],
  ])('is the last, with an error, if the answer %s', async (_, answer, failure) => {
    const { client, asked, errors } = connect(() => answer)
    client.handleStateChange(blocked, settled)
    await client.flush()
    expect([asked.length, errors.map((error) => error.failure)]).toEqual([1, [failure]])
    expect(asked[0]?.init.redirect).toBe('manual')
  })

  it('has done it if the answer is empty, and is nothing to worry about if a later one came before it', async () => {
    const answers = [new Response(null, { status: 204 }), Response.json({ code: 'out-of-order' }, { status: 409 })]
    const { client, asked, errors } = connect(() => answers.shift() ?? fine())
    client.handleStateChange(blocked, settled)
    await client.flush()
    client.handleStateChange(open, settled)
    await client.flush()
    expect([asked.length, errors]).toEqual([2, []])
  })
})

describe('what is done about each problem', () => {
  const guide = readFileSync(new URL('../../../docs/server.md', import.meta.url), 'utf8')
  const rows = [...guide.matchAll(/^\| <a id="[^"]+"><\/a>`([^`]+)` \| (\d+) \| (.*) \|$/gm)]
  const described = rows.map(([, code, status, text]) => [code, Number(status), text] as const)

  it.each(described)('%s, %i: %s', async (code, status, text) => {
    let count = 0
    const { client } = connect(() => (count++ === 0 ? Response.json({ code }, { status }) : fine()), { onError() {} })
    client.handleStateChange(blocked, settled)
    await vi.advanceTimersByTimeAsync(1000)
    expect(count > 1).toBe(/^(tries|waits)/.test(text ?? ''))
  })

  it('is described', () => {
    expect(described.length).toBeGreaterThan(10)
  })
})

describe('the address', () => {
  it.each([
    ['https://clinic.example/api', 'https://clinic.example/api/appointments/monday/'],
    ['https://clinic.example/api//', 'https://clinic.example/api/appointments/monday/'],
    ['https://clinic.example', 'https://clinic.example/appointments/monday/'],
    ['/api', 'https://visit.example/api/appointments/monday/'],
    ['../api', 'https://visit.example/api/appointments/monday/'],
  ])('of %s is what it is when the client is made', async (baseUrl, wanted) => {
    const page = { baseURI: 'https://visit.example/one/two' }
    vi.stubGlobal('document', page)
    const { client, asked } = connect(fine, { baseUrl })
    page.baseURI = 'https://visit.example/elsewhere/'
    client.handleStateChange(blocked, settled)
    await client.flush()
    expect(asked.map(({ path }) => path)).toEqual([`${wanted}video-room/permission-update`])
  })

  it.each([
    '',
    'https://clinic.example/api?',
    'https://clinic.example/api#part',
    'https://name:word@clinic.example/api',
    'blob:https://clinic.example/1',
  ])('is refused if it is “%s”', (baseUrl) => {
    expect(() => connect(fine, { baseUrl })).toThrow('`baseUrl`')
  })

  it.each(['a/b', '..', '.well-known', 'a b', ''])('is refused for the id “%s”', (appointmentId) => {
    expect(() => connect(fine, { appointmentId })).toThrow('`appointmentId`')
  })

  it('holds what is strange in an id in one piece', async () => {
    const { client, asked } = connect(fine, { appointmentId: 'a?b#c%2F\\d' })
    client.handleStateChange(blocked, settled)
    await client.flush()
    expect(asked[0]?.path).toContain('/appointments/a%3Fb%23c%252F%5Cd/video-room/')
  })
})

describe('the room', () => {
  it('is not there before a press, and each who asks gets it', async () => {
    const { client, asked } = connect((path) => (isRoom(path) ? Response.json(room) : fine()))
    const early = client.room().catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(0)
    expect(await early).toMatchObject({ failure: { kind: 'not-granted' } })
    client.handleStateChange(open, settled)
    expect(await Promise.all([client.room(), client.room()])).toEqual([room, room])
    expect(asked.filter(({ path }) => isRoom(path))).toHaveLength(2)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is asked for again with the update before it, though the gate says nothing new: another page may have taken it back', async () => {
    let answer = refused
    const { client, asked } = connect((path) => (isRoom(path) ? answer() : fine()))
    client.handleStateChange(open, settled)
    await expect(client.room()).rejects.toMatchObject({ reason: 'refused' })
    answer = () => Response.json(room)
    expect(await client.room()).toEqual(room)
    expect(asked.map(({ init }) => init.method)).toEqual(['POST', 'GET', 'POST', 'GET'])
    const keys = asked.map(({ init }) => new Headers(init.headers).get('Idempotency-Key'))
    expect(keys[2]).not.toBe(keys[0])
  })

  it('is asked for again though its update was refused the first time', async () => {
    let answer = refused
    const { client } = connect((path) => (isRoom(path) ? Response.json(room) : answer()))
    client.handleStateChange(open, settled)
    await expect(client.room()).rejects.toMatchObject({ reason: 'refused' })
    answer = fine
    expect(await client.room()).toEqual(room)
  })

  it.each<[string, Answering, string]>([
    ['slow', () => new Promise((resolve) => setTimeout(() => resolve(fine()), 8000)), 'slow'],
    ['busy', () => busy(), 'slow'],
    ['silent', () => new Promise(() => {}), 'gone'],
    ['not there', () => Promise.reject(new TypeError('failed')), 'gone'],
  ])('rejects after twenty seconds, and says what a server is that is %s', async (_, answer, reason) => {
    const { client } = connect(answer)
    client.handleStateChange(open, { reason: 'start' })
    const failed = client.room().catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await failed).toMatchObject({ reason })
  })
})

describe('a page that goes away', () => {
  it('sends what waits at once, and if it comes back each has been said once', async () => {
    const page = new EventTarget()
    vi.stubGlobal('window', page)
    let isThere = false
    const { client, asked, errors } = connect(() => (isThere ? fine() : busy()))
    const explained = { name: 'explained', visit: 'v' } as const
    client.handleStateChange(blocked, settled)
    for (const sincePress of [0, 1]) client.handleEvent({ ...explained, sincePress })
    await vi.advanceTimersByTimeAsync(10)
    page.dispatchEvent(new Event('pagehide'))
    expect(asked.slice(2).every(({ init }) => init.keepalive)).toBe(true)
    expect(asked).toHaveLength(5)
    isThere = true
    // Not part of what may have arrived.
    client.handleEvent({ ...explained, sincePress: 2 })
    page.dispatchEvent(new Event('pageshow'))
    await client.flush()
    const byKey = new Map<string | null, Set<unknown>>()
    for (const { init } of asked) {
      const key = new Headers(init.headers).get('Idempotency-Key')
      byKey.set(key, (byKey.get(key) ?? new Set()).add(init.body))
    }
    expect([...byKey.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1])
    expect(errors).toEqual([])
  })

  // https://fetch.spec.whatwg.org/#http-network-or-cache-fetch: a request that outlives its page is 64 KiB at most.
  it('sends no more than `keepalive` takes, however much was shared', async () => {
    const { client, asked } = connect(() => new Promise(() => {}))
    for (let at = 0; at < 500; at++) {
      client.handleEvent({
        name: 'blocked',
        visit: 'v',
        sincePress: 1e9,
        cause: 'browser',
        devices: ['camera', 'microphone'],
      })
    }
    await vi.advanceTimersByTimeAsync(60_000)
    expect(Math.max(...asked.map(({ init }) => (init.body as string).length))).toBeLessThan(32_000)
  })
})
