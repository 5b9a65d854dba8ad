import type { Cause, Device, GateState, Standing } from '@precall/core'
import { standingOf } from '@precall/core'
import { causeOf, platformOf } from '@precall/core/platform'
import type { ReadyGuide } from '@precall/guides'
import type { ReactElement } from 'react'
import { useEffect, useRef } from 'react'
import { Choice } from '../guides/Choice'
import { doneSteps } from '../guides/doneSteps'
import { GuideBelow } from '../guides/GuideBelow'
import { GuideSides, linkIn } from '../guides/GuideSides'
import { useGuideStyles } from '../guides/picture/guideStyles'
import { Sentence } from '../guides/Sentence'
import { speaks } from '../guides/speaks'
import { useOwnGuidance } from '../guides/useOwnGuidance'
import { askedDevices } from '../root/askedDevices'
import type { GateScope } from '../root/GateContext'
import { useGate } from '../root/GateContext'
import { Steps } from '../screens/layout/Steps'
import { useText } from '../screens/layout/useText'
import { adviceFor } from '../screens/recovery/advice'
import type { Troubleshooting } from './createTroubleshooting'

/** The steps that have a guide of their own. */
type Guided = 'closeOtherApps' | 'browserPermission' | 'systemPermission'

/** The guide of one step for the person's own platform; general steps until that is there, or where there is none. */
export function StepGuide({
  step,
  button,
}: {
  readonly step: Guided
  readonly button: Troubleshooting['guideButton']
}): ReactElement {
  const scope = useGate()
  const { gate, screens, state, browser, lang: page } = scope
  const text = useText()
  const guides = screens?.guides
  const against = causeFor(step, scope)
  // A step has no Try again: It worked asks again.
  const tryAgain = text.say(text.words.troubleshooter.pressWorked)
  const own = { everywhere: { tryAgain, ...scope.messages?.guides?.everywhere } }
  const messages = speaks('en', page) || scope.messages?.troubleshooter?.pressWorked ? own : undefined
  const reading = { ...scope, messages: { ...scope.messages, guides: { ...scope.messages?.guides, ...messages } } }
  const guidance = useOwnGuidance(guides, against, reading)
  const devices = askedDevices(state)
  const view = guidance?.look({ against: [against], devices })
  const { guide, question } = view ?? {}
  const top = useRef<HTMLDivElement>(null)
  const worn = useGuideStyles(top)
  const id = guide?.id
  useEffect(() => {
    if (id) gate.tell({ name: 'guideShown', guide: id })
  }, [gate, id])

  const platform = platformOf(browser)
  const advised = adviceFor(general[step], text, { devices, platform })
  // The last one there is about Try again, which has another name here.
  const advice = step === 'closeOtherApps' ? advised : { ...advised, steps: advised.steps?.slice(0, -1) }
  const lang = guides?.wordLanguageOf(page) ?? page
  const spoken = speaks(lang, page)
  const doneOf = ({ steps }: ReadyGuide) => doneSteps(steps, devices, (device) => standingIn(step, state, device))
  const below = spoken ? guide?.below : undefined
  const hasButton = spoken && [guide, below?.guide].some((each) => each && linkIn(each, doneOf(each)) >= 0)
  useEffect(() => {
    button.put(hasButton)
    return () => button.put(false)
  }, [button, hasButton])
  const sides = (each: ReadyGuide) =>
    guidance && (
      <GuideSides key={each.id} {...{ guidance, text, advice, lang, spoken, worn }} guide={each} done={doneOf(each)} />
    )
  return (
    <div className="precall-way" ref={top}>
      {question && spoken && (
        <>
          <p>
            <Sentence words={question.text} lang={lang} />
          </p>
          <Choice question={question} lang={lang} onAnswer={view!.answer} />
        </>
      )}
      {guide && (spoken || guide.picture) ? (
        sides(guide)
      ) : question && spoken ? null : (
        <Steps steps={advice.steps} unordered={advice.unordered} />
      )}
      {guide && below && (
        <GuideBelow {...{ below, lang }} isDone={doneOf(guide).every(Boolean)}>
          {sides(below.guide)}
        </GuideBelow>
      )}
      {guide?.help && (
        <div className="precall-on">
          <div className="precall-aside">
            <a href={guide.help} target="_blank" rel="noopener">
              {text.say(text.words.guide.help, { site: new URL(guide.help).host })}
            </a>
          </div>
        </div>
      )}
    </div>
  )
}

/** How a device stands as far as the step is about it. */
function standingIn(step: Guided, state: GateState, device: Device): Standing {
  const standing = standingOf(state, device)
  // That the browser would ask again says nothing of what a person has done elsewhere.
  if (step !== 'browserPermission') return standing === 'unasked' ? 'denied' : standing
  // What the browser allows may be in another app's hands, which other steps are about.
  return state.permissions[device].permission === 'granted' ? 'working' : standing
}

/** What is said where there is no guide. */
const general = { closeOtherApps: 'busy', browserPermission: 'browser', systemPermission: 'system' } as const

function causeFor(step: Guided, { browser }: GateScope): Cause {
  if (step !== 'browserPermission') return general[step]
  return causeOf({ kind: 'denied', layers: ['browser'] }, platformOf(browser))
}
