import { Gate } from '@precall/react'
import { type ReactElement, type ReactNode, useState } from 'react'
import type { VisitOptions } from './screens'
import { VisitPage } from './VisitPage'

interface VisitProps extends VisitOptions {
  /** What the page shows of the stream in a call. */
  readonly picture?: (stream: MediaStream) => ReactNode
  /** The call has a button that shares the screen. */
  readonly sharing?: boolean | undefined
  /** What stands below the page. */
  readonly children?: ReactNode
}

/** An appointment page with a gate around Start Video, and a call that no one else has joined. */
export function Visit({ picture, sharing = false, children, ...options }: VisitProps): ReactElement {
  const [stream, setStream] = useState<MediaStream>()
  const hangUp = () => {
    stream?.getTracks().forEach((track) => track.stop())
    setStream(undefined)
  }
  return (
    <Gate.Root
      occasion="visit"
      assistance={{ href: 'https://clinic.example/help' }}
      onGranted={(grant) => setStream(grant.stream)}
      onDevicesAdded={({ stream }) => setStream(stream)}
      {...options}
    >
      <VisitPage
        inCall={stream !== undefined}
        picture={stream && picture?.(stream)}
        sharing={sharing}
        onHangUp={hangUp}
      >
        {children}
      </VisitPage>
    </Gate.Root>
  )
}
