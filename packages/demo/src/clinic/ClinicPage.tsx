import { CallControls } from '../call/CallControls'
import { OtherPicture } from '../call/OtherPicture'
import { OwnPicture } from '../call/OwnPicture'
import { StoppedNotice } from '../call/StoppedNotice'
import { DevelopersPanel } from '../developers/DevelopersPanel'
import { StartVideo } from '../gate/StartVideo'
import { useVisit } from '../gate/useVisit'
import type { Clinic } from '../day/followClinic'
import { addressOf, appointment } from '../page/address'
import { Brand } from '../page/Brand'
import { DemoBar } from '../page/DemoBar'
import type { Side } from '../page/openPage'
import { TakenNotice } from '../page/TakenNotice'
import { describePatient } from './describePatient'
import { PatientCard } from './PatientCard'
import { PatientReport } from './PatientReport'
import { useKnownPatient } from './useKnownPatient'

/** What the clinician sees: the patient, from before the call on, and the clinician's own Start Video. */
export function ClinicPage({ side, clinic }: { side: Side; clinic: Clinic | undefined }) {
  const { call } = side
  const { state, record, hangUp, stopped, turnOnAgain, checkChoice, settings, browser, gate } = useVisit(side)
  const { own, other, otherStream, line, paused } = state
  const known = useKnownPatient(clinic)
  const hasEnded = state.over || known?.hasEnded

  return (
    <div className="demo-page">
      <header className="demo-top">
        <Brand />
        <span className="demo-role">Clinician</span>
      </header>
      <main className="demo-main" data-page="clinic">
        <PatientCard
          status={other ? describePatient(other) : (known?.status ?? describePatient(undefined))}
          cameraPaused={other?.paused.includes('camera') ?? false}
          report={other?.report ? <PatientReport report={other.report} /> : known?.report}
          isOver={hasEnded === true && !own}
          picture={
            otherStream && (
              <OtherPicture
                stream={otherStream}
                name="Your patient"
                speakerId={settings?.speakerId}
                screen={other?.screen}
              />
            )
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
          {!own && (
            <p className="demo-lead">
              {hasEnded ? 'This visit is over.' : 'Your patient will see and hear you once you start.'}
            </p>
          )}
          {line === 'taken' && !own ? (
            <TakenNotice />
          ) : (
            (own || !hasEnded) && <StartVideo browser={browser} hidden={own !== undefined} {...gate} />
          )}
        </section>
      </main>
      <DemoBar link={elsewhere} alone={!state.other}>
        <DevelopersPanel browser={browser} check={checkChoice} record={record} />
      </DemoBar>
    </div>
  )
}

const elsewhere = otherPage()

function otherPage() {
  if (!appointment) return { href: addressOf('/'), text: 'Open the patient’s page' }
  const { clinic } = appointment
  return clinic ? { href: `/clinic/day/#${clinic}`, text: 'Open the clinic’s list' } : undefined
}
