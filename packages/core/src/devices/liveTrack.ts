/** The first live track of this kind. Streams are read each time: there is no event for a track that the page itself replaces. */
export function liveTrack(stream: unknown, kind: 'audio' | 'video'): MediaStreamTrack | undefined {
  try {
    const { getAudioTracks, getVideoTracks } = stream as MediaStream
    const tracks = (kind === 'audio' ? getAudioTracks : getVideoTracks).call(stream)
    return tracks.find(({ readyState }) => readyState === 'live')
  } catch {
    // What an app's test gives for a stream may have no such list.
    return undefined
  }
}
