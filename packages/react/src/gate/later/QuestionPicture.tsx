import type { ReadyByButton } from '@precall/guides'
import type { ReactElement } from 'react'
import { useText } from './useText'

/**
 * What Chrome asks after a press of its own button in a page that was blocked: two answers that look alike, the one that
 * helps below (measured in Chromium 156). All of it is in Chrome's own words and language.
 */
export function QuestionPicture({ question, refuse, allow }: ReadyByButton): ReactElement {
  const { browserButton: words } = useText()
  return (
    <figure className="precall-next precall-question">
      <figcaption className="precall-note">{words.picture}</figcaption>
      <div
        className="precall-question-box"
        role="img"
        aria-label={`${question}. ${refuse.label}. ${allow.label}.`}
        lang={allow.lang}
        dir="auto"
        translate="no"
      >
        <p>{question}</p>
        <span className="precall-pill" data-other>
          {refuse.label}
        </span>
        <span className="precall-pill">{allow.label}</span>
      </div>
    </figure>
  )
}
