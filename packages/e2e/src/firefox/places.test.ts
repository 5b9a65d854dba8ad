// Nothing of ours is under Firefox's prompt, which is larger with a camera: docs/facts/browsers.md#firefox-prompt-size
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { measuredPrompts } from '../support/person/measuredPrompts'
import { boxOfPrompt } from './chrome'
import { openVisits, type Visits } from './openVisits'

let visits: Visits
beforeAll(async () => {
  visits = await openVisits()
})
afterAll(() => visits.close())

describe('the waiting card beside the prompt of Firefox', () => {
  test.each(
    [
      [1280, 720],
      [1366, 768],
      [1536, 864],
      [1920, 1080],
    ].flatMap(([width, height]) => [
      [width!, height!, 'both devices', 'told'] as const,
      [width!, height!, 'the microphone, without a picture', 'told?devices=microphone'] as const,
    ]),
  )('is seen whole, and so is its arrow, in a window of %i by %i that asks for %s', async (...row) => {
    const [width, height, , page] = row
    const { firefox } = visits
    await firefox.resize(width, height)
    const person = await visits.come(`window-${width}`, { page })
    await person.press('Start Video')
    await person.press('OK')
    await visits.isAsked()
    // The picture in it comes a moment later.
    if (page === 'told') {
      await vi.waitUntil(
        async () => {
          const { top, bottom } = await firefox.inChrome(boxOfPrompt, undefined)
          return bottom - top > 400
        },
        { timeout: 10_000 },
      )
    }
    const prompt = await firefox.inChrome(boxOfPrompt, undefined)
    const boxes = await person.tab.evaluate(() => {
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>
      return ['.precall-card', '.precall-card .precall-arrow'].map((selector) => {
        const { left, top, right, bottom } = document.querySelector(selector)!.getBoundingClientRect()
        const [x, y] = [mozInnerScreenX!, mozInnerScreenY!]
        const isInWindow = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
        return { left: left + x, right: right + x, top: top + y, bottom: bottom + y, isInWindow }
      })
    }, undefined)
    const measured = measuredPrompts.firefox[page === 'told' ? 'with a picture' : 'without']
    const start = await person.tab.evaluate(
      () => (window as unknown as Record<string, number>).mozInnerScreenX!,
      undefined,
    )
    expect(prompt.right - start).toBeLessThanOrEqual(measured.right)
    expect(prompt.bottom - prompt.top).toBeLessThanOrEqual(measured.bottom - measured.top)
    for (const box of boxes) {
      const apart =
        box.left >= prompt.right || box.right <= prompt.left || box.top >= prompt.bottom || box.bottom <= prompt.top
      expect({ ...box, prompt, apart }).toMatchObject({ apart: true, isInWindow: true })
    }
    await visits.answer('block')
    await person.tab.close()
  })
})
