import type { Device } from '@precall/core'

/** What `enumerateDevices` can list. */
export type Listed = Device | 'speaker'

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
  granted: Readonly<Record<Device, boolean>>,
): MediaDeviceInfo[] {
  // browsers.md 3: the permission state unlocks labels at once and per kind; the microphone's also those of outputs.
  const unlocked = { ...granted, speaker: granted.microphone }
  const listed = (Object.keys(kinds) as Listed[]).filter((one) => plugged[one])
  return listed.flatMap((one) => rowsOf(one, unlocked[one]))
}

function rowsOf(listed: Listed, unlocked: boolean): MediaDeviceInfo[] {
  // browsers.md 3: before permission one entry per kind, all blank.
  if (!unlocked) return [row(listed, '', '', '')]
  const own = row(listed, hardwareIdOf(listed), names[listed], groupIdOf(listed))
  // browsers.md 3: an extra `default` row for microphone and speaker.
  return listed === 'camera' ? [own] : [row(listed, 'default', labelOf(listed), groupIdOf(listed)), own]
}

function row(listed: Listed, deviceId: string, label: string, groupId: string): MediaDeviceInfo {
  const fields = { deviceId, kind: kinds[listed], label, groupId }
  return { ...fields, toJSON: () => fields }
}

/** The label of the device that is used where none is asked for by name. */
export function labelOf(listed: Listed): string {
  return listed === 'camera' ? names.camera : `Default - ${names[listed]}`
}

/** The id of the device that is used where none is asked for by name. */
export function deviceIdOf(listed: Listed): string {
  return listed === 'camera' ? hardwareIdOf(listed) : 'default'
}

/** Every id that an exact `deviceId` constraint can name. */
export function idsOf(device: Device): readonly string[] {
  return [deviceIdOf(device), hardwareIdOf(device)]
}

/** A camera or microphone of its own, and a microphone with its speaker. */
export function groupIdOf(listed: Listed): string {
  return hex(`group of the ${listed === 'speaker' ? 'microphone' : listed}`)
}

function hardwareIdOf(listed: Listed): string {
  return hex(`id of the ${listed}`)
}

/** browsers.md 3: 64 hexadecimal digits. A fixed stand-in for the browser's hash. */
function hex(text: string): string {
  let digits = ''
  for (let index = 0; digits.length < 64; index++) {
    digits += ((text.charCodeAt(index % text.length) * 31 + index * 17) % 256).toString(16).padStart(2, '0')
  }
  return digits
}
