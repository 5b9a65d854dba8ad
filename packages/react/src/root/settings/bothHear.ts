import type { BrowserWindow } from '@precall/core'
import type { PrecallEvent } from '@precall/core/log'
import { reportThrown } from './reportThrown'

type OnEvent = (event: PrecallEvent) => void

/** Calls the gate's own, then the config's, whatever the gate's own throws: that is reported here, and the rest by the log. */
export function bothHear(own: OnEvent, config: OnEvent, browser?: BrowserWindow): OnEvent {
  return (event) => {
    reportThrown(browser ?? window, () => own(event))
    config(event)
  }
}
