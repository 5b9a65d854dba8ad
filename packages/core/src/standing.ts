import type { GateState } from './machine'
import { streamIn } from './machine'
import { troubleIn } from './troubleIn'
import type { Device, Obstacles, Standing } from './vocabulary'

/**
 * How one device stands, in every phase. `working`: it is on, or, before there is a stream, allowed with nothing in its way. `unasked`: a request
 * may bring it, also if it was refused before and the setting has been put back since; or it is one for `later`.
 */
export function standingOf(state: GateState, device: Device): Standing {
  const stream = streamIn(state)
  if (stream?.live[device]) return 'working'
  const obstacle = { ...withoutIn(state), ...troubleIn(state) }[device]
  const { permission } = state.permissions[device]
  const bySystem = obstacle?.kind === 'denied' && obstacle.layers[0] === 'system'
  // A quiet request finds out whether the refusal is gone.
  const isOver = obstacle?.kind === 'denied' && permission !== 'denied' && !bySystem && state.phase !== 'requesting'
  if (obstacle && !isOver) return obstacle.kind
  if (permission === 'denied') return 'denied'
  return permission === 'granted' && !stream && state.devices[device] !== 'later' ? 'working' : 'unasked'
}

/** What a request, a check or a call leaves out, and why. */
function withoutIn(state: GateState): Obstacles | undefined {
  return state.phase === 'requesting' ? state.without : streamIn(state)?.without
}
