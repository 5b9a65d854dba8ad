import type { Guides } from '@precall/guides'
import { addressOf, labelLanguageOf, labelLanguages, openGuidebook, wordLanguageOf } from '@precall/guides'
import type { ReactElement } from 'react'
import { useEffect, useRef } from 'react'
import { ButtonLanguage } from '../../guides/ButtonLanguage'
import { Choice } from '../../guides/Choice'
import { GuideSteps } from '../../guides/GuideSteps'
import { once } from '../../guides/once'
import { useGuideStyles } from '../../guides/picture/guideStyles'
import { Picture } from '../../guides/picture/Picture'
import { Sentence } from '../../guides/Sentence'
import { speaks } from '../../guides/speaks'
import { useOwnGuidance } from '../../guides/useOwnGuidance'
import type { Text } from '../../screens/layout/useText'
import type { ScreenSettings } from '../screenTrouble'
import { GeneralSteps } from './GeneralSteps'

const guides: Guides = { addressOf, labelLanguageOf, labelLanguages, openGuidebook, wordLanguageOf }

interface ScreenGuideProps {
  readonly settings: ScreenSettings
  readonly text: Text
  /** What is said where there is no guide, or none in the language of the page. */
  readonly steps: readonly string[]
}

/** The guide to the settings of the person's own system, with its picture; and the ways on from there. */
export function ScreenGuide({ settings, text, steps }: ScreenGuideProps): ReactElement {
  const { words, say } = text
  const lang = wordLanguageOf(settings.lang)
  const spoken = speaks(lang, settings.lang)
  const guidance = useOwnGuidance(guides, 'screen', settings)
  const view = guidance?.look({ against: ['screen'], devices: [] })
  const { guide, question, next, back } = view ?? {}
  const top = useRef<HTMLDivElement>(null)
  const worn = useGuideStyles(top)
  const presses = view?.presses ?? 0
  useEffect(() => {
    if (presses === 0) return
    const around = top.current?.closest('.precall-body')?.querySelector<HTMLElement>('.precall-title')
    const heading = top.current?.querySelector('h3') ?? around
    heading?.focus()
  }, [presses])
  if (!guidance || !view || (question && !spoken)) return <GeneralSteps steps={steps} />

  const heading = question?.text ?? (view.first ? undefined : guide?.otherwise)
  const buttons = guidance.language()
  // A person who reads their own words on the buttons need not be asked.
  const fits = speaks(labelLanguageOf(buttons), buttons) && speaks(buttons, lang)
  const done = guide?.steps.map(() => false) ?? []
  return (
    <div className="precall-way" ref={top}>
      {heading && spoken && (
        <h3 tabIndex={-1}>
          <Sentence words={heading} lang={lang} />
        </h3>
      )}
      {guide?.lead && spoken && !view.first && (
        <p>
          <Sentence words={guide.lead} lang={lang} />
        </p>
      )}
      {question && <Choice question={question} lang={lang} onAnswer={view.answer} />}
      {guide && (
        <div className="precall-sides" key={guide.id}>
          <div>
            {spoken ? (
              <GuideSteps
                {...{ text, lang, done, steps: guide.steps }}
                primary={guide.steps.findIndex(({ link }) => link)}
              />
            ) : (
              <GeneralSteps steps={steps} />
            )}
          </div>
          {guide.picture && worn && (
            <Picture
              {...{ done, lang, spoken, steps: guide.steps, picture: guide.picture }}
              labelLanguage={buttons}
              host={guidance.host}
            />
          )}
        </div>
      )}
      {guide?.after === 'restart' && <p className="precall-then">{say(words.guide.linkWorks)}</p>}
      <div className="precall-on">
        {next && spoken && (
          <button type="button" className="precall-button" onClick={once(next)}>
            {say(words.recovery.otherwise)}
          </button>
        )}
        {back && (
          <button type="button" className="precall-button" onClick={once(back)}>
            {say(words.guide.back)}
          </button>
        )}
        <div className="precall-aside">
          {(!fits || !view.first) && guide?.picture && (
            <ButtonLanguage {...{ guidance }} browser={settings.browser ?? window} words={say(words.guide.buttons)} />
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
