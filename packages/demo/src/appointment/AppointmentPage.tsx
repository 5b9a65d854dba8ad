import { useState } from 'react'
import type { Call, CallState } from '../call/call'
import { CheckDevices } from '../check/CheckDevices'
import { DevelopersPanel } from '../developers/DevelopersPanel'
import { StartVideo } from '../gate/StartVideo'
import { useVisit } from '../gate/useVisit'
import { addressOf } from '../page/address'
import { DemoBar } from '../page/DemoBar'
import { AppointmentLayout } from './AppointmentLayout'
import { CallScreen } from './CallScreen'

/** What the patient sees: the appointment, or the call, while there is one. */
export function AppointmentPage({ call }: { call: Call }) {
  const { state, record, hangUp, stopped, turnOnAgain, checkChoice, setSpeakerId, settings, browser, gate } =
    useVisit(call)
  const inCall = state.own !== undefined
  const [wasInCall, setWasInCall] = useState(false)
  if (inCall && !wasInCall) setWasInCall(true)

  return (
    <AppointmentLayout
      {...(!inCall && { help: addressOf('/help/') })}
      news={newsOf(state, wasInCall)}
      taken={state.line === 'taken'}
      call={
        inCall && <CallScreen {...{ call, state, stopped, settings }} onHangUp={hangUp} onTurnOnAgain={turnOnAgain} />
      }
      check={<CheckDevices browser={browser} onSpeakerChange={setSpeakerId} />}
      footer={
        <DemoBar href={addressOf('/clinic/')} link="Open the clinician’s page" alone={!state.other}>
          <DevelopersPanel browser={browser} check={checkChoice} record={record} />
        </DemoBar>
      }
    >
      <StartVideo browser={browser} hidden={inCall} {...gate} />
    </AppointmentLayout>
  )
}

function newsOf({ line, other }: CallState, hasEnded: boolean): string {
  if (line === 'taken') return 'Your visit is open in another tab.'
  if (hasEnded) return 'Your visit has ended. You can come back until 11:00.'
  return other ? 'Your doctor is ready.' : 'You can start now.'
}
