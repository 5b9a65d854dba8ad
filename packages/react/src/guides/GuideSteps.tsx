import type { ReadyStep } from '@precall/guides'
import type { ReactElement } from 'react'
import type { Messages } from '../messages'
import type { Tools } from './tools'
import type { Guides } from './guidance'
import { Sentence, textOf } from './Sentence'
import { StepLink } from './StepLink'

interface GuideStepsProps {
  readonly steps: readonly ReadyStep[]
  readonly guides: Guides
  readonly tools: Tools
  readonly text: Messages
  readonly lang: string
  readonly done: readonly boolean[]
  /** The step whose link is the one thing to press, or -1. */
  readonly primary: number
}

export function GuideSteps({ steps, guides, tools, text, lang, done, primary }: GuideStepsProps): ReactElement {
  const now = done.indexOf(false)
  return (
    <ol className="precall-steps">
      {steps.map(({ text: words, note, link }, at) => (
        <li key={`${at} ${textOf(words)}`} data-done={done[at] || undefined} data-now={at === now || undefined}>
          <Sentence words={words} lang={lang} />
          {done[at] && <b>{` ${text.done}`}</b>}
          {link && (
            <StepLink {...{ link, guides, tools }} words={text.guide} kind={at === primary ? 'primary' : 'secondary'} />
          )}
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
