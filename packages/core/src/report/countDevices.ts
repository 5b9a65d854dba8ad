import type { BrowserWindow } from '../browser'
import type { DeviceKind } from '../devices/deviceList'
import { within } from '../browser/within'
import { readRows } from '../devices/readRows'
import type { Report } from './report'

/**
 * How many devices of each kind the browser lists. Also those that the page may not know by name, which `readDevices` leaves out:
 * that one is there says much to the person who helps.
 */
export async function countDevices(window: BrowserWindow): Promise<Report['listed']> {
  const rows = await within(window, readRows(window), 'failed' as const)
  if (typeof rows === 'string') return {}
  const count = (kind: MediaDeviceKind) => {
    const listed = rows.filter((row) => row.kind === kind)
    const own = listed.filter(({ deviceId }) => !standIns.includes(deviceId)).length
    return own || Math.min(listed.length, 1)
  }
  const counts: Readonly<Record<DeviceKind, number>> = {
    camera: count('videoinput'),
    microphone: count('audioinput'),
    speaker: count('audiooutput'),
  }
  return counts
}

/** Rows of Chromium's that stand for another row; the second on Windows: media/audio/audio_device_description.cc in its source. */
const standIns = ['default', 'communications']
