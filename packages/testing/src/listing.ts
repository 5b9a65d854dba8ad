import type { Device } from '@precall/core'

type Listed = Device | 'speaker'

const kinds: Readonly<Record<Listed, MediaDeviceKind>> = {
  camera: 'videoinput',
  microphone: 'audioinput',
  speaker: 'audiooutput',
}

const labels: Readonly<Record<Listed, string>> = {
  camera: 'Simulated camera',
  microphone: 'Simulated microphone',
  speaker: 'Simulated speaker',
}

export function labelOf(listed: Listed): string {
  return labels[listed]
}

/** browsers.md 3: 64 hexadecimal digits. */
export function deviceIdOf(listed: Listed): string {
  return hex(`id of the ${listed}`)
}

export function groupIdOf(listed: Listed): string {
  return hex(`group of the ${listed === 'speaker' ? 'microphone' : listed}`)
}

/** What `enumerateDevices` lists: microphones, cameras, speakers, in Chromium's order. */
export function listDevices(
  plugged: Readonly<Record<Device, boolean>>,
  granted: Readonly<Record<Device, boolean>>,
): MediaDeviceInfo[] {
  // browsers.md 3: the permission state unlocks labels at once and per kind; the microphone's also those of outputs.
  const rows: MediaDeviceInfo[] = []
  if (plugged.microphone) rows.push(...rowsOf('microphone', granted.microphone))
  if (plugged.camera) rows.push(...rowsOf('camera', granted.camera))
  rows.push(...rowsOf('speaker', granted.microphone))
  return rows
}

function rowsOf(listed: Listed, unlocked: boolean): MediaDeviceInfo[] {
  // browsers.md 3: before permission one entry per kind, all blank.
  if (!unlocked) return [row(listed, '', '', '')]
  const own = row(listed, deviceIdOf(listed), labels[listed], groupIdOf(listed))
  if (listed === 'camera') return [own]
  // browsers.md 3: an extra `default` row for microphone and speaker.
  return [row(listed, 'default', `Default - ${labels[listed]}`, groupIdOf(listed)), own]
}

function row(listed: Listed, deviceId: string, label: string, groupId: string): MediaDeviceInfo {
  const fields = { deviceId, kind: kinds[listed], label, groupId }
  return { ...fields, toJSON: () => fields }
}

/** Every id that an exact `deviceId` constraint can name. */
export function idsOf(device: Device): readonly string[] {
  return device === 'camera' ? [deviceIdOf(device)] : ['default', deviceIdOf(device)]
}

/** A fixed stand-in for the browser's per-origin hash. */
function hex(text: string): string {
  let digits = ''
  for (let index = 0; digits.length < 64; index++) {
    digits += ((text.charCodeAt(index % text.length) * 31 + index * 17) % 256).toString(16).padStart(2, '0')
  }
  return digits
}
