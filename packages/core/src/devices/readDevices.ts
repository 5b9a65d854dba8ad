import type { BrowserWindow } from '../browser'
import type { DeviceLists } from './deviceList'

/** The devices that a page may know now. Asks the person nothing. Never rejects. */
export async function readDevices(_browser?: BrowserWindow): Promise<DeviceLists> {
  const none = { devices: [], why: ['none'] } as const
  return { camera: none, microphone: none, speaker: none }
}
