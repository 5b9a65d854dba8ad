import type { GateState } from './machine'
import type { Trouble } from './vocabulary'

/** What stands in the way, or stood there a moment ago: while a quiet request finds out, the screen for it stays. */
export function troubleIn(state: GateState): Trouble | undefined {
  if (state.phase === 'blocked') return state.trouble
  return state.phase === 'requesting' && state.wait.kind === 'quiet' ? state.wait.recovering : undefined
}
