import type { BrowserWindow } from '../browser'

/** The page is in an app that is made with Electron, whose queries say what the app says: docs/facts/browsers.md#electron-queries */
export function isElectron({ navigator }: BrowserWindow): boolean {
  return /Electron\//.test(navigator.userAgent ?? '')
}
