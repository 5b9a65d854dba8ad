import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openPages } from './openPages.mjs'

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
    for (const given of [folder, `${folder} too`]) {
      const url = await open(given)
      for (const path of kept) {
        for (const query of ['', '?raw', '?import', '?url&inline']) {
          const address = `${url}@fs${encodeURI(join(folder, path)).replace('?', '%3F')}${query}`
          expect({ address, text: await textAt(address) }).not.toMatchObject({ text: expect.stringContaining(secret) })
        }
      }
    }
  })

  it('no other file of the workspace', async () => {
    const url = await open(place)
    for (const path of ['package.json', '.gitignore', 'packages/server/package.json', 'docs/server.md'])
      expect({ path, status: (await fetch(`${url}@fs${join(demo, '../..', path)}`)).status }).toEqual({
        path,
        status: 403,
      })
    for (const path of ['', 'clinic/', 'clinic/day/', 'help/', 'src/appointment/main.tsx', '@vite/client'])
      expect({ path, status: (await fetch(url + path)).status }).toEqual({ path, status: 200 })
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
