import type { Device } from '@precall/core'
import { HandledTarget } from '../page/handledTarget'

let made = 0

/**
 * A MediaStreamTrack without a picture or a sound, for where there is no real one: Node, happy-dom, jsdom. Which device it comes
 * from, `Captures` says.
 */
export class SimulatedTrack extends HandledTarget implements MediaStreamTrack {
  readonly id: string = `simulated-track-${++made}`
  readonly kind: 'audio' | 'video'
  readonly label: string = ''
  contentHint = ''
  enabled = true
  readonly muted: boolean = false
  onended: MediaStreamTrack['onended'] = null
  onmute: MediaStreamTrack['onmute'] = null
  onunmute: MediaStreamTrack['onunmute'] = null
  readonly #device: Device
  readonly #stopped = new Set<() => void>()
  #constraints: MediaTrackConstraints
  #readyState: MediaStreamTrackState = 'live'

  constructor(device: Device, constraints: MediaTrackConstraints) {
    super('ended', 'mute', 'unmute')
    this.#device = device
    this.#constraints = constraints
    this.kind = device === 'camera' ? 'video' : 'audio'
  }

  get readyState(): MediaStreamTrackState {
    return this.#readyState
  }

  /** docs/facts/browsers.md#track-lifecycle: our own `stop()` fires no `ended`. */
  stop(): void {
    if (this.#readyState === 'ended') return
    this.#readyState = 'ended'
    for (const stopped of this.#stopped) stopped()
  }

  /** For the streams that hold this track. */
  whenStopped(stopped: () => void): void {
    this.#stopped.add(stopped)
  }

  clone(): MediaStreamTrack {
    const clone = new SimulatedTrack(this.#device, this.#constraints)
    clone.enabled = this.enabled
    if (this.#readyState === 'ended') clone.stop()
    return clone
  }

  getSettings(): MediaTrackSettings {
    return this.kind === 'video' ? { width: 640, height: 360, frameRate: 15 } : {}
  }

  getConstraints(): MediaTrackConstraints {
    return this.#constraints
  }

  getCapabilities(): MediaTrackCapabilities {
    return {}
  }

  async applyConstraints(constraints: MediaTrackConstraints = {}): Promise<void> {
    this.#constraints = constraints
  }
}
