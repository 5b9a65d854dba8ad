import type { Page } from 'playwright-core'

export type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> & { readonly of: string }

/**
 * The place of everything of ours, except words within a line, which have an order of their own, the illustration, the
 * arrow, which goes by the window, and what is in a picture of the browser, which goes by that.
 */
export function boxesOf(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('.precall, .precall *'))
      .filter((element) => !element.closest('.precall-hero *, .precall-screen *, svg *, .precall-arrow, .precall-said'))
      .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        return { left, right, top, bottom, of: element.outerHTML }
      }),
  )
}

/** What is more than a pixel away from where it was expected. */
export function displaced(expected: readonly Box[], boxes: readonly Box[]): unknown[] {
  const edges = ['left', 'right', 'top', 'bottom'] as const
  const pairs = Array.from(
    { length: Math.max(expected.length, boxes.length) },
    (_, i) => [expected[i], boxes[i]] as const,
  )
  return pairs.filter(([box, other]) => !box || !other || edges.some((edge) => Math.abs(box[edge] - other[edge]) > 1))
}
