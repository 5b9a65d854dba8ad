// A visit that can do without the camera, or with `?optional=microphone` without that, or that takes the camera `?later`.
// It says what the app was told.
import { type Device, type Devices, type Grant, PermissionGate, usePermissionState } from '@precall/react'
import { type ComponentProps, useState, type ReactElement } from 'react'
import { Call } from './visit/Call'
import { render } from './visit/render'

const optional: Device = location.search === '?optional=microphone' ? 'microphone' : 'camera'

const devices: Devices =
  location.search === '?later'
    ? { camera: 'later', microphone: 'required' }
    : { camera: 'required', microphone: 'required', [optional]: 'optional' }

function OptionalVisit(): ReactElement {
  const [grant, setGrant] = useState<Pick<Grant, 'stream' | 'live'>>()
  const [joined, setJoined] = useState(0)
  const leave = () => {
    grant!.stream.getTracks().forEach((track) => track.stop())
    setGrant(undefined)
  }

  return (
    <>
      <PermissionGate
        devices={devices}
        onGranted={(granted) => {
          setGrant(granted)
          setJoined((times) => times + 1)
        }}
        onDevicesAdded={setGrant}
      >
        <StartVideo />
      </PermissionGate>
      {grant && <p>{`Camera: ${grant.live.camera ? 'live' : 'off'}`}</p>}
      {grant && <p>{`Microphone: ${grant.live.microphone ? 'live' : 'off'}`}</p>}
      {grant && <p>{`Joined ${joined === 1 ? 'once' : `${joined} times`}`}</p>}
      {grant && <Call stream={grant.stream} onLeave={leave} />}
    </>
  )
}

/** The gate's trigger, with a button of the app's own next to it. */
function StartVideo(given: ComponentProps<'button'>): ReactElement {
  const { turnOn } = usePermissionState()
  return (
    <>
      <button {...given} type="button">
        Start Video
      </button>
      {devices.camera === 'later' && (
        <button type="button" onClick={() => turnOn('camera')}>
          Add video
        </button>
      )}
    </>
  )
}

render(<OptionalVisit />)
