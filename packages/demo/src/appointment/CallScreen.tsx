import type { Device } from '@precall/react'
import type { Call, CallState } from '../call/call'
import type { CallSettingsProps } from '../check/CallSettings'
import { CallControls } from '../call/CallControls'
import { OtherPicture } from '../call/OtherPicture'
import { OwnPicture } from '../call/OwnPicture'
import { StoppedNotice } from '../call/StoppedNotice'
import { CallLayout } from './CallLayout'
import { doctor } from './doctor'

interface CallScreenProps {
  readonly call: Call
  readonly state: CallState
  readonly stopped: readonly Device[]
  readonly settings: CallSettingsProps | undefined
  readonly onHangUp: () => void
  readonly onTurnOnAgain: () => void
}

/** The patient's side of the call. */
export function CallScreen({ call, state, stopped, settings, onHangUp, onTurnOnAgain }: CallScreenProps) {
  const { own, paused, otherStream } = state
  return (
    <CallLayout
      pictures={
        <>
          {otherStream && <OtherPicture stream={otherStream} name={doctor} speakerId={settings?.speakerId} />}
          <WhatIsUp state={state} />
          {own && <OwnPicture stream={own} cameraPaused={paused.includes('camera')} />}
        </>
      }
    >
      <StoppedNotice stopped={stopped} onTurnOnAgain={onTurnOnAgain} />
      <CallControls call={call} state={state} settings={settings} onHangUp={onHangUp} />
    </CallLayout>
  )
}

/** What there is to say instead of the doctor's picture, or next to it. */
function WhatIsUp({ state }: { state: CallState }) {
  const [title, detail] = wordsFor(state)
  const shown = !state.otherStream || state.other?.paused.includes('camera')
  return (
    <div className={shown ? 'demo-up' : 'demo-hidden'} role="status">
      <b>{title}</b>
      {detail && <span>{detail}</span>}
    </div>
  )
}

function wordsFor({ line, other, otherStream }: CallState): [title: string, detail?: string] {
  if (otherStream) {
    return other?.paused.includes('camera') ? [`${doctor} has turned off the camera`] : [`${doctor} is here`]
  }
  if (line !== 'open') return ['Reconnecting to your visit…', 'Keep this page open.']
  if (other?.sending) return [`Connecting you to ${doctor}…`]
  return [`Waiting for ${doctor}…`, other ? 'Your doctor can see that you are here.' : 'Keep this page open.']
}
