// The page of an app that has copied the recipe which the address names.
import '@precall/react/styles.css'
import { LiveKitCall } from '@precall/recipes/livekit'
import { WebrtcCall } from '@precall/recipes/webrtc-call'
import { type ReactElement, StrictMode } from 'react'
import { render } from '../visit/render'

const recipes: Readonly<Record<string, ReactElement>> = {
  'webrtc-call': <WebrtcCall room="10:30" />,
  livekit: <LiveKitCall url="ws://livekit.localhost" token="of the patient" />,
}

render(<StrictMode>{recipes[location.pathname.slice(1)]}</StrictMode>)
