import type { Message } from './signalling'

// On one network these two find each other by themselves. Across networks they need servers that tell their addresses
// (STUN), and behind strict firewalls one that passes everything on (TURN).
const iceServers: RTCIceServer[] = []

type News = Pick<Message, 'description' | 'candidate'>

export interface Line {
  /** Takes in what the other side says. */
  hear(news: News): void
  close(): void
}

interface LineOptions {
  readonly stream: MediaStream
  /** Whose offer gives way where both make one at the same time. One side is polite, and one is not. */
  readonly polite: boolean
  readonly send: (news: News) => void
  readonly onOther: (stream: MediaStream | undefined) => void
}

/** One connection, negotiated as https://www.w3.org/TR/webrtc/#perfect-negotiation-example has it. */
export function openLine({ stream, polite, send, onOther }: LineOptions): Line {
  const connection = new RTCPeerConnection({ iceServers })
  let received: MediaStream | undefined
  let offering = false
  let ignoring = false

  for (const track of stream.getTracks()) connection.addTrack(track, stream)
  connection.ontrack = ({ streams }) => {
    received = streams[0]
  }
  connection.onconnectionstatechange = () => {
    if (connection.connectionState === 'failed') connection.restartIce()
    onOther(connection.connectionState === 'connected' ? received : undefined)
  }
  connection.onicecandidate = ({ candidate }) => send({ candidate })
  connection.onnegotiationneeded = () =>
    attempt(async () => {
      offering = true
      await connection.setLocalDescription().finally(() => (offering = false))
      send({ description: connection.localDescription })
    })

  async function hear({ description, candidate }: News) {
    if (description) {
      const collides = description.type === 'offer' && (offering || connection.signalingState !== 'stable')
      ignoring = collides && !polite
      if (ignoring) return
      await connection.setRemoteDescription(description)
      if (description.type === 'answer') return
      await connection.setLocalDescription()
      send({ description: connection.localDescription })
    } else if (candidate && !ignoring) {
      await connection.addIceCandidate(candidate)
    }
  }

  /** What a closed connection could not do any more is of no interest. */
  function attempt(work: () => Promise<void>) {
    work().catch((error: unknown) => connection.signalingState === 'closed' || console.error(error))
  }

  return {
    hear: (news) => attempt(() => hear(news)),
    close: () => connection.close(),
  }
}
