import { defineConfig } from 'tsdown'
import { withoutSources } from '../../scripts/without-sources.mjs'
import { base } from '../../tsdown.base.ts'

export default defineConfig({
  ...base,
  entry: ['src/index.ts', 'src/labels/index.ts', 'src/static.ts'],
  plugins: [
    base.plugins,
    {
      name: 'without-sources',
      renderChunk(code, { fileName }) {
        return /^platforms\/.+\.js$/.test(fileName) ? withoutSources(code, this.parse(code)) : null
      },
    },
  ],
})
