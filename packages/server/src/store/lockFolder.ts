import { readFileSync } from 'node:fs'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'

/** A folder that another process uses. */
class FolderTaken extends Error {}

/**
 * Makes this process the only one in the folder. A process that was killed leaves its lock behind, and the next one takes it over.
 */
export async function lockFolder(folder: string): Promise<{ release(): Promise<void> }> {
  const path = join(folder, 'lock.json')
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid), random: Math.random() })
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
  await writeFile(draft, own)
  try {
    // `link` fails where a file is, and what it makes is whole from the first moment.
    while (!(await link(draft, path).then(() => true, isThere))) {
      const found = await readFile(path, 'utf8').catch(() => '')
      if (found && isAlive(found)) {
        throw new FolderTaken(
          `Another process uses ${folder}: the embedded database belongs to one. ` +
            `End process ${pidIn(found)}, name another folder, or give DATABASE_URL a PostgreSQL, which several can share.`,
        )
      }
      await takeAway(path, found)
    }
  } finally {
    await rm(draft, { force: true })
  }
  return {
    async release() {
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
function isAlive(found: string) {
  const pid = pidIn(found)
  if (pid === undefined) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const { started } = JSON.parse(found) as { started?: string }
  const now = startOf(pid)
  return started === undefined || now === undefined || started === now
}

function pidIn(found: string): number | undefined {
  try {
    const { pid } = JSON.parse(found) as { pid?: unknown }
    return typeof pid === 'number' && Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined // It was cut short, by a disk that was full.
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
