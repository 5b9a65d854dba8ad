import { useState } from 'react'
import type { CallState } from '../call/call'
import { CheckDevices } from '../check/CheckDevices'
import { DevelopersPanel } from '../developers/DevelopersPanel'
import { StartVideo } from '../gate/StartVideo'
import { useVisit } from '../gate/useVisit'
import { addressOf, appointment } from '../page/address'
import { DemoBar } from '../page/DemoBar'
import type { Side } from '../page/openPage'
import { TakenNotice } from '../page/TakenNotice'
import { AppointmentLayout } from './AppointmentLayout'
import { CallScreen } from './CallScreen'

/** What the patient sees: the appointment, or the call, while there is one. */
export function AppointmentPage({ side }: { side: Side }) {
  const { call } = side
  const { state, record, hangUp, stopped, turnOnAgain, checkChoice, setSpeakerId, settings, browser, gate } =
    useVisit(side)
  const inCall = state.own !== undefined
  const [wasInCall, setWasInCall] = useState(false)
  if (inCall && !wasInCall) setWasInCall(true)

  return (
    <AppointmentLayout
      {...(!inCall && { help: addressOf('/help/') })}
      {...(appointment && { when: state.over || wasInCall ? '' : 'Today.' })}
      news={newsOf(state, wasInCall)}
      instead={insteadOf(state)}
      call={
        inCall && <CallScreen {...{ call, state, stopped, settings }} onHangUp={hangUp} onTurnOnAgain={turnOnAgain} />
      }
      check={<CheckDevices browser={browser} onSpeakerChange={setSpeakerId} />}
      footer={
        <DemoBar link={appointment ? undefined : clinicians} alone={!state.other}>
          <DevelopersPanel browser={browser} check={checkChoice} record={record} />
        </DemoBar>
      }
    >
      <StartVideo browser={browser} hidden={inCall} {...gate} />
    </AppointmentLayout>
  )
}

const clinicians = { href: addressOf('/clinic/'), text: 'Open the clinician’s page' }

function insteadOf({ line, over }: CallState) {
  if (line === 'taken') return <TakenNotice />
  return (
    over && (
      <p className="demo-lead" role="alert">
        Thank you for coming. If you have another question, please call the front desk.
      </p>
    )
  )
}

function newsOf({ line, other, over }: CallState, hasEnded: boolean): string {
  if (over) return 'Your visit has ended.'
  if (line === 'taken') return 'Your visit is open in another tab.'
  if (hasEnded && appointment) return 'You have left. Start Video brings you back.'
  if (hasEnded) return 'Your visit has ended. You can come back until 11:00.'
  return other ? 'Your doctor is ready.' : 'You can start now.'
}
