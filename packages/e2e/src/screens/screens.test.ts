import { type Screen, screens, type Theme } from '@precall/screens'
import type { RunOptions } from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contrasts } from './contrasts'
import { barriers, overflows, primaryButtons, smallTargets } from '../support/person/inspectPage'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { changeOf, changeOfIndex, whyNotCompared } from './pictures'
import { indexOfScreens, pictureIn, themeNames } from './indexOfScreens'
import { outOfReach, roomToScroll } from './reach'
import { type Gallery, serveScreens } from './serveScreens'
import { takePicture } from './takePicture'
import { waitFor } from '../support/person/visitor'

const WINDOW = { width: 1100, height: 850 }
const LEAST_TARGET = 44
// https://www.w3.org/TR/WCAG22/#non-text-contrast
const LEAST_CONTRAST = 3
/** How far from the corner of its screen a button in the foot may be. */
const FOOT = 32

const everyRule: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Not run unless asked for.
  rules: { 'target-size': { enabled: true } },
}
/** In the dark and on a phone a screen says the same: only what is seen of it can bar a person there. */
const rulesOfSight: RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
}
/** Zoomed, its colours are the same; those of the system axe does not see: contrasts.ts. */
const rulesOfRoom: RunOptions = { runOnly: ['target-size', 'scrollable-region-focusable'] }

interface Look {
  readonly picture: string
  readonly rules?: RunOptions
  readonly dark?: true
  readonly width?: number
  readonly height?: number
  readonly direction?: 'rtl'
  readonly theme?: Theme
  /** With the system's own colours, whatever the page's are. */
  readonly forced?: true
}

const looks: Readonly<Record<string, Look>> = {
  light: { picture: '' },
  dark: { picture: '.dark', rules: rulesOfSight, dark: true },
  '320 px wide': { picture: '.phone', rules: rulesOfSight, width: 320 },
  'in the system’s own colours': { picture: '.forced', rules: rulesOfRoom, dark: true, forced: true },
  // A window of 1280 by 1024: https://www.w3.org/TR/WCAG22/#reflow
  'at 400 % zoom': { picture: '.zoom', rules: rulesOfRoom, width: 320, height: 256 },
  // Last, for its page is another one.
  'right to left': { picture: '.rtl', direction: 'rtl' },
}

const whyNot = await whyNotCompared()
const notCompared = whyNot ? ` (pictures not compared: ${whyNot})` : ''

let gallery: Gallery
let chromium: Chromium
let page: Page
const said: string[] = []
beforeAll(async () => {
  gallery = await serveScreens()
  // As on a phone, where a scrollbar takes no room.
  chromium = await launchChromium({ flags: ['--hide-scrollbars'] })
  page = await chromium.openTab()
  page.setDefaultTimeout(10_000)
  page.on('pageerror', ({ message }) => said.push(message))
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) said.push(message.text())
  })
})
afterAll(async () => {
  await chromium.close()
  await gallery.close()
})

describe.each(screens)('$name', (screen) => {
  test('says its name, and leaves the focus where a person looks for it', async () => {
    const shown = await show(screen, looks.light!)

    const place = isModal(screen) ? shown : page.getByRole('main')
    const title = screen.focus ?? screen.title
    const name = isModal(screen) ? title : screen.inCall ? 'Your visit with Dr. Maya Lindqvist' : 'Start Video'
    const role = isModal(screen) || screen.inCall ? 'heading' : 'button'
    // A drawing that a press has put in its own place.
    const focused = place.getByRole(role, { name, exact: true }).or(place.getByRole('img', { name, exact: true }))
    expect(await focused.evaluate(hasFocus)).toBe(true)
  })

  for (const [name, look] of looksOf(screen)) {
    const pictures = picturesOf(screen).filter((picture) => picture === screen.name + look.picture)
    test.skipIf(whyNot).each(pictures)(`looks as it did: ${name}, as in %s.png${notCompared}`, async (picture) => {
      await show(screen, look)
      expect(await changeOf(picture, await takePicture(page))).toBeUndefined()
    })

    test(`has no barrier: ${name}`, async () => {
      const shown = await show(screen, look)

      expect(await barriers(page, look.rules ?? everyRule)).toEqual([])
      expect(await overflows(page)).toEqual([])
      expect(await smallTargets(page, LEAST_TARGET)).toEqual([])
      expect((await primaryButtons(page)).length).toBeLessThan(2)
      // The card that leads back stands there because Get Assistance was pressed.
      expect(screen.part === 'aside' || (await isAssistanceInItsCorner(shown, look))).toBe(true)
      // The waiting card is narrow, to have room beside the browser's question.
      expect(look.width || screen.part === 'waiting' ? 1 : await rowsInFoot(shown)).toBe(1)
      const shades = await contrasts(page, look.forced ? 'marks and words' : 'marks')
      expect(shades.filter(({ ratio }) => ratio < LEAST_CONTRAST)).toEqual([])
      // A card is folded if there is no room for it beside Start Video, until a person presses it.
      if (look.height && (await shown.getAttribute('data-fold'))) await shown.getByRole('heading').click()
      // Scrolls, and no picture comes after it.
      expect(look.height ? await outOfReach(page) : []).toEqual([])
      expect(await roomToScroll(page)).toBeGreaterThan(0.45)
      expect(said.filter((words) => !screen.tells?.test(words))).toEqual([])
      expect(said.some((words) => screen.tells?.test(words))).toBe(screen.tells !== undefined)
    })
  }
})

test.each(themeNames)('the first of them has no barrier in the %s theme', async (theme) => {
  await showTheme(theme)
  expect(await barriers(page, everyRule)).toEqual([])
})

test.skipIf(whyNot).each(themeNames)(`it looks as it did in the %s theme${notCompared}`, async (theme) => {
  await showTheme(theme)
  expect(await changeOf(pictureIn(theme), await takePicture(page))).toBeUndefined()
})

test('every picture is in the index, and nothing else', async () => {
  const pictures = [...screens.flatMap(picturesOf), ...themeNames.map(pictureIn)]
  expect(await changeOfIndex((chromium) => indexOfScreens(screens, chromium), pictures)).toBeUndefined()
})

function showTheme(theme: Theme): Promise<Locator> {
  return show(screens[0]!, { ...(theme === 'dense' ? looks.dark! : looks.light!), theme })
}

/** Brings the page to the screen, in that look. */
async function show(screen: Screen, look: Look): Promise<Locator> {
  const { dark, width, direction, theme, forced } = look
  await page.emulateMedia({
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  const address = gallery.address(screen, { dir: direction, theme })
  if (page.url() !== address) {
    said.length = 0
    // Edges of letters depend on the size that a page was loaded in, and it is not always a narrow one that comes first.
    await page.setViewportSize(WINDOW)
    await page.goto(address)
  }
  // A picture shows all of a guide, however long the page on a phone.
  const height = look.height ?? (screen.guide && screen.onPhone ? 1400 : 640)
  await page.setViewportSize(width ? { width, height } : WINDOW)
  // From right to left, the browser's own words are Arabic too.
  const inArabic = screen.arabic ?? screen.title.replace(/“.+/, '“')
  const shown = page.getByRole(isModal(screen) ? 'dialog' : 'region', {
    name: direction ? inArabic : screen.title,
    exact: !direction || screen.arabic !== undefined,
  })
  await page.locator('[data-ready]').waitFor()
  await waitFor(shown)
  return shown
}

function looksOf({ inEnglish }: Screen): [string, Look][] {
  return Object.entries(looks).filter(([, { direction }]) => !(inEnglish && direction))
}

/** All are drawn as most people see them, the most important ones in every look. */
function picturesOf({ name, arabic, onPhone, forced }: Screen): string[] {
  if (arabic) return ['', '.dark', '.phone', '.rtl'].map((look) => name + look)
  return [onPhone ? `${name}.phone` : name, ...(forced ? [`${name}.forced`] : [])]
}

function isModal({ part }: Screen): boolean {
  return part !== 'waiting' && part !== 'notice' && part !== 'aside'
}

/** Get Assistance is where people look for it: at the bottom, and where lines start if there is room for a row. */
async function isAssistanceInItsCorner(shell: Locator, { width, height }: Look): Promise<boolean> {
  // There the whole dialog scrolls, and the foot comes last.
  if (height) return true
  const { leads, fromStart, fromBottom } = await shell.evaluate((shell) => {
    const assistance = shell.querySelector('.precall-foot')!.lastElementChild!
    const button = assistance.getBoundingClientRect()
    const { left, right, bottom } = shell.getBoundingClientRect()
    const rightToLeft = getComputedStyle(shell).direction === 'rtl'
    // If nothing else helps, it is the one thing to press, and stands at the end like the others.
    const leads = assistance.matches('[data-kind="primary"]')
    return {
      leads,
      fromStart: rightToLeft ? right - button.right : button.left - left,
      fromBottom: bottom - button.bottom,
    }
  })
  return fromBottom < FOOT && (leads || width !== undefined || fromStart < FOOT)
}

/** In how many rows its buttons stand. */
function rowsInFoot(shell: Locator): Promise<number> {
  return shell.evaluate((shell) => {
    const buttons = Array.from(shell.querySelectorAll('.precall-foot > .precall-button'))
    return new Set(buttons.map((button) => Math.round(button.getBoundingClientRect().top))).size
  })
}

// Runs in the page.
function hasFocus(element: Element): boolean {
  return element === document.activeElement
}
