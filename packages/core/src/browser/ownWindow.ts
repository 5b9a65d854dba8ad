import type { BrowserWindow } from '../browser'

/** The page's own window. Undefined on a server. */
export function ownWindow(): BrowserWindow | undefined {
  return globalThis.window
}
