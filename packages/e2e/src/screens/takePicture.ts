import type { Page } from 'playwright-core'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Screenshot {
  readonly png: Buffer
  /** What the browser has drawn there by itself, in a font and in words that are its own. */
  readonly byBrowser: readonly Box[]
}

/**
 * The browser's own button has the words of the browser and the font of the machine, whatever the page says, and is as large
 * as they are. In a picture it is as large everywhere, which Chromium lets a page choose within limits.
 * https://searchfox.org/firefox-main/source/testing/web-platform/tests/html/semantics/permission-element/bounded-sizes-reftest-ref.html
 */
const SAME_SIZE = '.precall-native { width: 336px; height: 52px }'

/** How far its edge reaches, which is drawn as the page says. */
const EDGE = 8

/** What is seen of the page now, as every machine with the same Chromium sees it. */
export async function takePicture(page: Page): Promise<Screenshot> {
  const style = await page.addStyleTag({ content: SAME_SIZE })
  try {
    const boxes = await page.locator('usermedia, camera, microphone').evaluateAll((buttons) =>
      buttons
        .filter((button) => button.checkVisibility())
        .map((button) => button.getBoundingClientRect())
        .map(({ x, y, width, height }) => ({ x, y, width, height })),
    )
    return { png: await page.screenshot({ animations: 'disabled' }), byBrowser: boxes.map(within) }
  } finally {
    await style.evaluate((element) => (element as Element).remove())
  }
}

function within({ x, y, width, height }: Box): Box {
  return { x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE }
}
