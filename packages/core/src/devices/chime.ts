/** Three notes upwards, each a little louder than the one before: a person who wears a headset is not startled. */
const notes = [
  { hertz: 523.25, at: 0, loudness: 0.06 },
  { hertz: 659.25, at: 0.25, loudness: 0.12 },
  { hertz: 783.99, at: 0.5, loudness: 0.2 },
]
/** In seconds: a click is heard where a note begins or ends at once. */
const RISE = 0.03
const FADE = 0.9
/** What is on its way to the speaker when the notes have ended. */
const REST = 0.25

/** Plays it now. `ended` resolves with the last of it. */
export function chime(
  context: AudioContext,
  output: AudioNode,
): { readonly lastsMs: number; readonly ended: Promise<void> } {
  const start = context.currentTime
  const oscillators = notes.map(({ hertz, at, loudness }) => {
    const oscillator = context.createOscillator()
    const gain = context.createGain()
    oscillator.frequency.value = hertz
    gain.gain.setValueAtTime(0, start + at)
    gain.gain.linearRampToValueAtTime(loudness, start + at + RISE)
    gain.gain.exponentialRampToValueAtTime(0.0001, start + at + RISE + FADE)
    oscillator.connect(gain)
    gain.connect(output)
    oscillator.start(start + at)
    oscillator.stop(start + at + RISE + FADE + REST)
    return oscillator
  })
  const last = oscillators[oscillators.length - 1]
  return {
    lastsMs: (Math.max(...notes.map(({ at }) => at)) + RISE + FADE + REST) * 1000,
    ended: new Promise((resolve) => last?.addEventListener('ended', () => resolve())),
  }
}
