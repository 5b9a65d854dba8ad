import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../src/store/database'
import { openDatabase } from '../src/store/openDatabase'
import { blocked, granted, missing, openClinic, waiting } from './support/clinic'
import { newPlace } from './support/engine'

let database: Database
beforeAll(async () => {
  database = await openDatabase(await newPlace())
})
afterAll(() => database.close())

const page = 'one-load-of-a-page'

describe('the room', () => {
  it('stays shut until `granted` is recorded, and then opens as often as it is asked', async () => {
    const { makeVisit } = await openClinic(database)
    const { patient } = await makeVisit()
    const isShut = async () => {
      expect(await patient.room()).toMatchObject({ status: 409, body: { code: 'permission-not-recorded' } })
    }
    await isShut()
    expect(await patient.press()).toMatchObject({
      status: 200,
      body: { permissions: 'required', codes: ['waiting_permissions'] },
    })
    await isShut()
    await patient.update(blocked)
    await isShut()
    expect(await patient.update(granted)).toMatchObject({ status: 200, body: { permissions: 'granted', codes: [] } })
    const [one, other] = [await patient.room(), await patient.room()]
    expect(one).toMatchObject({ status: 200, body: { signalling: { url: 'http://localhost:1234/peer' } } })
    expect(other.body.token).not.toBe(one.body.token)
    expect(other.body.signalling).toEqual(one.body.signalling)
  })

  it('opens for each participant by their own record', async () => {
    const { makeVisit } = await openClinic(database)
    const { patient, clinician } = await makeVisit()
    await patient.update(granted)
    expect((await clinician.room()).status).toBe(409)
    await clinician.update(granted)
    const [ofPatient, ofClinician] = [(await patient.room()).body.signalling, (await clinician.room()).body.signalling]
    expect([ofPatient.id, ofPatient.other]).toEqual([ofClinician.other, ofClinician.id])
  })

  it('shuts again when the permission is taken back, or Start Video is pressed once more', async () => {
    const { makeVisit } = await openClinic(database)
    const { patient } = await makeVisit()
    for (const shut of [() => patient.update(blocked), () => patient.update(missing), () => patient.press()]) {
      await patient.update(granted)
      expect((await patient.room()).status).toBe(200)
      await shut()
      expect((await patient.room()).status).toBe(409)
    }
  })

  it('is shut for good once the visit has ended, and so is the record', async () => {
    const { makeVisit, end } = await openClinic(database)
    const { id, patient } = await makeVisit()
    await patient.update(granted)
    expect(await end(id)).toMatchObject({ status: 200, body: { endedAt: expect.any(String) } })
    for (const answer of [await patient.room(), await patient.press(), await patient.update(granted)]) {
      expect(answer).toMatchObject({ status: 410, body: { code: 'visit-ended' } })
    }
  })

  it('is shut from the planned end on', async () => {
    let time = new Date()
    const { makeVisit } = await openClinic(database, { now: () => time })
    const { patient } = await makeVisit({ startsAt: time, minutes: 30 })
    await patient.update(granted)
    time = new Date(time.getTime() + 30 * 60_000)
    expect((await patient.room()).status).toBe(410)
  })
})

describe('an update', () => {
  it('needs no PUT before it', async () => {
    const { makeVisit } = await openClinic(database)
    const { patient } = await makeVisit()
    expect((await patient.update(granted)).status).toBe(200)
    expect((await patient.room()).status).toBe(200)
  })

  it('that comes again with its key is answered as before, and does nothing', async () => {
    const { makeVisit, find, list } = await openClinic(database)
    const { id, patient } = await makeVisit()
    const first = await patient.update(blocked, 'key-1')
    await patient.update(granted, 'key-2')
    const before = await list()
    expect((await patient.update(blocked, 'key-1')).body).toEqual(first.body)
    expect(await list()).toEqual(before)
    expect((await find(id))?.participants.patient.progress).toBe('ready')
  })

  it('that comes many times at once is recorded once', async () => {
    const { makeVisit, list } = await openClinic(database)
    const { patient } = await makeVisit()
    const { lastEvent } = await list()
    const answers = await Promise.all(Array.from({ length: 8 }, () => patient.update(granted, 'the-same')))
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    expect((await list()).lastEvent).toBe(lastEvent + 1)
  })

  it('with the key of another is refused', async () => {
    const { makeVisit, find } = await openClinic(database)
    const { id, patient, clinician } = await makeVisit()
    await patient.update(granted, 'key')
    expect(await patient.update(blocked, 'key')).toMatchObject({ status: 409, body: { code: 'key-in-use' } })
    expect((await find(id))?.participants.patient.progress).toBe('ready')
    // A key is its participant's own.
    expect((await clinician.update(blocked, 'key')).status).toBe(200)
  })

  it('that is overtaken by a later one of its page is refused', async () => {
    const { makeVisit, find } = await openClinic(database)
    const { id, patient } = await makeVisit()
    await patient.press({ page, number: 1 })
    await patient.update({ ...granted, order: { page, number: 3 } })
    const late = await patient.update({ ...blocked, order: { page, number: 2 } })
    expect(late).toMatchObject({ status: 409, body: { code: 'out-of-order' } })
    expect((await patient.press({ page, number: 1 })).status).toBe(409)
    expect((await find(id))?.participants.patient.progress).toBe('ready')
  })

  it('with a number that is recorded is answered with what is recorded, even without its key', async () => {
    const { makeVisit, list } = await openClinic(database)
    const { patient } = await makeVisit()
    const first = await patient.press({ page, number: 1 })
    const before = await list()
    expect((await patient.press({ page, number: 1 })).body).toEqual(first.body)
    expect(await list()).toEqual(before)
    // With another key, too, and under that one from then on.
    for (let time = 0; time < 2; time++) {
      expect((await patient.press({ page, number: 1 }, 'another-key')).body).toEqual(first.body)
    }
    expect(await list()).toEqual(before)
  })

  it('of another load of the page counts from its own beginning', async () => {
    const { makeVisit, find } = await openClinic(database)
    const { id, patient } = await makeVisit()
    await patient.update({ ...blocked, order: { page, number: 50 } })
    expect((await patient.update({ ...granted, order: { page: 'a-later-load', number: 1 } })).status).toBe(200)
    expect((await find(id))?.participants.patient.progress).toBe('ready')
  })

  it('of each participant at the same time loses none: the last event has both', async () => {
    const { makeVisit, stream, list } = await openClinic(database)
    for (let round = 0; round < 10; round++) {
      const { patient, clinician } = await makeVisit()
      const { lastEvent } = await list()
      await Promise.all([patient.update(granted), clinician.update(blocked)])
      const events = await stream(lastEvent)
      const [, last] = await events.take(2)
      await events.close()
      expect(last?.data).toMatchObject({
        appointment: { participants: { patient: { progress: 'ready' }, clinician: { progress: 'stuck' } } },
      })
    }
  })
})

describe('what the clinic sees of it', () => {
  it.each([
    ['nothing yet', undefined, { progress: 'expected' }],
    ['a refusal', blocked, { progress: 'stuck', camera: 'denied', record: { codes: ['camera_permission_required'] } }],
    ['another obstacle', missing, { progress: 'stuck', causes: { camera: 'missing' } }],
    ['a wait', waiting, { progress: 'asked', record: { codes: ['waiting_permissions'] } }],
    ['devices that work', granted, { progress: 'ready', record: { permissions: 'granted' } }],
  ] as const)('%s', async (_, update, seen) => {
    const { makeVisit, find } = await openClinic(database)
    const { id, patient } = await makeVisit()
    if (update) await patient.update(update)
    const { participants } = (await find(id))!
    expect(participants.patient).toMatchObject(seen)
    expect(participants.clinician.progress).toBe('expected')
  })
})
