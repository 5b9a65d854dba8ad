import type { ConsoleMessage, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Contrast, contrasts } from './contrasts'
import { barriers } from '../support/person/inspectPage'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import {
  differences,
  type Looks,
  looksOf,
  openPage,
  type PageOptions,
  type Screen,
  screens,
  walkTo,
} from './screensOnPages'
import { type Pages, servePages } from '../support/pages/servePages'

// https://www.w3.org/TR/WCAG22/#non-text-contrast
const LEAST_CONTRAST = 3

let pages: Pages
let chromium: Chromium
let page: Page
beforeAll(async () => {
  pages = await servePages()
  chromium = await launchChromium()
  page = await chromium.openTab()
  page.setDefaultTimeout(10_000)
  // create-vite's rem is larger from 1025 px on.
  await page.setViewportSize({ width: 1000, height: 850 })
})
beforeEach(() => see({}))
afterAll(async () => {
  await chromium.close()
  await pages.close()
})

describe.each([
  ['a reset that is in no layer', 'reset', 'styles.css'],
  ['the styles that create-vite begins with', 'create-vite', 'styles.css'],
  ['those that it began with until 2026', 'create-vite in 2025', 'styles.css'],
  ['the styles that create-next-app begins with', 'create-next-app', 'styles.css'],
  ['Bootstrap’s reboot', 'bootstrap', 'styles.css'],
  ['Tailwind’s preflight', 'tailwind', 'styles.css'],
  ['Tailwind’s preflight in its layer', 'tailwind in layers', 'styles.layered.css'],
  ['the styles of create-vite in a layer', 'create-vite in layers', 'styles.layered.css'],
] as const)('on a page with %s', (_, hostile, styles) => {
  test.each(screens)('the %s screen looks as it does on a bare page', async (screen) => {
    const bare = await looksOnBarePage(screen)
    await open(screen, { page: hostile, styles })
    expect(differences(bare, await looksOf(page))).toEqual([])
  })

  test('every button looks as it does on a bare page while it is pointed at, and while it has the focus', async () => {
    await open('framed')
    const bare = await looksOfButtonsInUse()
    await open('framed', { page: hostile, styles })
    expect(await looksOfButtonsInUse()).toEqual(bare)
  })
})

describe.each(['styles.css', 'styles.layered.css'] as const)(
  'a rule of the app’s with one class, before %s',
  (styles) => {
    test('wins', async () => {
      await open('explainer', { page: 'classes', first: 'page', styles })
      const looks = (selector: string, property: string) =>
        page
          .locator(selector)
          .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), property)
      expect({
        dialog: await looks('.precall-dialog', 'background-color'),
        corner: await looks('.precall-dialog', 'border-top-left-radius'),
        title: await looks('.precall-title', 'color'),
        size: await looks('.precall-title', 'font-size'),
        lead: await looks('.precall-lead', 'color'),
        body: await looks('.precall-body', 'padding-left'),
        button: await looks('.precall-button[data-kind="primary"]', 'border-top-left-radius'),
        weight: await looks('.precall-button[data-kind="primary"]', 'font-weight'),
        help: await looks('.precall-button[data-kind="quiet"]', 'text-transform'),
      }).toEqual({
        dialog: 'rgb(1, 2, 3)',
        corner: '1px',
        title: 'rgb(1, 2, 3)',
        size: '31px',
        lead: 'rgb(1, 2, 3)',
        body: '7px',
        button: '1px',
        weight: '400',
        help: 'uppercase',
      })
    })
  },
)

describe('the radius of buttons', () => {
  const radii = () =>
    page
      .locator('.precall :is(.precall-button, .precall-native)')
      .evaluateAll((buttons) => [...new Set(buttons.map((button) => getComputedStyle(button).borderTopLeftRadius))])

  test.each(['explainer', 'blocked-camera', 'blocked-button'] as const)(
    'is one variable on the %s screen',
    async (screen) => {
      await open(screen)
      expect(await radii()).toEqual(['12px'])
      await page.addStyleTag({ content: ':root { --precall-button-radius: 5px }' })
      expect(await radii()).toEqual(['5px'])
      expect(
        await page.locator('.precall-dialog').evaluate((dialog) => getComputedStyle(dialog).borderTopLeftRadius),
      ).not.toBe('5px')
    },
  )
})

test('the words are large enough to read where the page’s rem is 10 pixels', async () => {
  await open('blocked-camera')
  await page.addStyleTag({ content: ':root { font-size: 62.5% }' })
  expect(await page.evaluate(smallestWords)).toBeGreaterThanOrEqual(11)
})

describe('in development, the console is told once', () => {
  test.each([
    ['that the words touch the edge of the dialog', '.precall-dialog * { padding: 0 !important }', /touch its edge/],
    [
      'that the title cannot be told from what is behind it',
      '.precall-title { color: color-mix(in srgb, white, black 5%) }',
      /title .* colour/,
    ],
  ])('%s', async (_, content, told) => {
    const messages = await toldOn('explainer', content)
    expect(messages).toEqual([expect.stringMatching(told)])
  })

  test('nothing by looks that can be read', async () => {
    expect(
      await toldOn('explainer', '.precall-dialog { background: rgb(0 0 0 / 0.5) } .precall-title { color: #ddd }'),
    ).toEqual([])
  })
})

describe.each([
  ['in the light', {}, 'light'],
  ['in the dark', {}, 'dark'],
  ['in a playful theme', { theme: 'playful' }, 'dark'],
  ['in a dense theme', { theme: 'dense' }, 'light'],
] as const)('%s', (_, options, colorScheme) => {
  test.each(['explainer', 'blocked-camera', 'framed', 'joining'] as const)(
    'every word and every mark of the %s screen can be told from what is behind it',
    async (screen) => {
      await see({ colorScheme })
      await open(screen, options)
      expect(await barriers(page, { runOnly: ['color-contrast'] })).toEqual([])
      expect(faint(await contrasts(page))).toEqual([])
    },
  )
})

describe.each(['light', 'dark'] as const)('with the system’s own colours, when they are %s', (colorScheme) => {
  beforeEach(() => see({ colorScheme, forcedColors: 'active' }))

  test.each(screens)(
    'all that can be pressed on the %s screen has an edge, and what has the focus a ring',
    async (screen) => {
      await open(screen, { theme: 'playful' })
      expect(faint(await contrasts(page))).toEqual([])
      expect(await page.evaluate(edgeless)).toEqual([])
      for (let last = false; !last; last = await page.evaluate(isLast)) {
        await page.keyboard.press('Tab')
        expect(await page.evaluate(ringOfFocus)).toEqual('solid 3px')
        expect(faint(await contrasts(page))).toEqual([])
      }
    },
  )

  test('the gap along the line through an icon is not to be seen', async () => {
    await open('blocked-camera')
    const colours = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.precall-gap')!).stroke,
      getComputedStyle(document.querySelector('.precall-dialog')!).backgroundColor,
    ])
    expect(colours[0]).toBe(colours[1])
  })

  test('what is blocked is told from what works by its edge', async () => {
    await open('blocked-camera')
    const edges = page.locator('.precall-devices > li')
    expect(await edges.evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopStyle))).toEqual([
      'dashed',
      'solid',
    ])
  })
})

test.each(['blocked-camera', 'joining'] as const)(
  'nothing on the %s screen moves for a person who wants that, and nothing is missing',
  async (screen) => {
    const moving = () => page.evaluate(() => document.getAnimations().length)
    const still = await looksOnBarePage(screen)
    await see({ reducedMotion: 'no-preference' })
    await open(screen)
    expect(await moving()).toBeGreaterThan(0)

    await see({})
    expect(await moving()).toBe(0)
    expect(await page.evaluate(inTransition)).toEqual([])
    expect(differences(still, await looksOf(page))).toEqual([])
  },
)

test.each(screens)(
  'no element of the %s screen has a style of its own, which a strict page would refuse',
  async (screen) => {
    await open(screen)
    expect(await page.locator('.precall:not(.precall .precall)').count()).toBe(1)
    expect(await page.locator(':is(.precall, [data-precall-part])[style], .precall [style]').count()).toBe(0)
  },
)

/** What the person’s system asks of pages. Nothing moves unless it does here: pictures of it could not be compared. */
function see(media: Parameters<Page['emulateMedia']>[0]): Promise<void> {
  return page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce', ...media })
}

async function open(screen: Screen, options?: PageOptions): Promise<void> {
  await openPage(page, pages.origin('looks'), screen, options)
  await walkTo(page, screen)
}

/** What the console is told by a page with these rules, on which a person looks at the screen twice. */
async function toldOn(screen: Screen, content: string): Promise<string[]> {
  const told: string[] = []
  const listen = (message: ConsoleMessage) => {
    if (message.text().startsWith('[precall]')) told.push(message.text())
  }
  page.on('console', listen)
  await openPage(page, pages.origin('looks'), screen)
  await page.addStyleTag({ content })
  for (let look = 0; look < 2; look++) {
    await walkTo(page, screen)
    await page.keyboard.press('Escape')
  }
  page.off('console', listen)
  return told
}

const faint = (contrasts: readonly Contrast[]) => contrasts.filter(({ ratio }) => ratio < LEAST_CONTRAST)

/** What a button looks like while the pointer is on it, and then while it has the focus, for each that can be pressed. */
async function looksOfButtonsInUse(): Promise<string[]> {
  const buttons = page.locator('.precall :is(button, a, input)')
  const looks: string[] = []
  for (const button of await buttons.all()) {
    await button.hover()
    looks.push(await button.evaluate(looksInUse))
  }
  await page.mouse.move(1, 1)
  for (let last = false; !last; last = await page.evaluate(isLast)) {
    await page.keyboard.press('Tab')
    looks.push(await page.locator(':focus').evaluate(looksInUse))
  }
  return looks
}

const bareLooks = new Map<Screen, Looks>()

async function looksOnBarePage(screen: Screen): Promise<Looks> {
  const known = bareLooks.get(screen)
  if (known) return known
  await open(screen)
  const looks = await looksOf(page)
  bareLooks.set(screen, looks)
  return looks
}

// These run in the page, so they can use nothing of this file.
function edgeless(): string[] {
  return Array.from(
    document.querySelectorAll(
      '.precall:not(.precall .precall), .precall :is(button, .precall-button, .precall-native, .precall-pill)',
    ),
  )
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element)
      return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || /^rgba.*, 0\)$/.test(borderTopColor)
    })
    .map((element) => element.outerHTML)
}

function inTransition(): string[] {
  return Array.from(document.querySelectorAll('.precall, .precall *'))
    .filter((element) => getComputedStyle(element).transitionDuration !== '0s')
    .map((element) => element.outerHTML)
}

function ringOfFocus(): string {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!)
  return `${outlineStyle} ${outlineWidth}`
}

function looksInUse(element: Element): string {
  const { backgroundColor, borderTopColor, color, outline, outlineOffset, textDecoration } = getComputedStyle(element)
  return [
    element.localName,
    element.textContent,
    backgroundColor,
    borderTopColor,
    color,
    outline,
    outlineOffset,
    textDecoration,
  ].join(' | ')
}

function smallestWords(): number {
  const isWords = ({ nodeType, textContent }: Node) => nodeType === Node.TEXT_NODE && textContent!.trim() !== ''
  const withWords = Array.from(document.querySelectorAll('.precall :not(.precall-said *, option)')).filter((element) =>
    Array.from(element.childNodes).some(isWords),
  )
  return Math.min(...withWords.map((element) => parseFloat(getComputedStyle(element).fontSize)))
}

function isLast(): boolean {
  return document.activeElement!.matches('.precall-close')
}
