// An app that kept the id of a camera which is no longer there, and insists on it; or on what `?camera=` says, as JSON.
import { PermissionGate } from '@precall/react'
import { useState, type ReactElement } from 'react'
import { Call } from './visit/Call'
import { render } from './visit/render'

const wanted = new URLSearchParams(location.search).get('camera')
const camera = wanted ? (JSON.parse(wanted) as MediaTrackConstraints) : { deviceId: { exact: 'gone' } }

function StaleVisit(): ReactElement {
  const [stream, setStream] = useState<MediaStream>()
  return (
    <>
      <PermissionGate constraints={{ camera }} onGranted={(grant) => setStream(grant.stream)}>
        <button type="button">Start Video</button>
      </PermissionGate>
      {stream && <Call stream={stream} onLeave={() => stream.getTracks().forEach((track) => track.stop())} />}
    </>
  )
}

render(<StaleVisit />)
