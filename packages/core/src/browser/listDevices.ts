import type { BrowserWindow, ListedIds } from '../browser'
import { within } from './within'

/** The ids of what the browser lists. Labels stay unread: blank or not, they say nothing about permission. */
export async function listDevices(window: BrowserWindow): Promise<ListedIds> {
  const listed = await within(window, enumerate(window), undefined)
  // No list, or one that is late: docs/facts/browsers.md#firefox-list-in-a-hidden-tab
  if (!Array.isArray(listed)) return {}
  // In a barred frame, and on a bare machine.
  if (listed.length === 0) return { nothing: true }
  const idsOf = (kind: MediaDeviceKind) =>
    defaultFirst(listed.filter((device) => device?.kind === kind)).map(({ deviceId }) => deviceId)
  return { camera: idsOf('videoinput'), microphone: idsOf('audioinput') }
}

/** Without a wish, a browser takes its default. Chromium alone says which that is: docs/facts/browsers.md#default-rows */
function defaultFirst(devices: readonly MediaDeviceInfo[]): readonly MediaDeviceInfo[] {
  const alias = devices.find(({ deviceId }) => deviceId === 'default')
  const own = devices.find(
    ({ deviceId, groupId }) => alias?.groupId === groupId && deviceId !== 'default' && deviceId !== 'communications',
  )
  return own ? [own, ...devices.filter((device) => device !== own)] : devices
}

/** Rejects, whether the browser throws or rejects. Half a `mediaDevices` has no list. */
async function enumerate({ navigator }: BrowserWindow): Promise<MediaDeviceInfo[] | undefined> {
  return navigator.mediaDevices?.enumerateDevices?.()
}
