import type { BrowserWindow } from '@precall/react'

type Timers = Pick<BrowserWindow, 'setTimeout' | 'clearTimeout'>

/** Timers for a page in which time stands still, so that a screen does not change while a person looks at it. */
export function stillTime(): Timers & { readonly pass: (ms: number) => void } {
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>()
  let now = 0
  let made = 0
  return {
    setTimeout(callback, ms) {
      timers.set(++made, { at: now + ms, callback })
      return made
    },
    clearTimeout: (id) => void timers.delete(id),
    pass(ms) {
      now += ms
      for (const [id, { at, callback }] of timers) {
        if (at > now) continue
        timers.delete(id)
        callback()
      }
    },
  }
}
