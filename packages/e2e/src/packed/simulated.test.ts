// What README.md of packages/testing promises to those who test a page with Playwright: the published script, in an app as
// it was built, which knows nothing of any simulation.
import type * as testing from '@precall/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { showsMovingPicture } from '../support/person/movingPicture'
import { takesPresses } from '../support/person/takesPresses'
import { visit, type Visitor } from '../support/person/visitor'
import { type App, startApp } from './startApp'

type Page = typeof globalThis & { precallTesting: typeof testing; simulated: testing.SimulatedBrowser }

const SCRIPT = `${process.env.APPS}/jest/node_modules/@precall/testing/dist/global.js`

let app: App
let chromium: Chromium
beforeAll(async () => {
  app = await startApp('vite-react-19', 'start')
  chromium = await launchChromium()
})
afterAll(async () => {
  await chromium.close()
  await app.stop()
})

/** Opens the app in a simulated browser, which `simulate` puts in the place of the real one. */
async function arrive(simulate: () => void): Promise<Visitor> {
  const page = await chromium.openTab()
  await page.addInitScript({ path: SCRIPT })
  await page.addInitScript(simulate)
  return visit(async () => page, app.address())
}

describe('a page that Playwright drives', () => {
  test('meets a patient who blocked the camera in Safari', async () => {
    const person = await arrive(() => {
      const { simulateBrowser } = (globalThis as Page).precallTesting
      simulateBrowser('safari-ios', { camera: 'denied' }).install()
    })
    await person.press('Start Video')
    await person.press('OK')
    await person.seesDialog('Your camera is blocked')
    expect(person.errors()).toEqual([])
  })

  test('meets one who allows both, and is seen', async () => {
    const person = await arrive(() => {
      const { simulateBrowser, drawnStream } = (globalThis as Page).precallTesting
      const browser = simulateBrowser('firefox-windows', {}, { createStream: drawnStream })
      browser.install()
      Object.assign(globalThis, { simulated: browser })
    })
    await person.press('Start Video')
    await person.press('OK')
    await expect.poll(() => person.page.evaluate(() => (globalThis as Page).simulated.prompt?.devices)).toHaveLength(2)
    await person.page.evaluate(() => (globalThis as Page).simulated.prompt?.allow())
    await showsMovingPicture(person.page.getByLabel('You'))
  })

  test('meets one who allows it by the browser’s own button, which is not the real one', async () => {
    const person = await arrive(() => {
      const { simulateBrowser, drawnStream } = (globalThis as Page).precallTesting
      const denied = { camera: 'denied', microphone: 'denied' } as const
      const browser = simulateBrowser('chrome-windows', denied, { createStream: drawnStream })
      browser.install()
      Object.assign(globalThis, { simulated: browser })
    })
    await person.press('Start Video')
    await person.seesDialog('Your camera and microphone are blocked')
    const button = person.button('Use microphone and camera')
    // Its own looks are the least that the page can be given: ours are in a layer, and win.
    expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgb(240, 240, 240)')
    await button.evaluate(takesPresses)
    await button.click()
    await person.page.evaluate(() => (globalThis as Page).simulated.prompt?.allow())
    await showsMovingPicture(person.page.getByLabel('You'))
    // The real browser was asked nothing.
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 0 })
  })
})
