'use client'
import '@precall/react/styles.css'
import './prejoin.css'
import { callIn, Gate, isInCall, usePermissionState } from '@precall/react'
import { Check, rememberedDevices } from '@precall/react/check'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

// For a call that people check themselves before: they see and hear themselves, and choose the devices that work.
// Change: `call` to yours, where Get Assistance leads, and what the check is made of.

interface Call {
  /**
   * Joins with a stream that we stop ourselves. If `signal` aborts, no one waits for it any more: it must not put the person
   * into the call.
   */
  join(stream: MediaStream, signal: AbortSignal): Promise<unknown>
  /** Leaves, even in the middle of joining. */
  leave(): void
}

interface Joined {
  readonly stream: MediaStream
  /** The speaker that they have chosen, for `setSinkId` of the element that plays your call. */
  readonly speakerId: string | undefined
  readonly leave: () => void
}

interface PrejoinProps {
  /** The same object in every render. */
  readonly call: Call
  /** What is shown of the call once it is joined. */
  readonly children: (joined: Joined) => ReactNode
}

export function Prejoin({ call, children }: PrejoinProps) {
  const [joined, setJoined] = useState<Omit<Joined, 'leave'>>()
  const trigger = useRef<HTMLElement>(null)
  const { state, gate, reset } = usePermissionState({
    check: true,
    // What they have chosen the last time.
    constraints: rememberedDevices(),
    onGranted({ stream, signal, speakerId }) {
      setJoined({ stream, speakerId })
      return call.join(stream, signal)
    },
    onStateChange(state) {
      if (!isInCall(state)) setJoined(undefined)
    },
  })

  // The stream is ours as long as the call is on. It ends here, whatever ended the call.
  const stream = joined?.stream
  useEffect(() => {
    if (!stream) return
    return () => {
      call.leave()
      for (const track of stream.getTracks()) track.stop()
    }
  }, [stream, call])

  function leave() {
    // At once, because the button is hidden until then and cannot take the focus.
    flushSync(reset)
    trigger.current?.focus()
  }

  return (
    <Gate.Root gate={gate} occasion="visit" assistance={{ href: 'https://clinic.example/help' }}>
      <Gate.Trigger ref={trigger} className="prejoin-start">
        <button type="button">Start Video</button>
      </Gate.Trigger>
      <Gate.Explainer />
      <Gate.Waiting />
      <Gate.Notice />
      <Gate.Recovery />
      <Gate.Check>
        <Check.Root remember>
          <div className="prejoin-check">
            <div>
              <Check.Preview />
              <Check.News />
            </div>
            <div>
              <Check.CameraPicker />
              <Check.MicrophonePicker />
              <Check.Level />
              <Check.SpeakerPicker />
              <Check.Speaker />
            </div>
          </div>
        </Check.Root>
      </Gate.Check>
      <Gate.Joining />
      {callIn(state)?.owner === 'app' && joined && (
        <Visit {...joined} leave={leave}>
          {children}
        </Visit>
      )}
    </Gate.Root>
  )
}

function Visit({ children, ...joined }: Joined & Pick<PrejoinProps, 'children'>) {
  return (
    <section ref={takeFocus} tabIndex={-1} className="prejoin-call" aria-label="Your visit">
      {children(joined)}
    </section>
  )
}

/** The pressed button is hidden now, so people who use a keyboard or a screen reader continue here. */
function takeFocus(section: HTMLElement | null) {
  section?.focus()
}
