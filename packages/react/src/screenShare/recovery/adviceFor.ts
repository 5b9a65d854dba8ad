import type { BrowserWindow } from '@precall/core'
import type { Message } from '@precall/core'
import { platformOf } from '@precall/core/platform'
import { canShareScreen } from '@precall/core/screen'
import type { Messages } from '../../messages'
import type { Text } from '../../screens/layout/useText'
import type { ScreenTrouble } from '../screenTrouble'

/** What a screen about sharing the screen says without a guide. */
export interface ScreenAdvice {
  readonly title: string
  readonly lead: string
  readonly steps: readonly string[]
  /** The guide to the settings of the system: it is the way, or one that may help too. */
  readonly guide?: 'leads' | 'may help'
  /** Another press may help. */
  readonly again?: true
}

type Reason = Exclude<keyof Messages['screenShare'], 'orSystem'>

export function adviceFor(trouble: ScreenTrouble, { words, say }: Text, browser: BrowserWindow): ScreenAdvice {
  const reason = reasonOf(trouble, browser)
  const { title, lead, steps } = words.screenShare[reason]
  return {
    title: say(title),
    lead: say(lead),
    steps: Object.values<Message>(steps)
      .map((step) => say(step))
      .filter(Boolean),
    ...ways[reason],
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
  return !browser.document.featurePolicy || !canShareScreen(browser)
}

const ways: Readonly<Record<Reason, Pick<ScreenAdvice, 'guide' | 'again'>>> = {
  system: { guide: 'leads', again: true },
  browser: { again: true },
  framed: {},
  policy: {},
  // Chrome may say so of a whole screen that a Mac keeps: docs/facts/browsers.md#screen-kept-by-a-mac
  busy: { guide: 'may help', again: true },
  unsupported: {},
}
