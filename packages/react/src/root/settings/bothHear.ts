import type { BrowserWindow } from '@precall/core'
import type { PrecallEvent } from '@precall/core/log'

type OnEvent = (event: PrecallEvent) => void

/** Calls the gate's own, then the config's, whatever the gate's own throws: that is reported here, and the rest by the log. */
export function bothHear(own: OnEvent, config: OnEvent, browser?: BrowserWindow): OnEvent {
  return (event) => {
    try {
      own(event)
    } catch (error) {
      report(error, browser ?? window)
    }
    config(event)
  }
}

/** `window.reportError` is newer than the browsers we serve (Safari 15.4): a thrown timer is the same to the page. */
function report(error: unknown, window: BrowserWindow): void {
  if (window.reportError) window.reportError(error)
  else
    window.setTimeout(() => {
      throw error
    }, 0)
}
