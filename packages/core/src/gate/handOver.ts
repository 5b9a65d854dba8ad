import type { GateEvent } from '../machine'
import { getGrant, releaseUnlessRetained } from './grant'
import type { Runner } from './runner'

/** Gives the stream that arrived to the app, or without `onGranted` to those who retain it. */
export function handOver(runner: Runner): void {
  const { streamOwner } = runner
  const stream = streamOwner.handOver()
  const grant = getGrant(runner)
  const { onGranted } = runner.options
  if (!grant) return
  if (!onGranted) {
    return releaseUnlessRetained(
      runner,
      process.env.NODE_ENV !== 'production' &&
        'The camera was granted, but no one takes the stream, so the gate stopped it. ' +
          'Pass `onGranted`, or render <Gate.Open> inside the gate.',
    )
  }
  const settled = (event: GateEvent) => {
    if (stream === streamOwner.getStream()) runner.dispatch(event) // Else this is news of a call that was left meanwhile.
  }
  const failed = (error: unknown) => {
    runner.browser().reportError(error)
    settled({ type: 'joinFailed' })
  }
  try {
    Promise.resolve(onGranted(grant)).then(() => settled({ type: 'joined' }), failed)
  } catch (error) {
    failed(error)
  }
}
