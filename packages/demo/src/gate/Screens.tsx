import { Gate } from '@precall/react'
import { DeviceCheck } from '@precall/react/check'

/** What `Gate.Screens` is, with a check that keeps what was chosen in it for the next time. */
export function Screens() {
  return (
    <>
      <Gate.Explainer />
      <Gate.Waiting />
      <Gate.Notice />
      <Gate.Recovery />
      <Gate.Check>
        <DeviceCheck remember />
      </Gate.Check>
      <Gate.Joining />
    </>
  )
}
