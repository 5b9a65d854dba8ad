import type { ReadyGuide } from '@precall/guides'
import type { ReactElement } from 'react'
import { Steps } from '../screens/layout/Steps'
import type { Text } from '../screens/layout/useText'
import type { Advice } from '../screens/recovery/advice'
import type { Guidance } from './guidance'
import { GuideSteps } from './GuideSteps'
import { Picture } from './picture/Picture'

interface GuideSidesProps {
  readonly guide: ReadyGuide
  readonly done: readonly boolean[]
  readonly guidance: Guidance
  readonly text: Text
  /** What is said in the page's own language where the guide is in another. */
  readonly advice: Pick<Advice, 'steps' | 'unordered'>
  readonly lang: string
  readonly spoken: boolean
  /** Whether the page wears the looks of a picture. */
  readonly worn: boolean
}

/** The steps of one guide, and next to them a picture of each. */
export function GuideSides(props: GuideSidesProps): ReactElement {
  const { guide, done, guidance, text, advice, lang, spoken, worn } = props
  const { steps, picture } = guide
  return (
    <div className="precall-sides">
      <div>
        {spoken ? (
          <GuideSteps {...{ text, lang, done, steps }} primary={linkIn(guide, done)} />
        ) : (
          <Steps steps={advice.steps} unordered={advice.unordered} />
        )}
      </div>
      {picture && worn && (
        <Picture {...{ done, lang, spoken, picture, steps }} labelLanguage={guidance.language()} host={guidance.host} />
      )}
    </div>
  )
}

/** The step whose link is the one thing to press, or -1. */
export function linkIn({ steps }: ReadyGuide, done: readonly boolean[]): number {
  return steps.findIndex((step, at) => step.link && !done[at])
}
