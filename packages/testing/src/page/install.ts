import type { SimulatedBrowser } from '../simulatedBrowser'

/** The one in the place of the global browser. */
let installed: SimulatedBrowser | undefined

/** Puts `simulated` in the place of the global browser, and returns the undo. */
export function install(simulated: SimulatedBrowser): () => void {
  if (installed) throw stillThere(installed, simulated)
  installed = simulated
  const undo: (() => void)[] = [() => (installed = undefined)]
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

  if (typeof document !== 'undefined') undo.push(simulated.drawButtonsIn(document))
  // Node 20 has no `navigator` of its own.
  if (typeof navigator === 'undefined') put(globalThis, 'navigator', () => simulated.navigator)
  else {
    for (const name of [
      'mediaDevices',
      'permissions',
      'userAgent',
      'userAgentData',
      'language',
      'languages',
    ] as const) {
      put(navigator, name, () => simulated.navigator[name])
    }
    // Most browsers have one or the other of these.
    for (const name of ['maxTouchPoints', 'standalone'] as const) {
      if (simulated.navigator[name] !== undefined || name in navigator)
        put(navigator, name, () => simulated.navigator[name])
    }
  }
  put(globalThis, 'isSecureContext', () => simulated.isSecureContext)
  for (const name of ['HTMLUserMediaElement', 'HTMLCameraElement', 'HTMLMicrophoneElement'] as const) {
    if (name in globalThis || simulated[name]) put(globalThis, name, () => simulated[name])
  }
  if (typeof window !== 'undefined') {
    // Only where it is: Storybook speaks to the window around its stories.
    if (simulated.parent) put(window, 'parent', () => simulated.parent)
    pass(simulated, 'focus', window)
    pass(simulated, 'blur', window)
  }
  if (typeof document !== 'undefined') {
    put(document, 'visibilityState', () => simulated.document.visibilityState)
    put(document, 'hidden', () => simulated.document.visibilityState === 'hidden')
    put(document, 'hasFocus', () => () => simulated.document.hasFocus())
    if (simulated.document.featurePolicy || 'featurePolicy' in document) {
      put(document, 'featurePolicy', () => simulated.document.featurePolicy)
    }
    pass(simulated.document, 'visibilitychange', document, { bubbles: true })
  }
  return () => {
    for (const step of undo.splice(0).reverse()) step()
  }
}

/** Two that are taken away in another order would leave the one in the place of the other. */
function stillThere(installed: SimulatedBrowser, next: SimulatedBrowser): Error {
  return new Error(
    `[precall] ${installed.profile} is installed already, so ${next.profile} cannot be: a page is in one browser. ` +
      'Call what `install()` returned first, after each test.',
  )
}

type Listenable = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
