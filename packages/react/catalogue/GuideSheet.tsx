import type { ReadyGuide } from '@precall/guides'
import type { ReactElement } from 'react'
import { useRef } from 'react'
import { english } from '../src/english'
import type { Guides } from '../src/gate/guided/guidance'
import { GuideBelow } from '../src/gate/guided/GuideBelow'
import { GuideSteps } from '../src/gate/guided/GuideSteps'
import { Picture } from '../src/gate/guided/Picture'
import { Sentence } from '../src/gate/guided/Sentence'
import { useLooks } from '../src/gate/guided/wearLooks'
import { laterEnglish } from '../src/gate/later/laterEnglish'
import type { Tools } from '../src/gate/later/tools'
import { tools } from '../src/gate/later/tools'

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
