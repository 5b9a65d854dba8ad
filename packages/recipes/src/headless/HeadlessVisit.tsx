'use client'
import './headless-visit.css'
import { Gate, isInCall, usePermissionState, useRecovery } from '@precall/react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Blocked } from './Blocked'
import { Screen } from './Screen'

// For an app whose screens are all its own: everything here is drawn from what usePermissionState and useRecovery say.
// Change: all of the looks. The words of a blocked visit are Precall's, and `messages` on Gate.Root replaces any of them.

interface Call {
  /**
   * Joins with a stream that we stop ourselves. If `signal` aborts, no one waits for it any more: it must not put the person
   * into the call.
   */
  join(stream: MediaStream, signal: AbortSignal): Promise<unknown>
  /** Sends what has joined that stream: a device that had stopped. */
  send(tracks: readonly MediaStreamTrack[]): unknown
  /** Leaves, even in the middle of joining. */
  leave(): void
}

/** `call` must be the same object in every render. */
export function HeadlessVisit({ call }: { call: Call }) {
  const [stream, setStream] = useState<MediaStream>()
  // The stream is ours as long as the call is on. It ends here, whatever ended the call.
  useEffect(() => {
    if (!stream) return
    return () => {
      call.leave()
      for (const track of stream.getTracks()) track.stop()
    }
  }, [stream, call])

  return (
    <Gate.Root
      occasion="visit"
      onGranted={({ stream, signal }) => {
        setStream(stream)
        return call.join(stream, signal)
      }}
      onDevicesAdded={({ tracks }) => call.send(tracks)}
      onStateChange={(state) => {
        if (!isInCall(state)) setStream(undefined)
      }}
    >
      <Visit stream={stream} />
    </Gate.Root>
  )
}

function Visit({ stream }: { stream: MediaStream | undefined }) {
  const button = useRef<HTMLButtonElement>(null)
  const { state, start, confirm, retry, cancel, reset } = usePermissionState()
  const recovery = useRecovery()

  const backBy = (act: () => void) => () => {
    flushSync(act)
    button.current?.focus()
  }

  switch (state.phase) {
    case 'explaining':
      return (
        <Screen title="May we use your camera and microphone?">
          <p>
            This lets you and your doctor see and hear each other. When your browser asks, choose the answer that allows
            it.
          </p>
          <button type="button" data-kind="primary" onClick={confirm}>
            Continue
          </button>
          <button type="button" onClick={backBy(cancel)}>
            Not now
          </button>
        </Screen>
      )

    case 'blocked':
      // A headset was unplugged, for example. The call continues without it.
      if (isInCall(state)) {
        return (
          <Screen title="You are in your visit">
            {stream && <Picture stream={stream} />}
            <p role="alert">
              {recovery?.title ?? 'A device stopped'}. {recovery?.description}
            </p>
            <button type="button" data-kind="primary" onClick={retry}>
              Try again
            </button>
            <button type="button" onClick={backBy(reset)}>
              Leave
            </button>
          </Screen>
        )
      }
      return <Blocked onClose={backBy(cancel)} />

    case 'open':
      return (
        <Screen title={state.owner === 'joining' ? 'Joining your visit…' : 'You are in your visit'}>
          {stream && <Picture stream={stream} />}
          <button type="button" onClick={backBy(reset)}>
            Leave
          </button>
        </Screen>
      )

    case 'requesting':
      // If the browser has nothing to ask, the answer is there before anyone has read a word.
      if (state.wait.kind !== 'quiet') {
        return (
          <Screen title={titles[state.wait.kind]}>
            <p>{waits[state.wait.kind]}</p>
            <button type="button" onClick={backBy(cancel)}>
              Cancel
            </button>
          </Screen>
        )
      }
      break

    case 'idle':
    case 'checking': // Only a gate with `check` gets there.
      break

    default:
      return state satisfies never
  }

  return (
    <div className="headless-visit">
      <button ref={button} type="button" data-kind="primary" aria-busy={state.phase === 'requesting'} onClick={start}>
        Start Video
      </button>
      {state.phase === 'idle' && state.notice === 'joinFailed' && (
        <p role="alert">We could not join your visit, and your camera is off. Please try again.</p>
      )}
      {state.phase === 'idle' && state.notice === 'dismissed' && (
        <p role="status">That’s fine. Press Start Video when you are ready.</p>
      )}
    </div>
  )
}

const titles = {
  noticed: 'Allow it in your browser',
  answer: 'Allow it in your browser',
  device: 'Your camera is starting…',
  stalled: 'Your camera is taking a long time',
}

const waits = {
  noticed: 'Your browser is asking to use your camera and microphone.',
  answer: 'Can’t see the question? Look next to the web address, or behind another window.',
  device: 'This can take up to 30 seconds. You do not need to do anything.',
  stalled: 'Close other apps with a video call. Then reload this page and press Start Video again.',
}

function Picture({ stream }: { stream: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])

  return <video ref={video} aria-label="You" autoPlay muted playsInline />
}
