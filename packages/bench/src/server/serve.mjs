// @ts-check
// The side that is measured, in a process of its own: the reference server and a bare route, over one database.
import process from 'node:process'
import { createAdaptorServer } from '@hono/node-server'
import { loadServer } from '@precall/server/load.mjs'
import { sql } from 'drizzle-orm'
import { Hono } from 'hono'

/** @import { Database } from '@precall/server' */
/** @import { Asked, Served } from './startServing' */

const unlimited = { atOnce: 1e9, perSecond: 1e9 }

process.once('message', (/** @type {Asked} */ asked) => {
  serve(asked).then(
    (served) => process.send?.(served),
    (error) => {
      console.error(error)
      process.exit(1)
    },
  )
})
// The other side is gone, or has its figures.
process.once('disconnect', () => process.exit(0))

/**
 * @param {Asked} asked
 * @returns {Promise<Served>}
 */
async function serve({ place, size, patients, secrets }) {
  const { listen, openDatabase, openServer, setUpClinic } = await loadServer()
  const database = await openDatabase(place)
  for (const [at, secret] of secrets.entries()) await setUpClinic(database, secret, `clinic-${at}`)
  await fill(database, size - patients)
  const appointments = await openServer({ database, limits: { perAddress: unlimited, perLink: unlimited } })
  const { url } = await listen(appointments, { port: 0 })
  return { url, bare: await serveBare(database) }
}

/**
 * So many appointments beside those that are used, of a clinic of their own.
 *
 * @param {Database} database
 * @param {number} count
 */
async function fill({ queries }, count) {
  await queries.execute(sql`insert into clinics (id, secret_hash) values ('beside', 'none')`)
  await queries.execute(sql`
    insert into appointments (id, clinic_id, starts_at, ends_at, room_key, delete_at)
    select 'beside-' || n, 'beside', now(), now() + interval '1 hour', md5(n::text), now() + interval '1 day'
    from generate_series(1, ${count}::integer) as n`)
  await queries.execute(sql`
    insert into participants (appointment_id, role, secret_hash, since)
    select 'beside-' || n, role, md5(n::text || role), now()
    from generate_series(1, ${count}::integer) as n, (values ('patient'), ('clinician')) as roles (role)`)
  await queries.execute(sql`create table bare (id integer primary key, text text not null)`)
  await queries.execute(sql`insert into bare select n, 'text' from generate_series(1, ${count}::integer) as n`)
  await queries.execute(sql`analyze`)
}

/**
 * What no server can do without: a request, JSON, and one upsert by an index.
 *
 * @param {Database} database
 * @returns {Promise<string>}
 */
async function serveBare({ queries }) {
  const app = new Hono().post('/', async (context) => {
    const { id, text } = await context.req.json()
    await queries.execute(
      sql`insert into bare values (${id}::integer, ${text}::text) on conflict (id) do update set text = excluded.text`,
    )
    return context.json({ id, text })
  })
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return `http://localhost:${port}/`
}
