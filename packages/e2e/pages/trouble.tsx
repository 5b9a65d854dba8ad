// An app whose people may send a report after the six steps, and that shows what it was sent. Its address names a relay after `#`.
import { PermissionGate } from '@precall/react'
import { useState, type ReactElement } from 'react'
import { Call } from './visit/Call'
import { render } from './visit/render'

const iceServers: RTCIceServer[] | undefined = location.hash
  ? JSON.parse(decodeURIComponent(location.hash.slice(1)))
  : undefined

function TroubledVisit(): ReactElement {
  const [stream, setStream] = useState<MediaStream>()
  const [sent, setSent] = useState<string>()
  const leave = () => {
    stream!.getTracks().forEach((track) => track.stop())
    setStream(undefined)
  }

  return (
    <main>
      <PermissionGate
        occasion="visit"
        onGranted={(grant) => setStream(grant.stream)}
        troubleshooter={{ iceServers }}
        assistance={{
          href: 'https://clinic.example/help',
          onReport: (report) => setSent(JSON.stringify(report)),
        }}
      >
        <button type="button">Start Video</button>
      </PermissionGate>
      <textarea aria-label="Message" />
      <output id="sent">{sent}</output>
      {stream && <Call stream={stream} onLeave={leave} />}
    </main>
  )
}

render(<TroubledVisit />)
