// @ts-check
import process from 'node:process'
import { parseArgs } from 'node:util'
import { readPort } from './readPort.mjs'
import { startDemo } from './startDemo.mjs'

/** Longer than closing ever took; a person who presses Ctrl-C does not wait for a socket. */
const patience = 4000

try {
  const { data } = parseArgs({ options: { data: { type: 'string' } } }).values
  if (!data) throw new Error('Where are the appointments to be kept? Name a folder with --data FOLDER.')
  const { DATABASE_URL, PORT } = process.env
  const demo = await startDemo({ port: readPort(PORT), folder: data, databaseUrl: DATABASE_URL })
  const end = () => {
    setTimeout(() => process.exit(0), patience).unref()
    void demo.close().finally(() => process.exit(0))
  }
  process.once('SIGINT', end).once('SIGTERM', end)
  const { url, links } = demo
  console.log(`Precall demo: ${url}`)
  console.log(`The clinician's page: ${url}clinic/`)
  console.log('')
  console.log(
    `Two appointments of today, kept in ${DATABASE_URL ? 'the database of DATABASE_URL' : data}. Each of these`,
  )
  console.log('links has a secret in it, and opens what it says to anyone who has it:')
  for (const { id, secrets } of links.appointments) {
    console.log(`  a patient's:       ${url}?appointment=${id}#${secrets.patient}`)
  }
  console.log(`  the clinic's list: ${url}clinic/day/#${links.clinic}`)
} catch (error) {
  console.error(`demo: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
