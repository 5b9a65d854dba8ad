import type { Device, GateState, Obstacle } from '@precall/core'
import { isAskable, isInCall, leading } from '@precall/core'
import { platformOf } from '@precall/core/platform'
import type { Advice, Cause, Messages } from '../../messages'
import { askedDevices } from '../../root/askedDevices'
import type { GateScope } from '../../root/GateContext'
import { troubleIn } from '../../root/troubleIn'
import { textOf } from '../frame/useText'
import { causeHere } from './causeHere'

/** What to say about a blocked gate. */
export interface Diagnosis extends Advice {
  readonly cause: Cause
  /** What the words are about. */
  readonly devices: readonly Device[]
  /** Asked for as well, and known to work. */
  readonly working: Device | undefined
  /** The one of the app's constraints that fits no device. */
  readonly constraint: string | undefined
  /** What else it may be. */
  readonly otherwise: Advice | undefined
  /** No press helps, however often. */
  readonly hopeless: boolean
}

/** What to say about a blocked gate: about the obstacle that must go first, and the devices it blocks. */
export function advise(scope: GateScope): Diagnosis | undefined {
  const { state, guidance, browser } = scope
  const trouble = troubleIn(state)
  if (!trouble) return undefined
  const { obstacle, devices, hopeless } = leading(trouble)
  const platform = platformOf(browser)
  const cause = causeHere(isAskable(state) ? 'askable' : causeOf(obstacle), platform)
  // A setting that was put back to "ask" is no longer in the way.
  const stuck = devices.filter((device) => standingOf(device, state) !== 'unasked')
  const working = askedDevices(state).find((device) => standingOf(device, state) === 'working')
  const text = textOf(scope)
  const table = { ...text.advice, browser: text.blocked, askable: text.askable }
  const about = stuck[0] ? stuck : devices
  const say = (cause: Cause): Advice => table[cause](about, working, platform.os, guidance?.answer()?.label)
  const layer = cause !== 'askable' && obstacle.kind === 'denied' ? obstacle.layers[1] : undefined
  const otherCause = layer && causeHere(layer, platform)
  const constraint = obstacle.kind === 'overconstrained' ? obstacle.constraint : undefined
  return {
    ...say(cause),
    otherwise: otherCause && otherCause !== cause ? say(otherCause) : undefined,
    cause,
    devices: about,
    working,
    constraint,
    hopeless,
  }
}

/**
 * Whether `Gate.Notice` says it, next to the call that continues. Only the way round a refusal takes a dialog, and only after
 * a press of Try again.
 */
export function isForNotice(state: GateState, cause: Cause): boolean {
  return isInCall(state) && cause !== 'browser' && cause !== 'system' && cause !== 'askable'
}

function causeOf(obstacle: Obstacle): Cause {
  if (obstacle.kind === 'denied') return obstacle.layers[0]
  if (obstacle.kind === 'unsupported') return obstacle.reason
  if (obstacle.kind !== 'busy') return obstacle.kind
  return obstacle.elsewhere ? 'elsewhere' : obstacle.orSystem ? 'busyOrSystem' : 'busy'
}

/** How one device of a blocked gate stands, as its card says. */
export function standingOf(device: Device, state: GateState): keyof Messages['standing'] {
  const obstacle = troubleIn(state)?.[device]
  const kind = obstacle?.kind
  const { permission } = state.permissions[device]
  const bySystem = obstacle?.kind === 'denied' && obstacle.layers[0] === 'system'
  const refused = permission === 'denied' || state.phase === 'requesting' || bySystem
  if (kind && kind !== 'unsupported' && (kind !== 'denied' || refused)) return kind
  return permission === 'granted' ? 'working' : 'unasked'
}
