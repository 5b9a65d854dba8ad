import { gunzipSync } from 'node:zlib'
import {
  AddTrackRequest,
  DisconnectReason,
  JoinRequest,
  JoinResponse,
  LeaveRequest,
  ParticipantInfo,
  ParticipantInfo_State,
  ParticipantPermission,
  Room,
  ServerInfo,
  SessionDescription,
  SignalRequest,
  SignalResponse,
  TrackInfo,
  TrackPublishedResponse,
  TrackSource,
  TrackType,
  WrappedJoinRequest,
} from '@livekit/protocol'
import type { Page, WebSocketRoute } from 'playwright-core'

export interface LiveKit {
  /** What the person has asked the room to take, by the ids of their own tracks. */
  readonly published: readonly string[]
  /** The person has said that they leave. */
  readonly left: () => boolean
  /** Shows the person out. */
  readonly close: () => void
}

/**
 * As much of a LiveKit server as one person in a room notices, in place of the one that `page` would connect to:
 * https://docs.livekit.io/reference/internals/client-protocol/. A doctor is in the room too, who sends from `doctor`
 * and sees there what the person sends.
 */
export async function serveLiveKit(page: Page, doctor: Page): Promise<LiveKit> {
  const published: string[] = []
  let left = false
  let close = () => {}
  await doctor.setContent('<video autoplay muted></video><canvas></canvas>')
  await doctor.evaluate(openLine)

  await page.routeWebSocket(/^ws:\/\/livekit\.localhost\//, (socket) => {
    const say = (message: SignalResponse['message']) =>
      socket.send(Buffer.from(new SignalResponse({ message }).toBinary()))
    const answer = async ({ sdp, id }: SessionDescription) => {
      const answer = await doctor.evaluate(answerOffer, { sdp, streamId: `${theDoctor.sid}|${theirCamera.sid}` })
      say({ case: 'answer', value: new SessionDescription({ type: 'answer', sdp: answer, id }) })
    }
    socket.onMessage((data) => {
      const { message } = SignalRequest.fromBinary(data as Buffer)
      switch (message.case) {
        case 'offer':
          return answer(message.value)
        case 'trickle':
          return doctor.evaluate(addCandidate, message.value.candidateInit)
        case 'addTrack':
          published.push(message.value.cid)
          return say({ case: 'trackPublished', value: accepted(message.value) })
        case 'leave':
          left = true
          break
        default:
      }
    })
    close = () => say({ case: 'leave', value: new LeaveRequest({ reason: DisconnectReason.ROOM_DELETED }) })
    say({ case: 'join', value: welcome })
    const offer = joinRequestOf(socket).publisherOffer
    if (offer) void answer(offer)
  })
  return { published, left: () => left, close: () => close() }
}

const theirCamera = new TrackInfo({ sid: 'TR_camera', type: TrackType.VIDEO, source: TrackSource.CAMERA })
const theDoctor = new ParticipantInfo({
  sid: 'PA_doctor',
  identity: 'doctor',
  state: ParticipantInfo_State.ACTIVE,
  tracks: [theirCamera],
})

const welcome = new JoinResponse({
  room: new Room({ sid: 'RM_visit', name: 'visit' }),
  participant: new ParticipantInfo({
    sid: 'PA_patient',
    identity: 'patient',
    permission: new ParticipantPermission({ canPublish: true, canSubscribe: true }),
  }),
  otherParticipants: [theDoctor],
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

interface Line {
  connection: RTCPeerConnection
  sent: MediaStream
}

// These run in the doctor's page, so they can use nothing of this file.
function openLine(): void {
  const connection = new RTCPeerConnection()
  const received = new MediaStream()
  document.querySelector('video')!.srcObject = received
  connection.ontrack = ({ track }) => received.addTrack(track)

  const canvas = document.querySelector('canvas')!
  const context = canvas.getContext('2d')!
  let hue = 0
  setInterval(() => {
    context.fillStyle = `hsl(${(hue += 10)} 90% 50%)`
    context.fillRect(0, 0, canvas.width, canvas.height)
  }, 50)
  Object.assign(window, { connection, sent: canvas.captureStream() } satisfies Line)
}

async function answerOffer({ sdp, streamId }: { sdp: string; streamId: string }): Promise<string> {
  const { connection, sent } = window as unknown as Line
  await connection.setRemoteDescription({ type: 'offer', sdp })
  // The first offer has places for what others send, and nothing else.
  const place = connection.getTransceivers().find(({ receiver }) => receiver.track.kind === 'video')
  if (place && !place.sender.track) {
    place.direction = 'sendonly'
    place.sender.setStreams(sent)
    await place.sender.replaceTrack(sent.getVideoTracks()[0]!)
  }
  await connection.setLocalDescription()
  await new Promise<void>((resolve) => {
    const look = () => connection.iceGatheringState === 'complete' && resolve()
    connection.addEventListener('icegatheringstatechange', look)
    look()
  })
  return connection.localDescription!.sdp.replaceAll(sent.id, streamId)
}

async function addCandidate(candidate: string): Promise<void> {
  const { connection } = window as unknown as Line
  await connection.addIceCandidate(JSON.parse(candidate) as RTCIceCandidateInit)
}
