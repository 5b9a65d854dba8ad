import { sum } from '../count.mjs'
import { run } from '../run.mjs'
import { hasPostgres } from '../stages/postgres.mjs'
import { vitest } from './vitest.mjs'

/** The same tests on both engines; without PostgreSQL, on the embedded one, and how many are left out. */
export async function server() {
  if (hasPostgres()) return vitest('server-*')
  const { code, output } = await run('vitest', ['list', '--project=server-pglite'], { capture: true })
  if (code !== 0) throw new Error(output)
  const skipped = output.trim().split('\n').length
  console.log(
    `There is no PostgreSQL 15 here, and only on Debian, as root, can it be installed: ${skipped} tests are left out.`,
  )
  return sum([await vitest('server-pglite'), { passed: 0, failed: 0, skipped }])
}
