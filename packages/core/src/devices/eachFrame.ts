import type { BrowserWindow } from '../browser'

/** Calls back for each frame of the display with the time since the last one, until the returned function is called. */
export function eachFrame(browser: BrowserWindow, callback: (ms: number) => void): () => void {
  let last: number | undefined
  let id: number | undefined
  const frame = (now: number): void => {
    const ms = now - (last ?? now)
    last = now
    // Before the callback: if the app's part of it throws, the next frame comes all the same.
    id = next()
    callback(ms)
  }
  const next = (): number =>
    browser.requestAnimationFrame
      ? browser.requestAnimationFrame(frame)
      : browser.setTimeout(() => frame(Date.now()), 16)
  id = next()
  return () => {
    if (id === undefined) return
    if (browser.requestAnimationFrame) browser.cancelAnimationFrame?.(id)
    else browser.clearTimeout(id)
    id = undefined
  }
}
