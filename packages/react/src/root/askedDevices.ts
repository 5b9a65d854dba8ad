import type { Device, GateState } from '@precall/core'

/** The devices that this gate asks for, in the order in which people name them. */
export function askedDevices({ devices }: GateState): Device[] {
  return (['camera', 'microphone'] as const).filter((device) => devices[device])
}
