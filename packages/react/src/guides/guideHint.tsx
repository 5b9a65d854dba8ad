import type { ReadyGuide, Situation } from '@precall/guides'
import type { ReactNode } from 'react'
import type { GateScope } from '../root/GateContext'
import { textOf } from '../screens/layout/useText'
import { Dressed } from './Dressed'
import { GuideBelow } from './GuideBelow'
import { linkIn } from './GuideSides'
import { GuideSteps } from './GuideSteps'
import { sentenceOf } from './Sentence'
import { speaks } from './speaks'

/** A few steps as a part of a screen, and as they are said. */
export interface GuideHint {
  readonly body: ReactNode
  readonly said: string
}

/** The steps of the most likely guide, for a screen that has other things to say. */
export function guideHint(scope: GateScope, situation: Situation): GuideHint | undefined {
  const { guidance } = scope
  const guide = guidance?.look(situation)?.guide
  if (!guide) return undefined
  const lang = guidance.guides.wordLanguageOf(scope.lang)
  if (!speaks(lang, scope.lang)) return undefined
  const text = textOf(scope)
  const { below } = guide
  const stepsOf = (each: ReadyGuide) => {
    const steps = newSteps(each, situation)
    // The way out of an app is the one thing to press there.
    const primary =
      situation.against[0] === 'in-app'
        ? linkIn(
            each,
            steps.map(() => false),
          )
        : -1
    return <GuideSteps {...{ text, lang, steps, primary }} done={steps.map(() => false)} />
  }
  const saidOf = (each: ReadyGuide) => newSteps(each, situation).map((step) => sentenceOf(step.text))
  return {
    said: [...saidOf(guide), ...(below ? [sentenceOf(below.heading), ...saidOf(below.guide)] : [])].join(' '),
    body: (
      <Dressed>
        {stepsOf(guide)}
        {below && (
          <GuideBelow {...{ below, lang }} isDone={false}>
            {stepsOf(below.guide)}
          </GuideBelow>
        )}
      </Dressed>
    ),
  }
}

/** The waiting card has said already where the question is. */
function newSteps({ steps }: ReadyGuide, { against }: Situation): ReadyGuide['steps'] {
  const [first, ...others] = steps
  return against[0] === 'unanswered' && first?.name === 'look' && !first.note && others[0] ? others : steps
}
