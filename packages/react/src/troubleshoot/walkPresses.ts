import { troubleIn } from '@precall/core'
import type { GateScope } from '../root/GateContext'
import type { Walk } from './walk'

/** It worked was pressed. If something is in the way by now, it is asked again. */
export function sayWorked(scope: GateScope, walk: Walk): void {
  walk.work(scope)
  const { gate, state } = scope
  if (troubleIn(state)) gate.retry()
  else if (state.phase === 'idle') gate.start()
}

/** Still not working, next was pressed. */
export function sayNext(scope: GateScope, walk: Walk): void {
  const { gate, state } = scope
  gate.tell({ name: 'stillNotWorking' })
  const isAlone = walk.step() === 'otherDevice' && state.phase === 'blocked' && !gate.canUseAnother()[0]
  walk.leave(isAlone ? 'noneFound' : 'stillNotWorking', scope)
}
