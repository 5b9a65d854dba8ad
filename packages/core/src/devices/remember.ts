import type { BrowserWindow } from '../browser'
import { ownWindow } from '../browser/ownWindow'
import type { DeviceConstraints } from '../request/constraints'
import { allDevices } from '../vocabulary'
import type { DeviceKind, DeviceLists, ListedDevice } from './deviceList'
import { labelHash } from './labelHash'

/** What a person has chosen. */
export type Chosen = { readonly [kind in DeviceKind]?: ListedDevice }

/** What is kept. An entry of any other shape, such as another version's, is as good as none. */
interface Kept {
  readonly version: 1
  /** When it was chosen, as `Date.now()`. */
  readonly at: number
  /** This browser's own: see `labelHash`. */
  readonly salt: string
  readonly devices: { readonly [kind in DeviceKind]?: { readonly id: string; readonly label: string } }
}

const key = 'precall:devices'
/** Three ids of at most 64 letters are far below. A longer entry is not ours, so no browser is asked for what is in it. */
const longest = 5000
const lifetime = 90 * 24 * 60 * 60 * 1000
const kinds: readonly DeviceKind[] = [...allDevices, 'speaker']

/** Keeps the choice in `localStorage` for 90 days, labels only as hashes. A kind that was not chosen now stays as it was. */
export function rememberDevices(chosen: Chosen, browser?: BrowserWindow): void {
  const before = kept(browser)
  const salt = before?.salt ?? Math.random().toString(36).slice(2)
  const devices = { ...before?.devices }
  for (const kind of kinds) {
    const device = chosen[kind]
    if (device) devices[kind] = { id: device.id, label: labelHash(device.label, salt) }
  }
  const entry: Kept = { version: 1, at: Date.now(), salt, devices }
  inStorage(browser, (storage) => storage.setItem(key, JSON.stringify(entry)))
}

/**
 * The remembered choice, for the `constraints` of a gate: a wish, or in Chromium a demand, which a gate drops if the device has gone.
 * Empty where nothing is remembered, or what is there is rubbish.
 */
export function rememberedDevices(browser?: BrowserWindow): DeviceConstraints {
  const devices = kept(browser)?.devices ?? {}
  return Object.fromEntries(
    allDevices.flatMap((device) => {
      const id = devices[device]?.id
      return id ? [[device, { deviceId: isDeafToWishes(browser) ? { exact: id } : { ideal: id } }]] : []
    }),
  )
}

/** Chromium, which ignores a wish for an id: docs/facts/browsers.md#ideal-id-ignored. Others ask for less if it is only a wish. */
function isDeafToWishes(browser: BrowserWindow | undefined = ownWindow()): boolean {
  return browser?.navigator.userAgentData !== undefined
}

/** The devices of these lists that are the remembered ones, by id or else by label, if only one has that label. */
export function rememberedAmong(lists: DeviceLists, browser?: BrowserWindow): Chosen {
  const { devices = {}, salt = '' } = kept(browser) ?? {}
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const wanted = devices[kind]
      const listed: readonly ListedDevice[] = lists[kind].devices
      const alike = listed.filter(({ label }) => label !== '' && labelHash(label, salt) === wanted?.label)
      const found = listed.find(({ id }) => id === wanted?.id) ?? (alike.length === 1 ? alike[0] : undefined)
      return found ? [[kind, found]] : []
    }),
  )
}

export function forgetDevices(browser?: BrowserWindow): void {
  inStorage(browser, (storage) => storage.removeItem(key))
}

function kept(browser: BrowserWindow | undefined): Kept | undefined {
  return inStorage(browser, (storage) => {
    const text = storage.getItem(key) ?? ''
    const entry = text.length > longest ? null : (JSON.parse(text) as Kept | null)
    return entry && isCurrent(entry) ? { ...entry, devices: known(entry.devices) } : undefined
  })
}

function isCurrent({ version, at, salt }: Kept): boolean {
  const age = Date.now() - at
  return version === 1 && age >= 0 && age < lifetime && typeof salt === 'string'
}

/** Those of the three kinds that are written as we write them. */
function known(devices: Kept['devices']): Kept['devices'] {
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const { id, label } = devices[kind] ?? {}
      return typeof id === 'string' && typeof label === 'string' ? [[kind, { id, label }]] : []
    }),
  )
}

/** Storage may be full, blocked, or hold what is not ours: then nothing is remembered. */
function inStorage<Result>(
  browser: BrowserWindow | undefined = ownWindow(),
  act: (storage: Storage) => Result,
): Result | undefined {
  try {
    return browser?.localStorage ? act(browser.localStorage) : undefined
  } catch {
    return undefined
  }
}
