import type { BrowserWindow, Device, DeviceConstraints } from '@precall/core'
import type { Chosen, DeviceKind, DeviceLists, ListedDevice } from '@precall/core/devices'
import { trackIn } from './streamTracks'
import { rememberDevices, rememberedAmong } from '@precall/core/devices'

/** What a check needs that remembers. That in the dialog of a gate never does, so it is without. */
export interface Memory {
  readonly rememberDevices: typeof rememberDevices
  readonly rememberedToTake: typeof rememberedToTake
}

export const memory: Memory = { rememberDevices, rememberedToTake }

/** What a stream was asked for with, as far as is known. */
interface AskedFor {
  readonly stream: MediaStream
  readonly constraints: DeviceConstraints | undefined
}

/**
 * The remembered devices to take now: the request has not asked for them, or their ids are others by now, as Safari's are
 * (docs/facts/browsers.md#safari-new-device-ids). If a request asked for a device that is there, the person chose what came of it.
 */
function rememberedToTake(
  lists: DeviceLists,
  chosen: Chosen,
  { stream, constraints }: AskedFor,
  browser: BrowserWindow | undefined,
): (readonly [DeviceKind, ListedDevice])[] {
  const wanted = rememberedAmong(lists, browser)
  const toTake = (kind: DeviceKind) => {
    const listed = wanted[kind]
    if (!listed || (kind !== 'speaker' && !isOther(kind, listed))) return []
    return [[kind, listed] as const]
  }
  const isOther = (device: Device, { id }: ListedDevice) => {
    if (!chosen[device] || chosen[device].id === id) return false
    // An app's own track may be half a one.
    const asked = [constraints?.[device], trackIn(stream, device)?.getConstraints?.()].map((one) => one?.deviceId)
    const listed: readonly ListedDevice[] = lists[device].devices
    return !listed.some(({ id }) => JSON.stringify(asked).includes(JSON.stringify(id)))
  }
  return (['camera', 'microphone', 'speaker'] as const).flatMap(toTake)
}
