import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openPages } from './openPages.mjs'

// Vite takes a second to open, and longer while another part is running.
vi.setConfig({ testTimeout: 30_000 })

const demo = fileURLToPath(new URL('..', import.meta.url))
const secret = 'the secret of the clinic'
let place = ''

// In a folder from which Vite serves everything else.
beforeAll(async () => void (place = await mkdtemp(join(demo, 'node_modules', '.pages-'))))
afterAll(() => rm(place, { recursive: true, force: true }))

describe('the demo serves what its pages are made of, and nothing else', () => {
  it.each(['.demo', 'da[t]a (1), {mine}'])('not what is kept in %s', async (name) => {
    const folder = join(place, name)
    await mkdir(join(folder, 'database'), { recursive: true })
    const kept = ['links.json', 'database/1']
    for (const path of kept) await writeFile(join(folder, path), `"${secret}"`)
    await symlink(folder, `${folder} too`)
    const addresses = kept
      .map((path) => `@fs${encodeURI(join(folder, path))}`)
      .flatMap((path) => ['', '?raw', '?import', '?url&inline'].map((query) => path + query))
    for (const given of [folder, `${folder} too`]) {
      const url = await open(given)
      const answers = await Promise.all(addresses.map((address) => textAt(url + address)))
      expect(answers.filter((text) => text.includes(secret))).toEqual([])
    }
  })

  it('no other file of the workspace', async () => {
    const url = await open(place)
    const others = ['package.json', '.gitignore', 'packages/server/package.json', 'docs/server.md']
    const pages = ['', 'clinic/', 'clinic/day/', 'help/', 'src/appointment/main.tsx', '@vite/client']
    const statusAt = async (path: string) => (await fetch(url + path)).status
    expect(await Promise.all(others.map((path) => statusAt(`@fs${join(demo, '../..', path)}`)))).toEqual(
      others.map(() => 403),
    )
    expect(await Promise.all(pages.map(statusAt))).toEqual(pages.map(() => 200))
  })
})

it('no page of another site shows the demo in a frame, or takes what it sends for something else', async () => {
  const url = await open(place)
  for (const path of ['', 'src/appointment/main.tsx', 'not/there']) {
    const { headers } = await fetch(url + path)
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  }
})

async function open(folder: string): Promise<string> {
  const server = createServer()
  const pages = await openPages({ server, folder, cacheDir: join(place, 'cache') })
  server.on('request', (request, response) => {
    pages.prepare(response)
    pages.answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await pages.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

async function textAt(address: string): Promise<string> {
  return await (await fetch(address)).text()
}
