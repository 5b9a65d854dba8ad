/** Turns the camera light off. */
export function stopTracks(stream: MediaStream): void {
  for (const track of tracksOf(stream)) track.stop()
}

/** The tracks of a stream. An app's test may put anything there, and a throw in the middle would leave a camera on. */
export function tracksOf(stream: MediaStream): MediaStreamTrack[] {
  return stream.getTracks().filter((track) => typeof track?.stop === 'function')
}
