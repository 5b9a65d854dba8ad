import type { Device, DeviceKind } from '@precall/core'
import type { Listing } from '../engines/engine'
import type { Inventory, Owned } from './inventory'

/** What a Bluetooth headset is to the computer at the moment. */
export type Headset = 'none' | 'for music' | 'for calls'

/** What a page is told about, and how its browser puts it. */
export interface Catalogue {
  readonly inventory: Inventory
  readonly listing: Listing
  readonly headset: Headset
  /** Which page of the site it is. */
  readonly load: number
}

const kinds: Readonly<Record<DeviceKind, MediaDeviceKind>> = {
  microphone: 'audioinput',
  camera: 'videoinput',
  speaker: 'audiooutput',
}

/** What a track tells about the device that it comes from. */
export interface Identified {
  readonly deviceId: string
  readonly groupId: string
  readonly label: string
  /** The device itself, by whichever name. */
  readonly from: Owned | 'headset'
}

/** Every row that `enumerateDevices` has for the page, in Chromium's order. */
export function listDevices(
  catalogue: Catalogue,
  unlocked: Readonly<Record<Device, boolean>>,
  hidden: (kind: DeviceKind) => boolean,
): MediaDeviceInfo[] {
  const { inventory, listing } = catalogue
  return (Object.keys(kinds) as DeviceKind[]).flatMap((kind) => {
    if (hidden(kind)) return []
    // docs/facts/browsers.md#devices-labels-and-outputs: per kind, and the microphone unlocks the outputs too.
    const isUnlocked = unlocked[kind === 'speaker' ? 'microphone' : kind]
    if (kind === 'speaker' && !hasSpeakers(listing, inventory, isUnlocked)) return []
    const devices = devicesOf(kind, catalogue)
    // docs/facts/browsers.md#devices-labels-and-outputs: before permission one entry per kind, all blank.
    if (!isUnlocked) return devices.slice(0, 1).map(() => row(kind, { deviceId: '', groupId: '', label: '' }))
    return devices.map((device) => row(kind, device))
  })
}

function hasSpeakers({ speakers }: Listing, { hasRealSpeakers }: Inventory, isUnlocked: boolean): boolean {
  return speakers === 'all' || (speakers === 'real ones' && hasRealSpeakers && isUnlocked)
}

/** All that can be asked for by its id, as the browser lists it. */
export function devicesOf(kind: DeviceKind, { inventory, listing, headset, load }: Catalogue): Identified[] {
  const identify = (from: Owned): Identified => ({
    deviceId: idFor(`id of the ${kind} ${from.label}`, listing, load),
    groupId: idFor(`group of ${from.group}`, listing, load),
    label: from.label,
    from,
  })
  const usual = inventory.defaultOf(kind)
  const plugged = inventory.plugged(kind)
  const hasDefaultRow = listing.hasDefaultRows && kind !== 'camera'
  // https://www.w3.org/TR/mediacapture-streams/#enumerating-devices: the system's default comes first.
  const inOrder = hasDefaultRow
    ? plugged
    : [...plugged].sort((one, other) => Number(other === usual) - Number(one === usual))
  const own = inOrder.map(identify)
  // docs/facts/browsers.md#default-rows
  if (hasDefaultRow && usual) {
    own.unshift({ ...identify(usual), deviceId: 'default', label: `Default - ${usual.label}` })
  }
  if (kind !== 'microphone' || !isListed(headset, listing)) return own
  const worn = headsetIn(listing, load)
  return headset === 'for calls' && listing.headset === 'first in calls' ? [worn, ...own] : [...own, worn]
}

function isListed(headset: Headset, listing: Listing): boolean {
  return headset === 'for calls' || (headset === 'for music' && listing.headset === 'first in calls')
}

/** The headset as a microphone. */
function headsetIn(listing: Listing, load: number): Identified {
  return {
    deviceId: idFor('id of the headset', listing, load),
    groupId: idFor('group of the headset', listing, load),
    label: 'Simulated headset',
    from: 'headset',
  }
}

function row(kind: DeviceKind, { deviceId, groupId, label }: Omit<Identified, 'from'>): MediaDeviceInfo {
  const fields = { deviceId, kind: kinds[kind], label, groupId }
  return { ...fields, toJSON: () => fields }
}

/** The device that a request gets: the one that it names, if that counts, or else the one that the browser takes. */
export function chosenBy(
  wanted: boolean | MediaTrackConstraints | undefined,
  device: Device,
  catalogue: Catalogue,
): Identified | undefined {
  const { deviceId, groupId } = typeof wanted === 'object' ? wanted : {}
  const devices = devicesOf(device, catalogue)
  const [ids, groups] = [deviceId, groupId].map((wanted) => namedIn(wanted, catalogue.listing)) as [Ids, Ids]
  // A headset that is first in the list was made the default by the system.
  const usual = devices.find(({ from }) => from !== 'headset') ?? devices[0]
  return (
    devices.find((one) => ids.includes(one.deviceId)) ?? devices.find((one) => groups.includes(one.groupId)) ?? usual
  )
}

type Ids = readonly string[]

function namedIn(wanted: ConstrainDOMString | undefined, { wishes }: Listing): Ids {
  const { exact, ideal } = isNamed(wanted) ? wanted : { exact: undefined, ideal: wanted }
  return [exact ?? (wishes === 'count' ? ideal : undefined) ?? []].flat()
}

function isNamed(wanted: ConstrainDOMString | undefined): wanted is ConstrainDOMStringParameters {
  return typeof wanted === 'object' && !Array.isArray(wanted)
}

function idFor(text: string, { idForm, idsLast }: Listing, load: number): string {
  return inForm[idForm](hex(idsLast === 'on this page' ? `${text} on page ${load}` : text))
}

/** docs/facts/browsers.md#devices-labels-and-outputs: 64 or 40 hexadecimal digits, or 44 of base64. */
const inForm: Readonly<Record<Listing['idForm'], (hex: string) => string>> = {
  hex64: (hex) => hex,
  hex40: (hex) => hex.slice(0, 40),
  base64: (hex) => btoa(hex.slice(0, 32)),
}

/** A fixed stand-in for the browser's hash: FNV-1a, once for each eight digits. */
function hex(text: string): string {
  let digits = ''
  for (let index = 0; index < 8; index++) {
    let hash = 0x811c9dc5
    for (const letter of `${index}${text}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
    digits += (hash >>> 0).toString(16).padStart(8, '0')
  }
  return digits
}
