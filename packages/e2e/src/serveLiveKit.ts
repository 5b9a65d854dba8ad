import { gunzipSync } from 'node:zlib'
import {
  AddTrackRequest,
  JoinRequest,
  JoinResponse,
  ParticipantInfo,
  ParticipantPermission,
  Room,
  ServerInfo,
  SessionDescription,
  SignalRequest,
  SignalResponse,
  TrackInfo,
  TrackPublishedResponse,
  WrappedJoinRequest,
} from '@livekit/protocol'
import type { Page, WebSocketRoute } from 'playwright-core'

export type LiveKit = {
  /** What the person has asked the room to take, by the ids of their own tracks. */
  readonly published: readonly string[]
  /** The person has said that they leave. */
  readonly left: () => boolean
}

/**
 * As much of a LiveKit server as one person in a room notices, in place of the one that `page` would connect to:
 * https://docs.livekit.io/reference/internals/client-protocol/. What it receives can be seen in `receiver`.
 */
export async function serveLiveKit(page: Page, receiver: Page): Promise<LiveKit> {
  const published: string[] = []
  let left = false
  await receiver.setContent('<video autoplay muted></video>')
  await receiver.evaluate(openReceiver)

  await page.routeWebSocket(/^ws:\/\/livekit\.localhost\//, (socket) => {
    const say = (message: SignalResponse['message']) =>
      socket.send(Buffer.from(new SignalResponse({ message }).toBinary()))
    const answer = async ({ sdp, id }: SessionDescription) => {
      const answer = await receiver.evaluate(answerOffer, sdp)
      say({ case: 'answer', value: new SessionDescription({ type: 'answer', sdp: answer, id }) })
    }
    socket.onMessage((data) => {
      const { message } = SignalRequest.fromBinary(data as Buffer)
      switch (message.case) {
        case 'offer':
          return answer(message.value)
        case 'trickle':
          return receiver.evaluate(addCandidate, message.value.candidateInit)
        case 'addTrack':
          published.push(message.value.cid)
          return say({ case: 'trackPublished', value: accepted(message.value) })
        case 'leave':
          left = true
      }
    })
    say({ case: 'join', value: welcome })
    const offer = joinRequestOf(socket).publisherOffer
    if (offer) void answer(offer)
  })
  return { published, left: () => left }
}

const welcome = new JoinResponse({
  room: new Room({ sid: 'RM_visit', name: 'visit' }),
  participant: new ParticipantInfo({
    sid: 'PA_patient',
    identity: 'patient',
    permission: new ParticipantPermission({ canPublish: true, canSubscribe: true }),
  }),
  serverInfo: new ServerInfo({ version: '1.9.0', protocol: 16 }),
})

function accepted({ cid, name, type, source }: AddTrackRequest): TrackPublishedResponse {
  return new TrackPublishedResponse({ cid, track: new TrackInfo({ sid: `TR_${cid}`, name, type, source }) })
}

function joinRequestOf(socket: WebSocketRoute): JoinRequest {
  const wrapped = new URL(socket.url()).searchParams.get('join_request')!
  const { joinRequest } = WrappedJoinRequest.fromBinary(Buffer.from(wrapped, 'base64'))
  return JoinRequest.fromBinary(gunzipSync(joinRequest))
}

type Receiver = { receiver: RTCPeerConnection }

// These run in the page, so they can use nothing of this file.
function openReceiver(): void {
  const receiver = new RTCPeerConnection()
  const received = new MediaStream()
  document.querySelector('video')!.srcObject = received
  receiver.ontrack = ({ track }) => received.addTrack(track)
  Object.assign(window, { receiver } satisfies Receiver)
}

async function answerOffer(sdp: string): Promise<string> {
  const { receiver } = window as unknown as Receiver
  await receiver.setRemoteDescription({ type: 'offer', sdp })
  await receiver.setLocalDescription()
  await new Promise<void>((resolve) => {
    const look = () => receiver.iceGatheringState === 'complete' && resolve()
    receiver.addEventListener('icegatheringstatechange', look)
    look()
  })
  return receiver.localDescription!.sdp
}

async function addCandidate(candidate: string): Promise<void> {
  await (window as unknown as Receiver).receiver.addIceCandidate(JSON.parse(candidate) as RTCIceCandidateInit)
}
