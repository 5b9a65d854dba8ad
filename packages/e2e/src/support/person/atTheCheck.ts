import { vi } from 'vitest'
import type { Evaluates } from './actInPage'

/** What can be chosen; or why there is nothing to choose. */
type Choice = readonly string[] | string

/** What a person is shown of their devices, in a browser that Playwright does not drive. */
interface CheckShown {
  readonly camera: Choice
  readonly microphone: Choice
  readonly speaker: Choice
}

/** Resolves with what a check shows, once it has found that the picture moves. */
export function checkShown(page: Evaluates): Promise<CheckShown> {
  return vi.waitUntil(async () => (await page.evaluate(readCheck, undefined)) ?? false, { timeout: 10_000 })
}

// It runs in the page, and can use nothing of this file.
function readCheck(): CheckShown | undefined {
  const check = document.querySelector<HTMLElement>('[data-precall-part="device-check"][data-camera="works"]')
  const lists = ['camera', 'microphone', 'speaker'].map((kind): [string, readonly string[] | string | undefined] => {
    const picker = check?.querySelector<HTMLElement>(`[data-precall-part="check-${kind}-picker"]`)
    const options = [...(picker?.querySelector('select')?.options ?? [])].filter(({ hidden }) => !hidden)
    return [
      kind,
      options.length > 0 ? options.map(({ text }) => text) : picker?.querySelector('.precall-note')?.textContent,
    ]
  })
  const isPainted = (check?.querySelector('video')?.clientWidth ?? 0) > 100
  return isPainted && lists.every(([, list]) => list) ? (Object.fromEntries(lists) as unknown as CheckShown) : undefined
}
