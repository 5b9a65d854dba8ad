// Over 200 lines, because how one switch may be overtaken, left or taken back is one story.
import type { Browser, BrowserWindow } from '../browser'
import { browserFrom } from '../browser/browserFrom'
import { ownWindow } from '../browser/ownWindow'
import { constraintsFor } from '../request/constraints'
import type { Settlement } from '../request/requestQueue'
import { slotOf } from '../request/requestSlot'
import { deviceOf } from '../stream/streamOwner'
import { stopTracks, tracksOf } from '../stream/stopTracks'
import type { Device, Obstacle } from '../vocabulary'
import { isOnIOS } from './readDevices'

export interface Switch {
  /** The stream whose track is replaced. It stays the same object. */
  readonly stream: MediaStream
  readonly device: Device
  /** The id of the device to have instead. */
  readonly id: string
  /** The app's constraints on this kind of device. */
  readonly constraints?: MediaTrackConstraints | undefined
  /** Aborted where the stream is not wanted any more: then nothing is put into it, and nothing new stays on. */
  readonly signal?: AbortSignal | undefined
  readonly browser?: BrowserWindow | undefined
}

export type Switched =
  /** The new track, which is in the stream. */
  | { readonly track: MediaStreamTrack; readonly obstacle?: undefined }
  /** Why there is none; and the track of the device that worked before, which is in the stream, if that still works. */
  | { readonly track?: MediaStreamTrack | undefined; readonly obstacle: Obstacle }
  /** The stream was ended or emptied meanwhile, so that no one wants a track any more. Nothing new is on. */
  | { readonly track?: undefined; readonly obstacle?: undefined }

/** One switch. `next`: another one has taken its place. */
interface Attempt {
  /** The id of the device that worked last, to go back to. */
  readonly worked: string | undefined
  next?: Promise<Switched>
}

/** The switches that run in one stream. */
interface Running {
  readonly attempts: Map<Device, Attempt>
  /** What was on in it when they began or was put in since, without what they have stopped themselves. */
  readonly on: Set<MediaStreamTrack>
}

const running = new WeakMap<MediaStream, Running>()

/**
 * Asks for another device of this kind, and only for that. Call it in a press: Firefox may ask the person. Never rejects.
 *
 * On iOS the old track is stopped first, because a new one of its kind would mute it (docs/facts/browsers.md#ios-one-capture-of-a-kind);
 * elsewhere it runs until the new one is there, unless the two cannot run at once. If two switches overlap, the later one counts, and
 * both resolve with its outcome.
 */
export async function switchDevice(wish: Switch): Promise<Switched> {
  try {
    return await begin(wish)
  } catch {
    return { obstacle: { kind: 'failed' } }
  }
}

function begin(wish: Switch): Promise<Switched> {
  const { stream, device } = wish
  const ofStream: Running = running.get(stream) ?? { attempts: new Map<Device, Attempt>(), on: new Set() }
  running.set(stream, ofStream)
  const { attempts, on } = ofStream
  for (const track of allIn(stream)) if (isLive(track)) on.add(track)
  const before = attempts.get(device)
  const attempt: Attempt = { worked: before?.worked ?? idOf(liveIn(stream, device)[0]) }
  attempts.set(device, attempt)
  const outcome = perform(wish, attempt, on)
    .catch((): Switched => ({ obstacle: { kind: 'failed' } }))
    .then((switched) => {
      if (attempts.get(device) === attempt) attempts.delete(device)
      if (attempts.size === 0) running.delete(stream)
      return attempt.next ?? switched
    })
  if (before) before.next = outcome
  return outcome
}

async function perform(wish: Switch, attempt: Attempt, on: Set<MediaStreamTrack>): Promise<Switched> {
  const { stream, device, id, signal, browser: window = ownWindow() } = wish
  if (!window) return { obstacle: { kind: 'failed' } }
  const browser = browserFrom(window)
  const old = allIn(stream).filter((track) => deviceOf(track) === device)
  const wasOn = old.some(isLive)
  let stopped = false

  const stopOld = (): void => {
    stopped = true
    for (const track of old) stop(track, on)
  }
  /** Someone else has ended or emptied the stream. What a switch has stopped, also one of the other kind, says nothing. */
  const isGone = (): boolean => {
    if (signal?.aborted) return true
    const now = allIn(stream)
    if (on.size > 0 && !now.some(isLive)) return true
    return old.length > 0 && !old.some((track) => now.includes(track))
  }
  const isWanted = (): boolean => !attempt.next && !isGone()
  const get = async (id: string | undefined): Promise<MediaStreamTrack | Obstacle | undefined> => {
    const settled = await ask(browser, wish, id, isWanted)
    if (!settled) return undefined
    if ('stream' in settled) {
      if (isWanted()) return take(settled.stream, device, id)
      stopTracks(settled.stream)
      return undefined
    }
    return settled.trouble[device] ?? { kind: 'failed' }
  }

  if (isOnIOS(window)) stopOld()
  let got = await get(id)
  // Some cameras of phones, and microphones of older Firefox, run one at a time: docs/facts/browsers.md#one-at-a-time
  if (got && isObstacle(got) && got.kind === 'busy' && !stopped && old.some(isLive) && isWanted()) {
    stopOld()
    got = await get(id)
  }
  if (!isWanted()) {
    if (got && !isObstacle(got)) got.stop()
    return {}
  }
  if (!got) return {}
  if (!isObstacle(got)) return put(got, old, stream, on)
  if (!stopped) return { track: old.find(isLive), obstacle: got }
  const back = attempt.worked === undefined && !wasOn ? undefined : await get(attempt.worked)
  if (!back || isObstacle(back)) return { obstacle: got }
  if (isWanted()) return { ...put(back, old, stream, on), obstacle: got }
  back.stop()
  return {}
}

/** The page's one request, made before this returns unless another one is pending. Undefined: no one wants it any more. */
function ask(
  browser: Browser,
  { device, constraints }: Switch,
  id: string | undefined,
  isWaiting: () => boolean,
): Promise<Settlement | undefined> {
  const wanted: MediaTrackConstraints = { ...constraints, ...(id !== undefined && { deviceId: { exact: id } }) }
  return new Promise((resolve) => {
    const requester = { isWaiting, hear: () => {}, lose: () => resolve(undefined), settle: resolve }
    const request = { devices: [device], constraints: constraintsFor([device], { [device]: wanted }) }
    slotOf(browser).request(requester, { ...request, persistent: true, chosen: true })
  })
}

/** The one track that was asked for. Whatever else has come is stopped. */
function take(stream: MediaStream, device: Device, id: string | undefined): MediaStreamTrack | Obstacle {
  const [track] = liveIn(stream, device)
  // Another device than the one that was chosen may show a person in a room that they did not mean.
  const isRight = track !== undefined && (id === undefined || (idOf(track) ?? id) === id)
  for (const one of allIn(stream)) if (!isRight || one !== track) one.stop()
  if (isRight) return track
  // Else the browser says yes, and gives a device that gives nothing.
  return track ? { kind: 'failed' } : { kind: 'busy' }
}

/** Puts the new track into the place of the old ones. The new one is there before they go, so that the picture goes on. */
function put(
  track: MediaStreamTrack,
  old: readonly MediaStreamTrack[],
  stream: MediaStream,
  on: Set<MediaStreamTrack>,
): { track: MediaStreamTrack } {
  try {
    const [before] = old
    if (before) {
      // A person who has muted themselves is not heard from another microphone.
      track.enabled = before.enabled ?? true
      track.contentHint = before.contentHint ?? ''
    }
    stream.addTrack(track)
  } catch (error) {
    track.stop()
    throw error
  }
  on.add(track)
  for (const one of old) {
    stream.removeTrack?.(one)
    stop(one, on)
  }
  return { track }
}

/** Stops a track that the stream has or had: by our own doing, and not because the stream is not wanted. */
function stop(track: MediaStreamTrack, on: Set<MediaStreamTrack>): void {
  on.delete(track)
  track.stop()
}

function isObstacle(value: MediaStreamTrack | Obstacle): value is Obstacle {
  return !('stop' in value)
}

function allIn(stream: MediaStream): MediaStreamTrack[] {
  try {
    return tracksOf(stream)
  } catch {
    return []
  }
}

function liveIn(stream: MediaStream, device: Device): MediaStreamTrack[] {
  return allIn(stream).filter((track) => deviceOf(track) === device && isLive(track))
}

function isLive({ readyState }: MediaStreamTrack): boolean {
  return readyState !== 'ended'
}

/** Undefined where the track does not say it. */
function idOf(track: MediaStreamTrack | undefined): string | undefined {
  try {
    return track?.getSettings().deviceId || undefined
  } catch {
    return undefined
  }
}
