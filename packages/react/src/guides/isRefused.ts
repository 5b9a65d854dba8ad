import type { GateState } from '@precall/core'
import { askedDevices } from '../root/askedDevices'

/** Whether a device that is asked for is known to be blocked. */
export function isRefused(state: GateState): boolean {
  return askedDevices(state).some((device) => state.permissions[device].permission === 'denied')
}
