import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Debian puts it here, on no PATH. */
const bin = '/usr/lib/postgresql/15/bin'

export const hasPostgres = () => existsSync(`${bin}/postgres`)

/** A PostgreSQL 15 of its own: in a temporary folder, reached by a socket in there. */
export interface Postgres {
  /** The folder with its socket. */
  readonly folder: string
  /** Ends it as a crash would, and starts it again. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** `durable`: each commit waits for the disk. Without it a crash of its processes loses nothing either; that of the machine would. */
export async function startPostgres({ durable = false } = {}): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'precall-pg-'))
  const user = await userToRunAs()
  if (user) await chown(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const env = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
  const as = { env, cwd: folder, ...user }
  await run(`${bin}/initdb`, ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], as)
  const settings = [
    `listen_addresses=`,
    `unix_socket_directories=${folder}`,
    'max_connections=80',
    'shared_buffers=64MB',
    ...(durable ? [] : ['fsync=off', 'full_page_writes=off']),
  ]
  const start = async () => {
    const server = spawn(`${bin}/postgres`, ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
      ...as,
      stdio: 'ignore',
    })
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
    await isReady()
    return { server, ended }
  }
  const isReady = async () => {
    for (let left = 200; ; left--) {
      try {
        await askPsql(folder, 'postgres', 'select 1')
        return
      } catch (error) {
        if (!left) throw error
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
  }
  let running = await start()
  return {
    folder,
    async restart() {
      running.server.kill('SIGQUIT')
      await running.ended
      running = await start()
    },
    async stop() {
      running.server.kill('SIGINT')
      await running.ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Makes a database in the PostgreSQL whose socket is in this folder, and tells its address. */
export async function makeDatabase(folder: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await askPsql(folder, 'postgres', `create database ${name}`)
  return `postgres://postgres@localhost/${name}?host=${encodeURIComponent(folder)}`
}

const askPsql = (folder: string, database: string, query: string) =>
  run(`${bin}/psql`, ['-h', folder, '-U', 'postgres', '-d', database, '-qtAc', query])

/** Its programs refuse to run as root. Debian's package comes with a user for them. */
async function userToRunAs() {
  if (process.getuid?.() !== 0) return undefined
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (which) => Number((await run('id', [which, 'postgres'])).stdout)),
  )
  return { uid: uid!, gid: gid! }
}
