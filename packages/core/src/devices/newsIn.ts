import type { DeviceKind, DeviceList, DeviceLists, ListedDevice } from './deviceList'

/** What has changed about the devices since they were last read. */
export interface DevicesNews {
  readonly plugged: readonly { readonly kind: DeviceKind; readonly device: ListedDevice }[]
  readonly pulled: readonly { readonly kind: DeviceKind; readonly device: ListedDevice }[]
  /** The system has another default of these kinds. */
  readonly newDefault: readonly DeviceKind[]
}

const kinds: readonly DeviceKind[] = ['camera', 'microphone', 'speaker']

/** What has come and gone between two readings. A list that was uncovered or covered meanwhile tells nothing. */
export function newsIn(before: DeviceLists, after: DeviceLists): DevicesNews {
  const known = kinds.filter((kind) => isKnown(before[kind]) && isKnown(after[kind]))
  const only = (one: DeviceLists, other: DeviceLists) =>
    known.flatMap((kind) => missingIn(one[kind].devices, other[kind].devices).map((device) => ({ kind, device })))
  return {
    plugged: only(after, before),
    pulled: only(before, after),
    newDefault: known.filter((kind) => {
      const [was, is] = [before[kind].default, after[kind].default]
      return was !== undefined && is !== undefined && was !== is
    }),
  }
}

function isKnown({ devices, why }: DeviceList): boolean {
  return devices.length > 0 || why?.[0] === 'none'
}

function missingIn(devices: readonly ListedDevice[], others: readonly ListedDevice[]): readonly ListedDevice[] {
  return devices.filter(({ id }) => others.every((other) => other.id !== id))
}
