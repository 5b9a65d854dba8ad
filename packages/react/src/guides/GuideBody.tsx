import type { BrowserWindow } from '@precall/core'
import type { ReadyGuide } from '@precall/guides'
import type { ReactElement } from 'react'
import { useEffect, useRef } from 'react'
import { useGate } from '../root/GateContext'
import { CopyLink } from '../screens/layout/CopyLink'
import type { Text } from '../screens/layout/useText'
import type { Diagnosis } from '../screens/recovery/diagnose'
import { WayElsewhere } from '../screens/recovery/WayElsewhere'
import { WayOn } from '../screens/troubleshoot/WayOn'
import { ButtonLanguage } from './ButtonLanguage'
import { Choice } from './Choice'
import type { Guidance, View } from './guidance'
import { GuideBelow } from './GuideBelow'
import { GuideSides } from './GuideSides'
import { once } from './once'
import { Sentence } from './Sentence'
import { speaks } from './speaks'
import { useGuideStyles } from './picture/guideStyles'

interface GuideBodyProps {
  readonly view: View
  readonly guidance: Guidance
  readonly text: Text
  readonly browser: BrowserWindow
  readonly advice: Diagnosis
  /** The language of our sentences. */
  readonly lang: string
  /** Whether the page is in that language. If it is not, its own steps are next to the picture. */
  readonly spoken: boolean
  /** Which steps of a guide are. */
  readonly doneOf: (guide: ReadyGuide) => readonly boolean[]
  /** Whether the page notices by itself what is changed elsewhere. */
  readonly notices: boolean
  readonly watching: string | undefined
}

/** One guide with its picture, or a question; and the ways on from there. */
export function GuideBody(props: GuideBodyProps): ReactElement {
  const { view, guidance, text, browser, advice, lang, spoken, doneOf, notices, watching } = props
  const { guide, question, next, back } = view
  const { words, say } = text
  const top = useRef<HTMLDivElement>(null)
  const worn = useGuideStyles(top)
  const { gate } = useGate()
  const guideId = guide?.id
  useEffect(() => {
    if (guideId) gate.tell({ name: 'guideShown', guide: guideId })
  }, [gate, guideId])
  const presses = useRef(view.presses)
  useEffect(() => {
    if (presses.current !== view.presses) focusStart(top.current)
    presses.current = view.presses
  }, [view.presses])
  const tellAnd = (act: () => void) => () => {
    gate.tell({ name: 'stillNotWorking' })
    act()
  }
  const heading = question?.text ?? (view.first ? undefined : guide?.otherwise)
  const below = spoken ? guide?.below : undefined
  const all = [guide, below?.guide].filter((each) => each !== undefined)
  const buttons = guidance.language()
  // A person who reads their own words on the buttons need not be asked.
  const fits = speaks(guidance.guides.labelLanguageOf(buttons), buttons) && speaks(buttons, lang)
  const isDone = guide !== undefined && doneOf(guide).every(Boolean)
  const sides = (each: ReadyGuide) => (
    <GuideSides
      key={each.id}
      {...{ guidance, text, advice, lang, spoken }}
      guide={each}
      done={doneOf(each)}
      worn={worn}
    />
  )

  return (
    <div className="precall-way" ref={top}>
      {heading && (
        <h3 tabIndex={-1}>
          <Sentence words={heading} lang={lang} />
        </h3>
      )}
      {question && <Choice question={question} lang={lang} onAnswer={view.answer} />}
      {guide && sides(guide)}
      {below && <GuideBelow {...{ below, lang, isDone }}>{sides(below.guide)}</GuideBelow>}
      {guide && watching && (
        <p key={watching} className={notices && watching === advice.watching ? 'precall-watch' : 'precall-then'}>
          {watching}
        </p>
      )}
      {all.some(({ after }) => after === 'restart' || after === 'reopen the link') ? (
        <CopyLink />
      ) : (
        <WayElsewhere cause={advice.cause} />
      )}
      <div className="precall-on">
        {next && (
          <button type="button" className="precall-button" onClick={once(tellAnd(next))}>
            {say(words.recovery.otherwise)}
          </button>
        )}
        {guide && !next && (view.complete || !spoken) && (
          <WayOn cause={advice.cause} last={spoken ? say(words.guide.last) : undefined} />
        )}
        {back && (
          <button type="button" className="precall-button" onClick={once(back)}>
            {say(words.guide.back)}
          </button>
        )}
        <div className="precall-aside">
          {(!fits || !view.first) && all.some(namesButtons) && (
            <ButtonLanguage {...{ guidance, browser }} words={say(words.guide.buttons)} />
          )}
          {guide?.help && (
            <a href={guide.help} target="_blank" rel="noopener">
              {say(words.guide.help, { site: new URL(guide.help).host })}
            </a>
          )}
        </div>
      </div>
    </div>
  )
}

function namesButtons({ picture, steps }: ReadyGuide): boolean {
  return (
    picture !== undefined ||
    steps.some(({ text }) => text.some((word) => typeof word === 'object' && 'label' in word && word.lang))
  )
}

/** The heading of what is shown now, or that of the screen around it. */
function focusStart(top: HTMLElement | null): void {
  const heading =
    top?.querySelector<HTMLElement>('h3[tabindex]') ??
    top?.closest('.precall-body')?.querySelector<HTMLElement>('.precall-title, h2')
  heading?.focus()
}
