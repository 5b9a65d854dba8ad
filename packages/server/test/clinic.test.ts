import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeId, makeSecret } from '../src/secrets'
import { setUpClinic } from '../src/setUpClinic'
import type { LogLine } from '../src/http/log'
import type { Database } from '../src/store/database'
import { openDatabase } from '../src/store/openDatabase'
import { asking, blocked, clinicIn, granted, missing, openClinic, participantIn, startServer } from './support/clinic'
import { newPlace } from './support/engine'
import { report } from './support/report'

let database: Database
beforeAll(async () => {
  database = await openDatabase(await newPlace())
})
afterAll(() => database.close())

describe('the list', () => {
  it('has the appointments of the day, in their order', async () => {
    const { makeVisit, list } = await openClinic(database)
    const at = (text: string) => new Date(`2999-03-0${text}:00.000Z`)
    const late = await makeVisit({ startsAt: at('2T23:59'), minutes: 90 })
    const early = await makeVisit({ startsAt: at('2T00:00') })
    await makeVisit({ startsAt: at('1T23:59') })
    await makeVisit({ startsAt: at('3T00:00') })
    expect((await list('2999-03-02')).appointments.map(({ id }) => id)).toEqual([early.id, late.id])
    expect((await list()).appointments).toEqual([])
  })

  it('belongs to its clinic: another secret, or none, finds nothing', async () => {
    const clinic = await openClinic(database)
    const other = await openClinic(database)
    const { id, patient, secrets } = await clinic.makeVisit()
    await patient.report(report)
    expect((await other.list()).appointments).toEqual([])
    expect((await other.reports(id)).status).toBe(404)
    expect((await other.end(id)).status).toBe(404)
    expect((await clinic.find(id))?.endedAt).toBeUndefined()
    for (const secret of [undefined, makeSecret(), secrets.patient, secrets.clinician]) {
      const ask = asking(clinic.server, secret)
      for (const path of ['/clinic/appointments', '/clinic/events', `/clinic/appointments/${id}/reports`]) {
        expect(await ask('GET', path)).toMatchObject({ status: 404, body: { code: 'not-found' } })
      }
    }
  })
})

describe('the event stream', () => {
  it('tells each change once, in the order of their numbers, as the list then has it', async () => {
    const { makeVisit, stream, list, find } = await openClinic(database)
    const events = await stream()
    const { id, patient } = await makeVisit()
    await patient.press()
    await patient.update(blocked)
    await patient.update(granted)
    const told = await events.take(4)
    await events.close()
    expect(told.map(({ data }) => data.change)).toEqual(['made', 'asked', 'updated', 'updated'])
    const { lastEvent } = await list()
    expect(told.map(({ number }) => number)).toEqual([3, 2, 1, 0].map((before) => lastEvent - before))
    expect(told.at(-1)?.data).toMatchObject({ role: 'patient', appointment: await find(id) })
  })

  it('goes on after Last-Event-ID: nothing is lost, and nothing told again', async () => {
    const { makeVisit, stream } = await openClinic(database)
    const first = await stream()
    const { patient } = await makeVisit()
    const [made] = await first.take(1)
    await first.close()
    await patient.update(missing)
    await patient.update(granted)
    const second = await stream(made!.number)
    const told = await second.take(2)
    await second.close()
    expect(told.map(({ number }) => number)).toEqual([made!.number + 1, made!.number + 2])
  })

  it('is refused after an event that has not been', async () => {
    const { stream, list, ask } = await openClinic(database)
    const { lastEvent } = await list()
    const beyond = await ask('GET', '/clinic/events', undefined, { 'Last-Event-ID': String(lastEvent + 1) })
    expect(beyond).toMatchObject({ status: 409, body: { code: 'unknown-event' } })
    const events = await stream(lastEvent)
    expect(events.response.status).toBe(200)
    await events.close()
  })

  it('begins where the list ends', async () => {
    const { makeVisit, stream, list } = await openClinic(database)
    const { patient } = await makeVisit()
    const { lastEvent, appointments } = await list()
    await patient.update(granted)
    const events = await stream(lastEvent)
    const [next] = await events.take(1)
    await events.close()
    expect(appointments[0]?.participants.patient.progress).toBe('expected')
    expect(next?.data).toMatchObject({ appointment: { participants: { patient: { progress: 'ready' } } } })
  })

  it('has what another process recorded, within a second', async () => {
    const { makeVisit, stream, secret } = await openClinic(database)
    const { id, secrets } = await makeVisit()
    const events = await stream()
    const elsewhere = clinicIn(await startServer(database), secret)
    const recorded = performance.now()
    await participantIn(elsewhere.server, id, secrets.patient).update(blocked)
    const [told] = await events.take(1)
    expect(performance.now() - recorded).toBeLessThan(1000)
    expect(told?.data).toMatchObject({ change: 'updated', appointment: { id } })
    await events.close()
  })

  it('ends when the database refuses, and the log says so without what was asked', async () => {
    const lines: LogLine[] = []
    let isBroken = false
    const queries = new Proxy(database.queries, {
      get(all, name: 'select') {
        if (isBroken && name === 'select') throw new Error('Failed query: select … params: a-secret')
        const value: unknown = all[name]
        return typeof value === 'function' ? (value.bind(all) as unknown) : value
      },
    })
    const { stream } = await openClinic({ ...database, queries }, { log: (line) => lines.push(line) })
    const events = await stream()
    isBroken = true
    expect(await events.next()).toBeUndefined()
    const failed = lines.filter(({ event }) => event === 'failed')
    expect(failed).toEqual([{ event: 'failed', route: '/clinic/events', error: expect.stringMatching(/^Error at /) }])
  })

  it('ends once the clinic has another secret, and tells nothing more', async () => {
    const [id, before] = [makeId(), makeSecret()]
    await setUpClinic(database, before, id)
    const { makeVisit, stream } = clinicIn(await startServer(database), before)
    const { patient } = await makeVisit()
    const events = await stream()
    await setUpClinic(database, makeSecret(), id)
    await patient.update(blocked)
    expect(await events.next()).toBeUndefined()
  })

  it('ends when the server does', async () => {
    const { stream, server } = await openClinic(database)
    const events = await stream()
    await server.close()
    expect(await events.next()).toBeUndefined()
  })
})

describe('a report', () => {
  it('comes to the clinic as it was sent, and the list counts it', async () => {
    const { makeVisit, reports, find } = await openClinic(database)
    const { id, patient } = await makeVisit()
    expect((await patient.report(report)).status).toBe(204)
    expect((await reports(id)).body.reports).toEqual([{ role: 'patient', receivedAt: expect.any(String), report }])
    expect((await find(id))?.participants.patient.reports).toBe(1)
  })

  it('that comes again with its key is there once', async () => {
    const { makeVisit, reports } = await openClinic(database)
    const { id, patient } = await makeVisit()
    for (let time = 0; time < 3; time++) await patient.report(report, { 'Idempotency-Key': 'the-same' })
    expect((await reports(id)).body.reports).toHaveLength(1)
  })

  it('does not fill the disk: the last ten of a participant are kept', async () => {
    const { makeVisit, reports, find } = await openClinic(database)
    const { id, patient, clinician } = await makeVisit()
    await clinician.report(report)
    for (let minute = 0; minute < 12; minute++) {
      await patient.report({ ...report, at: `2026-11-30T10:${String(minute).padStart(2, '0')}:00.000Z` })
    }
    const kept = (await reports(id)).body.reports.filter(({ role }) => role === 'patient')
    expect(kept).toHaveLength(10)
    expect(kept[0]?.report).toMatchObject({ at: '2026-11-30T10:11:00.000Z' })
    expect((await find(id))?.participants.patient.reports).toBe(12)
    expect((await find(id))?.participants.clinician.reports).toBe(1)
  })
})

describe('what an app shares', () => {
  it('shows browser, step and duration, and is absent without', async () => {
    const { makeVisit, find } = await openClinic(database)
    const { id, patient } = await makeVisit()
    await patient.update(blocked)
    expect((await find(id))?.participants.patient.shared).toBeUndefined()
    const shared = {
      browser: { name: 'chrome', version: { major: 151, minor: 0 } },
      system: { name: 'windows' },
      events: [
        { name: 'pressed', by: 'trigger', sincePress: 0 },
        { name: 'guideShown', guide: 'chromium-blocked', sincePress: 4200 },
      ],
    }
    expect((await patient.share(shared)).status).toBe(204)
    expect((await find(id))?.participants.patient.shared).toEqual({
      at: expect.any(String),
      browser: shared.browser,
      system: shared.system,
      last: shared.events[1],
    })
  })

  it('is in words of ours alone', async () => {
    const { makeVisit, find } = await openClinic(database)
    const { id, patient } = await makeVisit()
    const shared = { browser: { name: 'chrome' }, system: { name: 'linux' } }
    const event = { name: 'guideShown', guide: 'chromium-blocked', sincePress: 1 }
    for (const wrong of [
      { ...shared, events: [] },
      { ...shared, events: [{ ...event, guide: 'My name is Jo' }] },
      { ...shared, events: [{ ...event, visit: 'abc' }] },
      { ...shared, events: [event], note: 'hello' },
      { ...shared, browser: { name: 'chrome', userAgent: 'Mozilla' }, events: [event] },
    ]) {
      expect(await patient.share(wrong)).toMatchObject({ status: 422, body: { code: 'invalid' } })
    }
    expect((await find(id))?.participants.patient.shared).toBeUndefined()
  })
})
