import type { BrowserWindow, Device } from '@precall/core'
import type { Chosen, DeviceKind, DeviceLists, ListedDevice } from '@precall/core/devices'
import { rememberDevices, rememberedAmong, rememberedDevices } from '@precall/core/devices'

/** What a check needs that remembers. That in the dialog of a gate never does, so it is without. */
export interface Memory {
  readonly rememberDevices: typeof rememberDevices
  readonly rememberedToTake: typeof rememberedToTake
}

export const memory: Memory = { rememberDevices, rememberedToTake }

/**
 * The remembered devices to take now. Their ids are others by now, as Safari's are (docs/facts/browsers.md#safari-new-device-ids). Those
 * whose ids still count were a wish of the request, and where another one came of it the person has chosen that.
 */
function rememberedToTake(
  lists: DeviceLists,
  chosen: Chosen,
  browser: BrowserWindow | undefined,
): (readonly [DeviceKind, ListedDevice])[] {
  const wanted = rememberedAmong(lists, browser)
  const wishes = rememberedDevices(browser)
  const toTake = (kind: DeviceKind) => {
    const listed = wanted[kind]
    if (!listed || (kind !== 'speaker' && !isOther(kind, listed))) return []
    return [[kind, listed] as const]
  }
  const isOther = (device: Device, { id }: ListedDevice) => {
    if (!chosen[device] || chosen[device].id === id) return false
    return !JSON.stringify(wishes[device]?.deviceId ?? '').includes(JSON.stringify(id))
  }
  return (['camera', 'microphone', 'speaker'] as const).flatMap(toTake)
}
