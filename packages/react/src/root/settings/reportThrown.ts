import type { BrowserWindow } from '@precall/core'

/** Calls what is the app's own. What it throws is reported, and what called it goes on. */
export function reportThrown(window: BrowserWindow, call: () => void): void {
  try {
    call()
  } catch (error) {
    report(window, error)
  }
}

/** Surfaces an error of the app's own as an uncaught one. */
export function report(window: BrowserWindow, error: unknown): void {
  // `window.reportError` is newer than the browsers we serve (Safari 15.4): a thrown timer is the same to the page.
  if (window.reportError) window.reportError(error)
  else
    window.setTimeout(() => {
      throw error
    }, 0)
}
