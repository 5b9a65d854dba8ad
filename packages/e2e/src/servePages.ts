import { readdir } from 'node:fs/promises'
import { bundle, FOLDER } from './bundle.ts'
import { type Headers, type Pages, serveSites } from './serveSites.ts'

export type { Pages }

/**
 * Builds every `pages/*.tsx`, and serves each under its name, to be rendered in the browser.
 * `headers` are sent with the pages of those names.
 */
export async function servePages(headers?: Headers): Promise<Pages> {
  const pages = (await readdir(FOLDER)).filter((file) => file.endsWith('.tsx'))
  const files = await bundle(Object.fromEntries(pages.map((file) => [file.replace('.tsx', ''), `${FOLDER}${file}`])))
  return serveSites(files, (page) => (files.has(`${page}.js`) ? { script: `${page}.js` } : undefined), headers)
}
