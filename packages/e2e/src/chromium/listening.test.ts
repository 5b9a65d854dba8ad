import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Recordings, writeRecordings } from '../support/browser/recordings'
import { type Pages, servePages } from '../support/pages/servePages'

let pages: Pages
let recordings: Recordings
const open: Chromium[] = []
beforeAll(async () => {
  recordings = writeRecordings()
  pages = await servePages()
})
afterAll(async () => {
  await Promise.all(open.map((chromium) => chromium.close()))
  recordings.remove()
  await pages.close()
})

/** A page that remembers the contexts it has made, in a Chromium of its own. */
async function listen(...flags: string[]): Promise<{ page: Page; chromium: Chromium }> {
  const chromium = await launchChromium({
    sites: { [pages.origin('clinic')]: { camera: 'allow', microphone: 'allow' } },
    flags,
  })
  open.push(chromium)
  const page = await chromium.openTab()
  await page.addInitScript(() => {
    const { AudioContext: Original } = window
    const contexts: AudioContext[] = []
    const Counted = class extends Original {
      constructor() {
        super()
        contexts.push(this)
      }
    }
    Object.assign(window, { contexts, AudioContext: Counted })
  })
  await page.goto(`${pages.origin('clinic')}/listening`)
  await page.getByRole('button', { name: 'Listen' }).click()
  return { page, chromium }
}

const read = (page: Page, id: string) => page.locator(`#${id}`).textContent()
const contexts = (page: Page) =>
  page.evaluate(() => (window as unknown as { contexts: AudioContext[] }).contexts.map(({ state }) => state))

test('the fake beep is heard, the fake camera works, and nothing but the devices is left on', async () => {
  const { page, chromium } = await listen()
  await expect.poll(() => read(page, 'heard')).toBe('heard')
  await expect.poll(() => read(page, 'seen')).toBe('works')
  await expect.poll(async () => Number(await read(page, 'level'))).toBeGreaterThan(0.7)
  expect(await contexts(page)).toEqual(['running'])

  const front = await chromium.openTab()
  await front.close()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect.poll(() => contexts(page)).toEqual(['closed'])
  const live = () =>
    page.evaluate(() => {
      const { srcObject } = document.querySelector('video')!
      return (srcObject as MediaStream).getTracks().map(({ readyState }) => readyState)
    })
  expect(await live()).toEqual(['live', 'live'])

  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect.poll(() => read(page, 'played')).toBe('played')
  await page.getByRole('button', { name: 'Play elsewhere' }).click()
  await expect.poll(() => read(page, 'played')).toBe('noOutput')
  await page.getByRole('button', { name: 'Play on each' }).click()
  await expect.poll(() => read(page, 'played')).toMatch(/^played(,played)*$/)
  await expect.poll(async () => new Set(await contexts(page))).toEqual(new Set(['closed']))
})

test('a microphone without a sound is silent, and a black picture black; one that stands is still', async () => {
  const [dark, frozen] = await Promise.all([listen(recordings.silence, recordings.black), listen(recordings.still)])
  await expect.poll(() => read(dark.page, 'heard')).toBe('silent')
  await expect.poll(() => read(dark.page, 'seen')).toBe('black')
  expect(await read(dark.page, 'level')).toBe('0')
  await expect.poll(() => read(frozen.page, 'seen'), { timeout: 15_000 }).toBe('still')
  expect(await read(frozen.page, 'heard')).toBe('heard')
})
