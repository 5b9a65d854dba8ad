import type { Device } from '@precall/core'
import type { ReactElement } from 'react'
import { useText } from './useText'

/**
 * What Chrome asks after a press of its own button in a page that was blocked: two answers that look alike, the one that
 * helps below (measured in Chromium 156).
 */
export function QuestionPicture({ devices }: { readonly devices: readonly Device[] }): ReactElement {
  const { browserButton: words } = useText()
  const question = words.question(devices)
  return (
    <figure className="precall-next precall-question">
      <figcaption className="precall-note">{words.picture}</figcaption>
      <div className="precall-question-box" role="img" aria-label={`${question}. ${words.refuse}. ${words.allow}.`}>
        <p>{question}</p>
        <span className="precall-pill" data-other>
          {words.refuse}
        </span>
        <span className="precall-pill">{words.allow}</span>
      </div>
    </figure>
  )
}
