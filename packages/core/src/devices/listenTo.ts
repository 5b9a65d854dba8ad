import type { BrowserWindow } from '../browser'
import { eachFrame } from './eachFrame'
import { judgeSound } from './judgeSound'
import { joinListeningContext } from './listeningContext'
import { liveTrack } from './liveTrack'
import { patience } from './patience'
import { whileVisible } from './whileVisible'

/**
 * What comes from a microphone. `starting`: not known yet. `heard`: a voice, or as loud a sound. `quiet`: for 5 s nothing as loud,
 * which is no fault. `silent`: for 3 s nothing at all, or for 10 s where a voice was heard before. `muted`: the system or the
 * browser has muted the track. `unknown`: this page cannot listen, because its `AudioContext` does not run, or because no
 * microphone is on.
 */
export type Heard = 'starting' | 'heard' | 'quiet' | 'silent' | 'muted' | 'unknown'

export interface Listener {
  /**
   * From 0, at −60 dBFS, to 1: at the display's rate while the page is visible, and only when it is another one. It may come and
   * go: while there is none, it is listened to more slowly.
   */
  readonly onLevel?: ((level: number) => void) | undefined
  /** Begins with `starting`, of which it tells nothing. */
  onChange?(heard: Heard): void
}

/**
 * Listens to the first audio track that is live, until the returned function is called. Never stops the track. A track that is
 * put in its place is listened to from the next frame on. A track that the app has disabled is not judged.
 */
export function listenTo(
  stream: MediaStream,
  listener: Listener,
  browser: BrowserWindow = globalThis.window,
): () => void {
  const context = joinListeningContext(browser)
  const obstructed = patience<'muted' | 'unknown'>()
  let ear: Ear | undefined
  let judge = judgeSound()
  let heard: Heard = 'starting'
  let level = 0
  let shownBy: Listener['onLevel']

  function listen(sinceLast: number): void {
    const track = liveTrack(stream, 'audio')
    if (ear?.track !== track || ear?.context !== context.current) {
      ear?.disconnect()
      ear = track && context.current && listeningWith(context.current, stream, track)
      judge = judgeSound()
    }
    const obstacle = track?.muted ? 'muted' : ear?.isRunning ? undefined : 'unknown'
    // What is heard now was made within one window: where the page was busy for longer, that much was not listened to.
    const samples = listener.onLevel ? SAMPLES : SAMPLES_SLOWLY
    const ms = Math.min(sinceLast, ear?.msOf(samples) ?? sinceLast)
    const obstruction = obstructed(obstacle, ms)
    if (obstruction) tell(obstruction)
    // The system may give a microphone back that stays silent: it is heard from the start again.
    if (obstacle) judge = judgeSound()
    if (obstacle || !ear || !track?.enabled) {
      show(0, sinceLast)
      return
    }
    const { decibels, isZero } = ear.read(samples)
    show(1 + decibels / FLOOR, sinceLast)
    tell(judge({ ms, decibels, isZero }))
  }

  /** Up at once, and down as a needle falls. */
  function show(reached: number, ms: number): void {
    const { onLevel } = listener
    // Another one shows nothing yet.
    if (onLevel !== shownBy) level = 0
    shownBy = onLevel
    const next = Math.min(1, Math.max(0, reached, level - ms / FALL))
    if (next === level) return
    level = next
    onLevel?.(level)
  }

  function tell(next: Heard): void {
    if (next === heard) return
    heard = next
    listener.onChange?.(heard)
  }

  const stop = whileVisible(browser, () => {
    context.wake()
    return eachFrame(browser, listen, () => (listener.onLevel ? undefined : PAUSE))
  })
  return () => {
    stop()
    ear?.disconnect()
    ear = undefined
    context.leave()
  }
}

/** The quietest sound that moves the level, in dB below the loudest there can be. */
const FLOOR = 60
/** How long the level takes from 1 to 0. */
const FALL = 600
/** 21 ms at 48 kHz: more than a frame of a display, so nothing is missed between two. */
const SAMPLES = 1024
/** The same without a meter: 85 ms, and a pause that is a little shorter. */
const SAMPLES_SLOWLY = 4096
const PAUSE = 80

interface Ear {
  readonly track: MediaStreamTrack
  readonly context: AudioContext
  readonly isRunning: boolean
  /** How long so many samples last. */
  msOf(samples: number): number | undefined
  /** Measures the last so many samples. */
  read(samples: number): { readonly decibels: number; readonly isZero: boolean }
  disconnect(): void
}

function listeningWith(context: AudioContext, stream: MediaStream, track: MediaStreamTrack): Ear {
  let samples = new Float32Array(SAMPLES)
  let source: AudioNode | undefined
  let analyser: AnalyserNode | undefined
  try {
    // It takes the first audio track, which may be one that has ended.
    source = context.createMediaStreamSource(stream.getAudioTracks()[0] === track ? stream : new MediaStream([track]))
    analyser = context.createAnalyser()
    analyser.fftSize = SAMPLES
    // Not connected any further, so nothing is played.
    source.connect(analyser)
  } catch {
    // A context that is closed, or Firefox with a microphone of another rate (docs/facts/browsers.md#rates-of-sound).
    analyser = undefined
  }
  return {
    track,
    context,
    get isRunning() {
      return analyser !== undefined && context.state === 'running'
    },
    msOf: (count) => (context.sampleRate > 0 ? (count / context.sampleRate) * 1000 : undefined),
    read(count) {
      if (samples.length !== count) {
        samples = new Float32Array(count)
        if (analyser) analyser.fftSize = count
      }
      analyser?.getFloatTimeDomainData(samples)
      return measure(samples)
    },
    disconnect: () => source?.disconnect(),
  }
}

function measure(samples: Float32Array): { readonly decibels: number; readonly isZero: boolean } {
  let sum = 0
  let squares = 0
  // By index: sixty times a second, this is what it costs.
  for (let index = 0; index < samples.length; index++) {
    const sample = samples[index]!
    sum += sample
    squares += sample * sample
  }
  const swing = squares / samples.length - (sum / samples.length) ** 2
  return { decibels: swing > 0 ? 10 * Math.log10(swing) : -Infinity, isZero: squares === 0 }
}
