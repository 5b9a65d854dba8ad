import { type RemoteTrack, type Room, RoomEvent, Track } from 'livekit-client'
import { useEffect, useRef, useState } from 'react'

interface InRoomProps {
  readonly room: Room
  readonly stream: MediaStream
  readonly onLeave: () => void
}

export function InRoom({ room, stream, onLeave }: InRoomProps) {
  const others = useOthersTracks(room)

  return (
    <section ref={takeFocus} tabIndex={-1} className="livekit-call" aria-label="Your visit">
      <div className="livekit-call-stage">
        {others.length === 0 && <p role="status">Waiting for the other person…</p>}
        {others.map((track) => (
          <OthersMedia key={track.sid} track={track} />
        ))}
        <OwnPicture stream={stream} />
      </div>
      <button type="button" className="livekit-call-button" data-kind="stop" onClick={onLeave}>
        Leave
      </button>
    </section>
  )
}

/** All that the others in the room send, and this person receives. */
function useOthersTracks(room: Room): readonly RemoteTrack[] {
  const [tracks, setTracks] = useState<readonly RemoteTrack[]>([])

  useEffect(() => {
    const look = () => {
      const publications = [...room.remoteParticipants.values()].flatMap((other) => other.getTrackPublications())
      setTracks(publications.flatMap(({ track }) => (track as RemoteTrack | undefined) ?? []))
    }
    look()
    room.on(RoomEvent.TrackSubscribed, look).on(RoomEvent.TrackUnsubscribed, look)
    return () => void room.off(RoomEvent.TrackSubscribed, look).off(RoomEvent.TrackUnsubscribed, look)
  }, [room])

  return tracks
}

function OthersMedia({ track }: { track: RemoteTrack }) {
  const element = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const attached = element.current && track.attach(element.current)
    return () => void (attached && track.detach(attached))
  }, [track])

  // A <video> plays what has no picture as well. It is there for the ear, then.
  return (
    <video ref={element} hidden={track.kind === Track.Kind.Audio} aria-label="The other person" autoPlay playsInline />
  )
}

function OwnPicture({ stream }: { stream: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])

  return <video ref={video} aria-label="You" autoPlay muted playsInline />
}

/** The pressed button is hidden now, so people who use a keyboard or a screen reader continue here. */
function takeFocus(section: HTMLElement | null) {
  section?.focus()
}
