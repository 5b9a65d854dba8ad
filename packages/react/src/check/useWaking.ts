import type { BrowserWindow } from '@precall/core'
import { useEffect, useRef } from 'react'

/** How often to look at the clock, in milliseconds; and what is more than a hidden tab is kept waiting, which is a minute. */
const often = 5000
const long = 90_000

/** Calls back when the page has stood still for long: most likely the machine was asleep, and devices start again. */
export function useWaking(isOn: boolean, browser: BrowserWindow | undefined, onWake: () => void): void {
  const latest = useRef(onWake)
  useEffect(() => {
    latest.current = onWake
  })
  useEffect(() => {
    if (!isOn) return undefined
    const clock = browser ?? window
    let at = Date.now()
    let timer = clock.setTimeout(look, often)
    function look(): void {
      const now = Date.now()
      if (now - at > long) latest.current()
      at = now
      timer = clock.setTimeout(look, often)
    }
    return () => clock.clearTimeout(timer)
  }, [isOn, browser])
}
