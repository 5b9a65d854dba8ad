import type { PermissionGateProps } from '@precall/react'
import { simulateBrowser } from '@precall/testing'

type Screen = Pick<PermissionGateProps, 'browser' | 'onGranted'>

/** A browser that leads to each screen, when Start Video is pressed, and OK after it where that is asked. */
export const screens: Readonly<Record<string, () => Screen>> = {
  explainer: () => ({ browser: simulateBrowser('chrome-linux') }),
  waiting: () => ({ browser: simulateBrowser('chrome-linux') }),
  'half blocked': () => ({ browser: simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'granted' }) }),
  'blocked by Windows': () => ({
    browser: simulateBrowser('chrome-windows', {
      camera: 'granted',
      microphone: 'granted',
      system: { camera: 'blocked', microphone: 'blocked' },
    }),
  }),
  'blocked on an iPhone': () => {
    const browser = simulateBrowser('safari-ios')
    // As soon as the question is there.
    const stop = browser.subscribe(() => {
      if (!browser.prompt) return
      stop()
      browser.prompt.block()
    })
    return { browser }
  },
  'browser’s button': () => ({
    browser: {
      ...simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' }),
      HTMLUserMediaElement: HTMLElement,
    },
  }),
  framed() {
    const browser = simulateBrowser('chrome-linux')
    const featurePolicy = { allowsFeature: () => false }
    return { browser: { ...browser, parent: {}, document: { ...browser.document, featurePolicy } } }
  },
  missing: () => ({ browser: simulateBrowser('chrome-linux', { camera: 'missing' }) }),
  joining: () => ({
    browser: simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' }),
    onGranted: () => new Promise(() => {}),
  }),
}
