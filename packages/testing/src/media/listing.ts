import type { Device } from '@precall/core'
import type { Listing } from '../engines/engine'

/** What `enumerateDevices` can list. */
export type Listed = Device | 'speaker'

/** What a Bluetooth headset is to the computer at the moment. */
export type Headset = 'none' | 'for music' | 'for calls'

const kinds: Readonly<Record<Listed, MediaDeviceKind>> = {
  microphone: 'audioinput',
  camera: 'videoinput',
  speaker: 'audiooutput',
}

const names: Readonly<Record<Listed, string>> = {
  microphone: 'Simulated microphone',
  camera: 'Simulated camera',
  speaker: 'Simulated speaker',
}

/** Every row that `enumerateDevices` has for the page, in Chromium's order. */
export function listDevices(
  plugged: Readonly<Record<Listed, boolean>>,
  unlocked: Readonly<Record<Device, boolean>>,
  listing: Listing,
  headset: Headset,
): MediaDeviceInfo[] {
  const listed = (Object.keys(kinds) as Listed[]).filter((one) => plugged[one])
  const rows = listed.flatMap((one) => {
    if (one === 'speaker' && !listing.hasSpeakers) return []
    // docs/facts/browsers.md#devices-labels-and-outputs: per kind, and the microphone unlocks the outputs too.
    return rowsOf(one, unlocked[one === 'speaker' ? 'microphone' : one], listing)
  })
  return withHeadset(rows, headset, unlocked.microphone, listing)
}

function withHeadset(
  rows: MediaDeviceInfo[],
  headset: Headset,
  unlocked: boolean,
  listing: Listing,
): MediaDeviceInfo[] {
  if (!isListed(headset, listing)) return rows
  // docs/facts/browsers.md#devices-labels-and-outputs: before permission one entry per kind.
  const isAlone = rows.every(({ kind }) => kind !== 'audioinput')
  if (!unlocked) return isAlone ? [row('microphone', '', '', ''), ...rows] : rows
  const { deviceId, groupId, label } = headsetIn(listing)
  const own = row('microphone', deviceId, label, groupId)
  return headset === 'for calls' && listing.headset === 'first in calls' ? [own, ...rows] : [...rows, own]
}

function isListed(headset: Headset, listing: Listing): boolean {
  return headset === 'for calls' || (headset === 'for music' && listing.headset === 'first in calls')
}

/** A track that does not say where it is from is the computer's own. */
export function isFromHeadset(track: MediaStreamTrack, listing: Listing): boolean {
  return track.getSettings().deviceId === headsetIn(listing).deviceId
}

/** The headset as a microphone. */
function headsetIn({ idForm }: Listing): Identified {
  const inItsForm = inForm[idForm]
  return {
    deviceId: inItsForm(hex('id of the headset')),
    groupId: inItsForm(hex('group of the headset')),
    label: 'Simulated headset',
  }
}

function rowsOf(listed: Listed, unlocked: boolean, listing: Listing): MediaDeviceInfo[] {
  // docs/facts/browsers.md#devices-labels-and-outputs: before permission one entry per kind, all blank.
  if (!unlocked) return [row(listed, '', '', '')]
  const groupId = groupIdOf(listed, listing)
  const own = row(listed, hardwareIdOf(listed, listing), names[listed], groupId)
  if (!hasDefaultRow(listed, listing)) return [own]
  return [row(listed, 'default', `Default - ${names[listed]}`, groupId), own]
}

// docs/facts/browsers.md#devices-labels-and-outputs: an extra `default` row for microphone and speaker, in Chromium.
function hasDefaultRow(listed: Listed, { hasDefaultRows }: Listing): boolean {
  return hasDefaultRows && listed !== 'camera'
}

function row(listed: Listed, deviceId: string, label: string, groupId: string): MediaDeviceInfo {
  const fields = { deviceId, kind: kinds[listed], label, groupId }
  return { ...fields, toJSON: () => fields }
}

/** What a track tells about the device that it comes from. */
export interface Identified {
  readonly deviceId: string
  readonly groupId: string
  readonly label: string
}

/** The device that a request gets: the one that it names, or else the one that the browser takes. */
export function chosenBy(wanted: ConstrainDOMString | undefined, device: Device, listing: Listing): Identified {
  const named = namedIn(wanted)
  const groupId = groupIdOf(device, listing)
  const own: Identified = { deviceId: hardwareIdOf(device, listing), groupId, label: names[device] }
  const usual: Identified = hasDefaultRow(device, listing)
    ? { deviceId: 'default', groupId, label: `Default - ${names[device]}` }
    : own
  const all = device === 'microphone' ? [usual, own, headsetIn(listing)] : [own]
  return all.find(({ deviceId }) => named.includes(deviceId)) ?? usual
}

function namedIn(wanted: ConstrainDOMString | undefined): readonly string[] {
  if (wanted === undefined) return []
  if (typeof wanted === 'string') return [wanted]
  if (Array.isArray(wanted)) return wanted
  return namedIn((wanted as ConstrainDOMStringParameters).exact ?? (wanted as ConstrainDOMStringParameters).ideal)
}

/** Every id that an exact `deviceId` constraint can name. */
export function idsOf(device: Device, listing: Listing, headset: Headset): readonly string[] {
  const own = hardwareIdOf(device, listing)
  return [
    own,
    ...(hasDefaultRow(device, listing) ? ['default'] : []),
    ...(device === 'microphone' && isListed(headset, listing) ? [headsetIn(listing).deviceId] : []),
  ]
}

/** A camera or microphone of its own, and a microphone with its speaker. */
export function groupIdOf(listed: Listed, { idForm }: Listing): string {
  return inForm[idForm](hex(`group of the ${listed === 'speaker' ? 'microphone' : listed}`))
}

function hardwareIdOf(listed: Listed, { idForm }: Listing): string {
  return inForm[idForm](hex(`id of the ${listed}`))
}

/** docs/facts/browsers.md#devices-labels-and-outputs: 64 or 40 hexadecimal digits, or 44 of base64. */
const inForm: Readonly<Record<Listing['idForm'], (hex: string) => string>> = {
  hex64: (hex) => hex,
  hex40: (hex) => hex.slice(0, 40),
  base64: (hex) => btoa(hex.slice(0, 32)),
}

/** A fixed stand-in for the browser's hash. */
function hex(text: string): string {
  let digits = ''
  for (let index = 0; digits.length < 64; index++) {
    digits += ((text.charCodeAt(index % text.length) * 31 + index * 17) % 256).toString(16).padStart(2, '0')
  }
  return digits
}
