import type { Message } from './signalling'

// On one network the two sides find each other without help. Across networks they need servers that tell their addresses
// (STUN), and behind strict firewalls one that passes everything on (TURN).
const iceServers: RTCIceServer[] = []

type News = Pick<Message, 'description' | 'candidate'>

export interface Line {
  /** Takes in what the other side says. */
  hear(news: News): void
  /** Sends what the stream has now, instead of what has ended. */
  sendTracks(): void
  close(): void
}

interface LineOptions {
  readonly stream: MediaStream
  /** Whether this side makes the offers. One of the two does. */
  readonly offers: boolean
  readonly send: (news: News) => void
  readonly onOther: (stream: MediaStream | undefined) => void
}

/** One connection. Both sides send a camera and a microphone, so that an offer of either has room for all. */
export function openLine({ stream, offers, send, onOther }: LineOptions): Line {
  const connection = new RTCPeerConnection({ iceServers })
  let received: MediaStream | undefined

  for (const track of stream.getTracks()) connection.addTrack(track, stream)
  connection.ontrack = ({ streams }) => {
    received = streams[0]
  }
  connection.onconnectionstatechange = () => {
    onOther(connection.connectionState === 'connected' ? received : undefined)
    if (offers && connection.connectionState === 'failed') connection.restartIce()
  }
  connection.onicecandidate = ({ candidate }) => send({ candidate })
  if (offers) connection.onnegotiationneeded = () => attempt(describe)

  async function describe() {
    await connection.setLocalDescription()
    send({ description: connection.localDescription })
  }

  async function hear({ description, candidate }: News) {
    if (candidate) await connection.addIceCandidate(candidate)
    if (description) await connection.setRemoteDescription(description)
    if (description?.type === 'offer') await describe()
  }

  async function sendTracks() {
    for (const track of stream.getTracks()) {
      const ofKind = connection.getSenders().find((sender) => sender.track?.kind === track.kind)
      if (ofKind) await ofKind.replaceTrack(track)
      else connection.addTrack(track, stream)
    }
  }

  /** Ignores what a closed connection could not do any more. */
  function attempt(work: () => Promise<void>) {
    work().catch((error: unknown) => {
      if (connection.signalingState !== 'closed') console.error(error)
    })
  }

  return {
    hear: (news) => attempt(() => hear(news)),
    sendTracks: () => attempt(sendTracks),
    close: () => connection.close(),
  }
}
