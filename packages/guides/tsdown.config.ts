import { defineConfig } from 'tsdown'
import { withoutSources } from '../../scripts/without-sources.mjs'
import { base } from '../../tsdown.base.ts'

export default defineConfig({
  ...base,
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
