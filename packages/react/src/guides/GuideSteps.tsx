import type { ReadyStep } from '@precall/guides'
import type { ReactElement } from 'react'
import type { Text } from '../screens/layout/useText'
import { Sentence, sentenceOf } from './Sentence'
import { StepLink } from './StepLink'

interface GuideStepsProps {
  readonly steps: readonly ReadyStep[]
  readonly text: Text
  readonly lang: string
  readonly done: readonly boolean[]
  /** The step whose link is the one thing to press, or -1. */
  readonly primary: number
  /** The visit's link, where there is no gate that has one. */
  readonly visit?: string
}

export function GuideSteps({ steps, text, lang, done, primary, visit }: GuideStepsProps): ReactElement {
  const now = done.indexOf(false)
  return (
    <ol className="precall-steps">
      {steps.map(({ text: words, note, link }, at) => (
        <li key={`${at} ${sentenceOf(words)}`} data-done={done[at] || undefined} data-now={at === now || undefined}>
          <Sentence words={words} lang={lang} />
          {done[at] && <b>{` ${text.say(text.words.recovery.done)}`}</b>}
          {link && <StepLink {...{ link, visit, text }} kind={at === primary ? 'primary' : 'secondary'} />}
          {note && (
            <p className="precall-note">
              <Sentence words={note} lang={lang} />
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
