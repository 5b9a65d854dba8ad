import type { ReactElement } from 'react'
import { useEffect } from 'react'
import { Choice } from '../../guides/Choice'
import { Dressed } from '../../guides/Dressed'
import { GuideSteps } from '../../guides/GuideSteps'
import { Sentence } from '../../guides/Sentence'
import { speaks } from '../../guides/speaks'
import { useOwnGuidance } from '../../guides/useOwnGuidance'
import type { FaultGuideProps } from '../CheckContext'
import { useCheck } from '../CheckContext'

/** The guide against a black picture or a silent microphone on the person's own platform, and the ways on from it. */
export function FaultGuide({ guides, against }: FaultGuideProps): ReactElement | null {
  const { browser, lang: page, text, gate, settings } = useCheck()
  const { occasion, messages } = settings
  const guidance = useOwnGuidance(guides, against, { browser, lang: page, occasion, messages })
  const view = guidance?.look({
    against: [against],
    devices: [against === 'black' ? 'camera' : 'microphone'],
  })
  const { guide, question, next, back } = view ?? {}
  const id = guide?.id
  useEffect(() => {
    if (id) gate?.tell({ name: 'guideShown', guide: id })
  }, [gate, id])
  const lang = guides.wordLanguageOf(page)
  if (!view || !speaks(lang, page)) return null
  const { words, say } = text
  const further = () => {
    gate?.tell({ name: 'stillNotWorking' })
    next?.()
  }
  return (
    <Dressed>
      <p>{question ? <Sentence words={question.text} lang={lang} /> : say(words.check.tryThese)}</p>
      {question && <Choice question={question} lang={lang} onAnswer={view.answer} />}
      {guide && <GuideSteps {...{ text, lang, steps: guide.steps }} done={guide.steps.map(() => false)} primary={-1} />}
      <div className="precall-actions">
        {next && (
          <button type="button" className="precall-button" onClick={further}>
            {say(words.recovery.otherwise)}
          </button>
        )}
        {back && (
          <button type="button" className="precall-button" onClick={back}>
            {say(words.guide.back)}
          </button>
        )}
      </div>
    </Dressed>
  )
}
