// Nothing of ours is under Firefox's prompt, which is larger with a camera: docs/facts/browsers.md#firefox-prompt-size
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Display, startDisplay } from '../display.ts'
import { personIn } from '../personIn.ts'
import { type Pages, servePages } from '../servePages.ts'
import { boxOfPrompt, isPromptOpen, pressInPrompt } from './chrome.ts'
import { type Firefox, launchFirefox } from './launchFirefox.ts'

let pages: Pages
let display: Display
let firefox: Firefox
beforeAll(async () => {
  pages = await servePages()
  display = await startDisplay(1920, 1080)
  firefox = await launchFirefox(display)
})
afterAll(async () => {
  await firefox.close()
  await display.end()
  await pages.close()
})

describe('the waiting card beside the prompt of Firefox', () => {
  test.each([
    [1280, 720],
    [1366, 768],
    [1536, 864],
    [1920, 1080],
  ])('is seen whole, and so is its arrow, in a window of %i by %i', async (width, height) => {
    await firefox.resize(width, height)
    const tab = await firefox.openTab()
    await tab.goTo(`${pages.origin(`window-${width}`)}/visit`)
    const person = await personIn(tab, tab.press)
    await person.press('Start Video')
    await person.press('OK')
    await vi.waitUntil(() => firefox.inChrome(isPromptOpen, undefined), { timeout: 10_000 })
    // The picture in it comes a moment later.
    await vi.waitUntil(
      async () => {
        const { top, bottom } = await firefox.inChrome(boxOfPrompt, undefined)
        return bottom - top > 400
      },
      { timeout: 10_000 },
    )
    const prompt = await firefox.inChrome(boxOfPrompt, undefined)
    const boxes = await tab.evaluate(() => {
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>
      return ['.precall-card', '.precall-card .precall-arrow'].map((selector) => {
        const { left, top, right, bottom } = document.querySelector(selector)!.getBoundingClientRect()
        const [x, y] = [mozInnerScreenX!, mozInnerScreenY!]
        const isInWindow = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
        return { left: left + x, right: right + x, top: top + y, bottom: bottom + y, isInWindow }
      })
    }, undefined)
    for (const box of boxes) {
      const apart =
        box.left >= prompt.right || box.right <= prompt.left || box.top >= prompt.bottom || box.bottom <= prompt.top
      expect({ ...box, prompt, apart }).toMatchObject({ apart: true, isInWindow: true })
    }
    await firefox.inChrome(pressInPrompt, { button: 'block', remember: false })
    await tab.close()
  })
})
