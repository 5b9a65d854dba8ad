import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { makeSecret } from '../src/secrets'
import { clinicIn } from './support/clinic'
import { engine } from './support/engine'
import { faultsIn, readAll, sendUpdates } from './support/patient'
import { makeDatabase, startPostgres } from './support/postgres'
import { reaching, startProcess } from './support/serverProcess'

const isThorough = process.env.WALK === 'all'

/** How long patients send, in milliseconds. What is done to the servers happens in parts of it. */
const length = Number(process.env.FAULTS_SECONDS ?? 60) * 1000
const patients = 200

// On loopback, and it ends by itself: each patient sends some two updates a second for a minute.
it.runIf(isThorough && engine === 'postgres')(
  'two processes and a PostgreSQL lose nothing while they are killed and restarted (a minute: only with --thorough)',
  { timeout: 240_000 },
  async () => {
    const postgres = await startPostgres()
    const url = await makeDatabase(postgres.folder)
    const env = { CLINIC_SECRET: makeSecret() }
    const start = () => startProcess({ url }, { env })
    const processes = [await start(), await start()]
    // As behind a balancer: to either of them, and to the other if one is gone.
    let turn = 0
    const balanced = {
      fetch: async (request: Request) => {
        const order = turn++ % 2 === 0 ? [0, 1] : [1, 0]
        const [first, second] = order.map((at) => reaching(() => processes[at]?.url))
        const again = request.clone()
        return first!.fetch(request).catch(() => second!.fetch(again))
      },
    }
    const clinic = clinicIn(balanced, env.CLINIC_SECRET)
    const visits = []
    for (let count = 0; count < patients; count++) visits.push(await clinic.makeVisit({ minutes: 600 }))
    const { lastEvent } = await clinic.list()

    const end = Date.now() + length
    let total: number | undefined
    const isComplete = ({ length: count }: { readonly length: number }) => total !== undefined && count >= total
    const streams = [0, 1, 2].map(() => readAll(balanced, env.CLINIC_SECRET, lastEvent, isComplete))
    const sending = visits.map(async ({ id, secrets }, at) => {
      // Each from an address of its own.
      const from = {
        fetch: (request: Request) => {
          request.headers.set('X-Forwarded-For', `10.0.${Math.floor(at / 250)}.${at % 250}`)
          return balanced.fetch(request)
        },
      }
      const page = `page-of-patient-${at}`
      const over = { isOver: () => Date.now() > end, between: 500 }
      return { id, sent: await sendUpdates(from, { id, secret: secrets.patient, page }, over) }
    })

    for (const [at, part, isRestarted] of [
      [0, 0.15, true],
      [0, 0.5, false],
      [1, 0.75, false],
    ] as const) {
      await wait(end - length + part * length - Date.now())
      await processes[at]!.end('SIGKILL')
      await wait(length / 30)
      processes[at] = await start()
      if (!isRestarted) continue
      await wait(end - length + 0.35 * length - Date.now())
      await postgres.restart()
    }

    const all = await Promise.all(sending)
    total = all.reduce((sum, { sent }) => sum + sent, 0)
    // One more, so that each stream looks once more whether it has all of them.
    const [first] = visits
    while ((await first!.clinician.press()).status !== 200) await wait(100)
    const faults = (await Promise.all(streams)).flatMap((events) => faultsIn(events.slice(0, total), lastEvent, all))
    expect({ faults, lastEvent: (await clinic.list()).lastEvent }).toEqual({
      faults: [],
      lastEvent: lastEvent + total + 1,
    })
    // That much at least, on a machine that has other things to do.
    expect(total).toBeGreaterThan(patients * 2)
    for (const process of processes) await process.end('SIGTERM')
    await postgres.stop()
  },
)
