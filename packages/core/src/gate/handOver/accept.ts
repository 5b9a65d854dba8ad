import { allDevices } from '../../vocabulary'
import { receiverOf } from './handOver'
import type { Runner } from '../runner'
import { isGone } from '../subscribe'
import { constraintsOf } from '../useAnother'

/** Takes in the stream of the browser's own button. */
export function accept(runner: Runner, stream: MediaStream): void {
  const constraints = constraintsOf(runner)
  const live = runner.streamOwner.receive(stream)
  const fits = allDevices.every((device) => !live[device] || !constraints[device])
  // An app that went away takes no stream.
  if (isGone(runner)) runner.dispatch({ type: 'abandoned' })
  runner.dispatch({ type: 'given', live, owner: receiverOf(runner), fits })
}
