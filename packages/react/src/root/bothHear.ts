import type { PrecallSettings } from './PrecallConfig'

type OnEvent = NonNullable<PrecallSettings['onEvent']>

/** Calls the gate's own, then the config's, whatever the gate's own throws: that is reported here, and the rest by the log. */
export function bothHear(own: OnEvent, config: OnEvent, { browser }: PrecallSettings): OnEvent {
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
function report(error: unknown, window: NonNullable<PrecallSettings['browser']>): void {
  if (window.reportError) window.reportError(error)
  else
    window.setTimeout(() => {
      throw error
    }, 0)
}
