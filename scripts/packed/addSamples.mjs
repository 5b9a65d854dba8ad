import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { samplesIn } from '../samples.mjs'

/** Puts the samples of the README that came with @precall/testing into an app that `installApp` has made, as tests for Jest. */
export async function addSamples(folder) {
  // Only now: `npm test` loads every part before it installs what this one imports.
  const { transform } = await import('esbuild')
  const readme = join(folder, 'node_modules/@precall/testing/README.md')
  const samples = samplesIn(readme, '@precall/testing', '@jest/globals')
  for (const [index, code] of samples.entries()) {
    const { code: plain } = await transform(code, { loader: 'tsx', jsx: 'automatic' })
    await writeFile(
      join(folder, `sample-${index}.test.js`),
      plain.replaceAll("'./Visit'", "'./visit.js'").replaceAll('"./Visit"', '"./visit.js"'),
    )
  }
  return samples.length > 0 ? '' : `${readme} has no sample`
}
