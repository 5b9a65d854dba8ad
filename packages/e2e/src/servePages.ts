import { inject } from 'vitest'
import { type Headers, type Pages, serveSites } from './serveSites.ts'

export type { Pages }

/**
 * Serves every page of `pages/*.tsx` under its name, to be rendered in the browser.
 * `headers` are sent with the pages of those names.
 */
export function servePages(headers?: Headers): Promise<Pages> {
  const files = new Map(inject('pages'))
  return serveSites(files, (page) => (files.has(`${page}.js`) ? { script: `${page}.js` } : undefined), headers)
}
