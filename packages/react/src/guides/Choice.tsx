import type { Question } from '@precall/guides'
import type { ReactElement } from 'react'
import { Sentence } from './Sentence'

interface ChoiceProps {
  readonly question: Question
  readonly lang: string
  readonly onAnswer: (value: string) => void
}

/** The answers to one plain question, each as large as a finger. */
export function Choice({ question, lang, onAnswer }: ChoiceProps): ReactElement {
  return (
    <div className="precall-answers">
      {question.answers.map(({ value, text }) => (
        <button type="button" className="precall-button" key={value} onClick={() => onAnswer(value)}>
          <Sentence words={text} lang={lang} />
        </button>
      ))}
    </div>
  )
}
