import type { Device } from '@precall/core'
import type { Chosen, DeviceKind, DevicesNews, ListedDevice } from '@precall/core/devices'

/** The one thing to tell a person about what has changed. */
export type CheckNews =
  | {
      readonly name: 'plugged' | 'pulled' | 'newDefault'
      /** One device may be of several kinds: a headset is a microphone and a speaker. */
      readonly kinds: readonly [DeviceKind, ...DeviceKind[]]
      readonly device: ListedDevice
    }
  /** The page stood still, most likely because the machine was asleep. */
  | { readonly name: 'woke' }

type Changed = readonly { readonly kind: DeviceKind; readonly device: ListedDevice }[]

/**
 * What of the news concerns the person most: what they used and lost, then what they could use, then the rest. A camera concerns no one
 * whose call has none.
 */
export function newsOf(
  news: DevicesNews,
  chosen: Chosen,
  defaults: Chosen,
  asked: readonly Device[] = ['camera', 'microphone'],
): CheckNews | undefined {
  const isUsed = (kind: DeviceKind) => kind === 'speaker' || asked.includes(kind)
  const plugged = news.plugged.filter(({ kind }) => isUsed(kind))
  const pulled = news.pulled.filter(({ kind }) => isUsed(kind))
  const lost = pulled.filter(({ kind, device }) => isSame(chosen[kind], device))
  const changed = news.newDefault.filter(isUsed).flatMap((kind) => {
    const device = defaults[kind]
    return device && !isSame(chosen[kind], device) ? { kind, device } : []
  })
  return first('pulled', lost) ?? first('plugged', plugged) ?? first('pulled', pulled) ?? first('newDefault', changed)
}

function first(name: 'plugged' | 'pulled' | 'newDefault', changed: Changed): CheckNews | undefined {
  const [one] = changed
  if (!one) return undefined
  const same = changed.filter(({ kind, device }) => kind !== one.kind && device.label === one.device.label)
  return { name, device: one.device, kinds: [one.kind, ...same.map(({ kind }) => kind)] }
}

function isSame(one: ListedDevice | undefined, other: ListedDevice): boolean {
  return one !== undefined && (one.id === other.id || (one.label !== '' && one.label === other.label))
}
