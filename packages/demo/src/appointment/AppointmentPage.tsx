import { useState } from 'react'
import type { Call, CallState } from '../call/call'
import { DevelopersPanel } from '../developers/DevelopersPanel'
import { StartVideo } from '../gate/StartVideo'
import { useVisit } from '../gate/useVisit'
import { addressOf } from '../page/address'
import { Brand } from '../page/Brand'
import { DemoBar } from '../page/DemoBar'
import { Icon } from '../page/Icon'
import { ProblemNotice } from '../page/ProblemNotice'
import { TakenNotice } from '../page/TakenNotice'
import { Appointment } from './Appointment'
import { CallScreen } from './CallScreen'
import { GoodToHave } from './GoodToHave'

/** What the patient sees: the appointment, or the call, while there is one. */
export function AppointmentPage({ call }: { call: Call }) {
  const { state, problem, record, hangUp, stopped, turnOnAgain, browser, gate } = useVisit(call)
  const inCall = state.own !== undefined
  const [wasInCall, setWasInCall] = useState(false)
  if (inCall && !wasInCall) setWasInCall(true)

  return (
    <div className="demo-page">
      <header className="demo-top">
        <Brand />
        {!inCall && (
          <a className="demo-button" data-kind="quiet" href={addressOf('/help/')}>
            <Icon name="help" />
            Help
          </a>
        )}
      </header>
      <main className={inCall ? 'demo-call' : 'demo-main'}>
        {inCall && <CallScreen {...{ call, state, stopped }} onHangUp={hangUp} onTurnOnAgain={turnOnAgain} />}
        <section className={inCall ? 'demo-behind' : 'demo-card'}>
          {!inCall && (
            <>
              <Appointment news={newsOf(state, wasInCall)} />
              <ProblemNotice problem={problem} />
            </>
          )}
          {state.line === 'taken' && !inCall ? (
            <TakenNotice />
          ) : (
            <StartVideo browser={browser} hidden={inCall} {...gate} />
          )}
          {!inCall && state.line !== 'taken' && (
            <p className="demo-under">We will help you turn on your camera and microphone.</p>
          )}
        </section>
        {!inCall && <GoodToHave />}
      </main>
      <DemoBar href={addressOf('/clinic/')} link="Open the clinician’s page" alone={!state.other}>
        <DevelopersPanel browser={browser} record={record} />
      </DemoBar>
    </div>
  )
}

function newsOf({ line, other }: CallState, hasEnded: boolean): string {
  if (line === 'taken') return 'Your visit is open in another tab.'
  if (hasEnded) return 'Your visit has ended. You can come back until 11:00.'
  return other ? 'Your doctor is ready.' : 'You can start now.'
}
