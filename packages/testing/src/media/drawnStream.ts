import type { Device } from '@precall/core'
import { drawPerson } from './drawPerson'
import type { SimulatedScene } from './scene'

const width = 640
const height = 360
const framesPerSecond = 15

/** A person, who is heard. */
const usual: SimulatedScene = { picture: 'person', sound: 'voice' }

/**
 * A real MediaStream without a camera: a drawn person before a clock, and a quiet tone. Real browsers only. As a scene says, the
 * picture is black or still, and the tone softer or none.
 *
 * Drawing and tone end when their track and its clones are stopped.
 */
export function drawnStream(
  devices: readonly Device[],
  _constraints?: unknown,
  scene: SimulatedScene = usual,
): MediaStream {
  return new MediaStream(devices.map((device) => (device === 'camera' ? drawnTrack(scene) : toneTrack(scene))))
}

function drawnTrack(scene: SimulatedScene): MediaStreamTrack {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d')
  if (!context) throw new Error('drawnStream needs a browser that can draw on a canvas.')
  let now = Date.now()
  const draw = () => {
    if (scene.picture === 'person') now = Date.now()
    if (scene.picture === 'black') drawBlack(context)
    else drawPerson(context, now)
  }
  draw()
  const [track] = canvas.captureStream(framesPerSecond).getVideoTracks()
  // Not requestAnimationFrame: it stands still in a hidden tab, and the other side of the call may be the one on screen.
  const timer = setInterval(draw, 1000 / framesPerSecond)
  return whenStopped(track as MediaStreamTrack, () => clearInterval(timer))
}

function drawBlack(context: CanvasRenderingContext2D): void {
  context.fillStyle = '#000'
  context.fillRect(0, 0, width, height)
}

/** A gain: at −37 and −75 dBFS, and nothing at all. */
const loudness: Readonly<Record<SimulatedScene['sound'], number>> = { voice: 0.02, room: 0.00025, silence: 0 }

function toneTrack(scene: SimulatedScene): MediaStreamTrack {
  const audio = new AudioContext()
  const tone = new OscillatorNode(audio, { frequency: 220 })
  const quiet = new GainNode(audio, { gain: loudness[scene.sound] })
  const timer = setInterval(() => (quiet.gain.value = loudness[scene.sound]), 100)
  const output = audio.createMediaStreamDestination()
  tone.connect(quiet).connect(output)
  tone.start()
  const [track] = output.stream.getAudioTracks()
  return whenStopped(track as MediaStreamTrack, () => {
    clearInterval(timer)
    tone.stop()
    void audio.close()
  })
}

/**
 * Calls `stopped` when the track and every clone of it are stopped. No event tells about a `stop()`
 * (docs/facts/browsers.md#track-lifecycle).
 */
function whenStopped(track: MediaStreamTrack, stopped: () => void): MediaStreamTrack {
  let live = 0
  const follow = (track: MediaStreamTrack): MediaStreamTrack => {
    const stop = track.stop.bind(track)
    const clone = track.clone.bind(track)
    live++
    track.stop = () => {
      if (track.readyState === 'live' && --live === 0) stopped()
      stop()
    }
    track.clone = () => follow(clone())
    return track
  }
  return follow(track)
}
