import { warn } from '@precall/core'
import { osVersionOf, platformOf } from '@precall/core/platform'
import type { Guides } from '@precall/guides'
import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import { Choice } from '../../guides/Choice'
import { Dressed } from '../../guides/Dressed'
import type { Guidance } from '../../guides/guidance'
import { createGuidance } from '../../guides/guidance'
import { GuideSteps } from '../../guides/GuideSteps'
import { hostOf } from '../../guides/hostOf'
import { rememberedLanguage } from '../../guides/rememberedLanguage'
import { Sentence } from '../../guides/Sentence'
import { speaks } from '../../guides/speaks'
import { tellLoading } from '../../root/loading'
import type { CheckScope, FaultGuideProps } from '../CheckContext'
import { useCheck } from '../CheckContext'

/** The guide against a black picture or a silent microphone on the person's own platform, and the ways on from it. */
export function FaultGuide({ guides, against }: FaultGuideProps): ReactElement | null {
  const { text, lang: page, gate } = useCheck()
  const view = useGuidance(guides, against)?.look({
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

function useGuidance(guides: Guides, against: FaultGuideProps['against']): Guidance | undefined {
  const scope = useCheck()
  const [given] = useState(scope)
  // In a new object each time, because it says something else now.
  const [shown, show] = useState<{ readonly guidance: Guidance }>()
  useEffect(() => {
    let isOver = false
    const opening = open(guides, given, (guidance) => isOver || show({ guidance }))
      .then((guidance) => guidance.load([against], 'all'))
      // Without it there is still another device.
      .catch(() => {})
    tellLoading(opening)
    return () => {
      isOver = true
    }
  }, [guides, against, given])
  return shown?.guidance
}

async function open(
  guides: Guides,
  { browser, lang, settings: { occasion, messages } }: CheckScope,
  show: (guidance: Guidance) => void,
): Promise<Guidance> {
  const own = browser ?? window
  const platform = { ...platformOf(own), osVersion: await osVersionOf(own) }
  const labelLanguage = rememberedLanguage(own) ?? own.navigator.language ?? 'en'
  const overrides = messages?.guides
  const reader = { platform, labelLanguage, wordLanguage: lang, occasion, overrides, host: hostOf(), warn }
  const guidance: Guidance = createGuidance(guides, reader, () => show(guidance))
  return guidance
}
