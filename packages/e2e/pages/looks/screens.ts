import type { PermissionGateProps } from '@precall/react'
import { simulateBrowser } from '@precall/testing'

interface Drawn {
  /** What the gate is given, with a browser that leads to the screen. */
  readonly props: () => Pick<PermissionGateProps, 'browser' | 'onGranted'>
  /** What is pressed on the way there, after Start Video. */
  readonly presses?: readonly string[]
  /** The thing that is looked at: its selector. */
  readonly thing: string
}

/** A guide, with what leads on from it, which comes last; in a language that guides do not speak nothing does. */
const guide = ':is(.precall-on > :not(.precall-aside), .precall:not(:lang(en)) .precall-screen)'

const list = {
  explainer: {
    props: () => ({ browser: simulateBrowser('chrome-linux') }),
    // With the steps of the person's own browser, which come a moment later; a page in another language keeps the general ones.
    thing: ':is(.precall-settings:not(:has(h3 + p)), .precall:not(:lang(en)):has(.precall-pill) .precall-settings)',
  },
  waiting: { props: () => ({ browser: simulateBrowser('chrome-linux') }), presses: ['OK'], thing: '.precall-card' },
  'half blocked': {
    props: () => ({ browser: simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'granted' }) }),
    thing: guide,
  },
  'blocked by Windows': {
    props: () => ({
      browser: simulateBrowser('chrome-windows', {
        camera: 'granted',
        microphone: 'granted',
        system: { camera: 'blocked', microphone: 'blocked' },
      }),
    }),
    thing: guide,
  },
  'blocked on an iPhone': {
    props() {
      const browser = simulateBrowser('safari-ios')
      // As soon as the question is there.
      const stop = browser.subscribe(() => {
        if (!browser.prompt) return
        stop()
        browser.prompt.block()
      })
      return { browser }
    },
    presses: ['OK'],
    thing: guide,
  },
  'browser’s button': {
    props: () => ({
      browser: {
        ...simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' }),
        HTMLUserMediaElement: HTMLElement,
      },
    }),
    thing: '.precall-body:has(.precall-way) .precall-native',
  },
  framed: {
    props() {
      const browser = simulateBrowser('chrome-linux')
      const featurePolicy = { allowsFeature: () => false }
      return { browser: { ...browser, parent: {}, document: { ...browser.document, featurePolicy } } }
    },
    thing: 'a[data-kind="primary"]',
  },
  missing: {
    props: () => ({ browser: simulateBrowser('chrome-linux', { camera: 'missing' }) }),
    presses: ['OK'],
    // Its guide has no picture.
    thing: ':is(.precall-on > :not(.precall-aside), .precall:not(:lang(en)) .precall-steps)',
  },
  joining: {
    props: () => ({
      browser: simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' }),
      onGranted: () => new Promise(() => {}),
    }),
    thing: '.precall-rings',
  },
} satisfies Readonly<Record<string, Drawn>>

export type Screen = keyof typeof list

/** One screen for each thing that we draw, under a name of its own. */
export const screens: Readonly<Record<Screen, Drawn>> = list
