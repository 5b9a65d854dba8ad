import type { Browser } from '../browser'
import type { Queried } from '../machine'
import type { Device } from '../vocabulary'

/** Asks the browser for the permission of each of `devices`. Never rejects. */
export async function query(browser: Browser, devices: readonly Device[]): Promise<Queried> {
  const answers = await Promise.all(devices.map((device) => browser.queryPermission(device)))
  return Object.fromEntries(devices.map((device, index) => [device, answers[index]]))
}
