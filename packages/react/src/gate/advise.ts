import type { Device, GateState } from '@precall/core'
import { isAskable, leading } from '@precall/core'
import type { Advice, Cause, LaterMessages } from '../messages'
import { askedDevices } from './askedDevices'
import type { GateScope } from './GateContext'

export type Blocked = Extract<GateState, { phase: 'blocked' }>

/** What to say of a blocked gate: of the obstacle that must go first, and of the devices that it stands before. */
export function advise(state: Blocked, { text, later }: GateScope): Advice & { cause: Cause; hopeless: boolean } {
  const { obstacle, devices } = leading(state.trouble)
  const cause: Cause = isAskable(state)
    ? 'askable'
    : obstacle.kind === 'denied'
      ? obstacle.layers[0]
      : obstacle.kind === 'unsupported'
        ? obstacle.reason
        : obstacle.kind
  // A setting that was put back to "ask" is no longer in the way.
  const stuck = devices.filter((device) => standingOf(device, state) !== 'unasked')
  const working = askedDevices(state).find((device) => standingOf(device, state) === 'working')
  const table = { ...later?.laterEnglish.advice, ...text.advice, browser: text.blocked, askable: text.askable }
  const words = (table[cause] ?? text.stuck)(stuck[0] ? stuck : devices, working)
  return { ...words, cause, hopeless: obstacle.kind === 'unsupported' }
}

/** How one device of a blocked gate stands, as its card says. */
export function standingOf(device: Device, { permissions, trouble }: Blocked): keyof LaterMessages['standing'] {
  const kind = trouble[device]?.kind
  const { permission } = permissions[device]
  if (kind && kind !== 'unsupported' && (kind !== 'denied' || permission === 'denied')) return kind
  return permission === 'granted' ? 'working' : 'unasked'
}
