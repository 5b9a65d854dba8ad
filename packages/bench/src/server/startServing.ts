import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What the other process shall serve. */
export interface Asked {
  /** The database: a folder for PGlite, or the address of a PostgreSQL. */
  readonly place: { readonly folder?: string; readonly url?: string }
  /** How many appointments there are, and how many of them are used. */
  readonly size: number
  readonly patients: number
  readonly secrets: readonly string[]
}

/** The addresses of the server and of the bare route. */
export interface Served {
  readonly url: string
  readonly bare: string
}

/** Starts the side that is measured, in a process of its own, so that what measures it takes none of its time. */
export async function startServing(asked: Asked): Promise<Served & { end(): Promise<void> }> {
  const child = fork(fileURLToPath(new URL('serve.mjs', import.meta.url)), { execArgv: [] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const served = await new Promise<Served>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Served))
    void ended.then(() => reject(new Error('The server has ended before it served.')))
    child.send(asked)
  })
  return {
    ...served,
    async end() {
      child.disconnect()
      await ended
    },
  }
}
