import { defineConfig } from 'tsdown'
import { base } from '../../tsdown.base.ts'

export default defineConfig([
  { ...base, entry: ['src/index.ts', 'src/playwright.ts', 'src/setup.ts'] },
  // All of it in one classic script, `precallTesting`: what a page can be given before its own code runs.
  {
    ...base,
    entry: ['src/global.ts'],
    format: 'iife',
    globalName: 'precallTesting',
    unbundle: false,
    dts: false,
    clean: false,
    // No one reads it, and publint takes anything with `exports.…` in it for CommonJS.
    minify: true,
    // Playwright runs what it adds to a page inside a function, so a `var` in it is not global.
    outputOptions: { entryFileNames: 'global.js', footer: 'globalThis.precallTesting = precallTesting' },
  },
])
