import type { Device } from '@precall/core'
import { idsOf } from './listing'

/** The devices that a request asks for, in the order in which Chromium tries them. */
export function askedIn(constraints: MediaStreamConstraints | undefined): Device[] {
  const asked: Device[] = []
  if (constraints?.audio) asked.push('microphone')
  if (constraints?.video) asked.push('camera')
  return asked
}

type Numeric = 'width' | 'height' | 'frameRate' | 'channelCount'

// What one ordinary device can do. Chromium scales pictures down, so only the upper ends bind.
const limits: Readonly<Record<Device, Readonly<Partial<Record<Numeric, number>>>>> = {
  camera: { width: 1920, height: 1080, frameRate: 60 },
  microphone: { channelCount: 2 },
}

/** The name of the first constraint that no device can meet. Ideals never fail (browsers.md 2b). */
export function unmetIn(device: Device, constraints: MediaStreamConstraints): string | undefined {
  const track = device === 'camera' ? constraints.video : constraints.audio
  if (typeof track !== 'object') return undefined
  const id = exactOf(track.deviceId)
  if (id && !id.some((one) => idsOf(device).includes(one))) return 'deviceId'
  for (const [name, most] of Object.entries(limits[device]) as [Numeric, number][]) {
    const wanted = track[name]
    if (typeof wanted !== 'object') continue
    if (Math.max(wanted.exact ?? 0, wanted.min ?? 0) > most) return name
  }
  return undefined
}

function exactOf(constraint: ConstrainDOMString | undefined): readonly string[] | undefined {
  if (typeof constraint !== 'object' || Array.isArray(constraint)) return undefined
  const { exact } = constraint
  return typeof exact === 'string' ? [exact] : exact
}
