import type { Call } from '../call/call'
import { CallControls } from '../call/CallControls'
import { OtherPicture } from '../call/OtherPicture'
import { OwnPicture } from '../call/OwnPicture'
import { StoppedNotice } from '../call/StoppedNotice'
import { DevelopersPanel } from '../developers/DevelopersPanel'
import { StartVideo } from '../gate/StartVideo'
import { useVisit } from '../gate/useVisit'
import { addressOf } from '../page/address'
import { Brand } from '../page/Brand'
import { DemoBar } from '../page/DemoBar'
import { TakenNotice } from '../page/TakenNotice'
import { PatientCard } from './PatientCard'

/** What the clinician sees: the patient, from before the call on, and the clinician's own Start Video. */
export function ClinicPage({ call }: { call: Call }) {
  const { state, record, hangUp, stopped, turnOnAgain, checkChoice, settings, browser, gate } = useVisit(call)
  const { own, other, otherStream, line, paused } = state

  return (
    <div className="demo-page">
      <header className="demo-top">
        <Brand />
        <span className="demo-role">Clinician</span>
      </header>
      <main className="demo-main" data-page="clinic">
        <PatientCard
          news={other}
          picture={
            otherStream && <OtherPicture stream={otherStream} name="Your patient" speakerId={settings?.speakerId} />
          }
        />
        <section className="demo-card" aria-labelledby="demo-you">
          <h2 id="demo-you">You</h2>
          {own && (
            <>
              <div className="demo-stage">
                <OwnPicture stream={own} cameraPaused={paused.includes('camera')} />
              </div>
              <StoppedNotice stopped={stopped} onTurnOnAgain={turnOnAgain} />
              <CallControls call={call} state={state} settings={settings} onHangUp={hangUp} />
            </>
          )}
          {!own && <p className="demo-lead">Your patient will see and hear you once you start.</p>}
          {line === 'taken' && !own ? (
            <TakenNotice />
          ) : (
            <StartVideo browser={browser} hidden={own !== undefined} {...gate} />
          )}
        </section>
      </main>
      <DemoBar href={addressOf('/')} link="Open the patient’s page" alone={!state.other}>
        <DevelopersPanel browser={browser} check={checkChoice} record={record} />
      </DemoBar>
    </div>
  )
}
