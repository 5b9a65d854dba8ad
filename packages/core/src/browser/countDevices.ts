import type { BrowserWindow, DeviceCount } from '../browser'

/** Counts what the browser lists. Labels stay unread: blank or not, they say nothing about permission. */
export async function countDevices({ navigator }: BrowserWindow): Promise<DeviceCount> {
  try {
    const listed = (await navigator.mediaDevices?.enumerateDevices()) ?? []
    // An empty list is a browser that does not say (a blocked frame, a browser without enumeration), not a bare machine.
    if (listed.length === 0) return {}
    return {
      camera: listed.filter(({ kind }) => kind === 'videoinput').length,
      microphone: listed.filter(({ kind }) => kind === 'audioinput').length,
    }
  } catch {
    return {}
  }
}
