import type { GateState } from '../../machine'
import { isInCall, streamIn, waitOf } from '../../machine'
import { obstacleTraits } from '../../obstacles'
import type { Obstacle } from '../../vocabulary'
import { devicesIn } from '../../vocabulary'
import type { Activity, Runner } from '../runner'
import { findReplacedTracks } from './findReplacedTracks'
import { guardDoubleClick } from './guardDoubleClick'
import { holdCall } from './holdCall'
import { lookAtSettings } from './lookAtSettings'
import { markRecovery } from './markRecovery'
import { noticeWait } from './noticeWait'
import { sayWhatIsAwaited } from './sayWhatIsAwaited'

/**
 * All that runs by itself, and when. The conditions are read again after each change of state, and when the page is shown
 * or hidden, which one of them depends on. None reads the app's options: what counts of them is in the state.
 */
export const activities: readonly Activity[] = [
  {
    while: (state) => state.phase === 'requesting' && state.wait.kind === 'quiet' && !state.wait.refused,
    run: noticeWait,
  },
  { while: isWaitingInSight, run: sayWhatIsAwaited },
  { while: isBlocked, run: lookAtSettings },
  {
    // The call lacks a device that it had or could have.
    while: (state) => isInCall(state) && (isBlocked(state) || lacksDevices(state)),
    run: findReplacedTracks,
  },
  { while: (state) => streamIn(state) !== undefined, run: holdCall },
  { while: isInCall, run: guardDoubleClick },
  {
    // What is in the way may be in the settings, or gone after a restart.
    while: (state) =>
      isBlocked(state)
        ? devicesIn(state.trouble).some((device) => obstacleTraits(state.trouble[device] as Obstacle).bySetting)
        : state.phase === 'requesting' && state.wait.kind === 'stalled',
    run: markRecovery,
  },
]

function isBlocked(state: GateState): state is GateState & { readonly phase: 'blocked' } {
  return state.phase === 'blocked'
}

function lacksDevices(state: GateState & { readonly phase: 'open' }): boolean {
  return devicesIn({ ...state.devices, ...state.without }).some((device) => !state.live[device])
}

/** A person who could be looking at the page waits for an answer, and could be told more about that wait. */
function isWaitingInSight(state: GateState, { browser }: Runner): boolean {
  const wait = waitOf(state)
  if (!wait || wait.kind === 'stalled') return false
  const refused = wait.kind === 'quiet' && wait.refused
  return !refused && browser().isVisible()
}
