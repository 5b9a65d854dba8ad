import { labelLanguages } from '@precall/guides'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Pages, servePages } from '../support/pages/servePages'

/** What a dialog on a phone of 320 px leaves for a guide. */
const WIDTH = 284

let pages: Pages
let chromium: Chromium
let page: Page
beforeAll(async () => {
  pages = await servePages()
  chromium = await launchChromium({ flags: ['--hide-scrollbars'] })
  page = await chromium.openTab()
  await page.setViewportSize({ width: WIDTH, height: 640 })
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => (document.body.style.margin = '0')),
  )
})
afterAll(async () => {
  await chromium.close()
  await pages.close()
})

test.each(labelLanguages)(
  'on a narrow phone no word and no number of any guide is cut off: buttons in %s',
  async (labels) => {
    await page.goto(`${pages.origin('fitting')}/fitting?labels=${labels}`)
    await page.locator('.precall-way').last().waitFor()
    expect(await page.locator('.precall-screen').count()).toBeGreaterThan(30)
    expect(await page.evaluate(cutOff)).toEqual([])
  },
)

test('systems are drawn as they look: two answers of an iPhone side by side, an apple before the menus of a Mac', async () => {
  await page.goto(`${pages.origin('fitting')}/fitting?labels=en`)
  await page.locator('.precall-way').last().waitFor()
  const [refuse, allow] = await page.locator('#ios-question .precall-buttons > span').all()
  const [left, right] = [(await refuse!.boundingBox())!, (await allow!.boundingBox())!]
  expect(right.y).toBe(left.y)
  expect(right.x).toBeGreaterThan(left.x + left.width)

  const apple = (await page.locator('#safari-blocked .precall-menubar > [data-name="apple"]').boundingBox())!
  const menu = (await page.locator('#safari-blocked .precall-menubar > [data-n]').boundingBox())!
  expect(menu.x).toBeGreaterThan(apple.x + apple.width)
})

// Runs in the page, so it can use nothing of this file.
function cutOff(): string[] {
  /** What a person could see of an element: within the window, and within all that cuts off what it holds. */
  const seen = (element: Element): { left: number; right: number; top: number } => {
    const { left, right, top } = element.getBoundingClientRect()
    const cuts = element === document.documentElement || getComputedStyle(element).overflowX !== 'visible'
    const around = element.parentElement ? seen(element.parentElement) : { left: 0, right: innerWidth, top: -Infinity }
    if (!cuts) return around
    return { left: Math.max(left, around.left), right: Math.min(right, around.right), top: Math.max(top, around.top) }
  }
  const faults: string[] = []
  const expectWithin = (box: DOMRect, element: Element, room: number, what: string) => {
    const { left, right, top } = seen(element)
    // Half a pixel, for browsers round.
    if (box.left < left - 0.5 + room || box.right > right + 0.5 - room || box.top < top - 0.5 + room) {
      faults.push(`${element.closest('section')!.id}: ${what}`)
    }
  }
  for (const guide of document.querySelectorAll('.precall-way')) {
    const texts = document.createTreeWalker(guide, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement!
      // A browser cuts a long address as well.
      if (element.matches('.precall-field > bdi')) continue
      const words = document.createRange()
      words.selectNodeContents(text)
      for (const line of words.getClientRects()) expectWithin(line, element, 0, text.textContent!)
    }
    for (const ring of guide.querySelectorAll('[data-n]')) {
      const number = getComputedStyle(ring, '::after')
      const [side, size] = [
        getComputedStyle(ring).direction === 'rtl' ? 'left' : 'right',
        parseFloat(number.width),
      ] as const
      const { left, right, top } = ring.getBoundingClientRect()
      const x = side === 'right' ? right - parseFloat(number.right) - size : left + parseFloat(number.left)
      const y = top + parseFloat(number.top)
      // With its edge, which sets it off from what is behind.
      expectWithin(new DOMRect(x, y, size, size), ring.parentElement!, 2, `number ${ring.getAttribute('data-n')}`)
    }
  }
  return faults
}
