import type { GateState, Trouble } from '@precall/core'

/** What stands in the way, or stood there a moment ago: while a quiet request finds out, the screen stays. */
export function troubleIn(state: GateState): Trouble | undefined {
  if (state.phase === 'blocked') return state.trouble
  return state.phase === 'requesting' && !state.noticeable ? state.recovering : undefined
}
