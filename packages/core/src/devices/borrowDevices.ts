import type { Browser, BrowserWindow } from '../browser'
import { browserFrom } from '../browser/browserFrom'
import { ownWindow } from '../browser/ownWindow'
import type { DeviceConstraints } from '../request/constraints'
import { constraintsFor } from '../request/constraints'
import type { Settlement } from '../request/requestQueue'
import { slotOf } from '../request/requestSlot'
import { stopTracks } from '../stream/stopTracks'
import type { Device } from '../vocabulary'

/** Which devices to test, and how an app would ask for them. */
export interface BorrowOptions {
  readonly devices: readonly Device[]
  readonly constraints?: DeviceConstraints | undefined
  /** Aborted where the stream is not wanted any more: then nothing new stays on. */
  readonly signal?: AbortSignal | undefined
  readonly browser?: BrowserWindow | undefined
}

/**
 * Asks for these devices, for a test while a gate is blocked. Call it in a press: the browser may ask the person, once. Resolves with
 * what can be had of them, whose tracks the caller stops, or with nothing. Never rejects.
 */
export async function borrowDevices(options: BorrowOptions): Promise<MediaStream | undefined> {
  const { devices, browser: window = ownWindow() } = options
  if (!window || devices.length === 0) return undefined
  const browser = browserFrom(window)
  const first = await ask(browser, options, devices)
  if (!first || 'stream' in first) return first?.stream
  if (devices.length === 1) return undefined
  // The one that works is asked for alone only where that opens no second prompt.
  for (const device of devices) {
    const isQuiet = first.queried[device] === 'granted' && slotOf(browser).isSilent()
    const alone = isQuiet ? await ask(browser, options, [device]) : undefined
    if (alone && 'stream' in alone) return alone.stream
  }
  return undefined
}

function ask(
  browser: Browser,
  { constraints = {}, signal }: BorrowOptions,
  devices: readonly Device[],
): Promise<Settlement | undefined> {
  return new Promise((resolve) => {
    const settle = (settlement: Settlement) => {
      if (!signal?.aborted) return resolve(settlement)
      if ('stream' in settlement) stopTracks(settlement.stream)
      return resolve(undefined)
    }
    const requester = { isWaiting: () => !signal?.aborted, hear: () => {}, lose: () => resolve(undefined), settle }
    slotOf(browser).request(requester, { devices, constraints: constraintsFor(devices, constraints), persistent: true })
  })
}
