import type { Devices } from '../vocabulary'
import { allDevices } from '../vocabulary'

/** What a gate asks for unless its options say otherwise. */
const defaultDevices: Devices = { camera: 'required', microphone: 'required' }

/** The devices that a gate asks for. Refuses what TypeScript would have refused: it would fail later, in front of a patient. */
export function checkedDevices(asked: Devices | undefined): Devices {
  const devices = asked ?? defaultDevices
  const entries = Object.entries(devices).filter(([, need]) => need !== undefined)
  const wrong = entries.find(
    ([device, need]) => !allDevices.some((known) => known === device) || (need !== 'required' && need !== 'optional'),
  )
  if (entries.length > 0 && !wrong) return devices
  if (process.env.NODE_ENV === 'production') throw new TypeError('[precall] devices')
  const found = wrong ? `${wrong[0]}: ${JSON.stringify(wrong[1])}` : 'no device'
  throw new TypeError(
    `[precall] \`devices\` has ${found}. The gate would not know what to ask the browser for. ` +
      `Pass \`camera\` or \`microphone\` or both, each 'required' or 'optional', for example { microphone: 'required' }.`,
  )
}
