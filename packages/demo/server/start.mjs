// @ts-check
import process from 'node:process'
import { readPort } from './readPort.mjs'
import { startDemo } from './startDemo.mjs'

/** Longer than closing ever took; a person who presses Ctrl-C does not wait for a socket. */
const patience = 2000

try {
  const demo = await startDemo(readPort(process.env.PORT))
  const end = () => {
    setTimeout(() => process.exit(0), patience).unref()
    void demo.close().finally(() => process.exit(0))
  }
  process.once('SIGINT', end).once('SIGTERM', end)
  console.log(`Precall demo: ${demo.url}`)
  console.log(`The clinician's page: ${demo.url}clinic/`)
} catch (error) {
  console.error(`demo: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
