import type { Device } from '@precall/core'
import { platformOf } from '@precall/core/platform'
import { openGuidebook } from '@precall/guides'
import type { Prompt, SimulatedBrowser } from '@precall/testing'
import { useEffect, useState } from 'react'

/** What is on the buttons of a question: one or two that allow, and one that refuses, if there is one. */
export interface Answers {
  readonly allow: readonly string[]
  readonly refuse?: string
}

type Read = { readonly [from in Prompt['from']]: Answers }

/** For a browser whose question no one has read. */
const unread: Read = {
  request: { allow: ['Allow'], refuse: 'Block' },
  button: { allow: ['Allow'] },
  'button of a blocked page': { allow: ['Allow'], refuse: 'Block' },
}

/** The real answers of the browser that is simulated, once they are loaded. */
export function useAnswers(browser: SimulatedBrowser, from: Prompt['from']): Answers | undefined {
  const [read, setRead] = useState<Read>()
  useEffect(() => {
    let isHere = true
    void answersOf(browser).then((answers) => isHere && setRead(answers))
    return () => {
      isHere = false
    }
  }, [browser])
  return read?.[from]
}

async function answersOf(browser: SimulatedBrowser): Promise<Read> {
  const labelLanguage = browser.navigator.language ?? 'en'
  const book = openGuidebook({ platform: platformOf(browser), labelLanguage, wordLanguage: 'en', host: location.host })
  try {
    await book.load(['unanswered', 'browser'], 'all')
  } catch {
    return unread
  }
  const devices: readonly Device[] = ['camera', 'microphone']
  const firstAgainst = (cause: 'unanswered' | 'browser') => book.find({ against: [cause], devices })?.guides?.[0]
  const answers = firstAgainst('unanswered')?.answers
  const byButton = firstAgainst('browser')?.byButton
  const allow = answers?.allow.map(({ label }) => label)
  return {
    request: answers && allow ? { allow, refuse: answers.refuse.label } : unread.request,
    // docs/facts/browsers.md#usermedia-first-question: the same two that allow, and ×.
    button: byButton && allow ? { allow } : unread.button,
    'button of a blocked page': byButton
      ? { allow: [byButton.allow.label], refuse: byButton.refuse.label }
      : unread['button of a blocked page'],
  }
}
