import type { Locator, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expect } from 'vitest'
import type { Patient } from './arrive'

interface Legible {
  /** How far the letters of the title stand out from what is behind them, in a picture of it: 1 is not at all, 21 is black on white. */
  readonly contrast: number
  /** How far, in pixels, the words begin from the edges of the dialog, and the buttons from its bottom. */
  readonly room: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

/** Presses Start Video, and judges the dialog of this name on a computer and on a phone, by what a person sees of it. */
export async function isLegible(person: Patient, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const { page } = person
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await person.press('Start Video')
  await person.seesDialog(name)
  for (const width of [1100, 320]) {
    await page.setViewportSize({ width, height: 850 })
    const { contrast, room } = await legible(page, page.getByRole('dialog'))
    expect(contrast).toBeGreaterThan(7)
    expect(Math.min(...Object.values(room))).toBeGreaterThanOrEqual(10)
  }
}

async function legible(page: Page, dialog: Locator): Promise<Legible> {
  // Its words alone, without the × next to them.
  const words = dialog.getByRole('heading', { level: 2 }).locator('span').first()
  const { data } = PNG.sync.read(await words.screenshot({ animations: 'disabled' }))
  const lights = []
  for (let at = 0; at < data.length; at += 4) lights.push(luminance(data[at]!, data[at + 1]!, data[at + 2]!))
  lights.sort((one, other) => one - other)
  const contrast = (lights.at(-1)! + 0.05) / (lights[0]! + 0.05)
  return { contrast, room: await page.evaluate(roomAround) }
}

// This runs in the page.
function roomAround(): Legible['room'] {
  const dialog = document.querySelector('dialog[open]')!
  const boxOf = (element: Element) => element.getBoundingClientRect()
  const [edge, words, title, button] = [
    boxOf(dialog),
    boxOf(dialog.querySelector('.precall-body > :not(.precall-title)')!),
    boxOf(dialog.querySelector('.precall-title')!),
    boxOf(dialog.querySelector('.precall-foot > :last-child')!),
  ]
  return {
    left: words.left - edge.left,
    right: edge.right - words.right,
    top: title.top - edge.top,
    bottom: edge.bottom - button.bottom,
  }
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(...color: readonly [number, number, number]): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
