import type { Device } from '@precall/core'

export const allDevices: readonly Device[] = ['camera', 'microphone']

/** One value for each device. */
export function forEachDevice<Value>(valueOf: (device: Device) => Value): Record<Device, Value> {
  return { camera: valueOf('camera'), microphone: valueOf('microphone') }
}
