import { inject } from 'vitest'
import { type Headers, type Pages, serveSites } from './serveSites.ts'

export type { Pages }

/**
 * Serves every page of `pages/*.tsx` under its name, to be rendered in the browser.
 * `headers` are sent with the pages of those names, and each runs the script `before` first.
 */
export function servePages(headers?: Headers, before?: string): Promise<Pages> {
  const files = new Map(inject('pages'))
  if (before) files.set('before.js', before)
  const html = before && '<script src="/before.js"></script>'
  const find = (page: string) => (files.has(`${page}.js`) ? { script: `${page}.js`, ...(html && { html }) } : undefined)
  return serveSites(files, find, headers)
}
