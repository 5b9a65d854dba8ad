import type { Browser } from '../browser'
import { stopTracks, tracksOf } from './stopTracks'
import { query } from '../request/query'
import type { Device, Live } from '../vocabulary'
import { allDevices } from '../vocabulary'

/** Reports handed-over devices that ended although no one stopped them. */
export type Ending = (devices: readonly Device[], reason: 'revoked' | 'unplugged') => void

const none: Live = { camera: false, microphone: false }

/** Tracks who has which stream: one that has arrived and has no owner yet, and one that was handed over, or is kept to be checked. */
export interface StreamOwner {
  /** The stream that was handed over. */
  getStream(): MediaStream | undefined
  /** Which devices of the handed-over stream are on at this moment, also those that the app has put there. */
  getLive(): Live
  /** Listens to the tracks that the handed-over stream has now. */
  watch(): void
  /** These devices of the handed-over stream are off, and no track of theirs will say so. Finds out why, and reports it. */
  miss(devices: readonly Device[]): void
  /** Takes in a stream, and says what it really has, whatever was asked for. */
  receive(stream: MediaStream): Live
  /** What arrived has tracks, and the stream of a running call can take them in. */
  isUsable(): boolean
  /**
   * Hands over what arrived. What joins a running call joins its stream, so that the call still has one: then these are the tracks
   * that did.
   */
  handOver(): readonly MediaStreamTrack[] | undefined
  /** Turns off tracks that joined the stream of a running call, and takes them out of it. */
  takeBack(tracks: readonly MediaStreamTrack[]): void
  /** Turns off what arrived. */
  discard(): void
  /** Turns off what was handed over. */
  stop(): void
  /** Releases what was handed over: from here on only the app owns it. */
  leave(): void
}

/** Measured in Chromium 156: the tracks of one request end 3 ms apart, with tasks in between. */
const endingTogether = 100

export function createStreamOwner(browser: () => Browser, onEnding: Ending): StreamOwner {
  let arrived: MediaStream | undefined
  let stream: MediaStream | undefined
  let stopWatching = (): void => {}

  function handOver(): readonly MediaStreamTrack[] | undefined {
    const added = stream && arrived && join(stream, arrived)
    stream ??= arrived
    arrived = undefined
    if (stream) watch(stream)
    return added
  }

  function leave(): void {
    stopWatching()
    stream = undefined
  }

  function watch(handedOver: MediaStream): void {
    stopWatching()
    const tracks = tracksOf(handedOver)
    // A track that its app stops says nothing. Only those that end by themselves are lost.
    const ended = new Set<Device>()
    const heard = ({ target }: Event) => {
      ended.add(deviceOf(target as MediaStreamTrack))
      // Chrome ends all tracks of a request, one after the other, when one of its devices is revoked.
      browser().after(endingTogether, () => {
        const live = liveIn(handedOver)
        const lost = allDevices.filter((device) => ended.has(device) && !live[device])
        ended.clear()
        if (lost.length > 0) void explain(handedOver, lost)
      })
    }
    // An app's tests may hand us tracks that tell nothing.
    for (const track of tracks) track.addEventListener?.('ended', heard)
    stopWatching = () => {
      for (const track of tracks) track.removeEventListener?.('ended', heard)
    }
  }

  async function explain(handedOver: MediaStream, lost: readonly Device[]): Promise<void> {
    const [queried, listed] = await Promise.all([query(browser(), lost), browser().listDevices()])
    if (handedOver !== stream) return
    const live = liveIn(handedOver)
    // Someone may have put another in its place meanwhile.
    const still = lost.filter((device) => !live[device])
    // WebKit says `prompt` about what it has granted, so a device that has gone is better evidence.
    const gone = lost.some((device) => listed.nothing || listed[device]?.length === 0)
    const revoked = lost.some((device) => queried[device] === 'denied' || (!gone && queried[device] !== 'granted'))
    onEnding(still, revoked ? 'revoked' : 'unplugged')
  }

  return {
    getStream: () => stream,
    watch: () => stream && watch(stream),
    miss: (devices) => stream && void explain(stream, devices),
    getLive: () => (stream ? liveIn(stream) : none),
    receive(received) {
      arrived = received
      return liveIn(received)
    },
    isUsable: () =>
      arrived !== undefined && tracksOf(arrived).length > 0 && (!stream || typeof stream.addTrack === 'function'),
    handOver,
    takeBack(tracks) {
      for (const track of tracks) {
        track.stop()
        stream?.removeTrack?.(track)
      }
    },
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

/** Puts new tracks into a running stream, instead of those of their kind that have ended. */
function join(stream: MediaStream, arrived: MediaStream): MediaStreamTrack[] {
  const running = liveIn(stream)
  for (const track of tracksOf(stream)) if (!isLive(track)) stream.removeTrack?.(track)
  return tracksOf(arrived).filter((track) => {
    // The browser's own button may bring more than the call lacks, and a second camera would be left on.
    if (running[deviceOf(track)]) track.stop()
    else stream.addTrack(track)
    return !running[deviceOf(track)]
  })
}

function liveIn(stream: MediaStream): Live {
  // Not `getVideoTracks`: the stream of an app's test may have only `getTracks`.
  const live = tracksOf(stream).filter(isLive).map(deviceOf)
  return { camera: live.includes('camera'), microphone: live.includes('microphone') }
}

export function deviceOf({ kind }: MediaStreamTrack): Device {
  return kind === 'video' ? 'camera' : 'microphone'
}

function isLive(track: MediaStreamTrack): boolean {
  return track.readyState !== 'ended'
}
