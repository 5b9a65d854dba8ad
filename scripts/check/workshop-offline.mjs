// The built workshop works from a folder without a network: three of its pages, with every request to elsewhere cut off.
import { createServer } from 'node:http'
import { readFile } from 'node:fs'
import { extname, join } from 'node:path'
import { chromium } from 'playwright'

const folder = process.argv[2]
const pages = [
  ['/?path=/docs/start-here--docs', 'You help patients'],
  ['/?path=/docs/parts-gate-trigger--docs', 'whose press starts the gate'],
  ['/?path=/story/phases-explaining--camera-and-microphone', 'Allow Camera and Mic Access'],
]
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

const server = createServer(({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost')
  const path = pathname === '/' ? '/index.html' : decodeURIComponent(pathname)
  readFile(join(folder, path), (missing, file) => {
    if (!missing) response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
    response.writeHead(missing ? 404 : 200).end(file)
  })
})
await new Promise((resolve) => server.listen(0, 'localhost', resolve))
const origin = `http://localhost:${server.address().port}`
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] })

const wrong = []
try {
  for (const [path, words] of pages) {
    const page = await browser.newPage()
    page.on('pageerror', ({ message }) => wrong.push(`${path}: ${message}`))
    page.on('response', (response) => response.ok() || wrong.push(`${path}: ${response.status()} ${response.url()}`))
    await page.route(
      (url) => url.origin !== origin && url.protocol.startsWith('http'),
      (route) => {
        wrong.push(`${path}: asks for ${route.request().url()}`)
        return route.abort()
      },
    )
    await page.goto(origin + path)
    const shown = page.frameLocator('#storybook-preview-iframe').getByText(words).first()
    await shown.waitFor().catch(() => wrong.push(`${path}: “${words}” is not shown`))
    await page.close()
  }
} finally {
  await browser.close()
  server.close()
}
if (wrong.length > 0) {
  console.error(wrong.join('\n'))
  process.exit(1)
}
