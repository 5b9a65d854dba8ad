import { defineConfig } from 'tsdown'
import { base } from '../../tsdown.base.ts'
import manifest from './package.json' with { type: 'json' }

export default defineConfig({
  ...base,
  entry: [
    'src/index.ts',
    'src/call.ts',
    'src/devices.ts',
    'src/log.ts',
    'src/media.ts',
    'src/platform.ts',
    'src/report.ts',
    'src/screen.ts',
  ],
  plugins: [
    base.plugins,
    {
      name: 'precall-version',
      transform: (code, id) =>
        id.endsWith('/report/precallVersion.ts') ? code.replace('0.0.0-source', manifest.version) : undefined,
    },
  ],
})
