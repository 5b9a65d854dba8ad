import { platformOf } from '@precall/core'
import { openGuidebook } from '@precall/guides'
import type { Prompt, SimulatedBrowser } from '@precall/testing'
import { useEffect, useState } from 'react'

/** What is on the buttons of a question: one or two that allow, and one that refuses, if there is one. */
export interface Answers {
  readonly allow: readonly string[]
  readonly refuse?: string
}

/** Chrome and Edge ask this after a press of their own button: docs/facts/browsers.md#capability-elements. */
const afterButton: Readonly<Record<Exclude<Prompt['from'], 'request'>, Answers>> = {
  button: { allow: ['Allow this time'] },
  'button of a blocked page': { allow: ['Allow this time'], refuse: 'Continue not allowing' },
}

/** For a browser whose question no one has read. */
const unread: Answers = { allow: ['Allow'], refuse: 'Block' }

/** The real answers of the browser that is simulated, once they are loaded. */
export function useAnswers(browser: SimulatedBrowser, from: Prompt['from']): Answers | undefined {
  const [read, setRead] = useState<Answers>()
  useEffect(() => {
    let isHere = true
    void answersOf(browser).then((answers) => isHere && setRead(answers))
    return () => {
      isHere = false
    }
  }, [browser])
  return from === 'request' ? read : afterButton[from]
}

async function answersOf(browser: SimulatedBrowser): Promise<Answers> {
  const labels = browser.navigator.language ?? 'en'
  const book = openGuidebook({ platform: platformOf(browser), labels, words: 'en', host: location.host })
  try {
    await book.load(['unanswered'], 'first')
  } catch {
    return unread
  }
  const answers = book.find({ against: ['unanswered'], devices: ['camera', 'microphone'] })?.guides?.[0].answers
  return answers ? { allow: answers.allow.map(({ label }) => label), refuse: answers.refuse.label } : unread
}
