import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Files } from './bundle'

export interface Pages {
  /**
   * Every site is an origin with permissions of its own, and each serves all pages: `${origin(site)}/${page}`.
   * Names under localhost are secure contexts: https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy
   */
  origin(site: string): string
  close(): Promise<void>
}

export interface Document {
  /** The file that brings the page to life. */
  readonly script: string
  /** What is there before. */
  readonly html?: string
}

export type Headers = Readonly<Record<string, Record<string, string>>>

/** Serves the files, and the document that `find` finds for the name of a page. */
export async function serveSites(
  files: Files,
  find: (page: string) => Document | undefined,
  headers: Headers = {},
): Promise<Pages> {
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname.slice(1)
    const found = find(path)
    for (const [name, value] of Object.entries(headers[path] ?? {})) response.setHeader(name, value)
    // A page in a sandbox is of no origin, and its scripts come from another.
    response.setHeader('access-control-allow-origin', '*')
    if (files.has(path)) {
      response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript')
      // Then Chromium keeps what it has made of the scripts, too.
      response.setHeader('cache-control', 'max-age=3600').end(files.get(path))
    } else if (found) {
      response.setHeader('content-type', 'text/html').end(textOf(path, found))
    } else {
      // Chromium reports what is not found in the console of the page.
      response.writeHead(path === 'icon' ? 204 : 404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo

  return {
    origin: (site) => `http://${site}.localhost:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

const textOf = (page: string, { script, html = '' }: Document) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${page}</title>
  <link rel="stylesheet" href="/style.css">
  <link rel="icon" href="/icon">
  <div id="root">${html}</div>
  <script type="module" src="/${script}"></script>
</html>`
