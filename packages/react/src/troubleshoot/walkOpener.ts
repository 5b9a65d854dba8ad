import type { TroubleshooterScreen } from '../root/GateContext'
import type { LateParts } from './createTroubleshooting'
import { createTroubleshooting } from './createTroubleshooting'
import { walkContent } from './walkContent'

/** The six steps in the dialog of a gate, with those of their parts that come late. */
export function opensWalk(parts: LateParts): TroubleshooterScreen['openWalk'] {
  return (scope, from, changed) => {
    const own = createTroubleshooting(from, scope, changed, parts)
    own.load()
    own.walk.keep()
    return { content: (scope) => walkContent(scope, own), end: own.end, leave: own.leave }
  }
}
