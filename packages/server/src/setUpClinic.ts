import { inArray } from 'drizzle-orm'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Role } from './contract/words'
import { hashOf, makeSecret } from './secrets'
import type { Database } from './store/database'
import { appointments, clinics } from './store/schema'
import { makeAppointment } from './visit/makeAppointment'

const clinicId = 'clinic'
const samples = 2
const slot = 30 * 60 * 1000
const day = 24 * 60 * 60 * 1000
const length = 12 * 60 * 60 * 1000

/** What opens the clinic, and each sample appointment. */
export interface Links {
  readonly clinic: string
  readonly appointments: readonly { readonly id: string; readonly secrets: Readonly<Record<Role, string>> }[]
}

/** Makes the clinic of this server, or gives it this secret from now on. */
export async function setUpClinic({ queries }: Database, secret: string, id = clinicId): Promise<void> {
  const secretHash = hashOf(secret)
  await queries
    .insert(clinics)
    .values({ id, secretHash })
    .onConflictDoUpdate({ target: clinics.id, set: { secretHash } })
}

/**
 * The clinic and two sample appointments, for a machine on which someone tries it. The database keeps no secret, so a file beside it
 * does, which only this user of the machine can read: a second start then prints the same links.
 */
export async function setUpSamples(database: Database, folder: string, now: Date): Promise<Links> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'links.json')
  const kept = await readLinks(path)
  const clinic = kept?.clinic ?? makeSecret()
  await setUpClinic(database, clinic)
  const open = kept ? await stillOpen(database, kept, now) : []
  const taken = new Set(open.map(({ startsAt }) => startsAt.getTime()))
  const free = slotsOf(now).filter((time) => !taken.has(time))
  const made = await database.transact(async (transaction) => {
    const all = []
    for (const time of free.slice(0, Math.max(0, samples - open.length))) {
      const startsAt = new Date(time)
      const planned = { startsAt, endsAt: new Date(startsAt.getTime() + length) }
      const { appointment, secrets } = await makeAppointment(transaction, clinicId, planned, now)
      all.push({ id: appointment.id, secrets })
    }
    return all
  })
  const links: Links = { clinic, appointments: [...open.map(({ link }) => link), ...made] }
  await writeFile(`${path}.new`, `${JSON.stringify(links, null, 2)}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
  return links
}

/** This half hour and the next, or earlier ones, so that both are of the same day. */
function slotsOf(now: Date): readonly number[] {
  const midnight = Math.ceil((now.getTime() + 1) / day) * day
  const first = Math.min(Math.floor(now.getTime() / slot) * slot, midnight - samples * slot)
  return Array.from({ length: samples }, (_, at) => first + at * slot)
}

async function readLinks(path: string): Promise<Links | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? undefined : (JSON.parse(text) as Links)
}

/** Those that are of today, and whose room can still open. */
async function stillOpen({ queries }: Database, links: Links, now: Date) {
  const ids = links.appointments.map(({ id }) => id)
  const found = ids.length > 0 ? await queries.select().from(appointments).where(inArray(appointments.id, ids)) : []
  const dayOf = (date: Date) => date.toISOString().slice(0, 10)
  const startOf = new Map(
    found
      .filter(({ endedAt, endsAt, startsAt }) => !endedAt && endsAt > now && dayOf(startsAt) >= dayOf(now))
      .map(({ id, startsAt }) => [id, startsAt]),
  )
  return links.appointments.flatMap((link) => {
    const startsAt = startOf.get(link.id)
    return startsAt ? [{ link, startsAt }] : []
  })
}
