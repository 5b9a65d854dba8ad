import type { SimulatedBrowser } from './simulatedBrowser'

/** Puts `simulated` in the place of the global browser, and returns the undo. */
export function install(simulated: SimulatedBrowser): () => void {
  const undo: (() => void)[] = []
  const put = (target: object, name: string, get: () => unknown) => {
    const before = Object.getOwnPropertyDescriptor(target, name)
    Object.defineProperty(target, name, { configurable: true, get })
    undo.push(() => {
      if (before) Object.defineProperty(target, name, before)
      else Reflect.deleteProperty(target, name)
    })
  }
  const pass = (from: Listenable, type: string, to: EventTarget, init?: EventInit) => {
    const again = () => void to.dispatchEvent(new Event(type, init))
    from.addEventListener(type, again)
    undo.push(() => from.removeEventListener(type, again))
  }

  // Node 20 has no `navigator` of its own.
  if (typeof navigator === 'undefined') put(globalThis, 'navigator', () => simulated.navigator)
  else {
    for (const name of ['mediaDevices', 'permissions', 'userAgent', 'userAgentData'] as const) {
      put(navigator, name, () => simulated.navigator[name])
    }
  }
  put(globalThis, 'isSecureContext', () => simulated.isSecureContext)
  if (typeof window !== 'undefined') {
    pass(simulated, 'focus', window)
    pass(simulated, 'blur', window)
  }
  if (typeof document !== 'undefined') {
    put(document, 'visibilityState', () => simulated.document.visibilityState)
    put(document, 'hidden', () => simulated.document.visibilityState === 'hidden')
    put(document, 'hasFocus', () => () => simulated.document.hasFocus())
    pass(simulated.document, 'visibilitychange', document, { bubbles: true })
  }
  return () => {
    for (const step of undo.splice(0).reverse()) step()
  }
}

type Listenable = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
