// The page of an app that has copied the recipe which the address names.
import '@precall/react/styles.css'
import type { OpenGate } from '@precall/react'
import { AudioCall } from '@precall/recipes/audio-call'
import { HeadlessVisit } from '@precall/recipes/headless'
import { LiveKitCall } from '@precall/recipes/livekit'
import { VideoGate } from '@precall/recipes/permission-gate'
import { Prejoin } from '@precall/recipes/prejoin'
import { StartVideoButton } from '@precall/recipes/start-video-button'
import { WebrtcCall } from '@precall/recipes/webrtc-call'
import { type ReactElement, StrictMode } from 'react'
import { render } from '../visit/render'

const call = { join: async () => {}, send() {}, leave() {} }
const ownCall = ({ leave }: Pick<OpenGate, 'leave'>) => (
  <button type="button" onClick={leave}>
    Leave
  </button>
)

const recipes: Readonly<Record<string, ReactElement>> = {
  'start-video-button': <StartVideoButton onGranted={() => Promise.reject(new Error('no server'))} />,
  'permission-gate': <VideoGate>{ownCall}</VideoGate>,
  headless: <HeadlessVisit call={call} />,
  prejoin: <Prejoin call={call}>{ownCall}</Prejoin>,
  'audio-call': <AudioCall call={call} />,
  'webrtc-call': <WebrtcCall room="10:30" />,
  livekit: <LiveKitCall url="ws://livekit.localhost" token="of the patient" />,
}

document.documentElement.dir = new URLSearchParams(location.search).get('dir') ?? ''
render(
  <StrictMode>
    <main>
      <h1>Your appointment</h1>
      {recipes[location.pathname.slice(1)]}
    </main>
  </StrictMode>,
)
