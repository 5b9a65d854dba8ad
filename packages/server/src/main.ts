// The reference server by itself: `node packages/server/start.mjs --data FOLDER`. docs/server.md has its settings.
import process from 'node:process'
import { parseArgs } from 'node:util'
import { logToConsole } from './http/log'
import { listen } from './listen'
import { openServer } from './openServer'
import { setUpClinic, setUpSamples } from './setUpClinic'
import { isOutage } from './store/database'
import { openDatabase } from './store/openDatabase'

/** Longer than ending in peace ever takes. */
const patience = 10_000

const whatSecretsAre =
  'it is 43 characters of 256 random bits in base64url, such as `openssl rand -base64 32 | tr +/ -_ | tr -d =` makes.'

try {
  await start()
} catch (error) {
  console.error(`server: ${sentenceOf(error)}`)
  process.exit(1)
}

/** What a person who starts it can do about it. What Drizzle throws is the query, and its cause says what happened. */
function sentenceOf(error: unknown): string {
  let cause = error
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause
  const [first] = cause instanceof AggregateError ? (cause.errors as readonly unknown[]) : [cause]
  const message = first instanceof Error ? first.message : String(first)
  if (!isOutage(error) && cause === error) return message
  return `The database ${isOutage(error) ? 'cannot be reached' : 'refuses'}: ${message}.`
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
  if (!samples && !CLINIC_SECRET) throw new Error(`CLINIC_SECRET is missing: ${whatSecretsAre}`)
  if (CLINIC_SECRET !== undefined && !isSecret(CLINIC_SECRET)) {
    throw new Error(`CLINIC_SECRET is no secret of a clinic, which could be guessed: ${whatSecretsAre}`)
  }
  if (samples && CLINIC_SECRET) {
    throw new Error('--samples makes a secret of the clinic: leave CLINIC_SECRET out, or --samples.')
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

/** One that a person has made up repeats itself; random bits hardly do. */
function isSecret(text: string): boolean {
  return /^[\w-]{43}$/.test(text) && new Set(text).size >= 16
}

function readPort(text: string | undefined): number {
  if (!text?.trim()) return 8080
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : NaN
  if (port <= 65535) return port
  throw new Error(
    `PORT is "${text}", which is not a port. Give it a whole number from 1 to 65535, or leave it out for 8080.`,
  )
}
