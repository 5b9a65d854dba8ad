import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Pages, servePages } from '../support/pages/servePages'
import { watchMedia } from '../support/person/watchMedia'

const MOUNTS = 1000
/** What is made once, and kept, is made by then. */
const WARM_UP = 600
const PRESSED = 50
/** What Chromium itself may have made meanwhile, in its own time. */
const SLACK = 5
/**
 * Measured: 130 bytes for each mount of a gate, 68 once its code is compiled for good, and 50 of a mere button: React's. On a
 * busy machine, where Chromium compiles later, 275. A gate that is kept has several thousand.
 */
const HEAP_PER_MOUNT = 400

let pages: Pages
let chromium: Chromium
beforeAll(async () => {
  pages = await servePages()
  chromium = await launchChromium({ sites: { [pages.origin('clinic')]: { camera: 'allow', microphone: 'allow' } } })
})
afterAll(async () => {
  await chromium.close()
  await pages.close()
})

test(`${MOUNTS} gates come and go, and leave nothing behind`, { timeout: 120_000 }, async () => {
  const page = await chromium.openTab()
  const media = await watchMedia(page)
  await page.goto(`${pages.origin('clinic')}/mounting`)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const mountAndUnmount = (times: number, press = false) =>
    page.evaluate(([times, press]) => (window as unknown as Mounting).mountAndUnmount(times, press), [
      times,
      press,
    ] as const)

  await mountAndUnmount(WARM_UP)
  const before = await measure(session)
  await mountAndUnmount(MOUNTS)
  const after = await measure(session)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + SLACK)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + SLACK)
  expect(after.heap).toBeLessThanOrEqual(before.heap + HEAP_PER_MOUNT * MOUNTS)

  await mountAndUnmount(PRESSED, true)
  await expect.poll(media).toMatchObject({ pendingCalls: 0, liveTracks: 0 })
  expect((await media()).stoppedTracks).toBeGreaterThan(0)
})

interface Mounting {
  mountAndUnmount(times: number, press: boolean): Promise<void>
}

async function measure(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((metric) => metric.name === name)!.value
  return { listeners: metric('JSEventListeners'), nodes: metric('Nodes'), heap: metric('JSHeapUsedSize') }
}
