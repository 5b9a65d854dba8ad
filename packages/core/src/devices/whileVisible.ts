import type { BrowserWindow } from '../browser'

/** Starts while a person could be looking at the page, and stops while they could not, until the returned function is called. */
export function whileVisible({ document }: BrowserWindow, start: () => () => void): () => void {
  let stop: (() => void) | undefined
  const look = (): void => {
    if (document.visibilityState !== 'hidden') stop ??= start()
    else halt()
  }
  const halt = (): void => {
    stop?.()
    stop = undefined
  }
  document.addEventListener('visibilitychange', look)
  look()
  return () => {
    document.removeEventListener('visibilitychange', look)
    halt()
  }
}
