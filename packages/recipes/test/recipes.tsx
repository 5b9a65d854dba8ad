import type { UserEvent } from '@testing-library/user-event'
import { screen } from '@testing-library/react'
import { type ReactElement, useState } from 'react'
import { AudioCall } from '../src/audio-call/AudioCall'
import { HeadlessVisit } from '../src/headless/HeadlessVisit'
import { VideoGate as TailwindGate } from '../src/permission-gate-tailwind/VideoGate'
import { VideoGate } from '../src/permission-gate/VideoGate'
import { Prejoin } from '../src/prejoin/Prejoin'
import { StartVideoButton } from '../src/start-video-button/StartVideoButton'
import { WebrtcCall } from '../src/webrtc-call/WebrtcCall'

/** The call of the app that a recipe is copied into. */
export interface Call {
  join(stream: MediaStream, signal?: AbortSignal): Promise<unknown>
  send(tracks: readonly MediaStreamTrack[]): unknown
  leave(): void
}

interface Recipe {
  /** The page of an app that has copied it. */
  readonly page: (call: Call) => ReactElement
  /** What it asks for before the call. @default camera and microphone */
  readonly asks?: 'microphone'
  /** The button below the explanation. @default OK */
  readonly confirm?: string
  /** What a person presses between the grant and the call. */
  readonly enter?: (user: UserEvent) => Promise<void>
  /** What is there in the call. */
  readonly inCall: () => Promise<HTMLElement>
}

const stage = () => screen.findByRole('button', { name: 'Leave' })

/** Those that do without a server. */
export const recipes: Readonly<Record<string, Recipe>> = {
  'start-video-button': { page: (call) => <Appointment call={call} />, inCall: stage },
  'permission-gate': { page: () => <VideoGate>{({ leave }) => <Stage onLeave={leave} />}</VideoGate>, inCall: stage },
  'permission-gate-tailwind': {
    page: () => <TailwindGate>{({ leave }) => <Stage onLeave={leave} />}</TailwindGate>,
    inCall: stage,
  },
  headless: { page: (call) => <HeadlessVisit call={call} />, confirm: 'Continue', inCall: stage },
  prejoin: {
    page: (call) => <Prejoin call={call}>{({ leave }) => <Stage onLeave={leave} />}</Prejoin>,
    enter: async (user) => user.click(await screen.findByRole('button', { name: 'Join the visit' })),
    inCall: stage,
  },
  'audio-call': { page: (call) => <AudioCall call={call} />, asks: 'microphone', inCall: stage },
  'webrtc-call': { page: () => <WebrtcCall room="visit" />, inCall: stage },
}

function Stage({ onLeave }: { onLeave: () => void }) {
  return (
    <button type="button" onClick={onLeave}>
      Leave
    </button>
  )
}

/** Owns what `onGranted` gave it, as every app does. */
function Appointment({ call }: { call: Call }) {
  const [stream, setStream] = useState<MediaStream>()
  const leave = () => {
    for (const track of stream!.getTracks()) track.stop()
    setStream(undefined)
  }
  return (
    <>
      <StartVideoButton
        onGranted={async ({ stream, signal }) => {
          await call.join(stream, signal)
          setStream(stream)
        }}
      />
      {stream && <Stage onLeave={leave} />}
    </>
  )
}
