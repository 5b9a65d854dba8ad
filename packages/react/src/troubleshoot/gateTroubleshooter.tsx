import type { TroubleshooterScreen } from '../root/GateContext'
import { createTroubleshooting } from './createTroubleshooting'
import { walkContent } from './walkContent'

/** The six steps in the dialog of a gate. */
export const openWalk: TroubleshooterScreen['openWalk'] = (scope, from, changed) => {
  const own = createTroubleshooting(from, scope, changed)
  return { content: (scope) => walkContent(scope, own), end: own.end }
}
