import type { BrowserWindow } from '../browser'
import type { DeviceConstraints } from '../request/constraints'
import type { DeviceKind, DeviceLists, ListedDevice } from './deviceList'

/** What a person has chosen. */
export type Chosen = { readonly [kind in DeviceKind]?: ListedDevice }

/** Keeps the choice in `localStorage` for 90 days, labels only as hashes. */
export function rememberDevices(_chosen: Chosen, _browser?: BrowserWindow): void {}

/** The remembered choice as a wish, for `constraints`. Empty where nothing is remembered, or what is there is rubbish. */
export function rememberedDevices(_browser?: BrowserWindow): DeviceConstraints {
  return {}
}

/** The devices of these lists that are the remembered ones, by id or else by label. */
export function rememberedAmong(_lists: DeviceLists, _browser?: BrowserWindow): Chosen {
  return {}
}

export function forgetDevices(_browser?: BrowserWindow): void {}
