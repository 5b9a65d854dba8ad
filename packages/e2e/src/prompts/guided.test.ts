import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Display, startDisplay } from '../support/browser/display'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { pressInPrompt, promptOpens } from './pressInPrompt'
import { type Pages, servePages } from '../support/pages/servePages'
import { type Visitor, visit } from '../support/person/visitor'

const BOTH_BLOCKED = 'Your camera and microphone are blocked'
const GUIDE = '.precall-way'
/** The last word of a guide: what leads on from it. */
const WHOLE_GUIDE = '.precall-on > button'
/** What the guides for this browser say, and in which words. */
const OF_GUIDES = /\/(chromium|everywhere)-[\w-]+\.js$/

let pages: Pages
beforeAll(async () => void (pages = await servePages()))
afterAll(() => pages.close())

test('a person who says no to the prompt reads the steps in the first frame of the dialog, and no others', async () => {
  const display: Display = await startDisplay()
  const chromium = await launchChromium({ display })
  const person = await visitWithoutButtons(chromium, 'says-no')

  await person.press('Start Video')
  await person.press('OK')
  await promptOpens(display)
  // The steps are fetched while the question is open. No one can answer it sooner: Chromium takes no press for a second.
  await expect.poll(() => loaded(person.page)).toBeGreaterThan(1)
  await person.page.evaluate(recordFrames)
  await pressInPrompt(display, 'Never allow')
  await person.seesDialog(BOTH_BLOCKED)
  await person.page.locator(WHOLE_GUIDE).first().waitFor()

  const frames = await person.page.evaluate(() => (window as unknown as Recorded).frames)
  expect(frames[0]).toContain('Turn on Camera.')
  expect(new Set(frames)).toEqual(new Set([frames[0]]))
  await chromium.close()
  await display.end()
})

describe('a person who said no before', () => {
  let chromium: Chromium
  beforeAll(async () => {
    const blocked = { camera: 'block', microphone: 'block' } as const
    const sites = ['is-quick', 'waits', 'is-offline'].map((site) => [pages.origin(site), blocked] as const)
    chromium = await launchChromium({ sites: Object.fromEntries(sites) })
  })
  afterAll(() => chromium.close())

  test('sees no general steps flash by: they show only when theirs take a moment', async () => {
    const page = await chromium.openTab()
    await page.route(OF_GUIDES, () => {})
    const person = await visitWithoutButtons(chromium, 'is-quick', page)
    await page.evaluate(recordSteps)
    await person.press('Start Video')
    await person.sees('Press the symbol next to the web address. Open the settings for this site.')
    const { there, visible } = await page.evaluate(() => (window as unknown as Recorded).steps)
    expect(visible - there).toBeGreaterThan(300)
    await page.close()
  })

  test('reads the general steps until theirs are there, and nothing that they look at moves', async () => {
    const page = await chromium.openTab()
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    await page.route(OF_GUIDES, async (route) => {
      await arrived
      await route.continue()
    })
    const person = await visit(async () => page, `${pages.origin('waits')}/visit`)
    await person.press('Start Video')
    await person.seesDialog(BOTH_BLOCKED)
    await page.locator('usermedia').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await person.sees('Turn on Camera.')
    expect(await page.locator(GUIDE).count()).toBe(0)
    await page.keyboard.press('Enter')
    const before = await page.evaluate(placeOfButton)

    arrive()
    await page.locator(GUIDE).waitFor({ state: 'attached' })
    expect(await page.evaluate(placeOfButton)).toEqual(before)
    expect(await person.focus()).toBe('Or turn them on in your settings')
    await page.close()
  })

  test('keeps the general steps when theirs cannot be fetched, and the console alone is told, once', async () => {
    const page = await chromium.openTab()
    const said: string[] = []
    page.on('console', (message) => message.type() === 'warning' && said.push(message.text()))
    await page.route(OF_GUIDES, (route) => route.abort('internetdisconnected'))
    const person = await visitWithoutButtons(chromium, 'is-offline', page)

    await person.press('Start Video')
    await person.seesDialog(BOTH_BLOCKED)
    await expect.poll(() => said).toEqual([expect.stringMatching(/guide for this browser could not be loaded/)])
    await person.sees('Press the symbol next to the web address. Open the settings for this site.')
    await person.press('Try again')
    await person.sees('It is still not working')
    expect(said).toHaveLength(1)
    expect(person.errors()).toEqual([])
    await page.close()
  })
})

/** In a browser from before Chrome 151, so that the steps are not folded away. */
async function visitWithoutButtons(chromium: Chromium, site: string, opened?: Page): Promise<Visitor> {
  const page = opened ?? (await chromium.openTab())
  await page.addInitScript(removeButtons)
  return visit(async () => page, `${pages.origin(site)}/visit`)
}

/** How many of their chunks the page has. */
function loaded(page: Page): Promise<number> {
  return page.evaluate(
    (pattern) => performance.getEntriesByType('resource').filter(({ name }) => new RegExp(pattern).test(name)).length,
    OF_GUIDES.source,
  )
}

interface Recorded {
  frames: string[]
  steps: { there: number; visible: number }
}

// These run in the page, so they can use nothing of this file.
function recordFrames(): void {
  const frames: string[] = []
  const record = () => {
    const steps = document.querySelector('dialog[open] .precall-steps')
    if (steps) frames.push(steps.textContent)
    requestAnimationFrame(record)
  }
  requestAnimationFrame(record)
  Object.assign(window, { frames })
}

/** When the steps were first there, and when they could first be seen, in milliseconds. */
function recordSteps(): void {
  const seen = { there: 0, visible: 0 }
  const record = (now: number) => {
    const steps = document.querySelector('dialog[open] .precall-steps')
    if (steps) seen.there ||= now
    if (steps && getComputedStyle(steps).visibility === 'visible') seen.visible ||= now
    requestAnimationFrame(record)
  }
  requestAnimationFrame(record)
  Object.assign(window, { steps: seen })
}

function placeOfButton(): number[] {
  const { x, y, width, height } = document.querySelector('usermedia')!.getBoundingClientRect()
  return [x, y, width, height]
}

function removeButtons(): void {
  for (const name of ['HTMLUserMediaElement', 'HTMLCameraElement', 'HTMLMicrophoneElement']) {
    Reflect.deleteProperty(window, name)
  }
}
