import type { Device } from '@precall/core'
import { allDevices } from '../media/devices'
import type { NamedDevice } from '../media/inventory'
import type { Profile } from '../profiles/profiles'
import type { AnyState } from './state'

const settings = ['prompt', 'granted', 'denied', 'missing']
const yesOrNo = [true, false]

/** What each part of a state may be; of `osVersion` each profile says it, and a language is any. */
const known: Readonly<Record<keyof AnyState, readonly unknown[] | 'text' | 'by device' | 'by list'>> = {
  camera: settings,
  microphone: settings,
  speaker: ['present', 'missing'],
  devices: 'by list',
  secure: yesOrNo,
  browserButtons: [false],
  language: 'text',
  osVersion: 'text',
  visible: yesOrNo,
  focused: yesOrNo,
  frame: ['allowed', 'forbidden', 'sandboxed', 'camera alone'],
  policy: 'by device',
  screen: [
    'askable',
    'allowed in the frame',
    'forbidden by a header',
    'forbidden by an administrator',
    'blocked by the system',
  ],
  system: 'by device',
  host: ['asks', 'grants', 'refuses', 'never answers', 'has no capture'],
}
const ofDevice: Readonly<Record<string, readonly unknown[]>> = {
  policy: ['forbidden'],
  system: ['allowed', 'blocked'],
}

/** Refuses what TypeScript would have refused. */
export function checkState(profile: Profile, state: AnyState): void {
  const check = (path: string, value: unknown, choices: readonly unknown[]) => {
    if (value === undefined || choices.includes(value)) return
    throw new TypeError(
      `[precall] ${path}: ${JSON.stringify(value)} is nothing that ${profile} can be, so it cannot be simulated. ` +
        `Take one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}.`,
    )
  }
  for (const [name, value] of Object.entries(state) as [keyof AnyState, unknown][]) {
    const choices = known[name]
    if (!choices) {
      throw new TypeError(
        `[precall] A simulated browser has no '${name}' to begin with, so nothing would come of it. ` +
          `Say one of ${Object.keys(known).join(', ')}.`,
      )
    }
    if (typeof choices === 'object') check(name, value, choices)
    if (choices === 'by list') checkConnected(value)
    if (choices !== 'by device' || !value) continue
    for (const [device, one] of Object.entries(value))
      check(`${name}.${checkDevice(device)}`, one, ofDevice[name] ?? [])
  }
}

function checkConnected(connected: unknown): void {
  for (const [list, devices] of Object.entries(Object(connected))) {
    const isNamed = (one: unknown) => typeof (one as { label?: unknown })?.label === 'string' || typeof one === 'string'
    if (['cameras', 'microphones', 'speakers'].includes(list) && Array.isArray(devices) && devices.every(isNamed))
      continue
    throw new TypeError(
      `[precall] devices.${list}: ${JSON.stringify(devices)} names no devices. Say, for example, { cameras: ['Own camera', 'USB camera'] }; ` +
        'there are cameras, microphones and speakers.',
    )
  }
}

/** The same of what a control is used on, if it may be one device of several. */
export function checkNamed(which: Device | NamedDevice): Device | NamedDevice {
  if (typeof which !== 'object') return checkDevice(which)
  if (which.kind !== 'speaker') checkDevice(which.kind)
  if (typeof which.label === 'string') return which
  throw new TypeError(
    `[precall] A device has a label: say, for example, { kind: '${which.kind}', label: 'USB camera' }.`,
  )
}

/** The same of the device that a control is used on. */
export function checkDevice(device: string): Device {
  if (allDevices.some((one) => one === device)) return device as Device
  throw new TypeError(
    `[precall] A simulated browser has no '${device}'. Say 'camera' or 'microphone', as a PermissionDescriptor does.`,
  )
}
