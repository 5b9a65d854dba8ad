// A visit that can do without the camera, or with `?optional=microphone` without that, and says what the app was told.
import { type Device, type Grant, PermissionGate } from '@precall/react'
import { useState, type ReactElement } from 'react'
import { Call } from './visit/Call'
import { render } from './visit/render'

const optional: Device = location.search === '?optional=microphone' ? 'microphone' : 'camera'

function OptionalVisit(): ReactElement {
  const [grant, setGrant] = useState<Grant>()
  const leave = () => {
    grant!.stream.getTracks().forEach((track) => track.stop())
    setGrant(undefined)
  }

  return (
    <>
      <PermissionGate
        devices={{ camera: 'required', microphone: 'required', [optional]: 'optional' }}
        onGranted={setGrant}
      >
        <button type="button">Start Video</button>
      </PermissionGate>
      {grant && <p>{`Camera: ${grant.live.camera ? 'live' : 'off'}`}</p>}
      {grant && <p>{`Microphone: ${grant.live.microphone ? 'live' : 'off'}`}</p>}
      {grant && <Call stream={grant.stream} onLeave={leave} />}
    </>
  )
}

render(<OptionalVisit />)
