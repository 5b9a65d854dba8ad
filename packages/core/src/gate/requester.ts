import type { Outcome } from '../machine'
import { awaited } from '../machine'
import type { Requester, Settlement } from '../request/requestQueue'
import { allDevices, troubleFor } from '../vocabulary'
import { warn } from '../warn'
import { receiverOf } from './handOver/handOver'
import type { Runner } from './runner'
import { isGone } from './subscribe'

/** The gate, as the page's one place for a request knows it. */
export function createRequester(runner: Runner): Requester {
  return {
    isWaiting: () => awaited(runner.getState()) !== undefined,
    hear: () => runner.dispatch({ type: 'refused' }),
    lose: () => runner.dispatch({ type: 'answeredElsewhere' }),
    settle(settlement) {
      // An app that went away takes no stream, though the task that would have said so has not come yet.
      if (isGone(runner)) runner.dispatch({ type: 'abandoned' })
      const { error, loosened } = settlement
      runner.dispatch({ type: 'settled', outcome: outcomeOf(runner, settlement), error, loosened })
      runner.poller.pollAgain()
    },
  }
}

function outcomeOf(runner: Runner, settlement: Settlement): Outcome {
  if ('stream' in settlement) return receive(runner, settlement.stream)
  const { trouble, queried, listed } = settlement
  if (listed) runner.listed = listed
  return { ok: false, trouble, queried }
}

/** Takes in the stream that a request gave, if a call can use it. */
function receive(runner: Runner, stream: MediaStream): Outcome {
  const { streamOwner } = runner
  const live = streamOwner.receive(stream)
  const dead = awaited(runner.getState())?.filter((device) => !live[device]) ?? []
  const usable = streamOwner.isUsable()
  if (usable && dead.length === 0) return { ok: true, live, owner: receiverOf(runner) }
  streamOwner.discard()
  if (process.env.NODE_ENV !== 'production' && !usable) {
    warn(
      'getUserMedia resolved with a stream that has no tracks, or that no track can be added to, so a call cannot use it. ' +
        'Look at whatever stands in for navigator.mediaDevices.',
    )
  }
  // Else the browser says yes and gives a device that gives nothing.
  const trouble = troubleFor(dead[0] ? dead : allDevices, () => ({ kind: usable ? 'busy' : 'failed' }))
  return { ok: false, trouble, queried: {} }
}
