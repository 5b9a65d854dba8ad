import { AppointmentLayout, CallLayout, HangUpButton, StartButton } from '@precall/demo'
import { Gate, usePermissionState } from '@precall/react'
import type { ReactElement, ReactNode } from 'react'

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
    <AppointmentLayout
      help="https://clinic.example/help"
      news="You can start now."
      call={inCall && <Call picture={picture} onHangUp={hangUp} />}
      footer={children}
    >
      <Gate.Trigger>
        <StartButton hidden={inCall} />
      </Gate.Trigger>
      <Gate.Screens />
    </AppointmentLayout>
  )
}

function Call({ picture, onHangUp }: Pick<VisitPageProps, 'picture' | 'onHangUp'>): ReactElement {
  const pictures = (
    <>
      <p className="demo-up">Waiting for your doctor…</p>
      {picture}
    </>
  )
  return (
    <CallLayout pictures={pictures}>
      <div className="demo-controls">
        <HangUpButton onClick={onHangUp} />
      </div>
    </CallLayout>
  )
}
