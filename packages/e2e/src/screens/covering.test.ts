import { type ScreenName, screens } from '@precall/screens'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { overflows } from '../support/person/inspectPage'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Box, measuredPrompts } from '../support/person/measuredPrompts'
import { outOfReach } from './reach'
import { type Gallery, serveScreens } from './serveScreens'

let gallery: Gallery
let chromium: Chromium
let page: Page
beforeAll(async () => {
  gallery = await serveScreens()
  // As on a phone, where a scrollbar takes no room.
  chromium = await launchChromium({ flags: ['--hide-scrollbars'] })
  page = await chromium.openTab()
  page.setDefaultTimeout(10_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
})
afterAll(async () => {
  await chromium.close()
  await gallery.close()
})

const button = () => page.getByRole('button', { name: 'Start Video', exact: true })

const places = {
  'where the demo has it': '.demo-start {}',
  'at the top': '.demo-start { position: fixed; inset: 0 0 auto; }',
  'at the bottom': '.demo-start { position: fixed; inset: auto 0 0; }',
}
/** Two phones, a tablet and a computer; then a small laptop at 200 and at 400 % zoom, and a larger one at 400 %. */
const windows = [
  [320, 700],
  [390, 700],
  [768, 700],
  [1280, 700],
  [640, 360],
  [320, 180],
  [320, 256],
] as const
/**
 * All that lie beside a page which can be used. On a phone, two others may lie over Start Video: the one that points at the
 * browser's open prompt, for that is modal and has to be answered first, and the one with the way out of an app.
 */
const cards = [
  'welcome-back',
  'join-failed',
  'dismissed',
  'aside',
  'waiting-slow',
  'waiting-granted',
  'waiting-stalled',
] as const

// https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html. 320 px is also a window at 400 % zoom.
test.each(
  cards.flatMap((name) =>
    windows.flatMap(([width, height]) =>
      Object.entries(places).map(([place, css]) => [name, place, width, height, css] as const),
    ),
  ),
)('the %s card does not cover Start Video %s, %i by %i', async (name, _, width, height, css) => {
  await open(name, { width, height })
  await page.addStyleTag({ content: css })
  await page.evaluate(() => dispatchEvent(new Event('resize')))
  await expect.poll(covered).toBe(0)
})

test('the dismissed card does not cover Start Video after what is loaded above has moved that', async () => {
  await open('dismissed', { width: 390, height: 700 })
  await page.addStyleTag({ content: '.demo-start { position: absolute; inset: 1rem 0 auto; }' })
  await page.evaluate(() => dispatchEvent(new Event('resize')))
  await expect.poll(covered).toBe(0)
  await page.evaluate(() => {
    const start = document.querySelector<HTMLElement>('.demo-start')!
    start.style.inset = 'auto 0 1rem'
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'A message' }))
  })
  await expect.poll(covered).toBe(0)
})

test.each(
  (['waiting-slow', 'waiting-granted', 'waiting-stalled'] as const).flatMap((name) =>
    [
      [320, 700],
      [360, 700],
      [390, 700],
      [375, 553],
      [768, 700],
    ].map(([width, height]) => [name, width!, height!] as const),
  ),
)('the %s card has room for all of it beside Start Video, %i by %i', async (name, width, height) => {
  await open(name, { width, height })
  await expect.poll(covered).toBe(0)
  expect(await outOfSight()).toEqual([])
})

describe('a card that is folded, for there is no room beside Start Video', () => {
  const names = ['dismissed', 'waiting-slow', 'waiting-stalled'] as const
  const folded = async (name: ScreenName) => {
    await open(name, { width: 320, height: 180 })
    await expect.poll(outOfSight).not.toEqual([])
    expect(await page.locator('.precall-card').getByRole('heading').isVisible()).toBe(true)
  }

  test.each(names)('unfolds at a press on it, and folds again at a press on the page: %s', async (name) => {
    await folded(name)
    const { x, y, height } = (await page.locator('.precall-card').boundingBox())!
    // At its edge, beside the title.
    await page.mouse.click(x + 3, y + height / 2)
    expect(await outOfReach(page)).toEqual([])
    expect(await overflows(page)).toEqual([])
    // In it, a press on something that takes no focus leaves it as it is: in Safari, buttons are such.
    await page.locator('.precall-lead').click()
    expect(await outOfReach(page)).toEqual([])

    await page.mouse.click(2, 90)
    await expect.poll(covered).toBe(0)
    expect(await outOfSight()).not.toEqual([])
  })

  test.each(names)('unfolds for the Tab key, which gets to all its buttons: %s', async (name) => {
    await folded(name)
    await button().focus()
    const buttons = await page.locator('.precall-card :is(button, a)').count()
    for (let n = 0; n < buttons; n += 1) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(isFocusInSight)).toBe(true)
    }
    expect(await page.locator('.precall-close').evaluate((close) => close === document.activeElement)).toBe(true)
  })
})

// An iPhone with Safari's bars, a small Android phone, and the smallest iPhone that people still have.
test.each([
  [390, 664],
  [320, 640],
  [320, 568],
])(
  'the explainer’s buttons cover neither a step, nor the answer, nor the settings: %i by %i',
  async (width, height) => {
    await open('explainer', { width, height })
    expect(await underFoot('.precall-next li, .precall-pill, .precall-settings > summary')).toEqual([])
    const dialog = page.locator('.precall-dialog')
    expect(await dialog.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)
  },
)

test('Welcome back has no second Continue where Start Video is in sight, and one where it is not', async () => {
  await open('welcome-back', { width: 390, height: 700 })
  const carryOn = page.getByRole('button', { name: 'Continue', exact: true })
  await expect.poll(() => carryOn.count()).toBe(0)
  await page.addStyleTag({ content: 'body { padding-block-end: 200vh }' })
  await page.evaluate(() => scrollTo(0, 2 * innerHeight))
  await expect.poll(() => carryOn.count()).toBe(1)
})

test.each([390, 1280])(
  'the page behind the waiting card is veiled, and can still be pressed, %i px wide',
  async (width) => {
    await open('waiting-android', { width, height: 844 })
    const veil = await page
      .locator('.precall-card')
      .evaluate((card) => getComputedStyle(card, '::backdrop').getPropertyValue('background-color'))
    expect(veil).toMatch(/0\.84/)
    // Those of the page that are in the window, and not under the card itself.
    const pressed = await page.evaluate(() => {
      const card = document.querySelector('.precall-card')!.getBoundingClientRect()
      return Array.from(document.querySelectorAll('.demo-page :is(a, button):not(.precall *)'))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .map(({ element, box }) => ({ element, x: box.left + box.width / 2, y: box.top + box.height / 2 }))
        .filter(({ x, y }) => x > 0 && x < innerWidth && y > 0 && y < innerHeight)
        .filter(({ x, y }) => x < card.left || x > card.right || y < card.top || y > card.bottom)
        .map(({ element, x, y }) => element.contains(document.elementFromPoint(x, y)))
    })
    expect(pressed).toContain(true)
    expect(pressed).not.toContain(false)
  },
)

// From where the card fits beside it. A rem of 10 pixels is the reset of many a page, and changes nothing of the browser's own.
test.each(
  (
    [
      ['waiting', 'chrome', [961, 1100, 1280, 1920]],
      ['waiting-firefox', 'firefox', [1140, 1180, 1210, 1230, 1280, 1366, 1536, 1920]],
    ] as const
  ).flatMap(([name, browser, widths]) =>
    widths.flatMap((width) => ['100%', '62.5%'].map((rem) => [name, width, rem, browser] as const)),
  ),
)(
  'the %s card and its arrow are beside the prompt, %i px wide, with a rem of %s',
  async (name, width, rem, browser) => {
    await open(name, { width, height: 633 })
    await page.addStyleTag({ content: `:root { font-size: ${rem}; --precall-size: 18px }` })
    const boxes = await page.evaluate(() =>
      ['.precall-card', '.precall-card .precall-arrow'].map((selector): Box => {
        const { left, top, right, bottom } = document.querySelector(selector)!.getBoundingClientRect()
        return { left, top, right, bottom }
      }),
    )
    const prompt = measuredPrompts[browser]['with a picture']
    for (const box of boxes.filter(({ left, right }) => left < right)) {
      const isApart = box.left > prompt.right || box.top > prompt.bottom
      const isInWindow = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= 633
      expect({ box, isApart, isInWindow }).toMatchObject({ isApart: true, isInWindow: true })
    }
  },
)

async function open(name: ScreenName, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  await page.goto(
    gallery.address(
      screens.find((screen) => screen.name === name)!,
      {},
    ),
  )
  await page.locator('[data-ready]').waitFor()
}

/** The words of those that reach below the top of the buttons. */
function underFoot(elements: string): Promise<(string | null)[]> {
  return page.evaluate((elements) => {
    const { top } = document.querySelector('.precall-foot')!.getBoundingClientRect()
    return Array.from(document.querySelectorAll(elements))
      .filter((element) => element.getBoundingClientRect().bottom > top)
      .map(({ textContent }) => textContent)
  }, elements)
}

/** The words and buttons of the card that are cut off. */
function outOfSight(): Promise<(string | null)[]> {
  return page.locator('.precall-card').evaluate((card) => {
    const { top, bottom } = card.getBoundingClientRect()
    return Array.from(card.querySelectorAll('h2, p:not(.precall-said *), .precall-foot > *'))
      .filter((element) => {
        const box = element.getBoundingClientRect()
        return box.height < 1 || box.top < top || box.bottom > bottom
      })
      .map(({ textContent }) => textContent)
  })
}

// Runs in the page, so it can use nothing of this file.
function isFocusInSight(): boolean {
  const { left, top, width, height } = document.activeElement!.getBoundingClientRect()
  const there = document.elementFromPoint(left + width / 2, top + height / 2)
  return document.activeElement!.matches('.precall-card *') && document.activeElement!.contains(there)
}

/** How many square pixels of Start Video the card lies over. */
async function covered(): Promise<number> {
  const [start, card] = [await button().boundingBox(), await page.locator('.precall-card').boundingBox()]
  if (!start || !card) throw new Error('one of them is not to be seen')
  const over = (from: 'x' | 'y', size: 'width' | 'height') =>
    Math.max(0, Math.min(start[from] + start[size], card[from] + card[size]) - Math.max(start[from], card[from]))
  return over('x', 'width') * over('y', 'height')
}
