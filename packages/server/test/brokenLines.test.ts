import { afterEach, describe, expect, it } from 'vitest'
import { makeSecret } from '../src/secrets'
import { openPostgres } from '../src/store/openPostgres'
import { clinicIn, granted } from './support/clinic'
import { engine, newPlace } from './support/engine'
import { openBreakableLine } from './support/openBreakableLine'
import { reaching, startProcess } from './support/serverProcess'

const atEnd: (() => unknown)[] = []
afterEach(async () => {
  for (const end of atEnd.splice(0)) await end()
})

async function openLine() {
  const line = await openBreakableLine((await newPlace()).url!)
  atEnd.push(() => line.close())
  return line
}

describe.runIf(engine === 'postgres')('a connection to the database that breaks', () => {
  it('anywhere in a transaction does not end the process', { timeout: 60_000 }, async () => {
    const line = await openLine()
    const CLINIC_SECRET = makeSecret()
    const process = await startProcess({ url: line.url }, { env: { CLINIC_SECRET } })
    atEnd.push(() => process.end('SIGKILL'))
    const { patient } = await clinicIn(
      reaching(() => process.url),
      CLINIC_SECRET,
    ).makeVisit()
    for (const place of ['begin', 'for update', 'insert into "answers"', 'commit']) {
      line.breakAt(place)
      expect([place, (await patient.update(granted)).status]).toEqual([place, 503])
      expect(line.hasBroken()).toBe(true)
      expect([place, (await patient.update(granted)).status]).toEqual([place, 200])
    }
  })

  it('gives its place among the connections back', async () => {
    const line = await openLine()
    const connections = 2
    const database = await openPostgres(line.url, { connections })
    atEnd.push(() => database.close())
    for (const place of ['begin', 'commit', 'begin']) {
      line.breakAt(place)
      await expect(database.transact(async () => {})).rejects.toThrow('The database does not answer.')
    }
    // Each waits for the other.
    let [open, all] = [0, () => {}]
    const areOpen = new Promise<void>((resolve) => (all = resolve))
    const meet = () =>
      database.transact(async () => {
        open += 1
        if (open === connections) all()
        await areOpen
      })
    await Promise.all([meet(), meet()])
  })
})
