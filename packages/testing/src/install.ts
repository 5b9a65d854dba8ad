import type { SimulatedBrowser } from './simulateBrowser'

/** Puts `simulated` in the place of the global browser, and returns the undo. */
export function install(simulated: SimulatedBrowser): () => void {
  const undo: (() => void)[] = []
  const put = (target: object, name: string, descriptor: PropertyDescriptor) => {
    const before = Object.getOwnPropertyDescriptor(target, name)
    Object.defineProperty(target, name, { ...descriptor, configurable: true })
    undo.push(() => {
      if (before) Object.defineProperty(target, name, before)
      else Reflect.deleteProperty(target, name)
    })
  }
  const forward = (
    from: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
    to: EventTarget,
    type: string,
  ) => {
    const pass = () => void to.dispatchEvent(new Event(type))
    from.addEventListener(type, pass)
    undo.push(() => from.removeEventListener(type, pass))
  }

  // Node 20 has no `navigator`.
  if (typeof navigator === 'undefined') put(globalThis, 'navigator', { value: {} })
  put(navigator, 'mediaDevices', { value: simulated.navigator.mediaDevices })
  put(navigator, 'permissions', { value: simulated.navigator.permissions })
  put(navigator, 'userAgent', { value: simulated.navigator.userAgent })
  put(navigator, 'userAgentData', { value: simulated.navigator.userAgentData })
  put(globalThis, 'isSecureContext', { value: simulated.isSecureContext })
  if (typeof document !== 'undefined') {
    put(document, 'visibilityState', { get: () => simulated.document.visibilityState })
    put(document, 'hidden', { get: () => simulated.document.visibilityState === 'hidden' })
    put(document, 'hasFocus', { value: () => simulated.document.hasFocus() })
    forward(simulated.document, document, 'visibilitychange')
  }
  if (typeof window !== 'undefined') {
    for (const type of ['focus', 'blur', 'pageshow']) forward(simulated, window, type)
  }
  return () => {
    for (const put of undo.splice(0).reverse()) put()
  }
}
