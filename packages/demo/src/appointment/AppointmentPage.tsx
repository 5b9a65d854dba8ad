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
import { CallScreen } from './CallScreen'
import { doctor } from './doctor'
import { GoodToHave } from './GoodToHave'
import { Portrait } from './Portrait'

/** What the patient sees: the appointment, and the call in its place while there is one. */
export function AppointmentPage({ call }: { call: Call }) {
  const { state, problem, record, hangUp, browser, gate } = useVisit(call)
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
      {state.own && <CallScreen call={call} state={state} onHangUp={hangUp} />}
      {/* Kept while the call covers it: the gate around Start Video knows that the call is on. */}
      <main className="demo-main" hidden={inCall}>
        <section className="demo-card">
          <p className="demo-when">
            <Icon name="check" />
            Today at 10:30. {state.other ? 'Your doctor is ready.' : 'You can start now.'}
          </p>
          <h1>Your video visit</h1>
          <div className="demo-who">
            <Portrait />
            <b>{doctor}</b>
            <span>Follow-up, about 20 minutes</span>
          </div>
          <ProblemNotice problem={problem} />
          {state.line === 'taken' ? <TakenNotice /> : <StartVideo browser={browser} {...gate} />}
          <p className="demo-under">We help you turn on your camera and microphone.</p>
        </section>
        <GoodToHave />
      </main>
      <DemoBar href={addressOf('/clinic/')} link="Open the clinician’s page">
        <DevelopersPanel browser={browser} record={record} />
      </DemoBar>
    </div>
  )
}
