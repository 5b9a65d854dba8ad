import { defineConfig } from 'tsdown'
import { base } from '../../tsdown.base.ts'

export default defineConfig({
  ...base,
  entry: [
    'src/index.ts',
    'src/check.ts',
    'src/locales/en.ts',
    'src/platform.ts',
    'src/screen.ts',
    'src/static.ts',
    'src/troubleshoot.ts',
  ],
  copy: ['src/styles.css', 'src/styles.layered.css', 'src/styles.d.ts'],
})
