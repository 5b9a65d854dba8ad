import type { GateState } from '../../machine'
import { awaited, callIn } from '../../machine'
import type { Devices } from '../../vocabulary'
import { devicesIn } from '../../vocabulary'
import { warn } from '../../warn'

/** Tells the developer what a running call does not follow of the app's new `devices`. */
export function warnOfChange(state: GateState, devices: Devices): void {
  const call = callIn(state)
  if (!call) return
  const coming = awaited(state) ?? []
  for (const device of devicesIn(state.devices)) {
    if (devices[device] || !(call.live[device] || coming.includes(device))) continue
    warn(
      `\`devices\` has no ${device} any more, and the call that is running keeps the one it has: the gate takes nothing from a ` +
        `call. Stop its track if the call is to go on without it. The next press of Start Video does not ask for it.`,
    )
  }
  for (const device of devicesIn(devices)) {
    if (devices[device] !== 'required' || state.devices[device] === 'required' || call.live[device]) continue
    warn(
      `\`devices\` requires the ${device} now, and the call that is running does not have it. In a call the gate asks for nothing ` +
        `without a press. Call turnOn('${device}') in one.`,
    )
  }
}
