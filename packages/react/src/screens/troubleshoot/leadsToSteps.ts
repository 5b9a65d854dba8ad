import type { BlockedCause } from '@precall/core'
import type { GateScope } from '../../root/GateContext'
import { causeTraits } from '../recovery/causes'

/** Whether one of the six steps could help against this cause, and the app has not left them out. */
export function leadsToSteps({ troubleshooter }: Pick<GateScope, 'troubleshooter'>, cause: BlockedCause): boolean {
  return troubleshooter !== false && causeTraits(cause).step !== undefined
}
