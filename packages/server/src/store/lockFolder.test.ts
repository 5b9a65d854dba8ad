import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { lockFolder } from './lockFolder'

/** A folder whose lock is one of a process that is gone, or of one in another container: of neither is there a trace here. */
async function lockedFolder(change: object) {
  const folder = await mkdtemp(join(tmpdir(), 'precall-lock-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'lock.json')
  await lockFolder(folder)
  const lock = JSON.parse(await readFile(path, 'utf8')) as object
  await writeFile(path, JSON.stringify({ ...lock, ...change }))
  return { folder, path }
}

it('refuses a folder that this process has, and takes it once it is released', async () => {
  const { folder } = await lockedFolder({})
  await expect(lockFolder(folder)).rejects.toThrow(`End process ${process.pid}, name another folder`)
})

it('takes the folder of a process that is gone', async () => {
  const { folder, path } = await lockedFolder({ pid: 2 ** 30 })
  await lockFolder(folder)
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid })
})

it.runIf(process.platform === 'linux')('refuses the folder of another container, until that is silent', async () => {
  const { folder, path } = await lockedFolder({ pid: 2 ** 30, among: 'another container' })
  await expect(lockFolder(folder)).rejects.toThrow('of another container')
  const earlier = new Date(Date.now() - 60_000)
  await utimes(path, earlier, earlier)
  await (await lockFolder(folder)).release()
})
