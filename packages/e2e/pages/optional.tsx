// A visit that can do without the camera, and says what the app was told it has.
import { type Grant, PermissionGate } from '@precall/react'
import { useState, type ReactElement } from 'react'
import { Call } from './visit/Call'
import { render } from './visit/render'

function OptionalVisit(): ReactElement {
  const [grant, setGrant] = useState<Grant>()
  const leave = () => {
    grant!.stream.getTracks().forEach((track) => track.stop())
    setGrant(undefined)
  }

  return (
    <>
      <PermissionGate devices={{ camera: 'optional', microphone: 'required' }} onGranted={setGrant}>
        <button type="button">Start Video</button>
      </PermissionGate>
      {grant && <p>Camera: {grant.live.camera ? 'live' : 'off'}</p>}
      {grant && <Call stream={grant.stream} onLeave={leave} />}
    </>
  )
}

render(<OptionalVisit />)
