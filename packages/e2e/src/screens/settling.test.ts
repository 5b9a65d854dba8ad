import { type ScreenName, screens } from '@precall/screens'
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Gallery, serveScreens } from './serveScreens'

let gallery: Gallery
let chromium: Chromium
let page: Page
beforeAll(async () => {
  gallery = await serveScreens()
  chromium = await launchChromium()
  page = await chromium.openTab()
  page.setDefaultTimeout(10_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
})
afterAll(async () => {
  await chromium.close()
  await gallery.close()
})

test.each(['blocked', 'system'] as const)(
  'while the steps of the %s screen and their picture come in, it grows at the bottom alone',
  async (name) => {
    const line = await slowLine()
    await open(name)
    const opened = await edges()
    await line.hasCome()
    await page.locator('.precall-screen').first().waitFor()
    expect(await edges()).toEqual(opened)
  },
)

test('while the answer to choose comes in, OK stays where it is', async () => {
  const line = await slowLine()
  await open('explainer')
  const ok = page.getByRole('button', { name: 'OK', exact: true })
  const { y } = (await ok.boundingBox())!
  await line.hasCome()
  await page.locator('.precall-pill').waitFor()
  expect(Math.abs((await ok.boundingBox())!.y - y)).toBeLessThan(1)
})

/** A line on which neither the later screens nor what draws the guides comes, until both do. */
async function slowLine() {
  const held: Route[] = []
  let isHeld = true
  await page.route(/\/assets\/(later|guided)-/, async (route) => {
    if (isHeld) held.push(route)
    else await route.continue()
  })
  return {
    hasCome: async () => {
      isHeld = false
      for (const route of held.splice(0)) await route.continue()
    },
  }
}

async function open(name: ScreenName): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(
    gallery.address(
      screens.find((screen) => screen.name === name)!,
      {},
    ),
  )
  await page.locator('.precall-dialog').waitFor()
}

async function edges() {
  const { x, y, width } = (await page.locator('.precall-dialog').boundingBox())!
  return { x, y, width }
}
