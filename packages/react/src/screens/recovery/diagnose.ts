import type { BlockedCause, Device, GateState } from '@precall/core'
import { isAskable, isInCall, leading, standingOf, troubleIn } from '@precall/core'
import { causeOf, platformOf } from '@precall/core/platform'
import { askedDevices } from '../../root/askedDevices'
import type { GateScope } from '../../root/GateContext'
import { textOf } from '../layout/useText'
import type { Advice } from './advice'
import { adviceFor } from './advice'
import { browserToUse } from './browserToUse'
import { causeTraits } from './causes'

/** What to say about a blocked gate. */
export interface Diagnosis extends Advice {
  readonly cause: BlockedCause
  /** What the words are about. */
  readonly devices: readonly Device[]
  /** Asked for as well, and known to work. */
  readonly working: Device | undefined
  /** The one of the app's constraints that fits no device. */
  readonly constraint: string | undefined
  /** What else it may be. */
  readonly otherwise: Advice | undefined
  readonly otherCause: BlockedCause | undefined
  /** No press helps, however often. */
  readonly hopeless: boolean
}

/** What to say about a blocked gate: about the obstacle that must go first, and the devices it blocks. */
export function diagnose(scope: GateScope): Diagnosis | undefined {
  const { state, browser } = scope
  const trouble = troubleIn(state)
  if (!trouble) return undefined
  const { obstacle, devices, hopeless } = leading(trouble)
  const platform = platformOf(browser)
  const cause = isAskable(state) ? 'askable' : causeOf(obstacle, platform)
  // A setting that was put back to "ask" is no longer in the way.
  const stuck = devices.filter((device) => standingOf(state, device) !== 'unasked')
  const working = askedDevices(state).find((device) => standingOf(state, device) === 'working')
  const use = browserToUse(platform, scope.gate)
  const text = textOf(scope)
  const about = stuck[0] ? stuck : devices
  const adviceOn = (cause: BlockedCause) => adviceFor(cause, text, { devices: about, working, platform, use })
  const layer = cause !== 'askable' && obstacle.kind === 'denied' ? obstacle.layers[1] : undefined
  const other = layer && causeOf({ kind: 'denied', layers: [layer] }, platform)
  const otherCause = other === cause ? undefined : other
  const constraint = obstacle.kind === 'overconstrained' ? obstacle.constraint : undefined
  return {
    ...adviceOn(cause),
    otherwise: otherCause && adviceOn(otherCause),
    otherCause,
    cause,
    devices: about,
    working,
    constraint,
    hopeless,
  }
}

/** Whether `Gate.Notice` says it, next to the call that continues. */
export function isForNotice(state: GateState, cause: BlockedCause): boolean {
  return isInCall(state) && !causeTraits(cause).dialogInCall
}
