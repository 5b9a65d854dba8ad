// An app that kept the id of a camera which is no longer there, and insists on it.
import { PermissionGate } from '@precall/react'
import { useState, type ReactElement } from 'react'
import { Call } from './visit/Call'
import { render } from './visit/render'

function StaleVisit(): ReactElement {
  const [stream, setStream] = useState<MediaStream>()
  return (
    <>
      <PermissionGate
        constraints={{ camera: { deviceId: { exact: 'gone' } } }}
        onGranted={(grant) => setStream(grant.stream)}
      >
        <button type="button">Start Video</button>
      </PermissionGate>
      {stream && <Call stream={stream} onLeave={() => stream.getTracks().forEach((track) => track.stop())} />}
    </>
  )
}

render(<StaleVisit />)
