import { inject } from 'vitest'
import { type Headers, type Pages, serveSites } from './serveSites'

export type { Pages }

export type ServedPages = Pages & {
  /** Takes the files of this path off the server, as the next deployment does. */
  remove(path: RegExp): void
}

/**
 * Serves every page of `pages/*.tsx` under its name, to be rendered in the browser.
 * `headers` are sent with the pages of those names, and each runs the script `before` first.
 */
export async function servePages(headers?: Headers, before?: string): Promise<ServedPages> {
  const files = new Map(inject('pages'))
  if (before) files.set('before.js', before)
  const html = before && '<script src="/before.js"></script>'
  const find = (page: string) => (files.has(`${page}.js`) ? { script: `${page}.js`, ...(html && { html }) } : undefined)
  return {
    ...(await serveSites(files, find, headers)),
    remove(path) {
      for (const file of files.keys()) if (path.test(file)) files.delete(file)
    },
  }
}
