import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../run.mjs'

/** Runs one project of vitest.config.ts, or with a `*` in its name several, and counts their tests. */
export async function vitest(project, env = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'precall-'))
  try {
    const json = join(folder, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${json}`]
    const { code, output } = await run('vitest', ['run', `--project=${project}`, ...reporters], {
      env,
      timeout: 900_000,
    })
    if (output) console.log(output)
    const report = await readFile(json, 'utf8').catch(() => {
      throw new Error(`vitest ended without a report (exit code ${code})`)
    })
    return count(JSON.parse(report), code)
  } finally {
    await rm(folder, { recursive: true })
  }
}

function count(report, code) {
  // A file that cannot be loaded has no tests to count, and would otherwise be the quietest failure of all.
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    // A run may also fail with no failed test: an unhandled rejection, no tests at all.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
