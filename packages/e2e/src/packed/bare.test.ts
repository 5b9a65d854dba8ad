// A page without a bundler: the published files as they are, found by an import map. It has no `process`.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'

const testing = dirname(createRequire(`${process.env.APPS}/jest/`).resolve('@precall/testing/package.json'))
const core = dirname(createRequire(`${testing}/`).resolve('@precall/core/package.json'))
const folders: Readonly<Record<string, string>> = { core, testing }

const page = `<!doctype html>
<script type="importmap">
  { "imports": { "@precall/core": "/core/dist/index.js", "@precall/testing": "/testing/dist/index.js" } }
</script>
<button>Start Video</button>
<p></p>
<script type="module">
  import { createGate } from '@precall/core'
  import { simulateBrowser } from '@precall/testing'

  const tell = (words) => { document.querySelector('p').textContent += words }
  // What only developers need would be said about each of these.
  try {
    createGate({ devices: {} })
  } catch ({ name, message }) {
    tell(name + ': ' + message)
  }
  const browser = simulateBrowser('chrome-windows', { camera: 'granted', microphone: 'granted' })
  const gate = createGate({ browser })
  gate.subscribe(() => tell(', ' + gate.getState().phase))
  document.querySelector('button').onclick = gate.start
</script>`

let server: Server
let chromium: Chromium
beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    const [, name = '', file = ''] = /^\/(\w+)\/(dist\/.+\.js)$/.exec(url) ?? []
    if (url !== '/' && !folders[name]) return response.writeHead(404).end()
    response.setHeader('Content-Type', file ? 'text/javascript' : 'text/html')
    response.end(file ? readFileSync(join(folders[name]!, file)) : page)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  chromium = await launchChromium()
})
afterAll(async () => {
  await chromium.close()
  server.close()
})

test('a page without a bundler has a gate, which works without `process`', async () => {
  const tab = await chromium.openTab()
  const errors: string[] = []
  tab.on('pageerror', ({ message }) => errors.push(message))
  await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
  await tab.getByRole('button', { name: 'Start Video' }).click()
  // No one takes the stream, so the gate stops it, and is ready for another press.
  await expect.poll(() => tab.locator('p').textContent()).toMatch(/^TypeError: \[precall\] devices.*, idle$/)
  expect(errors).toEqual([])
})
