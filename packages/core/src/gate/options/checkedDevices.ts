import type { Devices, Need } from '../../vocabulary'
import { allDevices } from '../../vocabulary'

/** What a gate asks for unless its options say otherwise. */
const defaultDevices: Devices = { camera: 'required', microphone: 'required' }

const needs: Readonly<Record<Need, true>> = { required: true, optional: true, later: true }

/** The devices that a gate asks for. Refuses what TypeScript would have refused: it would fail later, in front of a patient. */
export function checkedDevices(asked: Devices | undefined): Devices {
  const devices = asked ?? defaultDevices
  const entries = Object.entries(devices).filter(([, need]) => need !== undefined)
  const wrong = entries.find(
    ([device, need]) =>
      !allDevices.some((known) => known === device) || !(needs as Record<string, true | undefined>)[String(need)],
  )
  if (!wrong && entries.some(([, need]) => need !== 'later')) return devices
  if (process.env.NODE_ENV === 'production') throw new TypeError('[precall] devices')
  const nothing = entries.length > 0 ? 'no device to begin with' : 'no device'
  const found = wrong ? `${wrong[0]}: ${JSON.stringify(wrong[1])}` : nothing
  throw new TypeError(
    `[precall] \`devices\` has ${found}. The gate would not know what to ask the browser for. ` +
      `Pass \`camera\` or \`microphone\` or both, each 'required' or 'optional', for example { microphone: 'required' }. ` +
      `One of two may be 'later'.`,
  )
}
