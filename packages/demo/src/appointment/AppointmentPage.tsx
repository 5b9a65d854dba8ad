import type { Call } from '../call/call'
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

/** What the patient sees: the appointment, and the call in its place while there is one. */
export function AppointmentPage({ call }: { call: Call }) {
  const { state, problem, record, hangUp, turnOnAgain, browser, gate } = useVisit(call)
  const inCall = state.own !== undefined

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
        {state.own && <CallScreen call={call} state={state} onHangUp={hangUp} onTurnOnAgain={turnOnAgain} />}
        <section className={inCall ? 'demo-behind' : 'demo-card'}>
          {!inCall && (
            <>
              <Appointment doctorIsThere={state.other !== undefined} />
              <ProblemNotice problem={problem} />
            </>
          )}
          {state.line === 'taken' && !inCall ? (
            <TakenNotice />
          ) : (
            <StartVideo browser={browser} hidden={inCall} {...gate} />
          )}
          {!inCall && <p className="demo-under">We help you turn on your camera and microphone.</p>}
        </section>
        {!inCall && <GoodToHave />}
      </main>
      <DemoBar href={addressOf('/clinic/')} link="Open the clinician’s page">
        <DevelopersPanel browser={browser} record={record} />
      </DemoBar>
    </div>
  )
}
