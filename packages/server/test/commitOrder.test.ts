import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../src/store/database'
import { openDatabase } from '../src/store/openDatabase'
import { recordPermission } from '../src/visit/recordPermission'
import { granted, openClinic } from './support/clinic'
import { deferred } from './support/deferred'
import { engine, newPlace } from './support/engine'

let database: Database
beforeAll(async () => {
  database = await openDatabase(await newPlace())
})
afterAll(() => database.close())

it('the number of an event is the order of commits: one that is held open keeps the next waiting, not lost', async () => {
  const { makeVisit, stream } = await openClinic(database)
  const [one, other] = [await makeVisit(), await makeVisit()]
  const events = await stream()

  const held = deferred()
  const reached = deferred()
  const first = database.transact(async (transaction) => {
    const keyed = { key: undefined, request: null }
    await recordPermission(transaction, { appointmentId: one.id, role: 'patient' }, granted, keyed, new Date())
    reached.resolve()
    // It has its number, and has not committed.
    await held.promise
  })
  await reached.promise
  let isCommitted = false
  const second = other.patient.update(granted).then(() => (isCommitted = true))
  const next = events.next()
  const early = await Promise.race([next, second, afterALook()])
  expect([early, isCommitted]).toEqual(['nothing yet', false])

  held.resolve()
  await Promise.all([first, second])
  const told = [(await next)!, (await events.next())!]
  await events.close()
  expect(told.map(({ data }) => 'appointment' in data && data.appointment.id)).toEqual([one.id, other.id])
  expect(told[1]!.number).toBe(told[0]!.number + 1)
})

it.runIf(engine === 'postgres')('another clinic does not wait for it', async () => {
  const [one, other] = [await openClinic(database), await openClinic(database)]
  const [held, free] = [await one.makeVisit(), await other.makeVisit()]
  const end = deferred()
  const reached = deferred()
  const first = database.transact(async (transaction) => {
    const keyed = { key: undefined, request: null }
    await recordPermission(transaction, { appointmentId: held.id, role: 'patient' }, granted, keyed, new Date())
    reached.resolve()
    await end.promise
  })
  await reached.promise
  expect((await free.patient.update(granted)).status).toBe(200)
  end.resolve()
  await first
})

/** Longer than a stream waits before it looks again. */
const afterALook = () => new Promise<string>((resolve) => setTimeout(resolve, 600, 'nothing yet'))
