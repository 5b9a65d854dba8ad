import { readFileSync, readlinkSync } from 'node:fs'
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'

/** A folder that another process uses. */
class FolderTaken extends Error {}

interface Lock {
  readonly pid: number
  /** When that process started, where the system tells. */
  readonly started?: string | undefined
  /** Which processes its number counts among: in two containers the same number is of two processes. */
  readonly among?: string | undefined
}

/** How often a lock is touched, and after how long without that the process of another container is gone, in milliseconds. */
const [between, silence] = [5000, 20_000]

/**
 * Makes this process the only one in the folder. A process that was killed leaves its lock behind, and the next one takes it over: at
 * once if it can see that the process is gone, or else once the lock has not been touched for a while.
 */
export async function lockFolder(folder: string): Promise<{ release(): Promise<void> }> {
  const path = join(folder, 'lock.json')
  const self: Lock = { pid: process.pid, started: startOf(process.pid), among: processesHere() }
  const own = JSON.stringify({ ...self, random: Math.random() })
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
  await writeFile(draft, own)
  try {
    // `link` fails where a file is, and what it makes is whole from the first moment.
    while (!(await link(draft, path).then(() => true, isThere))) {
      const found = await readFile(path, 'utf8').catch(() => '')
      const lock = lockIn(found)
      const isForeign = lock !== undefined && lock.among !== self.among
      if (lock && (isForeign ? await isTouched(path) : isAlive(lock))) {
        throw new FolderTaken(
          `Another process uses ${folder}: the embedded database belongs to one. ` +
            `End process ${lock.pid}${isForeign ? ' of another container, and wait for 20 seconds' : ''}, ` +
            `name another folder, or give DATABASE_URL a PostgreSQL, which several can share.`,
        )
      }
      await takeAway(path, found)
    }
  } finally {
    await rm(draft, { force: true })
  }
  const touch = setInterval(() => {
    const now = new Date()
    void utimes(path, now, now).catch(() => {})
  }, between)
  touch.unref()
  return {
    async release() {
      clearInterval(touch)
      if ((await readFile(path, 'utf8').catch(() => '')) === own) await rm(path, { force: true })
    },
  }
}

function isThere(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false
  throw error
}

/** Takes away the lock of a process that is gone. If another has made its own meanwhile, that one is put back. */
async function takeAway(path: string, stale: string) {
  const aside = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
  const isMoved = await rename(path, aside).then(
    () => true,
    () => false,
  )
  if (!isMoved) return
  if ((await readFile(aside, 'utf8')) !== stale) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}

/** The same process, and not another that was given its number. In a container each one may be number 1. */
function isAlive({ pid, started }: Lock) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const now = startOf(pid)
  return started === undefined || now === undefined || started === now
}

async function isTouched(path: string) {
  const touched = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
  return Date.now() - touched < silence
}

function lockIn(found: string): Lock | undefined {
  try {
    const lock = JSON.parse(found) as Lock
    return Number.isInteger(lock.pid) && lock.pid > 0 ? lock : undefined
  } catch {
    return undefined // It was cut short, by a disk that was full.
  }
}

/** https://man7.org/linux/man-pages/man7/pid_namespaces.7.html, on Linux; of one boot of one machine. */
function processesHere(): string | undefined {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return undefined
  }
}

/** When a process started: the 22nd field of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html, on Linux. */
function startOf(pid: number): string | undefined {
  try {
    const [boot, stat] = ['/proc/sys/kernel/random/boot_id', `/proc/${pid}/stat`].map((path) =>
      readFileSync(path, 'utf8'),
    )
    return `${boot!.trim()} ${stat!.slice(stat!.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return undefined
  }
}
