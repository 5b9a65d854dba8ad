import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { samplesIn } from '../samples.mjs'

/**
 * Puts the samples of the README that came with @precall/testing into an app that `installApp` has made: those that are for
 * its `runner`, as tests for it.
 */
export async function addSamples(folder, runner) {
  const readme = join(folder, 'node_modules/@precall/testing/README.md')
  const files = await testsFor[runner](readme)
  for (const [name, code] of files) await writeFile(join(folder, name), code)
  return files.length > 0 ? '' : `${readme} has no sample for ${runner}`
}

const testsFor = {
  async jest(readme) {
    // Only now: `npm test` loads every part before it installs what this one imports.
    const { transform } = await import('esbuild')
    const plain = async (code) => (await transform(code, { loader: 'tsx', jsx: 'automatic' })).code
    const samples = samplesIn(readme, '@precall/testing', '@jest/globals')
    const codes = await Promise.all(samples.map(plain))
    return codes.map((code, index) => [
      `sample-${index}.test.js`,
      code.replaceAll("'./Visit'", "'./visit.js'").replaceAll('"./Visit"', '"./visit.js"'),
    ])
  },

  // As they are written there: Playwright reads TypeScript.
  playwright(readme) {
    const samples = samplesIn(readme, '@precall/testing/playwright', '@playwright/test')
    return samples.map((code, index) => [`sample-${index}.spec.ts`, code])
  },
}
