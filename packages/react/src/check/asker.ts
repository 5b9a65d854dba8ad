import type { Device, GateController, GateState } from '@precall/core'
import type { CheckScope } from './CheckContext'

/** What asks for a device, if anything can. */
export function asker(
  gate: GateController | undefined,
  state: GateState | undefined,
  onAsk: ((device: Device) => void) | undefined,
): CheckScope['ask'] {
  if (onAsk || !gate || !state) return () => onAsk
  return (device) => {
    if (gate.canTurnOn().includes(device)) return gate.turnOn
    return state.phase === 'idle' && state.devices[device] ? gate.start : undefined
  }
}
