import type { Browser, BrowserWindow } from '../browser'
import { browserFrom } from '../browser/browserFrom'
import { ownWindow } from '../browser/ownWindow'
import type { DeviceConstraints } from '../request/constraints'
import { constraintsFor } from '../request/constraints'
import { query } from '../request/query'
import type { Settlement } from '../request/requestQueue'
import { slotOf } from '../request/requestSlot'
import { stopTracks } from '../stream/stopTracks'
import type { Device } from '../vocabulary'

/** Which devices to test, and how an app would ask for them. */
export interface BorrowOptions {
  readonly devices: readonly Device[]
  readonly constraints?: DeviceConstraints | undefined
  /** Asks only where that opens no prompt, and only once: a look at whether they can be had by now. Needs no press. */
  readonly quietly?: boolean | undefined
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
  if (options.quietly && !(await opensNoPrompt(browser, devices))) return undefined
  const first = await ask(browser, options, devices)
  if (!first || 'stream' in first) return first?.stream
  if (devices.length === 1 || options.quietly) return undefined
  // The one that works is asked for alone only where that opens no second prompt.
  for (const device of devices) {
    const isQuiet = first.queried[device] === 'granted' && slotOf(browser).isSilent()
    const alone = isQuiet ? await ask(browser, options, [device]) : undefined
    if (alone && 'stream' in alone) return alone.stream
  }
  return undefined
}

async function opensNoPrompt(browser: Browser, devices: readonly Device[]): Promise<boolean> {
  const queried = await query(browser, devices)
  return slotOf(browser).isSilent() && devices.every((device) => queried[device] === 'granted')
}

function ask(
  browser: Browser,
  { constraints = {}, signal, quietly = false }: BorrowOptions,
  devices: readonly Device[],
): Promise<Settlement | undefined> {
  return new Promise((resolve) => {
    const settle = (settlement: Settlement) => {
      if (!signal?.aborted) return resolve(settlement)
      if ('stream' in settlement) stopTracks(settlement.stream)
      return resolve(undefined)
    }
    const requester = { isWaiting: () => !signal?.aborted, hear: () => {}, lose: () => resolve(undefined), settle }
    slotOf(browser).request(requester, {
      devices,
      constraints: constraintsFor(devices, constraints),
      persistent: !quietly,
    })
  })
}
