import { standingOf } from '@precall/core'
import { askedDevices } from '../../root/askedDevices'
import type { GateScope } from '../../root/GateContext'
import type { RecoveryDevice } from '../../root/recovery/Recovery'
import { textOf } from '../layout/useText'

/** How each asked device stands, in words. */
export function standingsIn(scope: GateScope): readonly RecoveryDevice[] {
  const { words, say } = textOf(scope)
  return askedDevices(scope.state).flatMap((device) => {
    const status = standingOf(scope.state, device)
    // No press and no setting brings it to this page, so there is nothing to say about it here.
    if (status === 'unsupported') return []
    const about = { devices: [device] }
    const { recovery } = words
    return { device, status, name: say(recovery.device, about), statusText: say(recovery.standing[status], about) }
  })
}
