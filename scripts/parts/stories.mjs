import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkCommand } from '../check.mjs'
import { sum } from '../count.mjs'
import { vitest } from './vitest.mjs'

export async function stories() {
  const tests = await vitest('stories')
  const folder = await mkdtemp(join(tmpdir(), 'precall-workshop-'))
  try {
    const built = await checkCommand('storybook build', 'storybook', ['build', '--disable-telemetry', '-o', folder])
    const title = 'the built workshop requests nothing from outside'
    return sum([tests, built, await checkCommand(title, 'node', ['scripts/check/workshop-offline.mjs', folder])])
  } finally {
    await rm(folder, { recursive: true })
  }
}
