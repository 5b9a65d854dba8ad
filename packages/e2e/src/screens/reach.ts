import type { Page } from 'playwright-core'

/** The words and buttons of ours whose first or last line is not in sight, or is covered, when it is scrolled to. */
export function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isWords = ({ nodeType, textContent }: Node) => nodeType === Node.TEXT_NODE && textContent!.trim() !== ''
    // A browser cuts a long address, and a drawing of one does so too.
    return Array.from(document.querySelectorAll('.precall :not(.precall-said *, .precall-field > bdi)'))
      .filter((element) => element.checkVisibility())
      .filter((element) => element.matches('button') || Array.from(element.childNodes).some(isWords))
      .filter((element) =>
        (['start', 'end'] as const).some((block) => {
          element.scrollIntoView({ block, behavior: 'instant' })
          const words = document.createRange()
          words.selectNodeContents(element)
          const lines = element.matches('button') ? element.getClientRects() : words.getClientRects()
          const { left, top, width, height } = lines[block === 'start' ? 0 : lines.length - 1]!
          return !element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
        }),
      )
      .map((element) => element.outerHTML)
  })
}

/** How much of the window's height there is for what scrolls, from 0 to 1. */
export function roomToScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrolling = Array.from(document.querySelectorAll('.precall, .precall-body'))
      .filter((element) => getComputedStyle(element).overflowY === 'auto')
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
      .map(({ clientHeight }) => clientHeight / innerHeight)
    return Math.min(1, ...scrolling)
  })
}
