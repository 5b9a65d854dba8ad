// Renders the app on every request: as it was built, or with `--dev` from its sources.
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const { answer } = process.argv.includes('--dev') ? await fromSources() : await fromBuild()
const server = createServer((request, response) => {
  answer(request, response).catch((error) => response.writeHead(500).end(String(error.stack)))
})
server.listen(Number(process.env.PORT ?? 3000), () => console.log(`http://localhost:${server.address().port}`))

async function fromBuild() {
  const { render } = await import(new URL('dist/server/server.js', import.meta.url).href)
  const page = readFileSync('dist/client/index.html', 'utf8')
  const types = { '.css': 'text/css', '.js': 'text/javascript' }
  return {
    answer: async ({ url }, response) => {
      if (isPage(url)) return sendPage(response, page, render(url))
      const file = await readFile(join('dist/client', new URL(url, 'http://app').pathname))
      response.setHeader('content-type', types[extname(url)]).end(file)
    },
  }
}

async function fromSources() {
  const { createServer: createVite } = await import('vite')
  const vite = await createVite({ server: { middlewareMode: true }, appType: 'custom' })
  return {
    answer: async (request, response) => {
      if (!isPage(request.url)) return vite.middlewares(request, response)
      const page = await vite.transformIndexHtml('/', readFileSync('index.html', 'utf8'))
      const { render } = await vite.ssrLoadModule('/src/server.tsx')
      sendPage(response, page, render(request.url))
    },
  }
}

/** All else is a file, or something of Vite's. */
function isPage(url) {
  return /^\/\w*$/.test(url)
}

function sendPage(response, page, app) {
  response.setHeader('content-type', 'text/html').end(page.replace('<!--app-->', app))
}
