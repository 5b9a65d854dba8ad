import { run } from '../run.mjs'
import { findEngine } from '../stages/find-command.mjs'
import { vitest } from './vitest.mjs'

/** The tests in the engine of this name; where it is not, how many are left out. */
export async function engine(name) {
  if (findEngine(name)) return vitest(name)
  const { code, output } = await run('vitest', ['list', `--project=${name}`], { capture: true })
  if (code !== 0) throw new Error(output)
  const skipped = output.trim().split('\n').length
  console.log(
    `There is no ${name} here, and only on Debian, as root, can it be installed: ${skipped} tests are left out.`,
  )
  return { passed: 0, failed: 0, skipped }
}
