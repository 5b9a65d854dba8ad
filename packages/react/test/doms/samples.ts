import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { samplesIn } from '../../../../scripts/samples.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const readme = join(here, '../../../testing/README.md')

/** Makes modules of the samples in the README of the simulated browsers: `virtual:samples` runs all of them. */
export function samples(): Plugin {
  const fileOf = (index: number | string) => join(here, `sample-${index}.tsx`)
  const codes = () => samplesIn(readme, '@precall/testing', 'vitest')
  return {
    name: 'samples',
    enforce: 'pre',
    resolveId(id) {
      const [, index] = /^virtual:samples\/?(.*)$/.exec(id) ?? []
      // Next to this file, from where they find what they import.
      return index === undefined ? undefined : fileOf(index || 'all')
    },
    load(id) {
      if (id === fileOf('all'))
        return codes()
          .map((_, index) => `import 'virtual:samples/${index}'`)
          .join('\n')
      return codes().find((_, index) => id === fileOf(index))
    },
  }
}
