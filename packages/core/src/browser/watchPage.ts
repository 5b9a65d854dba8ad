import type { BrowserWindow, PageListener } from '../browser'
import { allDevices } from '../vocabulary'
import { openStatus } from './queryPermission'

/**
 * Listens to everything that may mean "permission or devices changed": the `change` event where it works, the return
 * to the page where it does not (WebKit), and devices coming and going.
 */
function watchPage(window: BrowserWindow, listener: PageListener): () => void {
  const { document, navigator } = window
  const undo: (() => void)[] = []
  // Apps' tests replace the browser's object by half of one: one without events is not listened to.
  const listen = (target: Partial<Listenable> | null | undefined, type: string, heard: () => void) => {
    target?.addEventListener?.(type, heard)
    undo.push(() => target?.removeEventListener?.(type, heard))
  }

  let hidden = false
  listen(document, 'visibilitychange', () => {
    listener.onVisibilityChange()
    if (document.visibilityState !== 'visible') hidden = true
    else {
      if (hidden) listener.onReturn()
      hidden = false
      listener.onSignal()
    }
  })
  let blurred = false
  listen(window, 'blur', () => (blurred = true))
  listen(window, 'focus', () => {
    if (blurred) listener.onRefocus()
    blurred = false
    listener.onSignal()
  })
  listen(window, 'pageshow', listener.onSignal)
  listen(navigator.mediaDevices, 'devicechange', listener.onDevicesChange)

  let watching = true
  for (const device of allDevices) {
    openStatus(window, device)
      .then((status) => watching && listen(status, 'change', listener.onSignal))
      .catch(() => {}) // A browser without this permission name has no `change` either; the other signals remain.
  }
  return () => {
    watching = false
    for (const stop of undo) stop()
  }
}

type Listenable = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>

/** One set of page listeners for all gates: it starts with the first that listens and stops with the last. */
export function watchForAll(window: BrowserWindow): (listener: PageListener) => () => void {
  const listeners = new Set<PageListener>()
  let stop: (() => void) | undefined
  const tellAll = (event: keyof PageListener) => () => {
    for (const listener of listeners) listener[event]()
  }
  return (listener) => {
    listeners.add(listener)
    stop ??= watchPage(window, {
      onSignal: tellAll('onSignal'),
      onVisibilityChange: tellAll('onVisibilityChange'),
      onReturn: tellAll('onReturn'),
      onRefocus: tellAll('onRefocus'),
      onDevicesChange: tellAll('onDevicesChange'),
    })
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      stop?.()
      stop = undefined
    }
  }
}
