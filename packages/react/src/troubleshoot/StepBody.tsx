import type { TriedStep } from '@precall/core/report'
import type { ReactElement } from 'react'
import { useGate } from '../root/GateContext'
import { CopyLink } from '../screens/layout/CopyLink'
import { Icon } from '../screens/layout/Icon'
import { Steps } from '../screens/layout/Steps'
import { useText } from '../screens/layout/useText'
import { Devices } from '../screens/parts/Devices'
import type { Troubleshooting } from './createTroubleshooting'
import { CallStep } from './CallStep'
import { OtherDevices } from './OtherDevices'
import { StepGuide } from './StepGuide'
import { useRecheck } from './useRecheck'
import { pressesOf } from './walkPresses'

interface StepBodyProps {
  readonly own: Troubleshooting
  readonly step: TriedStep
}

/** Between the lead of a step and its buttons: what to do, and what the page sees of it. */
export function StepBody({ own, step }: StepBodyProps): ReactElement {
  const { walk } = own
  const scope = useGate()
  const { words: texts, say } = useText()
  const words = texts.troubleshooter
  const noticed = walk.noticed(scope)
  const presses = pressesOf(scope, walk)
  useRecheck(own)
  return (
    <>
      {walk.isBack() && (
        <div className="precall-next">
          <p>{say(words.welcomeBack)}</p>
          <button type="button" className="precall-button" onClick={presses.notMine}>
            {say(words.notMine)}
          </button>
        </div>
      )}
      {/* While a test call asks or runs, that is what to attend to. */}
      {noticed && !own.bench.isOn() ? (
        <p className="precall-noticed">
          <Icon name="check" />
          {say(words.noticed[noticed])}
        </p>
      ) : (
        walk.isAlready(scope) && <p className="precall-note">{say(words.already)}</p>
      )}
      <ToDo own={own} step={step} />
      <section className="precall-next">
        <h3>{say(words.now)}</h3>
        <Devices />
        {(step !== 'testCall' || own.bench.phase() === 'ready') && (
          <p className="precall-watch">{say(words.watching)}</p>
        )}
      </section>
      <div className="precall-actions">
        {walk.number() > 1 && (
          <button type="button" className="precall-button" onClick={presses.back}>
            {say(words.back)}
          </button>
        )}
        <button type="button" className="precall-button" onClick={presses.skip}>
          {say(words.skip)}
        </button>
      </div>
    </>
  )
}

function ToDo({ own, step }: StepBodyProps): ReactElement {
  const { words, say } = useText()
  switch (step) {
    case 'closeOtherApps':
    case 'browserPermission':
    case 'systemPermission':
      return <StepGuide key={step} step={step} button={own.guideButton} />
    case 'otherDevice':
      return <OtherDevices />
    case 'testCall':
      return <CallStep own={own} />
    case 'startOver': {
      const { clear, restart, refresh } = words.troubleshooter.steps.startOver.steps
      const { kept, notKept } = words.troubleshooter
      return (
        <>
          <Steps steps={[clear, restart, refresh].map((text) => ({ text: say(text) }))} />
          <p className="precall-note">{say(own.walk.isKept() ? kept : notKept)}</p>
          <CopyLink />
        </>
      )
    }
  }
}
