import type { BrowserWindow } from '../browser'
import type { Device, Permission } from '../vocabulary'
import { isElectron } from './isElectron'
import { within } from './within'

/** Asks the browser each time: in Safari a held `PermissionStatus` never changes and never fires (webkit.org/b/259432). */
export async function queryPermission(window: BrowserWindow, device: Device): Promise<Permission> {
  // Firefox before 132 and Safari before 16 do not know these permission names, and older ones no `permissions` at all.
  const status = await within(window, openStatus(window, device), undefined)
  // An app that has yet to ask cannot say so, and says `denied`: docs/facts/browsers.md#electron-queries
  if (status?.state === 'denied' && isElectron(window)) return 'unknown'
  return isPermission(status?.state) ? status.state : 'unknown'
}

/** The browser's own object for one permission. Rejects where there is none, however the browser puts it. */
export async function openStatus({ navigator }: BrowserWindow, device: Device): Promise<PermissionStatus> {
  if (!navigator.permissions) throw new Error('This browser has no navigator.permissions.')
  return navigator.permissions.query({ name: device as PermissionName })
}

function isPermission(state: unknown): state is Permission {
  return state === 'granted' || state === 'denied' || state === 'prompt'
}
