import { useEffect, useRef } from 'react'
import type { Call, CallState } from '../call/call'
import { CallControls } from '../call/CallControls'
import { OtherPicture } from '../call/OtherPicture'
import { OwnPicture } from '../call/OwnPicture'
import { doctor } from './doctor'

export function CallScreen({ call, state, onHangUp }: { call: Call; state: CallState; onHangUp: () => void }) {
  const { own, paused, otherStream } = state
  const heading = useRef<HTMLHeadingElement>(null)
  // Start Video, which had the focus, is covered now.
  useEffect(() => heading.current?.focus(), [])

  return (
    <main className="demo-call">
      <h1 ref={heading} className="demo-hidden" tabIndex={-1}>
        Your visit with {doctor}
      </h1>
      <div className="demo-stage">
        {otherStream && <OtherPicture stream={otherStream} name={doctor} />}
        <WhatIsUp state={state} />
        {own && <OwnPicture stream={own} cameraPaused={paused.includes('camera')} />}
      </div>
      <CallControls call={call} state={state} onHangUp={onHangUp} />
    </main>
  )
}

/** What there is to say in place of the doctor's picture, or beside it. */
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
    return other?.paused.includes('camera') ? [`${doctor} has turned the camera off`] : [`${doctor} is here`]
  }
  if (line !== 'open') return ['Finding the way back to your visit…', 'Keep this page open.']
  if (other?.sending) return [`Connecting you to ${doctor}…`]
  return [`Waiting for ${doctor}…`, other ? 'Your doctor can see that you are here.' : 'Keep this page open.']
}
