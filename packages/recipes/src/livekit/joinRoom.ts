import { LocalAudioTrack, LocalVideoTrack, type Room, Track } from 'livekit-client'

interface JoinOptions {
  readonly url: string
  readonly token: string
  /** What the others will see and hear. The code that made it stops it. */
  readonly stream: MediaStream
  /** Aborts if the person does not want to enter any more: then no one may see them in the room. */
  readonly signal: AbortSignal
}

/** Enters the room, and sends into it the very tracks of the stream. What it rejects with after the signal is no error. */
export async function joinRoom(room: Room, { url, token, stream, signal }: JoinOptions): Promise<void> {
  signal.addEventListener('abort', () => void room.disconnect(false))
  await room.connect(url, token)
  await sendTracks(room, stream)
}

/** Sends into the room what the stream has now, instead of what has ended. */
export async function sendTracks(room: Room, stream: MediaStream): Promise<void> {
  const sent = [...room.localParticipant.trackPublications.values()].flatMap(
    ({ track }) => track?.mediaStreamTrack ?? [],
  )
  const ended = sent.filter(({ readyState }) => readyState === 'ended')
  const added = stream.getTracks().filter((track) => !sent.includes(track))
  await Promise.all(ended.map((track) => room.localParticipant.unpublishTrack(track, false)))
  await Promise.all(added.map((track) => publish(room, track)))
}

function publish(room: Room, track: MediaStreamTrack) {
  // `true`: the track is ours, so LiveKit neither stops it nor asks for the device again.
  return track.kind === 'video'
    ? room.localParticipant.publishTrack(new LocalVideoTrack(track, undefined, true), { source: Track.Source.Camera })
    : room.localParticipant.publishTrack(new LocalAudioTrack(track, undefined, true), {
        source: Track.Source.Microphone,
      })
}
