import type { Device, MediaElementTag } from '@precall/core'
import { standingOf } from '@precall/core'
import { platformOf } from '@precall/core/platform'
import type { ReactElement } from 'react'
import { useEffect, useRef } from 'react'
import type { GuideContent } from '../../guides/guideContent'
import { questionPicture } from '../../guides/picture/questionPicture'
import type { Diagnosis } from './diagnose'
import { situationIn } from '../../guides/situation'
import { causeTraits } from './causes'
import { askedDevices } from '../../root/askedDevices'
import { useGate } from '../../root/GateContext'
import { Devices } from '../parts/Devices'
import { Guide } from './Guide'
import { NativeButton } from './NativeButton'
import { Otherwise } from './Otherwise'
import { tellDeveloper } from './tellDeveloper'
import { useText } from '../layout/useText'
import { WayOn } from '../troubleshoot/WayOn'

interface RecoveryBodyProps {
  readonly advice: Diagnosis
  /** The browser's own button for what it refuses, if it has one. */
  readonly button: MediaElementTag | undefined
  readonly guide: GuideContent | undefined
}

/** Between the lead of Recovery and its buttons. */
export function RecoveryBody({ advice, button, guide }: RecoveryBodyProps): ReactElement {
  const { cause, devices, constraint, otherwise, watching } = advice
  const scope = useGate()
  const { state, browser, guidance, lang } = scope
  const { words, say } = useText()
  const question = cause === 'askable' && guidance && questionPicture({ guidance, lang })
  // Its guides are there, and none is in the language of the page or has a picture.
  const situation = situationIn(scope, advice)
  const isUnspoken = situation !== undefined && guidance?.look(situation) !== undefined
  const about = devices.join(' ')
  const byHand = useRef<HTMLDetailsElement>(null)
  // Then the title has said it of both.
  const same = new Set(askedDevices(state).map((device) => standingOf(state, device))).size === 1
  useEffect(() => {
    tellDeveloper(cause, { devices: about.split(' ') as Device[], platform: platformOf(browser), constraint })
  }, [cause, about, constraint, browser])

  return (
    <>
      {!advice.hopeless && !button && !causeTraits(cause).leaves && <Devices data-same={same || undefined} />}
      {button ? (
        <>
          <NativeButton
            tag={button}
            devices={devices}
            onNothing={() => {
              if (byHand.current) byHand.current.open = true
            }}
          />
          {/* Folded away, until the button does not help. */}
          <details className="precall-details" ref={byHand}>
            <summary>{say(words.recovery.browserButton.byHand, { devices })}</summary>
            <Guide />
          </details>
        </>
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
      {!guide && (!causeTraits(cause).guided || isUnspoken) && <WayOn cause={cause} isAlone />}
      {watching && (button || !guide) && <p className="precall-watch">{watching}</p>}
    </>
  )
}
