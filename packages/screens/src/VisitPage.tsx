import { AppointmentLayout, CallLayout, HangUpButton, ShareScreen, StartButton } from '@precall/demo'
import { Gate, usePermissionState } from '@precall/react'
import type { ReactElement, ReactNode } from 'react'

interface VisitPageProps {
  readonly inCall: boolean
  /** The person's own, in the call. */
  readonly picture: ReactNode
  readonly sharing: boolean
  readonly onHangUp: () => void
  /** What stands below it. */
  readonly children: ReactNode
}

/** The demo's appointment page, with a call that no one else has joined. */
export function VisitPage({ inCall, picture, sharing, onHangUp, children }: VisitPageProps): ReactElement {
  const { reset } = usePermissionState()
  const hangUp = () => {
    onHangUp()
    reset()
  }

  return (
    <AppointmentLayout
      help="https://clinic.example/help"
      news="You can start now."
      call={inCall && <Call picture={picture} sharing={sharing} onHangUp={hangUp} />}
      footer={children}
    >
      <Gate.Trigger>
        <StartButton hidden={inCall} />
      </Gate.Trigger>
      <Gate.Screens />
    </AppointmentLayout>
  )
}

function Call({ picture, sharing, onHangUp }: Pick<VisitPageProps, 'picture' | 'sharing' | 'onHangUp'>): ReactElement {
  const pictures = (
    <>
      <p className="demo-up">Waiting for your doctor…</p>
      {picture}
    </>
  )
  return (
    <CallLayout pictures={pictures}>
      <div className="demo-controls">
        {sharing && <ShareScreen />}
        <HangUpButton onClick={onHangUp} />
      </div>
    </CallLayout>
  )
}
