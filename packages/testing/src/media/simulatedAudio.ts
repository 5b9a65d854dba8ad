import { HandledTarget } from '../page/handledTarget'
import type { SimulatedSound } from './scene'

interface Parts {
  /** What comes from a track now. */
  soundOf(track: MediaStreamTrack): SimulatedSound
  /** How a context takes another speaker; absent where it cannot (docs/facts/browsers.md#set-sink-id). */
  setSinkId(): ((id: string) => Promise<void>) | undefined
}

/** `window.AudioContext`, as far as a page listens to microphones and plays tones with it. It makes no sound. */
export function simulatedAudioContext({ soundOf, setSinkId }: Parts): new () => AudioContext {
  class SimulatedAudioContext extends HandledTarget {
    readonly sampleRate = 48_000
    readonly destination = node()
    state: AudioContextState = 'running'
    onstatechange: unknown = null
    readonly #began = Date.now()

    constructor() {
      super('statechange')
      const take = setSinkId()
      if (take) Object.assign(this, { setSinkId: take })
    }

    get currentTime(): number {
      return (Date.now() - this.#began) / 1000
    }

    createMediaStreamSource(stream: MediaStream) {
      const [track] = stream.getAudioTracks()
      // https://webaudio.github.io/web-audio-api/#dom-mediastreamaudiosourcenode-mediastreamaudiosourcenode
      if (!track) throw new DOMException('MediaStream has no audio track', 'InvalidStateError')
      return { ...node(), connect: (next: object) => Object.assign(next, { track }) }
    }

    createAnalyser() {
      const analyser: { track?: MediaStreamTrack } = {}
      return Object.assign(analyser, node(), {
        fftSize: 2048,
        getFloatTimeDomainData: (samples: Float32Array) => {
          const running = this.state === 'running'
          fill(samples, running && analyser.track ? soundOf(analyser.track) : 'silence')
        },
      })
    }

    createGain() {
      return { ...node(), gain: parameter() }
    }

    createOscillator() {
      const oscillator = new HandledTarget('ended')
      const stop = (at = this.currentTime) => {
        const ms = Math.max(0, at - this.currentTime) * 1000
        // Read at each call, so that a test runner's fake timers count.
        globalThis.setTimeout(() => this.state === 'running' && oscillator.dispatchEvent(new Event('ended')), ms)
      }
      return Object.assign(oscillator, node(), { frequency: parameter(), type: 'sine', start: () => {}, stop })
    }

    createMediaStreamDestination() {
      return { ...node(), stream: typeof MediaStream === 'undefined' ? {} : new MediaStream() }
    }

    resume(): Promise<void> {
      return this.#become('running')
    }

    suspend(): Promise<void> {
      return this.#become('suspended')
    }

    close(): Promise<void> {
      return this.#become('closed')
    }

    async #become(next: AudioContextState): Promise<void> {
      if (this.state === 'closed') throw new DOMException('The AudioContext is closed.', 'InvalidStateError')
      if (this.state === next) return
      this.state = next
      this.dispatchEvent(new Event('statechange'))
    }
  }
  return SimulatedAudioContext as unknown as new () => AudioContext
}

function node() {
  return { connect: (next: unknown) => next, disconnect: () => {} }
}

function parameter() {
  const same = () => {}
  return { value: 0, setValueAtTime: same, linearRampToValueAtTime: same, exponentialRampToValueAtTime: same }
}

/** In dBFS a voice is at −23 here, and the room at −65: docs/facts/browsers.md#levels-of-sound */
const loudness: Readonly<Record<SimulatedSound, number>> = { voice: 0.1, room: 0.0008, silence: 0 }

function fill(samples: Float32Array, sound: SimulatedSound): void {
  for (let at = 0; at < samples.length; at++) samples[at] = loudness[sound] * Math.sin(at / 7)
}
