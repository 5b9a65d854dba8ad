import type { Page } from 'playwright-core'

interface Recorder {
  openedDialogs: string[]
}

/** Records the name of every dialog that the page opens from now on, however short it stays. */
export async function watchDialogs(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(recordDialogs)
  return () => page.evaluate(() => (window as unknown as Recorder).openedDialogs)
}

// Runs in the page, so it can use nothing of this file.
export function recordDialogs(): void {
  const openedDialogs: string[] = []
  const justOpened = new Set<HTMLDialogElement>()
  const { showModal } = HTMLDialogElement.prototype
  HTMLDialogElement.prototype.showModal = function () {
    showModal.call(this)
    // StrictMode runs effects twice: one that is closed and opened again in the same breath has never been away.
    if (justOpened.has(this)) return
    justOpened.add(this)
    queueMicrotask(() => justOpened.delete(this))
    openedDialogs.push(document.getElementById(this.getAttribute('aria-labelledby') ?? '')?.textContent?.trim() ?? '')
  }
  Object.assign(window, { openedDialogs } satisfies Recorder)
}
