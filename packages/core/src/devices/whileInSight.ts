import type { BrowserWindow } from '../browser'
import { whileVisible } from './whileVisible'

/** Starts while the page is visible and the element in sight, and stops while either is not, until the returned function is called. */
export function whileInSight(element: Element, browser: BrowserWindow, start: () => () => void): () => void {
  let isVisible = false
  // Until the browser has said otherwise, and where it cannot say.
  let isInSight = true
  let stop: (() => void) | undefined
  const look = (): void => {
    if (isVisible && isInSight) stop ??= start()
    else {
      stop?.()
      stop = undefined
    }
  }
  const Observer = element.ownerDocument?.defaultView?.IntersectionObserver
  const observer =
    Observer &&
    new Observer((entries) => {
      isInSight = entries[entries.length - 1]?.isIntersecting ?? true
      look()
    })
  observer?.observe(element)
  const leave = whileVisible(browser, () => {
    isVisible = true
    look()
    return () => {
      isVisible = false
      look()
    }
  })
  return () => {
    observer?.disconnect()
    leave()
  }
}
