import type { Device, GateState } from '@precall/core'
import { callIn, troubleIn } from '@precall/core'

/** The devices that people are told about, in the order in which they name them: not one for later that they did not turn on. */
export function askedDevices(state: GateState): Device[] {
  const { devices } = state
  const isAsked = (device: Device) =>
    devices[device] !== 'later' ||
    callIn(state)?.live[device] ||
    callIn(state)?.without[device] ||
    troubleIn(state)?.[device]
  return (['camera', 'microphone'] as const).filter((device) => devices[device] && isAsked(device))
}
