import type { Effect, Reason } from '../machine'
import { constraintsFor } from '../request/constraints'
import type { Requester } from '../request/requestQueue'
import { slotOf } from '../request/requestSlot'
import { handOver, receiveNothing } from './handOver/handOver'
import { callOff } from './handOver/join'
import type { Runner } from './runner'
import { constraintsOf } from './useAnother'

/** Does what the machine asks for. */
export function perform(runner: Runner, requester: Requester, effect: Effect, reason: Reason): void {
  switch (effect.type) {
    case 'request': {
      // The request may itself change what led to it: a headset changes its profile when it is asked for.
      if (reason === 'devicesChanged' || reason === 'refocused') runner.retryPauses.begin()
      const { devices } = effect
      const constraints = constraintsFor(devices, constraintsOf(runner))
      return slotOf(runner.browser()).request(requester, { devices, constraints, persistent: !isHope(reason) })
    }
    case 'receiveNothing':
      return receiveNothing(runner)
    case 'keep':
      return void runner.streamOwner.handOver()
    case 'handOver':
      return handOver(runner)
    case 'callOff':
      return callOff(runner)
    case 'discard':
    case 'stop':
      return runner.streamOwner[effect.type]()
    default:
      return effect satisfies never
  }
}

/** What may mean that a device is free again: a request that follows is one that the person did not press for. */
function isHope(reason: Reason): boolean {
  return reason === 'returned' || reason === 'refocused' || reason === 'devicesChanged'
}
