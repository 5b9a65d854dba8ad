import { connect } from 'node:net'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '../src/contract/problem'
import type { LogLine } from '../src/http/log'
import { listen } from '../src/listen'
import { openServer } from '../src/openServer'
import { makeId, makeSecret } from '../src/secrets'
import { setUpClinic } from '../src/setUpClinic'
import type { Database } from '../src/store/database'
import { openDatabase } from '../src/store/openDatabase'
import { asking, blocked, clinicIn, generous, granted } from './support/clinic'
import { newPlace } from './support/engine'
import { report } from './support/report'

let database: Database
let serving: Awaited<ReturnType<typeof serve>>
const log: LogLine[] = []
beforeAll(async () => {
  database = await openDatabase(await newPlace())
  serving = await serve({})
})
afterAll(async () => {
  await serving.close()
  await database.close()
})

async function serve(limits: object) {
  const server = await openServer({ database, log: (line) => log.push(line), limits: { ...generous, ...limits } })
  const { url, close } = await listen(server, { port: 0 })
  // As a page asks: over a connection.
  const reach = {
    fetch: (request: Request) => fetch(new Request(request.url.replace('http://localhost', url), request)),
  }
  return { url, close, reach }
}

async function openVisit(reach = serving.reach) {
  const secret = makeSecret()
  await setUpClinic(database, secret, makeId())
  const clinic = clinicIn(reach, secret)
  return { clinic, ...(await clinic.makeVisit()) }
}

/** With what it was refused; or what is wrong with that: it told what happened inside, or something has changed. */
async function refusal(
  { clinic }: Awaited<ReturnType<typeof openVisit>>,
  ask: () => Promise<{ status: number; body: unknown; headers: Headers }>,
) {
  const before = await clinic.list()
  const { status, body, headers } = await ask()
  const { code, ...rest } = body as Problem
  if (headers.get('Content-Type') !== 'application/problem+json' || rest.status !== status) return 'not a problem'
  if (/\bat .*:\d+|node_modules|select |insert |stack/i.test(JSON.stringify(rest))) return 'tells what happened inside'
  return isDeepStrictEqual(await clinic.list(), before) ? `${status} ${code}` : 'has changed something'
}

describe('bad input', () => {
  it.each([
    ['one too long', 'a'.repeat(65)],
    ['a NUL', '%00'],
    ['a path', '..%2F..%2Fetc'],
    ['SQL', "1'%20or%20'1'%3D'1"],
    ['no UTF-8', '%ff'],
    ['the end of a header', 'a%0d%0aX-Injected:%20yes'],
    ['that of no appointment', 'AAAAAAAAAAAAAAAA'],
  ])('as an id: %s', async (_, id) => {
    const visit = await openVisit()
    const ask = asking(serving.reach, visit.secrets.patient)
    expect(await refusal(visit, () => ask('GET', `/appointments/${id}/video-room`))).toBe('404 not-found')
  })

  it('as a secret: an id alone, and what is right elsewhere, is told nothing', async () => {
    const [visit, other] = [await openVisit(), await openVisit()]
    const wrong = [
      undefined,
      makeSecret(),
      other.secrets.patient,
      visit.clinic.secret,
      "' or true --",
      'a'.repeat(5000),
    ]
    for (const secret of wrong) {
      const ask = asking(serving.reach, secret)
      expect(await refusal(visit, () => ask('PUT', `/appointments/${visit.id}/video-room/video-permission`))).toBe(
        '404 not-found',
      )
      const unknown = await ask('GET', '/appointments/AAAAAAAAAAAAAAAA/video-room')
      const known = await ask('GET', `/appointments/${visit.id}/video-room`)
      expect(known.body).toEqual(unknown.body)
    }
  })

  it('as a body: what is no JSON, not of its type, or not in the contract', async () => {
    const visit = await openVisit()
    const path = `/appointments/${visit.id}/video-room/permission-update`
    const post =
      (body: unknown, headers = {}) =>
      () =>
        visit.patient.ask('POST', path, body, { 'Idempotency-Key': makeId(), ...headers })
    expect(await refusal(visit, post('{"permissions":'))).toBe('400 malformed')
    expect(await refusal(visit, post(JSON.stringify(granted), { 'Content-Type': 'text/plain' }))).toBe(
      '415 wrong-content-type',
    )
    for (const body of [
      null,
      [],
      { ...granted, permissions: 'allowed' },
      { ...granted, codes: ['camera_permission_required'] },
      { ...blocked, codes: [] },
      { ...blocked, codes: ['camera_permission_required', 'camera_permission_required'] },
      { ...granted, userAgent: 'Mozilla' },
      { ...granted, order: { page: 'one-load-of-a-page', number: -1 } },
      { ...granted, order: { page: "'; drop table pages; --", number: 1 } },
      { permissions: 'required', codes: ['waiting_permissions'], causes: { camera: '\u0000' } },
      JSON.parse('{"__proto__":{"permissions":"granted"},"codes":[]}'),
    ]) {
      expect(await refusal(visit, post(body))).toBe('422 invalid')
    }
    expect(await refusal(visit, () => visit.patient.ask('POST', path, granted))).toBe('422 invalid')
    expect(await refusal(visit, post(granted, { 'Idempotency-Key': "'; drop table answers; --" }))).toBe('422 invalid')
    expect(await refusal(visit, post(granted, { 'X-Camera': 'Perhaps' }))).toBe('422 invalid')
  })

  it('as a report: more than 32 kB, more than the schema names, or text', async () => {
    const visit = await openVisit()
    const filled = { ...report, log: Array.from({ length: 1000 }, () => report.log[0]) }
    expect(await refusal(visit, () => visit.patient.report(filled))).toBe('413 too-large')
    // Without a length that tells it beforehand.
    const chunks = new Blob([JSON.stringify(filled)]).stream()
    expect(
      await refusal(visit, async () => {
        const response = await fetch(`${serving.url}/appointments/${visit.id}/report`, {
          method: 'POST',
          headers: { Authorization: `Bearer ${visit.secrets.patient}`, 'Content-Type': 'application/json' },
          body: chunks,
          duplex: 'half',
        } as RequestInit)
        return { status: response.status, headers: response.headers, body: await response.json() }
      }),
    ).toBe('413 too-large')
    expect(await refusal(visit, () => visit.patient.report({ ...report, log: filled.log.slice(0, 201) }))).toBe(
      '422 invalid',
    )
    expect(await refusal(visit, () => visit.patient.report({ ...report, name: 'Jo' }))).toBe('422 invalid')
    expect(await refusal(visit, () => visit.patient.report({ ...report, origin: '<script>alert(1)</script>' }))).toBe(
      '422 invalid',
    )
    expect((await visit.clinic.reports(visit.id)).body.reports).toEqual([])
  })

  it('as a Last-Event-ID or a day', async () => {
    const visit = await openVisit()
    const { ask } = visit.clinic
    for (const id of ['-1', '1e9', 'NaN', '9'.repeat(16), "1'--"]) {
      expect(await refusal(visit, () => ask('GET', '/clinic/events', undefined, { 'Last-Event-ID': id }))).toBe(
        '422 invalid',
      )
    }
    for (const day of ['2026-02-30', 'today', '0000-01-01', "2026-01-01'--"]) {
      expect(await refusal(visit, () => ask('GET', `/clinic/appointments?day=${encodeURIComponent(day)}`))).toBe(
        '422 invalid',
      )
    }
  })

  it('as a header: what ends one is in no answer', async () => {
    const visit = await openVisit()
    const injected = 'a%0d%0aX-Injected:%20yes%0d%0a%0d%0a<script>'
    for (const path of [`/clinic/appointments?day=${injected}`, `/${injected}`, `/clinic/${injected}?${injected}`]) {
      const { status, headers, body } = await visit.clinic.ask('GET', path)
      expect([status, headers.get('X-Injected')]).toEqual([path.includes('day=') ? 422 : 404, null])
      expect(JSON.stringify(body)).not.toMatch(/injected|script/i)
    }
  })

  it('as an order: an update that is overtaken', async () => {
    const visit = await openVisit()
    const page = 'one-load-of-a-page'
    await visit.patient.update({ ...granted, order: { page, number: 2 } })
    expect(await refusal(visit, () => visit.patient.update({ ...blocked, order: { page, number: 1 } }))).toBe(
      '409 out-of-order',
    )
    expect(await refusal(visit, () => visit.patient.press({ page, number: 0 }))).toBe('409 out-of-order')
    expect(await refusal(visit, () => visit.clinician.room())).toBe('409 permission-not-recorded')
  })

  it('as an address: what is not in the contract is not there, for those with a secret either', async () => {
    const visit = await openVisit()
    expect(await refusal(visit, () => visit.patient.ask('DELETE', `/appointments/${visit.id}/video-room`))).toBe(
      '404 not-found',
    )
    expect(await refusal(visit, () => visit.patient.ask('GET', `/appointments/${visit.id}`))).toBe('404 not-found')
    expect(await refusal(visit, () => visit.clinic.ask('GET', '/clinic'))).toBe('404 not-found')
    expect(await refusal(visit, () => asking(serving.reach)('GET', '/.env'))).toBe('404 not-found')
  })

  it('as HTTP: what cannot be read is refused in the same words', async () => {
    for (const [sent, status] of [
      ['HELLO\r\n\r\n', 400],
      ['GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`, 413],
      ['GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Two: a\r\n b: \x00\r\n\r\n', 400],
    ] as const) {
      const answer = await exchange(sent)
      expect([sent.slice(0, 30), answer.split('\r\n')[0]]).toEqual([
        sent.slice(0, 30),
        expect.stringContaining(` ${status} `),
      ])
      expect(answer.toLowerCase()).toContain('content-type: application/problem+json')
    }
    expect((await asking(serving.reach)('GET', '/healthz')).body).toEqual({ status: 'ok' })
  })

  it('as a slow body: it is not waited for', async () => {
    const impatient = await serve({ bodyPatience: 150 })
    const visit = await openVisit(impatient.reach)
    const before = await visit.clinic.list()
    const head = [
      `POST /appointments/${visit.id}/video-room/permission-update HTTP/1.1`,
      'Host: localhost',
      `Authorization: Bearer ${visit.secrets.patient}`,
      'Idempotency-Key: slow',
      'Content-Type: application/json',
      'Content-Length: 500',
    ]
    const answer = await exchange(`${head.join('\r\n')}\r\n\r\n{"permissions":`, impatient.url)
    expect(answer).toContain(' 408 ')
    expect(answer).toContain('"code":"too-slow"')
    expect(await visit.clinic.list()).toEqual(before)
    await impatient.close()
  })
})

describe('limits', () => {
  it('of one link: the next is refused with the time to wait, and others are not', async () => {
    const strict = await serve({ perLink: { atOnce: 3, perSecond: 0.5 } })
    const { patient, clinician } = await openVisit(strict.reach)
    for (let time = 0; time < 3; time++) expect((await patient.update(blocked)).status).toBe(200)
    const { status, body, headers } = await patient.update(granted)
    expect([status, body.code, headers.get('Retry-After')]).toEqual([429, 'too-many-requests', '2'])
    expect((await clinician.update(granted)).status).toBe(200)
    await strict.close()
  })

  it('of one address, before anything is looked up', async () => {
    const strict = await serve({ perAddress: { atOnce: 5, perSecond: 0.1 } })
    const ask = asking(strict.reach, makeSecret())
    const statuses: number[] = []
    for (let time = 0; time < 7; time++) statuses.push((await ask('GET', '/clinic/appointments')).status)
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429])
    await strict.close()
  })
})

describe('every answer', () => {
  it('forbids what a browser might do with it, and tells pages of other origins nothing', async () => {
    const { patient, id } = await openVisit()
    for (const { headers } of [
      await patient.press(),
      await asking(serving.reach)('GET', `/appointments/${id}/video-room`),
    ]) {
      expect(headers.get('Referrer-Policy')).toBe('no-referrer')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Cache-Control')).toBe('no-store')
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
    }
    const preflight = await fetch(`${serving.url}/appointments/${id}/video-room`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' },
    })
    expect(preflight.ok).toBe(false)
  })

  it('lets in the origins that are named', async () => {
    const open = await serve({ origins: ['https://clinic.example'] })
    const allowed = async (Origin: string) => {
      const { headers } = await fetch(`${open.url}/clinic/appointments`, { headers: { Origin } })
      return headers.get('Access-Control-Allow-Origin')
    }
    expect(await allowed('https://clinic.example')).toBe('https://clinic.example')
    expect(await allowed('https://elsewhere.example')).toBeNull()
    await open.close()
  })

  it('tells them how long to wait, where it refuses them', async () => {
    const open = await serve({ origins: ['https://clinic.example'], perAddress: { atOnce: 1, perSecond: 0.5 } })
    const ask = () => fetch(`${open.url}/clinic/appointments`, { headers: { Origin: 'https://clinic.example' } })
    await ask()
    const { status, headers } = await ask()
    expect([status, headers.get('Retry-After'), headers.get('Access-Control-Expose-Headers')]).toEqual([
      429,
      '2',
      'Retry-After',
    ])
    await open.close()
  })

  it('leaves a line in the log that says nothing of anyone', async () => {
    log.length = 0
    const { id, secrets, patient, clinic } = await openVisit()
    await patient.update(granted)
    await patient.report(report)
    const { body: room } = await patient.room()
    await asking(serving.reach)('GET', `/appointments/${id}/video-room?name=Jo`)
    const written = JSON.stringify(log)
    expect(log).toContainEqual({
      event: 'request',
      method: 'POST',
      route: '/appointments/:appointment-id/video-room/permission-update',
      status: 200,
      ms: expect.any(Number),
    })
    for (const text of [
      id,
      ...Object.values(secrets),
      clinic.secret,
      room.token,
      room.signalling.id,
      'Jo',
      '127.0.0.1',
      '::1',
    ]) {
      expect(written).not.toContain(text)
    }
  })
})

/** Sends these bytes, and reads until the server ends the connection. */
function exchange(bytes: string, url = serving.url): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
    socket.on('error', reject).on('close', () => resolve(answer))
    // A server that keeps the connection has answered, and would wait for more.
    socket.setTimeout(2000, () => socket.destroy())
  })
}
