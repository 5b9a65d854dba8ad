import type { ReadyGuide } from '@precall/guides'
import type { ReactElement } from 'react'
import { useRef } from 'react'
import { english } from '../src/locales/en'
import type { Guides } from '../src/guides/guidance'
import { GuideBelow } from '../src/guides/GuideBelow'
import { GuideSteps } from '../src/guides/GuideSteps'
import { Picture } from '../src/guides/picture/Picture'
import { Sentence } from '../src/guides/Sentence'
import { useLooks } from '../src/guides/picture/wearLooks'
import { laterEnglish } from '../src/locales/laterEnglish'
import type { Tools } from '../src/guides/tools'
import { tools } from '../src/guides/tools'

interface GuideSheetProps {
  readonly guide: ReadyGuide
  readonly guides: Guides
  /** The language of the buttons. */
  readonly labels: string
  readonly host: string
}

const text = { ...laterEnglish, ...english }

/** One guide as the screens draw it, before anything is done: without a gate, a browser or a way on. */
export function GuideSheet({ guide, guides, labels, host }: GuideSheetProps): ReactElement {
  const { lead, otherwise, below } = guide
  const top = useRef<HTMLDivElement>(null)
  const worn = useLooks(top)
  const alone: Tools = { ...tools, VisitLink: ({ children }) => children(`https://${host}/visit`) }
  const sides = ({ steps, picture }: ReadyGuide) => {
    const done = steps.map(() => false)
    return (
      <div className="precall-sides">
        <div>
          <GuideSteps {...{ steps, guides, text, done }} tools={alone} lang="en" primary={-1} />
        </div>
        {picture && worn && <Picture {...{ picture, steps, done, labels, host }} lang="en" spoken />}
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
