import type { Browser } from './browser'
import { stopTracks } from './requestQueue'
import { query } from './requestSlot'
import type { Device, Live } from './vocabulary'
import { allDevices } from './vocabulary'

/** What became of handed-over devices that ended without anybody stopping them. */
export type Ending = (devices: readonly Device[], reason: 'revoked' | 'unplugged') => void

/** Who has which stream: one that arrived and is nobody's yet, and one that was handed over. */
export interface Custody {
  /** The stream that was handed over. */
  getStream(): MediaStream | undefined
  /** Something of what was handed over is still on. */
  isLive(): boolean
  /** Takes in a stream, and says what it really has, whatever was asked for. */
  receive(stream: MediaStream): Live
  /** Hands over what arrived. What joins a running call joins its stream, so that the call still has one. */
  handOver(): MediaStream | undefined
  /** Turns off what arrived. */
  discard(): void
  /** Turns off what was handed over. */
  stop(): void
  /** Lets go of what was handed over: it is the app's alone from here on. */
  leave(): void
}

/** Measured in Chromium 156: the tracks of one request end 3 ms apart, with tasks in between. */
const endingTogether = 100

export function createCustody(browser: () => Browser, onEnding: Ending): Custody {
  let arrived: MediaStream | undefined
  let stream: MediaStream | undefined
  let stopWatching = (): void => {}

  function handOver(): MediaStream | undefined {
    if (stream && arrived) join(stream, arrived)
    stream ??= arrived
    arrived = undefined
    if (stream) watch(stream)
    return stream
  }

  function leave(): void {
    stopWatching()
    stream = undefined
  }

  function watch(handedOver: MediaStream): void {
    stopWatching()
    const tracks = handedOver.getTracks()
    // A track that its app stops says nothing. Only those that end by themselves are lost.
    const ended = new Set<Device>()
    const heard = ({ target }: Event) => {
      ended.add((target as MediaStreamTrack).kind === 'video' ? 'camera' : 'microphone')
      // Chrome ends all tracks of a request, one after the other, when one of its devices is revoked.
      browser().after(endingTogether, () => {
        const live = liveIn(handedOver)
        const lost = allDevices.filter((device) => ended.has(device) && !live[device])
        ended.clear()
        if (lost.length > 0) void explain(handedOver, lost)
      })
    }
    for (const track of tracks) track.addEventListener('ended', heard)
    stopWatching = () => {
      for (const track of tracks) track.removeEventListener('ended', heard)
    }
  }

  async function explain(handedOver: MediaStream, lost: readonly Device[]): Promise<void> {
    const [queried, counted] = await Promise.all([query(browser(), lost), browser().countDevices()])
    if (handedOver !== stream) return
    // WebKit says `prompt` of what it has granted, so a device that is not there any more tells more than that.
    const gone = lost.some((device) => counted[device] === 0)
    const revoked = lost.some((device) => queried[device] === 'denied' || (!gone && queried[device] !== 'granted'))
    onEnding(lost, revoked ? 'revoked' : 'unplugged')
  }

  return {
    getStream: () => stream,
    isLive: () => stream?.getTracks().some(isLive) ?? false,
    receive(received) {
      arrived = received
      return liveIn(received)
    },
    handOver,
    discard() {
      if (arrived) stopTracks(arrived)
      arrived = undefined
    },
    stop() {
      if (stream) stopTracks(stream)
      leave()
    },
    leave,
  }
}

/** Puts new tracks into a running stream, in place of those of their kind that have ended. */
function join(stream: MediaStream, arrived: MediaStream): void {
  for (const track of stream.getTracks()) if (!isLive(track)) stream.removeTrack(track)
  for (const track of arrived.getTracks()) stream.addTrack(track)
}

function liveIn(stream: MediaStream): Live {
  return { camera: stream.getVideoTracks().some(isLive), microphone: stream.getAudioTracks().some(isLive) }
}

function isLive(track: MediaStreamTrack): boolean {
  return track.readyState === 'live'
}
