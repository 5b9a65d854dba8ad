import { troubleIn } from '@precall/core'
import type { MouseEvent } from 'react'
import { once } from '../guides/once'
import type { GateScope } from '../root/GateContext'
import { disownStep } from './keptStep'
import type { Walk } from './walk'

type Press = (event?: MouseEvent) => void

/** What each button does that moves a person through the steps. The second half of a double click moves no one. */
export interface WalkPresses {
  readonly worked: Press
  readonly next: Press
  readonly back: Press
  readonly skip: Press
  readonly restart: Press
  readonly notMine: Press
}

export function pressesOf(scope: GateScope, walk: Walk): WalkPresses {
  return {
    worked: once(() => sayWorked(scope, walk)),
    next: once(() => sayNext(scope, walk)),
    back: once(() => walk.back(scope)),
    skip: once(() => walk.leave('skipped', scope)),
    restart: once(() => walk.restart(scope)),
    notMine: once(() => {
      disownStep(scope.browser)
      walk.end()
      scope.gate.cancel()
    }),
  }
}

/** If something is in the way by now, it is asked again. */
function sayWorked(scope: GateScope, walk: Walk): void {
  if (walk.isOver()) return
  walk.work(scope)
  const { gate, state } = scope
  if (troubleIn(state)) gate.retry()
  else if (state.phase === 'idle') gate.start()
  // They know what it is about by now, and a page of the app's own has no explainer.
  if (gate.getState().phase === 'explaining') gate.confirm()
}

function sayNext(scope: GateScope, walk: Walk): void {
  if (walk.isOver()) return
  const { gate, state } = scope
  gate.tell({ name: 'stillNotWorking' })
  const isAlone = walk.step() === 'otherDevice' && state.phase === 'blocked' && !gate.canUseAnother()[0]
  walk.leave(isAlone ? 'noneFound' : 'stillNotWorking', scope)
}
