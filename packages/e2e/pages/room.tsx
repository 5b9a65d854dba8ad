// A room over WebRTC, which takes its time to let anyone in: the test opens its door by an event on the window.
import { PermissionGate } from '@precall/react'
import { useState, type ReactElement } from 'react'
import { Call } from './visit/Call'
import { render } from './visit/render'

/** The side of the room: who is in it, and how each who came to its door fared. */
const room = { people: 0, ends: [] as string[] }
Object.assign(window, { room })

/** As a call's own library does it: what it has begun it carries on with, unless it is told to stop. */
async function enter(stream: MediaStream, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => addEventListener('door', resolve, { once: true }))
  if (ignoresSignal) return connect(stream)
  signal.throwIfAborted()
  await connect(stream)
}

async function connect(stream: MediaStream): Promise<void> {
  const [mine, theirs] = [new RTCPeerConnection(), new RTCPeerConnection()]
  mine.onicecandidate = ({ candidate }) => void theirs.addIceCandidate(candidate ?? undefined)
  theirs.onicecandidate = ({ candidate }) => void mine.addIceCandidate(candidate ?? undefined)
  for (const track of stream.getTracks()) mine.addTrack(track, stream)
  await mine.setLocalDescription()
  await theirs.setRemoteDescription(mine.localDescription!)
  await theirs.setLocalDescription()
  await mine.setRemoteDescription(theirs.localDescription!)
  await new Promise<void>((resolve) => {
    theirs.onconnectionstatechange = () => {
      if (theirs.connectionState !== 'connected') return
      room.people++
      resolve()
    }
  })
}

/** An app of before there was a signal. */
const ignoresSignal = location.search === '?ignores-signal'

function Visit(): ReactElement {
  const [here, setHere] = useState(true)
  const [stream, setStream] = useState<MediaStream>()
  if (stream) return <Call stream={stream} onLeave={() => stream.getTracks().forEach((track) => track.stop())} />
  return (
    <>
      <button type="button" onClick={() => setHere(false)}>
        Back to all appointments
      </button>
      {here && (
        <PermissionGate
          onGranted={async ({ stream, signal }) => {
            const joining = enter(stream, signal)
            void joining.then(
              () => room.ends.push('entered'),
              (error: Error) => room.ends.push(error.name),
            )
            await joining
            setStream(stream)
          }}
          assistance={{ href: 'https://clinic.example/help' }}
        >
          <button type="button">Start Video</button>
        </PermissionGate>
      )}
    </>
  )
}

render(<Visit />)
