import type { BrowserWindow } from '@precall/core'
import type { ReadyGuide } from '@precall/guides'
import type { MouseEvent, ReactElement } from 'react'
import { useEffect, useRef } from 'react'
import type { Messages } from '../../messages'
import type { Diagnosis } from '../GateContext'
import type { Tools } from '../later/tools'
import { ButtonLanguage } from './ButtonLanguage'
import { Choice } from './Choice'
import type { Guidance, Guides, View } from './guidance'
import { GuideSteps } from './GuideSteps'
import { Picture } from './Picture'
import { Sentence } from './Sentence'
import { useLooks } from './wearLooks'

interface GuideBodyProps {
  readonly view: View
  readonly guidance: Guidance
  readonly guides: Guides
  readonly tools: Tools
  readonly text: Messages
  readonly browser: BrowserWindow
  readonly advice: Diagnosis
  /** The language of our sentences. */
  readonly lang: string
  /** Whether the page is in that language. Where it is not, its own steps stand beside the picture. */
  readonly spoken: boolean
  /** Which of the steps are. */
  readonly done: readonly boolean[]
  /** The step whose link is the one thing to press on the screen, or -1. */
  readonly primary: number
}

/** One guide with its picture, or a question; and the ways on from there. */
export function GuideBody(props: GuideBodyProps): ReactElement {
  const { view, guidance, guides, tools, text, browser, advice, lang, spoken, done, primary } = props
  const { guide, question, next, back } = view
  const top = useRef<HTMLDivElement>(null)
  const worn = useLooks(top)
  const presses = useRef(view.presses)
  useEffect(() => {
    if (presses.current !== view.presses) focusStart(top.current)
    presses.current = view.presses
  }, [view.presses])
  const heading = question?.text ?? (view.first ? undefined : guide?.otherwise)

  return (
    <div className="precall-way" ref={top}>
      {heading && (
        <h3 tabIndex={-1}>
          <Sentence words={heading} lang={lang} />
        </h3>
      )}
      {question && <Choice question={question} lang={lang} onAnswer={view.answer} />}
      {guide && (
        <div className="precall-sides">
          <div>
            {spoken ? (
              <GuideSteps {...{ guides, tools, text, lang, done, primary }} steps={guide.steps} />
            ) : (
              <tools.Steps steps={advice.steps} unordered={advice.unordered} />
            )}
            {advice.watching && <p className="precall-watch">{advice.watching}</p>}
          </div>
          {guide.picture && worn && (
            <Picture
              {...{ done, lang, spoken }}
              picture={guide.picture}
              steps={guide.steps}
              labels={guidance.language()}
              host={guidance.host}
            />
          )}
        </div>
      )}
      {guide && /^(restart|reopen the link)$/.test(guide.after) ? (
        <tools.CopyLink />
      ) : (
        <tools.WayElsewhere cause={advice.cause} />
      )}
      <div className="precall-on">
        {next && (
          <button type="button" className="precall-button" onClick={once(next)}>
            {text.otherwise}
          </button>
        )}
        {back && (
          <button type="button" className="precall-button" onClick={once(back)}>
            {text.guide.back}
          </button>
        )}
        {guide && !next && view.complete && <p className="precall-note">{text.guide.last}</p>}
        <div className="precall-aside">
          {guide && namesButtons(guide) && (
            <ButtonLanguage {...{ guidance, guides, browser }} words={text.guide.buttons} />
          )}
          {guide?.help && (
            <a href={guide.help} target="_blank" rel="noopener">
              {text.guide.help(new URL(guide.help).host)}
            </a>
          )}
        </div>
      </div>
    </div>
  )
}

/** The second half of a double click would lead one further. */
function once(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) act()
  }
}

function namesButtons({ picture, steps }: ReadyGuide): boolean {
  return (
    picture !== undefined ||
    steps.some(({ text }) => text.some((word) => typeof word === 'object' && 'label' in word && word.lang))
  )
}

/** The heading of what is shown now, or that of the screen around it. */
function focusStart(top: HTMLElement | null): void {
  const heading = top?.querySelector<HTMLElement>('h3') ?? top?.closest('.precall')?.querySelector<HTMLElement>('h2')
  heading?.focus()
}
