import type { ListedIds } from '../browser'
import type { Device, Loosened } from '../vocabulary'
import { allDevices } from '../vocabulary'

/** What to ask of each device, as for `getUserMedia`. */
export type DeviceConstraints = { readonly [device in Device]?: MediaTrackConstraints }

export function constraintsFor(
  devices: readonly Device[],
  constraints: DeviceConstraints = {},
): MediaStreamConstraints {
  return {
    ...(devices.includes('microphone') && { audio: constraints.microphone ?? true }),
    ...(devices.includes('camera') && { video: constraints.camera ?? true }),
  }
}

/** Looser constraints, and what was loosened in them. */
export interface Looser {
  readonly constraints: MediaStreamConstraints
  readonly loosened: Loosened
}

/**
 * The same constraints, in which what no device meets is a wish. Undefined where no demand is left. The id of a device that a
 * person has `chosen` stays a demand.
 *
 * A browser names one constraint at a time and not the device; WebKit names none (`''`) before its first grant:
 * `filterConstraint` in https://github.com/WebKit/WebKit/blob/main/Source/WebCore/platform/mediastream/RealtimeMediaSourceCenter.cpp
 */
export function loosen(
  constraints: MediaStreamConstraints,
  constraint: string,
  listed: ListedIds,
  chosen = false,
): Looser | undefined {
  const demandsOn = (device: Device): [name: string, demand: Demand][] =>
    Object.entries(tracksIn(constraints, device)).filter(
      (entry): entry is [string, Demand] =>
        (constraint === '' || entry[0] === constraint) && isDemand(entry[1]) && !(chosen && entry[0] === 'deviceId'),
    )
  const demands = allDevices.flatMap((device) => demandsOn(device).map(([name, demand]) => ({ device, name, demand })))
  // One name may be asked of both devices, and a headset that is there must not be forgotten for a camera that is gone.
  const unmet = demands.filter(({ device, demand }) => !isListed(demand, listed[device]))
  const suspects = unmet.length > 0 ? unmet : demands
  // Before the list has ids it may be either. Loosen the camera first; the next rejection tells about the microphone.
  const culprits = constraint === '' ? suspects : suspects.filter(({ device }) => device === suspects[0]?.device)
  if (culprits.length === 0) return undefined

  const ofDevice = (device: Device) => culprits.filter((culprit) => culprit.device === device)
  const loosened = (device: Device, asked: boolean | MediaTrackConstraints) => {
    const wishes = ofDevice(device).map(({ name, demand }) => [name, wishFor(demand)])
    return wishes.length > 0 ? { ...(asked as MediaTrackConstraints), ...Object.fromEntries(wishes) } : asked
  }
  const { audio, video } = constraints
  return {
    loosened: byDevice((device) => ofDevice(device).map(({ name }) => name)),
    constraints: {
      ...(audio && { audio: loosened('microphone', audio) }),
      ...(video && { video: loosened('camera', video) }),
    },
  }
}

export function mergeLoosened(one: Loosened, other: Loosened): Loosened {
  return byDevice((device) => [...(one[device] ?? []), ...(other[device] ?? [])])
}

function byDevice(namesOf: (device: Device) => readonly string[]): Loosened {
  const entries = allDevices.map((device) => [device, namesOf(device)] as const)
  return Object.fromEntries(entries.filter(([, names]) => names.length > 0))
}

/** The members of a constraint that a device has to meet, and `ideal`, which it need not meet. */
interface Demand {
  readonly exact?: unknown
  readonly min?: unknown
  readonly max?: unknown
  readonly ideal?: unknown
}

function tracksIn({ audio, video }: MediaStreamConstraints, device: Device): Readonly<Record<string, unknown>> {
  const asked = device === 'camera' ? video : audio
  return typeof asked === 'object' ? (asked as Record<string, unknown>) : {}
}

function isDemand(asked: unknown): asked is Demand {
  if (typeof asked !== 'object' || asked === null) return false
  return 'exact' in asked || 'min' in asked || 'max' in asked
}

function wishFor({ exact, min, max, ideal }: Demand): unknown {
  return { ideal: ideal ?? exact ?? min ?? max }
}

/** Whether a device with the very id that is asked for is there. The list has no ids before the first permission. */
function isListed({ exact }: Demand, ids: readonly string[] = []): boolean {
  return [exact].flat().some((id) => typeof id === 'string' && id !== '' && ids.includes(id))
}
