import type { ReadyByButton } from '@precall/guides'
import type { ReactElement } from 'react'
import { useText } from '../layout/useText'

interface QuestionPictureProps {
  /** Undefined while its words are being loaded: then it is drawn without any, so that nothing moves when they come. */
  readonly asks: ReadyByButton | undefined
}

const twoLines = (
  <>
    &nbsp;
    <br />
    &nbsp;
  </>
)

/**
 * What Chrome asks after a press of its own button in a page that was blocked: two answers that look alike, the one that
 * helps below (measured in Chromium 156). All of it is in Chrome's own words and language.
 */
export function QuestionPicture({ asks }: QuestionPictureProps): ReactElement {
  const { words, say } = useText()
  const { question, refuse, allow } = asks ?? {}
  const spoken = asks && {
    role: 'img',
    'aria-label': `${asks.question}. ${asks.refuse.label}. ${asks.allow.label}.`,
    lang: asks.allow.lang,
    dir: 'auto',
  }
  return (
    <figure className="precall-next precall-question">
      <figcaption className="precall-note">{say(words.recovery.browserButton.picture)}</figcaption>
      <div className="precall-question-box" translate="no" aria-hidden={!asks || undefined} {...spoken}>
        <p>{question ?? twoLines}</p>
        <span className="precall-pill" data-other>
          {refuse?.label ?? <>&nbsp;</>}
        </span>
        <span className="precall-pill">{allow?.label ?? <>&nbsp;</>}</span>
      </div>
    </figure>
  )
}
