import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'tsdown'
import { withoutProcess } from './scripts/without-process.mjs'

/** How every published package is built. */
export const base: UserConfig = {
  entry: ['src/index.ts'],
  tsconfig: fileURLToPath(new URL('tsconfig.shipped.json', import.meta.url)),
  format: 'esm',
  platform: 'neutral',
  target: 'es2020',
  // One file per source: a bundle would lose `'use client'`, which React's server rendering reads file by file.
  unbundle: true,
  // For people who step through it in a debugger. Each map holds its sources, because the tarball does not have them.
  sourcemap: true,
  dts: true,
  plugins: [
    { name: 'without-process', transform: (code, id) => (/\.tsx?$/.test(id) ? withoutProcess(code) : undefined) },
    {
      // What writes the types puts a docstring behind the line above it, where no editor finds it.
      name: 'docstrings-before-what-they-are-about',
      generateBundle(_, files) {
        for (const file of Object.values(files)) {
          if (file.type === 'chunk' && file.fileName.endsWith('.d.ts')) {
            file.code = file.code.replaceAll(/(?<=[;{]) (?=\/\*\*)/g, '\n')
          }
        }
      },
    },
  ],
}
