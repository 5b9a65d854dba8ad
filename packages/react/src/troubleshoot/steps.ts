import type { BlockedCause, Device } from '@precall/core'
import { standingOf } from '@precall/core'
import { causeOf, platformOf } from '@precall/core/platform'
import type { TriedStep } from '@precall/core/report'
import { askedDevices } from '../root/askedDevices'
import type { GateScope } from '../root/GateContext'
import { causeTraits } from '../screens/recovery/causes'

/** The six steps, in their order. */
export const steps: readonly TriedStep[] = [
  'closeOtherApps',
  'browserPermission',
  'systemPermission',
  'otherDevice',
  'testCall',
  'startOver',
]

/** What each step is against. The last two are against anything. */
const against: Readonly<Record<TriedStep, readonly BlockedCause[]>> = {
  closeOtherApps: ['busy', 'busyOrSystem', 'elsewhere', 'failed'],
  browserPermission: ['browser', 'dismissed'],
  systemPermission: ['system', 'busyOrSystem'],
  otherDevice: ['missing', 'busy', 'busyOrSystem', 'failed', 'ended', 'overconstrained'],
  testCall: [],
  startOver: [],
}

/**
 * Whether what a step is about is in the way, as far as the page can see. `clear`: nothing is in the way of any device.
 * `clearHere`: only something that other steps are about.
 */
export type Sign = 'inTheWay' | 'clearHere' | 'clear'

/** The first step against what is left in the way. None, if no step is about that. */
export function stepAgainst({ state, browser }: Pick<GateScope, 'state' | 'browser'>): TriedStep | undefined {
  if (state.phase !== 'blocked') return undefined
  const { trouble } = state
  const platform = platformOf(browser)
  return askedDevices(state)
    .filter((device) => !['working', 'unasked'].includes(standingOf(state, device)))
    .map((device) => trouble[device] && causeTraits(causeOf(trouble[device], platform)).step)
    .find((step) => step !== undefined)
}

/** Undefined while there is nothing to see: during a request, and where nothing is stuck. Before a press, only a refusal is known. */
export function signOf({ state, browser }: Pick<GateScope, 'state' | 'browser'>, step: TriedStep): Sign | undefined {
  const asked = askedDevices(state)
  if (state.phase === 'idle' && step === 'browserPermission') {
    return asked.some((device) => state.permissions[device].permission === 'denied') ? 'inTheWay' : 'clear'
  }
  if (state.phase !== 'blocked') return undefined
  const { trouble } = state
  const platform = platformOf(browser)
  const left = asked.filter((device) => !['working', 'unasked'].includes(standingOf(state, device)))
  const isAbout = (device: Device) => {
    const obstacle = trouble[device]
    return obstacle !== undefined && against[step].includes(causeOf(obstacle, platform))
  }
  return left.some(isAbout) ? 'inTheWay' : left[0] ? 'clearHere' : 'clear'
}

/** Whether the browser says that all of it is allowed already. */
export function isAllowed({ state }: Pick<GateScope, 'state'>): boolean {
  return askedDevices(state).every((device) => state.permissions[device].permission === 'granted')
}
