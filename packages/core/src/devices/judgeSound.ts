/** What was heard in a short while. */
export interface Sound {
  readonly ms: number
  /** In dBFS, without the part that does not swing. */
  readonly decibels: number
  /** Every sample is exactly zero. */
  readonly isZero: boolean
}

/**
 * A voice. The usual one is at −26 dBFS, and a room without one was measured between −66 and −50; the noise that Brave may add to
 * what a page reads comes to −45 (docs/facts/browsers.md#levels-of-sound).
 */
const VOICE = -40
/** A key or a click is shorter. The beeps of Chromium's fake microphone add up to it. */
const VOICE_LASTS = 100
/** A pause between two words costs so much of what was heard of them. */
const FORGETTING = 1 / 20
const QUIET_AFTER = 5000
const SILENT_AFTER = 3000
/** Once a voice was heard, the microphone works: programs that take noise out give zeros between sentences. */
const SILENT_AFTER_VOICE = 10_000

/** Says what comes from one microphone, by all that was heard of it so far. */
export function judgeSound(): (sound: Sound) => 'starting' | 'heard' | 'quiet' | 'silent' {
  let voice = 0
  let heard = false
  let listened = 0
  let zero = 0
  let silent = false
  return ({ ms, decibels, isZero }) => {
    listened += ms
    zero = isZero ? zero + ms : 0
    voice = decibels > VOICE ? voice + ms : Math.max(0, voice - ms * FORGETTING)
    if (voice >= VOICE_LASTS) heard = true
    if (zero >= (heard ? SILENT_AFTER_VOICE : SILENT_AFTER)) silent = true
    if (silent && isZero) {
      // What comes after it is listened to as if for the first time.
      heard = false
      voice = 0
      listened = 0
      return 'silent'
    }
    silent = false
    return heard ? 'heard' : listened >= QUIET_AFTER ? 'quiet' : 'starting'
  }
}
