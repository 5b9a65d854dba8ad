import type { ReadyGuide } from '@precall/guides'
import type { ReactElement } from 'react'
import { useRef } from 'react'
import { en } from '../src/locales/en'
import { say } from '../src/say'
import type { Text } from '../src/screens/layout/useText'
import { GuideBelow } from '../src/guides/GuideBelow'
import { GuideSteps } from '../src/guides/GuideSteps'
import { Picture } from '../src/guides/picture/Picture'
import { Sentence } from '../src/guides/Sentence'
import { useGuideStyles } from '../src/guides/picture/guideStyles'

interface GuideSheetProps {
  readonly guide: ReadyGuide
  /** The language of the buttons. */
  readonly labelLanguage: string
  readonly host: string
}

const text: Text = {
  words: en,
  say: (message) => say(message, { devices: ['camera', 'microphone'], occasion: 'visit', place: () => undefined }),
}

/** One guide as the screens draw it, before anything is done: without a gate, a browser or a way on. */
export function GuideSheet({ guide, labelLanguage, host }: GuideSheetProps): ReactElement {
  const { lead, otherwise, below } = guide
  const top = useRef<HTMLDivElement>(null)
  const worn = useGuideStyles(top)
  const sides = ({ steps, picture }: ReadyGuide) => {
    const done = steps.map(() => false)
    return (
      <div className="precall-sides">
        <div>
          <GuideSteps {...{ steps, text, done }} lang="en" primary={-1} visit={`https://${host}/visit`} />
        </div>
        {picture && worn && <Picture {...{ picture, steps, done, labelLanguage, host }} lang="en" spoken />}
      </div>
    )
  }

  return (
    <div className="precall" ref={top}>
      <div className="precall-way">
        {otherwise && (
          <p>
            <b>
              <Sentence words={otherwise} lang="en" />
            </b>
          </p>
        )}
        {lead && (
          <p>
            <Sentence words={lead} lang="en" />
          </p>
        )}
        {sides(guide)}
        {below && (
          <GuideBelow below={below} lang="en" isDone>
            {sides(below.guide)}
          </GuideBelow>
        )}
      </div>
    </div>
  )
}
