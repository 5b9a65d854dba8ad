import type { BrowserWindow, DeviceCount } from '../browser'
import { within } from './within'

/** Counts what the browser lists. Labels stay unread: blank or not, they say nothing about permission. */
export async function countDevices(window: BrowserWindow): Promise<DeviceCount> {
  const listed = await within(window, enumerate(window), [])
  // An empty list is a browser that does not say (a blocked frame, a browser without enumeration), not a bare machine.
  if (listed.length === 0) return {}
  return {
    camera: listed.filter(({ kind }) => kind === 'videoinput').length,
    microphone: listed.filter(({ kind }) => kind === 'audioinput').length,
  }
}

/** Rejects, whether the browser throws or rejects. */
async function enumerate({ navigator }: BrowserWindow): Promise<MediaDeviceInfo[]> {
  return (await navigator.mediaDevices?.enumerateDevices()) ?? []
}
