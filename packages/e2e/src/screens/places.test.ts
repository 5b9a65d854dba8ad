import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { boxesOf, displaced } from './boxesOf'
import { overflows } from '../support/person/inspectPage'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { differences, looksOf, openPage, type PageOptions, type Screen, screens, walkTo } from './screensOnPages'
import { outOfReach, roomToScroll } from './reach'
import { type Pages, servePages } from '../support/pages/servePages'

let pages: Pages
let chromium: Chromium
let page: Page
beforeAll(async () => {
  pages = await servePages()
  chromium = await launchChromium()
  page = await chromium.openTab()
  page.setDefaultTimeout(10_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
})
beforeEach(() => page.setViewportSize({ width: 1100, height: 850 }))
afterAll(async () => {
  await chromium.close()
  await pages.close()
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
const heading = () => page.locator('.precall-title')

describe('in a shadow root', () => {
  test.each(screens)('the %s screen looks as it does outside', async (screen) => {
    await open(screen)
    const outside = await looksOf(page)
    await open(screen, { place: 'shadow' })
    expect(differences(outside, await looksOf(page))).toEqual([])
  })

  test('the focus goes to the heading, around the dialog, and back to Start Video', async () => {
    await open('explainer', { place: 'shadow' })
    expect(await hasFocus(heading())).toBe(true)
    await page.keyboard.press('Tab')
    expect(await hasFocus(button('OK'))).toBe(true)
    await page.keyboard.press('Escape')
    expect(await hasFocus(button('Start Video'))).toBe(true)
    expect(await page.locator('.precall').count()).toBe(0)
  })

  test('the colours are those that the page gives its host', async () => {
    await open('explainer', { place: 'shadow' })
    const color = () => button('OK').evaluate((button) => getComputedStyle(button).backgroundColor)
    const before = await color()
    await page.addStyleTag({ content: '#root { --precall-accent: rgb(109, 40, 201) }' })
    expect([before, await color()]).toEqual(['rgb(13, 92, 99)', 'rgb(109, 40, 201)'])
  })
})

describe('in a dialog of the app', () => {
  const appointment = () => page.locator('[aria-label="Your appointment"]')

  test('a screen is in front, and Escape closes it alone', async () => {
    await open('explainer', { place: 'dialog' })
    expect(await hasFocus(heading())).toBe(true)
    expect(await inFront(button('OK'))).toBe(true)

    await page.keyboard.press('Escape')
    expect(await page.locator('.precall').count()).toBe(0)
    expect(await appointment().evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(true)
    expect(await page.getByText('The appointment is closed').count()).toBe(0)
    expect(await hasFocus(button('Start Video'))).toBe(true)

    await page.keyboard.press('Escape')
    await page.getByText('The appointment is closed').waitFor()
  })

  test('what to do meanwhile is in front, and its buttons work', async () => {
    await open('waiting', { place: 'dialog' })
    expect(await inFront(heading())).toBe(true)
    await button('Cancel').click()
    expect(await page.locator('.precall').count()).toBe(0)
    expect(await appointment().evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(true)
    expect(await hasFocus(button('Start Video'))).toBe(true)
  })
})

test('in front of a fullscreen element each screen is seen, has the focus if it needs an answer, and closes', async () => {
  await openPage(page, pages.origin('places'), 'waiting', { place: 'fullscreen' })
  await button('Fill the screen').click()
  await expect.poll(isFullscreen).toBe(true)

  await button('Start Video').click()
  expect(await hasFocus(heading())).toBe(true)
  expect(await inFront(button('OK'))).toBe(true)
  await button('Close').click()
  expect(await hasFocus(button('Start Video'))).toBe(true)

  await walkTo(page, 'waiting')
  expect(await inFront(heading())).toBe(true)
  expect(await inFront(button('Cancel'))).toBe(true)
  expect(await isFullscreen()).toBe(true)
})

test('in front of what fills the screen after it a screen is seen, and keeps the focus', async () => {
  await open('explainer', { place: 'fullscreen' })
  await page.keyboard.press('Tab')
  expect(await hasFocus(button('OK'))).toBe(true)
  await page.evaluate(() => document.querySelector('section')!.requestFullscreen())
  await expect.poll(isFullscreen).toBe(true)
  await expect.poll(() => lastInTopLayer(page)).toContain('precall-dialog')
  expect(await hasFocus(button('OK'))).toBe(true)
  await page.evaluate(() => document.exitFullscreen())
})

describe('in a browser whose dialogs cannot be modal', () => {
  const plain = { lacks: 'showModal' } as const

  test.each(['explainer', 'blocked-camera', 'joining'] as const)('the %s screen looks the same', async (screen) => {
    await open(screen)
    const [modal, boxes] = [await looksOf(page), await boxesOf(page)]
    await open(screen, plain)
    expect(displaced(boxes, await boxesOf(page))).toEqual([])
    // Its shadow darkens the page as well, where there is no backdrop.
    const others = differences(modal, await looksOf(page)).filter(
      (line) => !/^0 dialog.* (overlay|box-shadow):|::backdrop/.test(line),
    )
    expect(others).toEqual([])
  })

  test('a screen is in front of whatever the page has put in front', async () => {
    await open('explainer', plain)
    await page.addStyleTag({ content: '#root::after { content: ""; position: fixed; inset: 0; z-index: 2000 }' })
    expect(await inFront(button('OK'))).toBe(true)
  })

  test('the focus goes to the heading, and Escape closes, also after a press on the words', async () => {
    await open('explainer', plain)
    expect(await hasFocus(heading())).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('.precall').count()).toBe(0)
    expect(await hasFocus(button('Start Video'))).toBe(true)

    await walkTo(page, 'explainer')
    await page.getByText('What happens next').click()
    await page.keyboard.press('Escape')
    expect(await page.locator('.precall').count()).toBe(0)
    expect(await hasFocus(button('Start Video'))).toBe(true)
  })
})

// At 400 % zoom: screens.test.ts.
test.each(screens)(
  'on a narrow phone every word and every button of the %s screen can be scrolled to, down alone',
  async (screen) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(screen)
    expect(await overflows(page)).toEqual([])
    expect(await outOfReach(page)).toEqual([])
    expect(await roomToScroll(page)).toBeGreaterThan(0.45)
  },
)

test.each(screens)('from right to left, everything in the %s screen is where a mirror would put it', async (screen) => {
  // Both times in the same words, so that they are as long, of which none are the guides', which speak English.
  await open(screen, { lang: 'de' })
  const [shell, ...boxes] = await boxesOf(page)
  await open(screen, { lang: 'he' })
  expect(await page.locator('.precall').first().getAttribute('dir')).toBe('rtl')
  const [shellThen, ...boxesThen] = await boxesOf(page)
  const mirrored = boxes.map((box) => ({
    ...box,
    left: shellThen!.left + shell!.right - box.right,
    right: shellThen!.right + shell!.left - box.left,
  }))
  // The browser's own button is as long as its words, which are the browser's, in the language of the page. A label of the
  // browser's is written from left to right among ours, so the space before it is on its other side.
  const isTheirs = (of: string) => of.startsWith('<usermedia') || of.includes('class="precall-pill"')
  const ours = (boxes: typeof mirrored) => boxes.filter(({ of }) => !isTheirs(of))
  expect(displaced(ours(mirrored), ours(boxesThen))).toEqual([])
})

async function open(screen: Screen, options?: PageOptions): Promise<void> {
  await openPage(page, pages.origin('places'), screen, options)
  await walkTo(page, screen)
}

function isFullscreen(): Promise<boolean> {
  return page.evaluate(() => document.fullscreenElement !== null)
}

/** The class of what is drawn in front of all else: a pointer goes through what is inert, and tells nothing of that. */
async function lastInTopLayer(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.getDocument')
  const { nodeIds } = await session.send('DOM.getTopLayerElements')
  const names = await Promise.all(
    nodeIds.map(async (nodeId) => (await session.send('DOM.getAttributes', { nodeId })).attributes.join(' ')),
  )
  await session.detach()
  return names.filter((name) => !name.includes('backdrop')).pop() ?? ''
}

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((element) => element.matches(':focus'))
}

/** Whether a pointer in the middle of the element points at it, and at nothing before it. */
function inFront(element: Locator): Promise<boolean> {
  return element.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
}
