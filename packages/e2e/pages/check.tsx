// An app that lets people check their devices before they join, and says what it was given. `?remember` keeps the choice.
import { Gate, type Grant, PermissionGate } from '@precall/react'
import { DeviceCheck, rememberedDevices } from '@precall/react/check'
import { useState, type ReactElement } from 'react'
import { Call } from './visit/Call'
import { render } from './visit/render'

const remember = new URLSearchParams(location.search).has('remember')

interface GateProps {
  readonly onGranted: (grant: Grant) => void
  readonly children: ReactElement
}

function RememberingGate({ onGranted, children }: GateProps): ReactElement {
  return (
    <Gate.Root check constraints={rememberedDevices()} onGranted={onGranted}>
      <Gate.Trigger>{children}</Gate.Trigger>
      <Gate.Explainer />
      <Gate.Waiting />
      <Gate.Notice />
      <Gate.Recovery />
      <Gate.Check>
        <DeviceCheck remember />
      </Gate.Check>
    </Gate.Root>
  )
}

function CheckedVisit(): ReactElement {
  const [given, setGiven] = useState<Grant>()
  const start = <button type="button">Start Video</button>
  const leave = () => {
    given!.stream.getTracks().forEach((track) => track.stop())
    setGiven(undefined)
  }

  return (
    <main>
      {remember ? (
        <RememberingGate onGranted={setGiven}>{start}</RememberingGate>
      ) : (
        <PermissionGate check occasion="visit" onGranted={setGiven}>
          {start}
        </PermissionGate>
      )}
      <p>
        Speaker: <output id="speaker">{given?.speakerId}</output>
      </p>
      {given && <Call stream={given.stream} onLeave={leave} />}
    </main>
  )
}

render(<CheckedVisit />)
