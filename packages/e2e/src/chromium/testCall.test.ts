// A test call in real Chromium: within the page, and through a real relay, coturn, on this machine. Ten seconds each are two here.
import type { ConsoleMessage, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Pages, servePages } from '../support/pages/servePages'
import { hasRelay, type Relay, startRelay } from '../support/relay/startRelay'

const works = { kind: 'works', camera: 'works', microphone: 'works', speaker: 'played' }
const seconds = 2

const path = {
  reached: true,
  setUpMs: expect.any(Number),
  roundTripMs: expect.any(Number),
  jitterMs: expect.any(Number),
  lossPercent: expect.any(Number),
  bitrateKbps: expect.any(Number),
  availableKbps: expect.any(Number),
}

let pages: Pages
let chromium: Chromium
let page: Page
let relay: Relay | undefined
const said: string[] = []

beforeAll(async () => {
  pages = await servePages()
  relay = hasRelay ? await startRelay() : undefined
  const clinic = pages.origin('clinic')
  chromium = await launchChromium({
    sites: { [clinic]: { camera: 'allow', microphone: 'allow' } },
    // Its certificate alone is taken without an authority that signed it.
    flags: relay && [`--ignore-certificate-errors-spki-list=${relay.publicKeyHash}`],
  })
  page = await chromium.openTab()
  page.on('console', (message: ConsoleMessage) => void said.push(message.text()))
  await page.goto(`${clinic}/calling`)
})
afterAll(async () => {
  await chromium.close()
  await relay?.end()
  await pages.close()
})

const call = (wish: Parameters<typeof window.call>[0]) =>
  page.evaluate((wish) => window.call(wish), { seconds, ...wish })

test('a person sees and hears themselves through an encoder and a decoder, and no figure speaks of the network', async () => {
  const told = await call({})
  expect(told.verdict).toEqual(works)
  expect(told.farWidth).toBe(640)
  expect(told.tracks).toEqual(['audio live', 'video live'])
  expect(new Set(told.connections)).toEqual(new Set(['closed']))
})

test('without a camera nothing is said about one', async () => {
  const { verdict } = await call({ withoutCamera: true, seconds: 1 })
  expect(verdict).toEqual({ kind: 'works', microphone: 'works', speaker: 'played' })
})

test('cancelled, it closes what it has opened and leaves the camera on', async () => {
  const told = await call({ cancelAfter: 500 })
  expect(told.verdict).toEqual({ kind: 'cancelled' })
  expect(told.tracks).toEqual(['audio live', 'video live'])
  expect(new Set(told.connections)).toEqual(new Set(['closed']))
})

describe.skipIf(!hasRelay)('with a relay (coturn)', () => {
  test('goes through it over UDP, TCP and TLS, and says how each was', async () => {
    const { verdict, progress, connections } = await call({ iceServers: relay!.servers('udp', 'tcp', 'tls') })
    expect(verdict).toMatchObject({
      camera: 'works',
      microphone: 'works',
      speaker: 'played',
      // coturn sees the page from an address that it has itself.
      network: { publicAddress: false, transports: { udp: path, tcp: path, tls: path } },
    })
    expect(['works', 'weak']).toContain(verdict.kind)
    expect(progress.at(-1)).toEqual({ transport: 'tls', done: 1 })
    expect(new Set(connections)).toEqual(new Set(['closed']))
    expect(JSON.stringify([verdict, progress, said])).not.toMatch(
      new RegExp(`${relay!.secret}|127\\.0\\.0\\.1|candidate`),
    )
  })

  test('says why a way leads nowhere', async () => {
    const stranger = await startRelay()
    const [udp, tcp] = relay!.servers('udp', 'tcp')
    const servers = [
      { ...udp!, urls: 'turn:127.0.0.1:9' },
      { ...tcp!, urls: 'turn:127.0.0.1:9?transport=tcp' },
      ...stranger.servers('tls'),
    ]
    const { verdict } = await call({ iceServers: servers })
    await stranger.end()
    expect(verdict).toEqual({
      kind: 'unreachable',
      network: {
        publicAddress: false,
        transports: {
          udp: { reached: false, why: 'unreachable' },
          tcp: { reached: false, why: 'unreachable' },
          // No one vouches for its certificate.
          tls: { reached: false, why: 'unreachable' },
        },
      },
    })
  })

  test.for<[fault: string, why: string, change: Partial<RTCIceServer>, told: RegExp]>([
    ['refuses the credentials', 'refused', { credential: 'wrong' }, /refused this page over UDP, with error 401/],
    ['has a name without an address', 'unresolved', { urls: 'turn:relay.invalid' }, /finds no address/],
    ['is not one that a browser takes', 'misconfigured', { urls: 'turn:127.0.0.1:99999' }, /SyntaxError/],
  ])('a relay that %s is told to the developer, and is no fault of the network', async ([, why, change, told]) => {
    said.length = 0
    const iceServers = relay!.servers('udp').map((server) => ({ ...server, ...change }))
    const { verdict } = await call({ iceServers })
    expect(verdict).toEqual({
      kind: 'untested',
      network: { publicAddress: false, transports: { udp: { reached: false, why } } },
    })
    await expect.poll(() => said.join()).toMatch(told)
    expect(said.join()).not.toMatch(new RegExp(`${relay!.secret}|127\\.0\\.0\\.1|relay\\.invalid`))
  })
})
