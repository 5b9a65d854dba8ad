import { readdir } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { bundle, FOLDER } from './bundle'

declare module 'vitest' {
  interface ProvidedContext {
    /** Every file that `pages/*.tsx` are built to, for `servePages`. */
    readonly pages: readonly (readonly [path: string, content: string | Uint8Array])[]
  }
}

/** Builds every `pages/*.tsx` once, before all tests: it takes longer than many a test. */
export default async function buildPages({ provide }: TestProject): Promise<void> {
  const pages = (await readdir(FOLDER)).filter((file) => file.endsWith('.tsx'))
  const files = await bundle(Object.fromEntries(pages.map((file) => [file.replace('.tsx', ''), `${FOLDER}${file}`])))
  provide('pages', [...files])
}
