import type { Browser } from './browser'

/** Calls back after `ms` for as long as it is due without a break; counting starts over when it was not. */
export function createTimer(browser: () => Browser, ms: number, callback: () => void): (due: boolean) => void {
  let stop: (() => void) | undefined
  return (due) => {
    if (!due) {
      stop?.()
      stop = undefined
    } else {
      stop ??= browser().after(ms, () => {
        stop = undefined
        callback()
      })
    }
  }
}
