import type { BrowserWindow } from '../browser'

/**
 * Calls back for each frame of the display, or after `pause` milliseconds while that gives some, with the time since the last
 * one, until the returned function is called.
 */
export function eachFrame(
  browser: BrowserWindow,
  callback: (ms: number) => void,
  pause: () => number | undefined = () => undefined,
): () => void {
  const hasFrames = browser.requestAnimationFrame !== undefined
  let last: { readonly at: number; readonly isFrame: boolean } | undefined
  let cancel = (): void => {}
  const turn = (at: number, isFrame: boolean): void => {
    // Frames have a clock of their own.
    const ms = last?.isFrame === isFrame ? at - last.at : 0
    last = { at, isFrame }
    // Before the callback: if the app's part of it throws, the next frame comes all the same.
    next()
    callback(ms)
  }
  const next = (): void => {
    const rest = pause() ?? (hasFrames ? undefined : 16)
    if (rest === undefined) {
      const id = browser.requestAnimationFrame?.((now) => turn(now, true)) ?? 0
      cancel = () => browser.cancelAnimationFrame?.(id)
    } else {
      const id = browser.setTimeout(() => turn(Date.now(), false), rest)
      cancel = () => browser.clearTimeout(id)
    }
  }
  next()
  return () => cancel()
}
