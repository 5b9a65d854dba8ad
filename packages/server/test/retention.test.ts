import { getTableName, is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import type { Database } from '../src/store/database'
import { openDatabase } from '../src/store/openDatabase'
import * as schema from '../src/store/schema'
import { blocked, granted, openClinic } from './support/clinic'
import { engine, newPlace } from './support/engine'
import { report } from './support/report'

let database: Database
beforeAll(async () => {
  database = await openDatabase(await newPlace())
})
afterAll(() => database.close())

const hour = 60 * 60 * 1000

it('keeps a visit until 24 hours after its end, and then nothing of it', async () => {
  const start = new Date('2999-05-01T08:00:00.000Z')
  let time = start
  const clinic = await openClinic(database, { now: () => time })
  const { server, makeVisit, find, list, end, stream } = clinic
  const ended = await makeVisit({ startsAt: start })
  const planned = await makeVisit({ startsAt: start, minutes: 180 })
  const later = await makeVisit({ startsAt: start, minutes: 12 * 60 })
  for (const { patient } of [ended, planned, later]) {
    await patient.update({ ...blocked, order: { page: 'one-load-of-a-page', number: 1 } })
    await patient.report(report)
  }
  await end(ended.id)

  time = new Date(start.getTime() + 24 * hour - 1)
  await server.deleteOld()
  const listed = async () => (await list('2999-05-01')).appointments.map(({ id }) => id)
  expect(new Set(await listed())).toEqual(new Set([ended.id, planned.id, later.id]))

  const { lastEvent } = await list()
  time = new Date(start.getTime() + 27 * hour)
  await server.deleteOld()
  expect(await listed()).toEqual([later.id])
  expect((await ended.patient.room()).status).toBe(404)
  const events = await stream(lastEvent)
  const told = await events.take(2)
  await events.close()
  expect(new Set(told.map(({ data }) => data))).toEqual(
    new Set([
      { change: 'deleted', id: ended.id },
      { change: 'deleted', id: planned.id },
    ]),
  )

  for (const hours of [51, 75]) {
    time = new Date(start.getTime() + hours * hour)
    await server.deleteOld()
  }
  for (const { id } of [ended, planned, later]) expect(await tablesWith(id)).toEqual([])
  expect(await find(later.id)).toBeUndefined()
})

it.runIf(engine === 'pglite')('is taken off the disk as well', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'precall-data-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const embedded = await openDatabase({ folder })
  let time = new Date('2999-05-01T08:00:00.000Z')
  const { server, makeVisit, end } = await openClinic(embedded, { now: () => time })
  const { id, patient } = await makeVisit({ startsAt: time })
  for (let count = 0; count < 12; count++)
    await patient.report({ ...report, origin: 'https://a-private-clinic.example' })
  await end(id)
  await embedded.queries.execute('checkpoint')
  expect(await tableFilesWith(folder, 'a-private-clinic')).not.toEqual([])
  time = new Date(time.getTime() + 25 * hour)
  await server.deleteOld()
  await server.close()
  await embedded.close()
  expect(await tableFilesWith(folder, 'a-private-clinic')).toEqual([])
})

it('is deleted while people use others', async () => {
  let time = new Date('2999-06-01T08:00:00.000Z')
  const { server, makeVisit, stream } = await openClinic(database, { now: () => time })
  const old = await Promise.all(Array.from({ length: 120 }, () => makeVisit({ startsAt: time })))
  time = new Date(time.getTime() + 26 * hour)
  const events = await stream()
  const { patient } = await makeVisit({ startsAt: time })
  const updates = Array.from({ length: 20 }, () => patient.update(granted))
  await Promise.all([server.deleteOld(), server.deleteOld(), ...updates])
  const told = await events.take(1 + old.length + updates.length)
  await events.close()
  expect(told.filter(({ data }) => data.change === 'deleted')).toHaveLength(old.length)
  const numbers = told.map(({ number }) => number)
  expect(numbers).toEqual(numbers.map((_, at) => numbers[0]! + at))
})

/** Every table that has this text in any of its rows. */
async function tablesWith(text: string) {
  const tables = Object.values(schema).filter((value) => is(value, PgTable))
  const found = await Promise.all(
    tables.map(async (table) => {
      const rows = await database.queries
        .select({ row: sql<string>`${sql.identifier(getTableName(table))}::text` })
        .from(table)
      return rows.some(({ row }) => row.includes(text)) ? [getTableName(table)] : []
    }),
  )
  return found.flat()
}

/** The files of tables and indexes with this text. The log beside them is written over in its own time. */
async function tableFilesWith(folder: string, text: string) {
  const base = join(folder, 'database', 'base')
  const names = (await readdir(base, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const found = await Promise.all(
    names.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      return (await readFile(path)).includes(text) ? [path] : []
    }),
  )
  return found.flat()
}
