import type { BrowserWindow } from '../browser'
import type { DeviceKind, DeviceLists, ListedDevice } from './deviceList'

/** What has changed about the devices since they were last read. */
export interface DevicesNews {
  readonly plugged: readonly { readonly kind: DeviceKind; readonly device: ListedDevice }[]
  readonly pulled: readonly { readonly kind: DeviceKind; readonly device: ListedDevice }[]
  /** The system has another default of these kinds. */
  readonly newDefault: readonly DeviceKind[]
}

/** Reads the lists now and after each change, until the returned function is called. `news` is undefined the first time. */
export function watchDevices(
  _listener: (lists: DeviceLists, news: DevicesNews | undefined) => void,
  _browser?: BrowserWindow,
): () => void {
  return () => undefined
}
