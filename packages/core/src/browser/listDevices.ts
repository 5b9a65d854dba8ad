import type { BrowserWindow, DeviceList } from '../browser'
import { within } from './within'

/** The ids of what the browser lists. Labels stay unread: blank or not, they say nothing about permission. */
export async function listDevices(window: BrowserWindow): Promise<DeviceList> {
  const listed = await within(window, enumerate(window), [])
  // An empty list is a browser that does not say (a blocked frame, a browser without enumeration), not a bare machine.
  if (!Array.isArray(listed) || listed.length === 0) return {}
  const idsOf = (kind: MediaDeviceKind) =>
    listed.filter((device) => device?.kind === kind).map(({ deviceId }) => deviceId)
  return { camera: idsOf('videoinput'), microphone: idsOf('audioinput') }
}

/** Rejects, whether the browser throws or rejects. Half a `mediaDevices` has no list. */
async function enumerate({ navigator }: BrowserWindow): Promise<MediaDeviceInfo[]> {
  return (await navigator.mediaDevices?.enumerateDevices?.()) ?? []
}
