// What README.md of packages/testing promises to those who test a page with Playwright: an app as it was built, which knows
// nothing of any simulation; and a page of nothing but what is asked of the browser.
import type * as playwright from '@precall/testing/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../support/browser/findChromium'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { startProgram } from '../support/browser/program'
import { showsMovingPicture } from '../support/person/movingPicture'
import { visit } from '../support/person/visitor'
import { type App, startApp } from './startApp'

const { simulate }: typeof playwright = await import(
  `${process.env.APPS}/jest/node_modules/@precall/testing/dist/playwright.js`
)

let chromium: Chromium
beforeAll(async () => {
  chromium = await launchChromium()
})
afterAll(() => chromium.close())

describe('an app that Playwright drives', () => {
  let app: App
  beforeAll(async () => {
    app = await startApp('vite-react-19', 'start')
  })
  afterAll(() => app.stop())

  test('meets a patient who blocked the camera in Safari', async () => {
    const page = await chromium.openTab()
    await simulate(page, 'safari-ios', { camera: 'denied' })
    const person = await visit(async () => page, app.address())
    await person.press('Start Video')
    await person.press('OK')
    await person.seesDialog('Your camera is blocked')
    expect(person.errors()).toEqual([])
  })

  test('runs the sample of the README in Playwright’s own runner', async () => {
    const folder = `${process.env.APPS}/vite-react-19`
    const playwright = startProgram(`${folder}/node_modules/.bin/playwright`, ['test', '--config', folder], {
      APP: app.address(),
      CHROMIUM: findChromium(),
    })
    expect(await playwright.prints(/^ +\d+ (passed|failed)/m)).toMatchObject({ 1: 'passed' })
    await playwright.end()
  })

  test('meets one who allows both, and is seen', async () => {
    const page = await chromium.openTab()
    const browser = await simulate(page, 'firefox-windows')
    const person = await visit(async () => page, app.address())
    await person.press('Start Video')
    await person.press('OK')
    await browser.prompt.allow()
    await showsMovingPicture(page.getByLabel('You'))
    expect(await browser.getUserMediaCalls()).toHaveLength(1)
  })

  test('meets one who allows it by the browser’s own button, which is not the real one', async () => {
    const page = await chromium.openTab()
    const browser = await simulate(page, 'chrome-windows', { camera: 'denied', microphone: 'denied' })
    const person = await visit(async () => page, app.address())
    await person.press('Start Video')
    await person.seesDialog('Your camera and microphone are blocked')
    const button = person.button('Use microphone and camera')
    // Its own looks are the least that the page can be given: ours are in a layer, and win.
    expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgb(240, 240, 240)')
    await browser.pressButton()
    await browser.prompt.allow()
    await showsMovingPicture(page.getByLabel('You'))
    // The real browser was asked nothing.
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 0 })
  })
})

describe('a page in a simulated browser', () => {
  test('remembers on the next page what the browser would, and no more', async () => {
    const page = await open()
    const browser = await simulate(page, 'safari-ios')
    await page.goto(SITE)
    const camera = async () => (await browser.getState()).camera
    void ask(page)
    await browser.prompt.allow()
    await expect.poll(camera).toBe('granted')
    await browser.devices.unplug('microphone')

    // Safari keeps the answer when the page loads itself again, and forgets it when the person does.
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.reload())])
    expect(await camera()).toBe('granted')
    expect((await browser.getState()).plugged).toEqual({ camera: true, microphone: false })
    await page.reload()
    expect(await camera()).toBe('prompt')
    await page.goto(`${SITE}another`)
    expect((await browser.getState()).plugged).toEqual({ camera: true, microphone: false })
  })

  test('remembers a site setting wherever it goes', async () => {
    const page = await open()
    const browser = await simulate(page, 'chrome-windows')
    await page.goto(SITE)
    await browser.siteSettings.block('camera')
    await page.reload()
    expect(await ask(page)).toBe('NotAllowedError')
    await browser.siteSettings.allow('camera')
    await page.goto(`${SITE}another`)
    expect(await ask(page)).toBe('granted')
    await browser.fail('camera')
    await page.reload()
    expect(await ask(page)).toBe('NotReadableError')
  })

  test('is controlled on a page with a strict policy, too', async () => {
    const page = await open("default-src 'none'; script-src 'self'; style-src 'unsafe-inline'")
    const browser = await simulate(page, 'firefox-linux')
    await page.goto(SITE)
    const answer = ask(page)
    await browser.prompt.block()
    expect(await answer).toBe('NotAllowedError')
  })

  test('must be in it from the start, once, and open', async () => {
    const page = await open()
    const browser = await simulate(page, 'chrome-linux')
    await expect(browser.devices.unplug('camera')).rejects.toThrow('call `page.goto` before the first control')
    await expect(simulate(page, 'chrome-linux')).rejects.toThrow('is in a simulated browser already')
    await page.goto(SITE)
    await expect(browser.pressButton()).rejects.toThrow('No button of the browser’s own has come into the page')
    const late = await open()
    await late.goto(SITE)
    await expect(simulate(late, 'chrome-linux')).rejects.toThrow(`too late: ${SITE} is open already`)
  })
})

const SITE = 'http://site.localhost/'

/** A tab in which the site is a page without anything on it. */
async function open(policy = ''): Promise<Page> {
  const page = await chromium.openTab()
  const headers: Record<string, string> = policy ? { 'Content-Security-Policy': policy } : {}
  await page.route(`${SITE}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A page</title>', headers }),
  )
  return page
}

/** Has the page ask for the camera, and resolves with what comes of it. */
function ask(page: Page): Promise<string> {
  return page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      ({ name }: Error) => name,
    ),
  )
}
