import type { UserConfig } from 'tsdown'

/** How every published package is built. */
export const base: UserConfig = {
  entry: ['src/index.ts'],
  tsconfig: 'tsconfig.shipped.json',
  format: 'esm',
  platform: 'neutral',
  target: 'es2020',
  // One file per source: a bundle would lose `'use client'`, which React's server rendering reads file by file.
  unbundle: true,
  dts: true,
}
