'use client'
import '@precall/react/styles.css'
import './prejoin.css'
import { Gate, type OpenGate } from '@precall/react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { MicrophoneLevel } from './MicrophoneLevel'

// For a call that people check themselves before: they see their own picture, and bars that move when they speak.
// Change: `call` to yours, where Get Assistance leads, and the words.

interface Call {
  /** Joins with a stream that we stop ourselves. */
  join(stream: MediaStream): Promise<unknown>
  /** Leaves, even in the middle of joining. */
  leave(): void
}

interface PrejoinProps {
  /** The same object in every render. */
  readonly call: Call
  /** What is shown of the call once it is joined. */
  readonly children: (call: OpenGate) => ReactNode
}

export function Prejoin({ call, children }: PrejoinProps) {
  const trigger = useRef<HTMLElement>(null)

  return (
    <Gate.Root occasion="visit" assistance={{ href: 'https://clinic.example/help' }}>
      <Gate.Trigger ref={trigger} className="prejoin-start">
        <button type="button">Start Video</button>
      </Gate.Trigger>
      <Gate.Screens />
      <Gate.Open>
        {({ leave, ...open }) => (
          <Visit
            {...open}
            call={call}
            leave={() => {
              // At once, because the button is hidden until then and cannot take the focus.
              flushSync(leave)
              trigger.current?.focus()
            }}
          >
            {children}
          </Visit>
        )}
      </Gate.Open>
    </Gate.Root>
  )
}

/** Shown as long as the camera is on: first the check, then the call. */
function Visit({ call, children, ...open }: OpenGate & PrejoinProps) {
  const [step, setStep] = useState<'checking' | 'joining' | 'failed' | 'joined'>('checking')
  useEffect(() => () => call.leave(), [call])

  async function join() {
    if (step === 'joining') return
    setStep('joining')
    try {
      await call.join(open.stream)
      setStep('joined')
    } catch (error) {
      console.error(error)
      setStep('failed')
    }
  }

  if (step === 'joined') {
    return (
      <section ref={takeFocus} tabIndex={-1} className="prejoin-call" aria-label="Your visit">
        {children(open)}
      </section>
    )
  }
  return (
    <Gate.Dialog
      size="middle"
      title="See and hear yourself first"
      lead="Only you can see this. Your visit has not started."
      actions={[{ label: 'Join the visit', onPress: () => void join() }]}
    >
      <div className="prejoin-check">
        <Mirror stream={open.stream} />
        <MicrophoneLevel stream={open.stream} />
      </div>
      <p role="status">{step === 'joining' && 'Joining your visit…'}</p>
      {step === 'failed' && (
        <p className="prejoin-failed" role="alert">
          We could not join your visit. Please try again.
        </p>
      )}
    </Gate.Dialog>
  )
}

function Mirror({ stream }: { stream: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null)
  const [works, setWorks] = useState(false)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])

  return (
    <figure className="prejoin-mirror">
      <video ref={video} aria-label="You" autoPlay muted playsInline onPlaying={() => setWorks(true)} />
      {works && <figcaption>Your camera works</figcaption>}
    </figure>
  )
}

/** The pressed button is hidden now, so people who use a keyboard or a screen reader continue here. */
function takeFocus(section: HTMLElement | null) {
  section?.focus()
}
