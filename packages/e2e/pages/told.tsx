// An app that writes down what its gate tells it. `?devices=microphone` asks for that alone.
import { type GateState, PermissionGate } from '@precall/react'
import { useState, type ReactElement } from 'react'
import { Call } from './visit/Call'
import { render } from './visit/render'

const alone = new URLSearchParams(location.search).get('devices') === 'microphone'
const devices = alone ? ({ microphone: 'required' } as const) : undefined

function ToldVisit(): ReactElement {
  const [stream, setStream] = useState<MediaStream>()
  const [told, setTold] = useState<string[]>([])

  return (
    <>
      <PermissionGate
        devices={devices}
        onGranted={(grant) => setStream(grant.stream)}
        onStateChange={(state, { reason }) =>
          setTold((told) => [...told, [reason, state.phase, ...troubleIn(state)].join(', ')])
        }
      >
        <button type="button">Start Video</button>
      </PermissionGate>
      <pre>{told.join('\n')}</pre>
      {stream && <Call stream={stream} onLeave={() => stream.getTracks().forEach((track) => track.stop())} />}
    </>
  )
}

function troubleIn(state: GateState): string[] {
  if (state.phase !== 'blocked') return []
  return Object.entries(state.trouble).map(([device, obstacle]) => [device, ...Object.values(obstacle)].join(' '))
}

render(<ToldVisit />)
