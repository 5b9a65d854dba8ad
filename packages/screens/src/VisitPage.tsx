import { Appointment, Brand, GoodToHave, Icon } from '@precall/demo'
import { Gate, usePermissionState } from '@precall/react'
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'

interface VisitPageProps {
  readonly inCall: boolean
  /** The person's own, in the call. */
  readonly picture: ReactNode
  readonly onHangUp: () => void
  /** What stands below it. */
  readonly children: ReactNode
}

/** The demo's appointment page, with a call that no one else has joined. */
export function VisitPage({ inCall, picture, onHangUp, children }: VisitPageProps): ReactElement {
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
        {inCall && <Call picture={picture} onHangUp={hangUp} />}
        <section className={inCall ? 'demo-behind' : 'demo-card'}>
          {!inCall && <Appointment news="You can start now." />}
          <Gate.Trigger>
            <button className="demo-button demo-start" data-kind="primary" type="button" hidden={inCall}>
              <Icon name="camera" />
              Start Video
            </button>
          </Gate.Trigger>
          <Gate.Screens />
          {!inCall && <p className="demo-under">We will help you turn on your camera and microphone.</p>}
        </section>
        {!inCall && <GoodToHave />}
      </main>
      {children}
    </div>
  )
}

function Call({ picture, onHangUp }: Pick<VisitPageProps, 'picture' | 'onHangUp'>): ReactElement {
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
        {picture}
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
