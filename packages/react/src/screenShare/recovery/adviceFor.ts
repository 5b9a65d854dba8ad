import type { BrowserWindow } from '@precall/core'
import type { Message } from '@precall/core'
import type { BrowserName } from '@precall/core/platform'
import { platformOf } from '@precall/core/platform'
import type { Messages } from '../../messages'
import type { Text } from '../../screens/layout/useText'
import type { ScreenTrouble } from '../screenTrouble'

/** What a screen about sharing the screen says without a guide. */
export interface ScreenAdvice {
  readonly title: string
  readonly lead: string
  /** A way that needs no setting. */
  readonly orTab?: string
  readonly steps: readonly string[]
  /** The guide to the settings of the system, or of the browser: it is the way, or one that may help too. */
  readonly guide?: 'leads' | 'may help' | undefined
  /** Another press may help. */
  readonly again?: true
  /** The way out is the link of the visit. */
  readonly link?: true
}

type Reason = Exclude<keyof Messages['screenShare'], 'lost' | 'orTab' | 'orSystem'>

export function adviceFor(trouble: ScreenTrouble, { words, say }: Text, browser: BrowserWindow): ScreenAdvice {
  const reason = reasonOf(trouble, browser)
  const { os, browser: name } = platformOf(browser)
  const tabs = sharesTabs(name)
  const way = ways[reason]
  const { title, lead, steps } = words.screenShare[reason]
  return {
    title: say(title),
    lead: say(lead),
    // A tab is no part of the screen, so that no system keeps it: docs/facts/browsers.md#screen-kept-by-a-mac
    ...(reason === 'system' && tabs && { orTab: say(words.screenShare.orTab) }),
    steps: Object.entries<Message>(steps)
      .filter(([about]) => about !== (tabs ? 'window' : 'tab') && (about !== 'symbol' || name === 'firefox'))
      .map(([, step]) => say(step))
      .filter(Boolean),
    ...way,
    // Only a Mac has guides: one to Safari's own settings, and to the system's for all others, because they keep no screen from Safari.
    guide: os === 'macos' && (name === 'safari') === (reason === 'browser') ? way.guide : undefined,
  }
}

function reasonOf(trouble: ScreenTrouble, browser: BrowserWindow): Reason {
  if (trouble.why !== 'denied') return trouble.why
  switch (trouble.by) {
    case 'browser':
      return 'browser'
    case 'system':
      // No source knows such a setting of another system's (docs/facts/browsers.md#screen-kept-by-a-mac).
      return platformOf(browser).os === 'macos' ? 'system' : 'busy'
    case 'policy':
      return isByFrame(browser) ? 'framed' : 'policy'
  }
}

/** Only Chromium tells a frame that may share the screen from one that may not: there, what refuses in the former is an administrator. */
function isByFrame(browser: BrowserWindow): boolean {
  if (browser.parent === undefined || browser.parent === browser) return false
  return browser.document.featurePolicy?.allowsFeature?.('display-capture') !== true
}

/** Whether its picker has tabs in it. The one of Firefox has none, and the one of Safari is the system's. */
function sharesTabs(name: BrowserName): boolean {
  return !['firefox', 'safari', 'webview', 'unknown'].includes(name)
}

const ways: Readonly<Record<Reason, Pick<ScreenAdvice, 'guide' | 'again' | 'link'>>> = {
  system: { guide: 'leads', again: true },
  // It counts for the tab until a reload: docs/facts/browsers.md#firefox-screen-refused
  browser: { guide: 'leads' },
  framed: { link: true },
  policy: {},
  // Chrome may say so of a whole screen that a Mac keeps: docs/facts/browsers.md#screen-kept-by-a-mac
  busy: { guide: 'may help', again: true },
  unsupported: {},
}
