import type { BrowserWindow } from '@precall/core'
import type { PrecallEvent } from '@precall/core/log'
import { reportThrown } from './reportThrown'

type OnEvent = (event: PrecallEvent) => void

/** Calls the gate's own, then the config's, whatever the gate's own throws: that is reported here, and the rest by the log. */
export function bothHear(own: OnEvent, config: OnEvent, browser?: BrowserWindow): OnEvent {
  const both = (event: PrecallEvent) => {
    reportThrown(browser ?? window, () => own(event))
    config(event)
  }
  return process.env.NODE_ENV !== 'production' && [own, config].some(isShared)
    ? Object.assign(both, { sharesProgress: true })
    : both
}

/** Whether it is known to send on what it hears: a function says so of itself. */
export function isShared(onEvent: OnEvent | undefined): boolean {
  return (onEvent as { readonly sharesProgress?: unknown } | undefined)?.sharesProgress === true
}
