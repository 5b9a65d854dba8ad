import type { BrowserWindow, PageListener } from '../browser'
import { allDevices } from '../vocabulary'

/**
 * Listens to everything that may mean "permission or devices changed": the `change` event where it works, the return
 * to the page where it does not (WebKit), and devices coming and going.
 */
export function watchPage(window: BrowserWindow, { onSignal, onAttention }: PageListener): () => void {
  const { document, navigator } = window
  const undo: (() => void)[] = []
  const listen = (
    target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
    type: string,
    heard: () => void,
  ) => {
    target.addEventListener(type, heard)
    undo.push(() => target.removeEventListener(type, heard))
  }
  const returned = () => {
    onAttention()
    if (document.visibilityState === 'visible') onSignal()
  }

  listen(document, 'visibilitychange', returned)
  listen(window, 'focus', returned)
  listen(window, 'blur', onAttention)
  listen(window, 'pageshow', returned)
  if (navigator.mediaDevices) listen(navigator.mediaDevices, 'devicechange', onSignal)

  let watching = true
  for (const device of allDevices) {
    navigator.permissions?.query({ name: device as PermissionName }).then(
      (status) => watching && listen(status, 'change', onSignal),
      () => {}, // A browser without this permission name has no `change` either; the other signals remain.
    )
  }
  return () => {
    watching = false
    for (const stop of undo) stop()
  }
}
