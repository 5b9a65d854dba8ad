import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Place } from '../../src/store/openDatabase'

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

interface Options {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** The server as a process of its own, on any port that is free. */
export async function startProcess(place: Place, { args = [], env = {} }: Options = {}) {
  const child = spawn('node', [main, ...(place.folder ? ['--data', place.folder] : []), ...args], {
    env: { ...process.env, PORT: '0', TRUST_PROXY: '1', ...(place.url && { DATABASE_URL: place.url }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [log, errors] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text))
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const url = new Promise<string | undefined>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
      const [, found] = /^server: (http\S+)$/m.exec(errors) ?? []
      if (found) resolve(found)
    })
    child.once('exit', () => resolve(undefined))
  })
  return {
    pid: child.pid,
    /** Its address; undefined if it has ended instead. */
    url: await url,
    errors: () => errors,
    log: () => log,
    ended,
    async end(signal: 'SIGKILL' | 'SIGTERM') {
      child.kill(signal)
      return ended
    },
  }
}

/** A way to reach whichever process is there now. */
export function reaching(url: () => string | undefined) {
  return {
    fetch(request: Request): Promise<Response> {
      const now = url()
      if (!now) return Promise.reject(new Error('No process is running.'))
      return fetch(new Request(request.url.replace('http://localhost', now), request))
    },
  }
}
