import type { BlockedCause, Device } from '@precall/core'
import { standingOf, troubleIn } from '@precall/core'
import { causeOf, platformOf } from '@precall/core/platform'
import type { TriedStep } from '@precall/core/report'
import { askedDevices } from '../root/askedDevices'
import type { GateScope } from '../root/GateContext'

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

/** Whether what a step is about is in the way, as far as the page can see. `works`: nothing is in the way of any device. */
export type Sign = 'inTheWay' | 'clear' | 'works'

export function signOf({ state, browser }: Pick<GateScope, 'state' | 'browser'>, step: TriedStep): Sign {
  const trouble = troubleIn(state)
  const isLeft = (device: Device) => !['working', 'unasked'].includes(standingOf(state, device))
  const left = askedDevices(state).filter(isLeft)
  if (askedDevices(state).every((device) => standingOf(state, device) === 'working')) return 'works'
  const platform = platformOf(browser)
  const isAbout = (device: Device) => {
    const obstacle = trouble?.[device]
    return obstacle !== undefined && against[step].includes(causeOf(obstacle, platform))
  }
  return left.some(isAbout) ? 'inTheWay' : 'clear'
}

/** Whether the browser says that all of it is allowed already. */
export function isAllowed({ state }: Pick<GateScope, 'state'>): boolean {
  return askedDevices(state).every((device) => state.permissions[device].permission === 'granted')
}
