// Nothing of ours is under Chromium's prompt, with the picture of the camera in it or without: docs/facts/browsers.md#chromium-prompt-size
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Display, startDisplay } from '../support/browser/display'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Box, measuredPrompts } from '../support/person/measuredPrompts'
import { type Pages, servePages } from '../support/pages/servePages'
import { visit, type Visitor } from '../support/person/visitor'
import { promptOpens } from './pressInPrompt'

let display: Display
let pages: Pages
beforeAll(async () => {
  pages = await servePages()
  display = await startDisplay(1940, 1100)
})
afterAll(async () => {
  await display.end()
  await pages.close()
})

describe.each([
  [1280, 720],
  [1366, 768],
  [1536, 864],
  [1920, 1080],
])('in a window of %i by %i', (width, height) => {
  let chromium: Chromium
  beforeAll(async () => {
    chromium = await launchChromium({ display, flags: [`--window-size=${width},${height}`] })
  })
  afterAll(() => chromium.close())

  test.each([
    ['both devices', 'told', '100%'],
    ['the microphone, without a picture', 'told?devices=microphone', '100%'],
    // The reset of many a page.
    ['both devices, on a page whose rem is 10 pixels', 'told', '62.5%'],
  ])('the waiting card is seen whole beside the prompt for %s', async (_, page, rem) => {
    const person = await visit(chromium.openTab, `${pages.origin(`window-${width}`)}/${page}`)
    // Dark behind, so that a white prompt is seen to its edge.
    const css = `:root { background: #000; font-size: ${rem}; --precall-size: 18px }`
    await person.page.addStyleTag({ content: css })
    await person.press('Start Video')
    await person.press('OK')
    await promptOpens(display)
    // The picture in it comes a moment later, and no one knows when it is whole.
    let before: Box | undefined
    const prompt = await vi.waitUntil(
      async () => {
        const now = await boxOfPrompt(person)
        const isAtRest = JSON.stringify(now) === JSON.stringify(before)
        before = now
        return isAtRest && now
      },
      { timeout: 10_000, interval: 1000 },
    )
    const { right, bottom } = measuredPrompts.chrome[page === 'told' ? 'with a picture' : 'without']
    expect(prompt.right).toBe(right)
    expect(prompt.bottom).toBe(Math.min(bottom, await person.page.evaluate(() => innerHeight - 1)))
    const boxes = await person.page.evaluate(() =>
      ['.precall-card', '.precall-card .precall-arrow'].map((selector) => {
        const { left, top, right, bottom } = document.querySelector(selector)!.getBoundingClientRect()
        return {
          left,
          top,
          right,
          bottom,
          isInWindow: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        }
      }),
    )
    for (const box of boxes) {
      const isApart = box.left > prompt.right
      expect({ prompt, box, isApart }).toMatchObject({ isApart: true, box: { isInWindow: true } })
    }
    await person.page.close()
  })
})

/** The places at which the screen differs from the page, in the page's own coordinates. */
async function boxOfPrompt({ page }: Visitor): Promise<Box> {
  const { data, width, height } = PNG.sync.read(await page.screenshot())
  const { colourAt } = await display.look()
  const top = await page.evaluate(() => outerHeight - innerHeight)
  const box = { left: width, top: height, right: 0, bottom: 0 }
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!]
      const seen = colourAt(x, top + y)
      const difference =
        Math.abs((seen >> 16) - red) + Math.abs(((seen >> 8) & 255) - green) + Math.abs((seen & 255) - blue)
      if (difference < 30) continue
      Object.assign(box, {
        left: Math.min(box.left, x),
        right: Math.max(box.right, x),
        top: Math.min(box.top, y),
        bottom: Math.max(box.bottom, y),
      })
    }
  }
  return box
}
