import type { Device, MediaElementTag } from '@precall/core'
import { platformOf } from '@precall/core/platform'
import type { ReactElement } from 'react'
import { useEffect } from 'react'
import type { GuideContent } from '../../guides/guideContent'
import { questionPicture } from '../../guides/picture/questionPicture'
import type { Diagnosis } from './advise'
import { traitsOf } from './causes'
import { useGate } from '../../root/GateContext'
import { BrowserButton } from './BrowserButton'
import { Guide } from './Guide'
import { Otherwise } from './Otherwise'
import { Standings } from './Standings'
import { tellDeveloper } from './tellDeveloper'
import { useText } from '../layout/useText'
import { WayElsewhere } from './WayElsewhere'

interface RecoveryBodyProps {
  readonly advice: Diagnosis
  /** The browser's own button for what it refuses, if it has one. */
  readonly button: MediaElementTag | undefined
  readonly guide: GuideContent | undefined
}

/** Between the lead of Recovery and its buttons. */
export function RecoveryBody({ advice, button, guide }: RecoveryBodyProps): ReactElement {
  const { cause, devices, constraint, otherwise, watching } = advice
  const { browser, guidance, lang } = useGate()
  const { words, say } = useText()
  const question = cause === 'askable' && guidance && questionPicture({ guidance, lang })
  const about = devices.join(' ')
  useEffect(() => {
    tellDeveloper(cause, { devices: about.split(' ') as Device[], platform: platformOf(browser), constraint })
  }, [cause, about, constraint, browser])

  return (
    <>
      {!advice.hopeless && !button && !traitsOf(cause).leaves && <Standings />}
      {button ? (
        <BrowserButton tag={button} devices={devices}>
          <Guide />
        </BrowserButton>
      ) : (
        <Guide />
      )}
      {question && (
        <figure className="precall-next">
          <figcaption className="precall-note">{say(words.recovery.browserButton.picture)}</figcaption>
          {question}
        </figure>
      )}
      {otherwise && !guide && <Otherwise advice={otherwise} />}
      {!guide && <WayElsewhere cause={cause} />}
      {watching && (button || !guide) && <p className="precall-watch">{watching}</p>}
    </>
  )
}
