import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { makeSecret } from '../src/secrets'
import type { Links } from '../src/setUpClinic'
import type { Place } from '../src/store/openDatabase'
import { clinicIn, granted, participantIn } from './support/clinic'
import { engine, newPlace } from './support/engine'
import { faultsIn, readAll, sendUpdates } from './support/patient'
import { reaching, startProcess } from './support/serverProcess'

const folders: string[] = []
const running: { end(signal: 'SIGKILL'): unknown }[] = []
afterEach(async () => {
  for (const process of running.splice(0)) await process.end('SIGKILL')
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

async function newFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'precall-data-'))
  folders.push(folder)
  return folder
}

async function start(place: Place, options: Parameters<typeof startProcess>[1] = {}) {
  const process = await startProcess(place, options)
  running.push(process)
  return process
}

/** No one listens there. */
const gone = 'postgres://user@127.0.0.1:1/name'

const patience = { timeout: 60_000 }

describe('a process', () => {
  it('that is killed under load has lost nothing that it acknowledged', patience, async () => {
    const place = await newPlace(await newFolder())
    const CLINIC_SECRET = makeSecret()
    let process = await start(place, { env: { CLINIC_SECRET } })
    const reach = reaching(() => process.url)
    const clinic = clinicIn(reach, CLINIC_SECRET)
    const visits = await Promise.all(Array.from({ length: 12 }, () => clinic.makeVisit()))
    const { lastEvent } = await clinic.list()

    let [answers, killed] = [0, false]
    const patients = visits.map(async ({ id, secrets }, at) => {
      const page = `page-of-patient-${at}`
      const sent = await sendUpdates(
        reach,
        { id, secret: secrets.patient, page },
        { isOver: (sent) => killed && sent >= 20, between: 5, answered: () => answers++ },
      )
      return { id, sent }
    })
    while (answers < 100) await new Promise((resolve) => setTimeout(resolve, 5))
    await process.end('SIGKILL')
    killed = true
    process = await start(place, { env: { CLINIC_SECRET } })
    expect(process).toMatchObject({ url: expect.any(String) })

    const all = await Promise.all(patients)
    const total = all.reduce((sum, { sent }) => sum + sent, 0)
    const events = await readAll(reach, CLINIC_SECRET, lastEvent, ({ length }) => length >= total)
    expect(faultsIn(events, lastEvent, all)).toEqual([])
    expect((await clinic.list()).lastEvent).toBe(lastEvent + total)
  })

  it('that is told to end lets requests and streams end, and says so', patience, async () => {
    const CLINIC_SECRET = makeSecret()
    const process = await start(await newPlace(await newFolder()), { env: { CLINIC_SECRET } })
    const clinic = clinicIn(
      reaching(() => process.url),
      CLINIC_SECRET,
    )
    const { patient } = await clinic.makeVisit()
    const events = await clinic.stream()
    await patient.update(granted)
    expect((await events.next())?.data).toMatchObject({ change: 'updated' })
    const end = events.next()
    expect(await process.end('SIGTERM')).toBe(0)
    expect(await end).toBeUndefined()
    const lines = process.log().trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { event: string }).event).slice(-2)).toEqual([
      'stopping',
      'stopped',
    ])
  })

  it('makes two sample appointments, and keeps them and their links over a second start', patience, async () => {
    const folder = await newFolder()
    const place = { ...(await newPlace(folder)), folder }
    const first = await start(place, { args: ['--samples'] })
    const path = join(folder, 'links.json')
    const links = JSON.parse(await readFile(path, 'utf8')) as Links
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(links.appointments).toHaveLength(2)
    const [sample] = links.appointments
    await participantIn(
      reaching(() => first.url),
      sample!.id,
      sample!.secrets.patient,
    ).update(granted)
    expect(`${first.log()}${first.errors()}`).not.toContain(links.clinic)
    await first.end('SIGTERM')

    const second = await start(place, { args: ['--samples'] })
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(links)
    const { appointments } = await clinicIn(
      reaching(() => second.url),
      links.clinic,
    ).list()
    expect(appointments.map(({ id }) => id).toSorted((one, other) => one.localeCompare(other))).toEqual(
      links.appointments.map(({ id }) => id).toSorted((one, other) => one.localeCompare(other)),
    )
    expect(appointments.find(({ id }) => id === sample!.id)?.participants.patient.progress).toBe('ready')
  })

  it.runIf(engine === 'pglite')(
    'is alone in its folder: a second one is refused, with a sentence',
    patience,
    async () => {
      const folder = await newFolder()
      const env = { CLINIC_SECRET: makeSecret() }
      const first = await start({ folder }, { env })
      const second = await start({ folder }, { env })
      expect(await second.ended).toBe(1)
      expect(second.errors()).toBe(
        `server: Another process uses ${folder}: the embedded database belongs to one. ` +
          `End process ${first.pid}, name another folder, or give DATABASE_URL a PostgreSQL, which several can share.\n`,
      )
      await first.end('SIGKILL')
      expect((await start({ folder }, { env })).url).toBeDefined()
    },
  )

  it.runIf(engine === 'postgres')('shares its database with others that start at the same time', patience, async () => {
    const place = await newPlace()
    const env = { CLINIC_SECRET: makeSecret() }
    const processes = await Promise.all([start(place, { env }), start(place, { env }), start(place, { env })])
    for (const process of processes) expect(process).toMatchObject({ url: expect.any(String) })
    const [one, other, third] = processes.map(({ url }) => reaching(() => url))
    const { id, secrets } = await clinicIn(one!, env.CLINIC_SECRET).makeVisit()
    expect((await participantIn(other!, id, secrets.patient).update(granted, 'key')).status).toBe(200)
    expect((await participantIn(third!, id, secrets.patient).update(granted, 'key')).status).toBe(200)
    expect((await participantIn(third!, id, secrets.patient).room()).status).toBe(200)
    const { lastEvent } = await clinicIn(third!, env.CLINIC_SECRET).list()
    expect(lastEvent).toBe(2)
  })

  it.each([
    ['no place for the data', [], {}, 'Where is the data to be?'],
    ['no secret', ['--data', 'FOLDER'], {}, 'CLINIC_SECRET is missing'],
    ['a secret that could be guessed', ['--data', 'FOLDER'], { CLINIC_SECRET: 'a'.repeat(43) }, 'CLINIC_SECRET is no'],
    ['two secrets', ['--data', 'FOLDER', '--samples'], { CLINIC_SECRET: makeSecret() }, '--samples makes a secret'],
    [
      'no database',
      [],
      { CLINIC_SECRET: makeSecret(), DATABASE_URL: gone },
      'The database cannot be reached: connect E',
    ],
    ['no port', ['--data', 'FOLDER', '--samples'], { PORT: 'web' }, 'PORT is "web", which is not a port.'],
  ])('that has %s says what it needs', patience, async (_, args, env, sentence) => {
    const folder = await newFolder()
    const process = await start({}, { args: args.map((arg) => arg.replace('FOLDER', folder)), env })
    expect(await process.ended).toBe(1)
    expect(process.errors()).toContain(`server: ${sentence}`)
    expect(process.errors()).not.toMatch(/ {4}at |Failed query|params/)
  })
})
