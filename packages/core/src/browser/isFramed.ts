import type { BrowserWindow } from '../browser'

/** The page is inside another page's frame, which may forbid what this page could have. */
export function isFramed(window: BrowserWindow): boolean {
  return window.parent !== undefined && window.parent !== window
}
