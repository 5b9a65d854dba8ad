import type { Device } from '@precall/core'
import type { Engine } from '../engines/engine'
import type { Catalogue } from './listing'
import { devicesOf } from './listing'

/** The devices that a request asks for, in the order in which Chromium tries them. */
export function askedIn({ audio, video }: MediaStreamConstraints): Device[] {
  const asked: Device[] = []
  if (isAsked(audio)) asked.push('microphone')
  if (isAsked(video)) asked.push('camera')
  return asked
}

// As in Chromium 156: `null` is an empty set of constraints.
function isAsked(constraint: boolean | MediaTrackConstraints | null | undefined): boolean {
  return constraint === null || Boolean(constraint)
}

/** The least and the most that one ordinary, rather modest device can do. */
const ranges: Readonly<Record<Device, Readonly<Record<string, readonly [number, number]>>>> = {
  camera: { width: [1, 1280], height: [1, 720], frameRate: [0, 30] },
  microphone: { channelCount: [1, 2], sampleRate: [44100, 48000], sampleSize: [16, 16], latency: [0.01, 0.01] },
}

/**
 * The name of the first constraint that no device can meet. Ideals never fail
 * (docs/facts/browsers.md#devices-constraints-and-context).
 */
export function unmetIn(
  device: Device,
  constraints: MediaStreamConstraints,
  { ignoredConstraints }: Engine,
  facingModes: readonly string[] | undefined,
  catalogue: Catalogue,
): string | undefined {
  const wanted = device === 'camera' ? constraints.video : constraints.audio
  if (!wanted || typeof wanted !== 'object') return undefined
  const devices = devicesOf(device, catalogue)
  const ids = devices.map(({ deviceId }) => deviceId)
  if (!isOneOf(ids, wanted.deviceId)) return 'deviceId'
  if (
    !isOneOf(
      devices.map(({ groupId }) => groupId),
      wanted.groupId,
    )
  )
    return 'groupId'
  // Seen in Chromium 156 for `user` and `environment`: a computer's camera does not say which way it faces.
  if (device === 'camera' && !isOneOf(facingModes ?? [], wanted.facingMode)) return 'facingMode'
  const byName = wanted as Readonly<Record<string, unknown>>
  return Object.keys(ranges[device]).find(
    (name) => !ignoredConstraints.includes(name) && !isWithin(ranges[device][name], byName[name]),
  )
}

function isOneOf(offered: readonly string[], constraint: ConstrainDOMString | undefined): boolean {
  if (typeof constraint !== 'object' || Array.isArray(constraint)) return true
  const { exact } = constraint
  if (exact === undefined) return true
  return (typeof exact === 'string' ? [exact] : exact).some((value) => offered.includes(value))
}

function isWithin(range: readonly [number, number] | undefined, constraint: unknown): boolean {
  if (!range || typeof constraint !== 'object' || !constraint) return true
  const { min = -Infinity, max = Infinity, exact } = constraint as { min?: number; max?: number; exact?: number }
  const [least, most] = range
  return Math.max(min, exact ?? least) <= most && Math.min(max, exact ?? most) >= least
}
