import { vi } from 'vitest'
import type { Display } from '../support/browser/display'

// Chromium's picker, in a window at 0,0 of 1100 by 850. It stands in the middle, whatever the page is, and dims the page around it.
const PAGE = { x: 1080, y: 500, dimmed: 0x666666 }
const ENTIRE_SCREEN = { x: 735, y: 178, line: { x: 735, y: 194 } }
const FIRST_THUMBNAIL = { x: 420, y: 300 }
const FIRST_TAB = { x: 400, y: 230 }
const SHARE = { x: 795, y: 580, edge: { x: 772, y: 580 } }
const SHARE_WITH_AUDIO = { x: 760, y: 658, edge: { x: 692, y: 658 } }
const CANCEL = { x: 710, y: 580 }
const BLUE = 0x0b57d0
// Its bar is a window of its own, below the browser's.
const STOP_SHARING = { x: 768, y: 990, edge: { x: 735, y: 990 } }

const TAKES_EFFECT_MS = 1500
const APPEARS_MS = 10_000
const MOST_PRESSES = 6

interface Point {
  readonly x: number
  readonly y: number
}

export async function isPickerOpen(display: Display): Promise<boolean> {
  return (await colour(display, PAGE)) === PAGE.dimmed
}

/** `isShared` is for a page that is not white, so that one cannot see by it whether the picker is gone. */
export async function shareScreen(
  display: Display,
  isShared: () => Promise<boolean> = async () => !(await isPickerOpen(display)),
): Promise<void> {
  await pressUntil(display, ENTIRE_SCREEN, async () => (await colour(display, ENTIRE_SCREEN.line)) === BLUE)
  await pressUntil(display, FIRST_THUMBNAIL, async () => (await colour(display, SHARE.edge)) === BLUE)
  await pressUntil(display, SHARE, isShared)
}

/** With its sound, which the picker has switched on by itself. */
export async function shareFirstTab(display: Display): Promise<void> {
  await pressUntil(display, FIRST_TAB, async () => (await colour(display, SHARE_WITH_AUDIO.edge)) === BLUE)
  await pressUntil(display, SHARE_WITH_AUDIO, async () => !(await isPickerOpen(display)))
}

/** By its button; or by Escape, where a frame has made it larger. */
export async function cancelPicker(display: Display, by: 'button' | 'Escape' = 'button'): Promise<void> {
  // Another picker may be waiting behind it, so that it is not by the dimmed page that one sees it go.
  if (by === 'Escape') await display.press('Escape')
  else await display.click(CANCEL.x, CANCEL.y)
}

/** The bar that says "… is sharing your screen". */
export async function pressStopSharing(display: Display): Promise<void> {
  const isThere = async () => (await colour(display, STOP_SHARING.edge)) !== 0
  await vi.waitUntil(isThere, { timeout: APPEARS_MS })
  await pressUntil(display, STOP_SHARING, async () => !(await isThere()))
}

/** It takes no press in its first half second, nor right after something has moved in it. */
async function pressUntil(display: Display, { x, y }: Point, condition: () => Promise<boolean>): Promise<void> {
  for (let press = 1; press <= MOST_PRESSES; press += 1) {
    await display.click(x, y)
    const came = await vi.waitUntil(condition, { timeout: TAKES_EFFECT_MS }).catch(() => false)
    if (came) return
  }
  throw new Error(`Nothing came of ${MOST_PRESSES} presses at ${x}, ${y}.`)
}

async function colour(display: Display, { x, y }: Point): Promise<number> {
  return (await display.look()).colourAt(x, y)
}
