import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

export type Pages = {
  /**
   * Every site is an origin with permissions of its own, and each serves all pages: `${origin(site)}/${page}`.
   * Names under localhost are secure contexts: https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy
   */
  origin(site: string): string
  close(): Promise<void>
}

const FOLDER = fileURLToPath(new URL('../pages/', import.meta.url))

/**
 * Builds every `pages/*.tsx` with React's development build, and serves each under its name.
 * `headers` are sent with the pages of those names.
 */
export async function servePages(headers: Readonly<Record<string, Record<string, string>>> = {}): Promise<Pages> {
  const files = await buildPages()
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname.slice(1)
    for (const [name, value] of Object.entries(headers[path] ?? {})) response.setHeader(name, value)
    // A page in a sandbox is of no origin, and its scripts come from another.
    response.setHeader('access-control-allow-origin', '*')
    if (files.has(path)) {
      response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript').end(files.get(path))
    } else if (files.has(`${path}.js`)) {
      response.setHeader('content-type', 'text/html').end(documentFor(path))
    } else {
      response.writeHead(404).end()
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

// Vite's own server would reload a page when it finds one more dependency to prepare, in the middle of a test.
async function buildPages(): Promise<Map<string, string | Uint8Array>> {
  const pages = (await readdir(FOLDER)).filter((file) => file.endsWith('.tsx'))
  const built = await build({
    configFile: false,
    root: FOLDER,
    logLevel: 'warn',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [react()],
    build: {
      write: false,
      minify: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: Object.fromEntries(pages.map((file) => [file.replace('.tsx', ''), `${FOLDER}${file}`])),
        output: { entryFileNames: '[name].js', assetFileNames: 'style[extname]' },
      },
    },
  })
  const outputs = Array.isArray(built) ? built : [built as Exclude<typeof built, unknown[]>]
  return new Map(
    outputs
      .flatMap((output) => ('output' in output ? output.output : []))
      .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  )
}

const documentFor = (page: string) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${page}</title>
  <link rel="stylesheet" href="/style.css">
  <link rel="icon" href="/icon">
  <div id="root"></div>
  <script type="module" src="/${page}.js"></script>
</html>`
