// A call that takes its time: it goes on, or fails, when the test says so by an event on the window.
import { PermissionGate } from '@precall/react'
import { useState, type ReactElement } from 'react'
import { Call } from './visit/Call'
import { render } from './visit/render'

function joinCall(): Promise<void> {
  return new Promise((resolve, reject) => {
    addEventListener('joined', () => resolve(), { once: true })
    addEventListener('failed', () => reject(new Error('The call server did not answer.')), { once: true })
  })
}

function SlowVisit(): ReactElement {
  const [stream, setStream] = useState<MediaStream>()
  return (
    <>
      <PermissionGate onGranted={(grant) => joinCall().then(() => setStream(grant.stream))}>
        <button type="button">Start Video</button>
      </PermissionGate>
      {stream && <Call stream={stream} onLeave={() => stream.getTracks().forEach((track) => track.stop())} />}
    </>
  )
}

render(<SlowVisit />)
