// The reference server by itself: `node packages/server/start.mjs --data FOLDER`. docs/server.md has its settings.
import process from 'node:process'
import { parseArgs } from 'node:util'
import { logToConsole } from './http/log'
import { listen } from './listen'
import { openServer } from './openServer'
import { setUpClinic, setUpSamples } from './setUpClinic'
import { openDatabase } from './store/openDatabase'

/** Longer than ending in peace ever takes. */
const patience = 10_000

try {
  await start()
} catch (error) {
  console.error(`server: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}

async function start() {
  const { data, samples } = parseArgs({
    options: { data: { type: 'string' }, samples: { type: 'boolean', default: false } },
  }).values
  const { DATABASE_URL, CLINIC_SECRET, PUBLIC_URL, TRUST_PROXY, ORIGINS = '', HOST = '127.0.0.1' } = process.env
  if (!DATABASE_URL && !data) {
    throw new Error('Where is the data to be? Name a folder with --data FOLDER, or a PostgreSQL with DATABASE_URL.')
  }
  if (samples && !data)
    throw new Error('--samples keeps the links of its appointments in a file: name a folder with --data.')
  if (!samples && !CLINIC_SECRET) {
    throw new Error(
      'CLINIC_SECRET is missing: the secret of the clinic, 43 characters of 256 random bits in base64url.',
    )
  }
  const port = readPort(process.env.PORT)
  const database = await openDatabase({ url: DATABASE_URL, folder: data })
  if (CLINIC_SECRET) await setUpClinic(database, CLINIC_SECRET)
  const links = samples && data ? await setUpSamples(database, data, new Date()) : undefined
  const origins = ORIGINS.split(',').map((origin) => origin.trim())
  const limits = { origins: origins.filter(Boolean), trustProxy: TRUST_PROXY === '1' }
  const server = await openServer({ database, log: logToConsole, limits })
  const { url, close } = await listen(server, { port, host: HOST, url: PUBLIC_URL })
  logToConsole({ event: 'started' })
  // Not in the log: those who read it are not to open the clinic.
  console.error(`server: ${url}`)
  if (links) console.error(`server: the links are in ${data}/links.json`)

  const end = () => {
    logToConsole({ event: 'stopping' })
    setTimeout(() => process.exit(1), patience).unref()
    void close()
      .then(() => database.close())
      .then(() => {
        logToConsole({ event: 'stopped' })
        process.exit(0)
      })
  }
  process.once('SIGINT', end).once('SIGTERM', end)
}

function readPort(text: string | undefined): number {
  if (!text?.trim()) return 8080
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : NaN
  if (port <= 65535) return port
  throw new Error(
    `PORT is "${text}", which is not a port. Give it a whole number from 1 to 65535, or leave it out for 8080.`,
  )
}
