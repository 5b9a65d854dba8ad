import { Appointment, Brand, GoodToHave, Icon } from '@precall/demo'
import { Gate, usePermissionState } from '@precall/react'
import { useEffect, useRef, type ReactElement } from 'react'

interface VisitPageProps {
  readonly inCall: boolean
  readonly onHangUp: () => void
}

/** The demo's page of an appointment, with a call in which nobody else is. */
export function VisitPage({ inCall, onHangUp }: VisitPageProps): ReactElement {
  const { reset } = usePermissionState()
  const hangUp = () => {
    onHangUp()
    reset()
  }

  return (
    <div className="demo-page">
      <header className="demo-top">
        <Brand />
        <a className="demo-button" data-kind="quiet" href="https://clinic.example/help">
          <Icon name="help" />
          Help
        </a>
      </header>
      <main className={inCall ? 'demo-call' : 'demo-main'}>
        {inCall && <Call onHangUp={hangUp} />}
        <section className={inCall ? 'demo-behind' : 'demo-card'}>
          {!inCall && <Appointment news="You can start now." />}
          <Gate.Trigger>
            <button className="demo-button demo-start" data-kind="primary" type="button" hidden={inCall}>
              <Icon name="camera" />
              Start Video
            </button>
          </Gate.Trigger>
          <Gate.Screens />
          {!inCall && <p className="demo-under">We help you turn on your camera and microphone.</p>}
        </section>
        {!inCall && <GoodToHave />}
      </main>
    </div>
  )
}

function Call({ onHangUp }: { onHangUp: () => void }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  // Start Video, which had the focus, is out of sight now.
  useEffect(() => heading.current?.focus(), [])

  return (
    <>
      <h1 ref={heading} className="demo-hidden" tabIndex={-1}>
        Your video visit
      </h1>
      <div className="demo-stage">
        <p className="demo-up">Waiting for your doctor…</p>
      </div>
      <div className="demo-controls">
        <button className="demo-button" data-kind="stop" type="button" onClick={onHangUp}>
          <Icon name="hangUp" />
          Hang up
        </button>
      </div>
    </>
  )
}
