import { defineConfig } from 'tsdown'
import { base } from '../../tsdown.base.ts'

export default defineConfig([
  base,
  // All of it in one classic script, `precallTesting`: what a page can be given before its own code runs.
  {
    ...base,
    format: 'iife',
    globalName: 'precallTesting',
    unbundle: false,
    dts: false,
    clean: false,
    // No one reads it. And to publint, whatever says `exports.…` is CommonJS.
    minify: true,
    // Playwright runs what it adds to a page inside a function, where `var` is its own.
    outputOptions: { entryFileNames: 'global.js', footer: 'globalThis.precallTesting = precallTesting' },
  },
])
