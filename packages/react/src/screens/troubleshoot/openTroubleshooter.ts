import type { BlockedCause } from '@precall/core'
import type { GateScope, OpenWalk, TroubleshooterScreen } from '../../root/GateContext'
import { tellLoading } from '../../root/loading'
import type { KeptStep } from '../../troubleshoot/keptStep'
import type { LateFile } from '../lateFile'
import { lateFile } from '../lateFile'

/**
 * Opens the six steps on the screen of a blocked gate, at the one that helps against `from`. Resolves to false where they cannot be
 * had: they may be tried again.
 */
export function openTroubleshooter(scope: GateScope, from: BlockedCause | KeptStep): Promise<boolean> {
  const opening = troubleshooterFile.load(scope.screens?.troubleshooterSource).then((screen) => {
    if (!screen) return false
    const { gate, show } = scope
    // The person may have gone meanwhile, or be let in.
    const state = gate.getState()
    if (state.phase !== 'blocked') return true
    let isOver = false
    const walk: OpenWalk = screen.openWalk({ ...scope, state }, from, () => isOver || show({ walk: shown }))
    const shown: OpenWalk = {
      ...walk,
      end() {
        isOver = true
        walk.end()
      },
    }
    show({ walk: shown })
    return true
  })
  tellLoading(opening)
  return opening
}

const troubleshooterFile: LateFile<TroubleshooterScreen> = lateFile(
  'The troubleshooter could not be loaded, so people whom no guide has helped are led to Get Assistance.',
)
