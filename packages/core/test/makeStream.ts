/** A stream whose tracks can be stopped, and can end by themselves. */
export function makeStream({ readyState = 'live', kinds = ['audio', 'video'] } = {}) {
  const makeTrack = (kind: string) => {
    const track = Object.assign(new EventTarget(), {
      kind,
      readyState,
      stop: () => void (track.readyState = 'ended'),
    })
    return track
  }
  const tracks = kinds.map(makeTrack)
  return {
    getTracks: () => [...tracks],
    getAudioTracks: () => tracks.filter(({ kind }) => kind === 'audio'),
    getVideoTracks: () => tracks.filter(({ kind }) => kind === 'video'),
    removeTrack: (track: (typeof tracks)[number]) => void tracks.splice(tracks.indexOf(track), 1),
    addTrack: (track: (typeof tracks)[number]) => void tracks.push(track),
    /** The track ends although no one calls stop(). */
    end(kind: string) {
      for (const track of tracks.filter((track) => track.kind === kind)) {
        track.stop()
        track.dispatchEvent(new Event('ended'))
      }
    },
    get liveTracks() {
      return tracks.filter((track) => track.readyState === 'live').length
    },
  }
}
