import type { SimulatedBrowser } from '../simulatedBrowser'

interface Installed {
  readonly browser: SimulatedBrowser
  readonly uninstall: () => void
}

/** On the page and not in this module: a test runner may load that twice, and there is still only one page. */
const place = globalThis as { [key: symbol]: Installed | undefined }
const key = Symbol.for('@precall/testing: the installed browser')

/** Takes away the simulated browser that is in the place of the global one, if there is one. */
export function uninstall(): void {
  place[key]?.uninstall()
}

/** Puts `simulated` in the place of the global browser, and returns the undo, which calls `end` first. */
export function install(simulated: SimulatedBrowser, end: () => void): () => void {
  if (place[key]) throw stillThere(place[key].browser, simulated)
  const undo: (() => void)[] = [() => Reflect.deleteProperty(place, key)]
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
  if (typeof HTMLMediaElement !== 'undefined') undo.push(putSinks(simulated))
  // Only where there is none: an app's own test double stays.
  for (const name of ['AudioContext', 'OffscreenCanvas'] as const) {
    if (!(name in globalThis) && simulated[name]) put(globalThis, name, () => simulated[name])
  }
  // What the environment itself needs stays there, where the browser has it.
  if (!simulated.BigInt) put(globalThis, 'BigInt', () => undefined)
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
  const uninstall = () => {
    end()
    for (const step of undo.splice(0).reverse()) step()
  }
  place[key] = { browser: simulated, uninstall }
  return uninstall
}

/** `setSinkId` as the simulated browser has it, or has it not. */
function putSinks({ HTMLMediaElement: simulated }: SimulatedBrowser): () => void {
  const { prototype } = HTMLMediaElement
  const before = Object.getOwnPropertyDescriptor(prototype, 'setSinkId')
  Reflect.deleteProperty(prototype, 'setSinkId')
  Object.defineProperties(prototype, Object.getOwnPropertyDescriptors(simulated?.prototype ?? {}))
  return () => {
    Reflect.deleteProperty(prototype, 'setSinkId')
    if (before) Object.defineProperty(prototype, 'setSinkId', before)
  }
}

/** Two that are taken away in another order would leave the one in the place of the other. */
function stillThere(installed: SimulatedBrowser, next: SimulatedBrowser): Error {
  return new Error(
    `[precall] ${installed.profile} is installed already, so ${next.profile} cannot be: a page is in one browser. ` +
      'Have `@precall/testing/setup` run before the tests, or call what `install()` returned after each.',
  )
}

type Listenable = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
