import { callIn, streamIn } from '../../machine'
import { warn } from '../../warn'
import type { Grant } from '../options/gateOptions'
import type { Runner } from '../runner'

/** The stream of the call that is on, or of the check before it. */
export function getGrant(runner: Runner): Omit<Grant, 'signal'> | undefined {
  const stream = runner.streamOwner.getStream()
  const live = streamIn(runner.getState())?.live
  const { speakerId } = runner
  return stream && live && { stream, live, ...(speakerId && { speakerId }) }
}

/** Keeps that stream, if it is the gate's, until the returned function is called. */
export function retain(runner: Runner): () => void {
  runner.retainers++
  let retained = true
  return () => {
    if (retained) runner.retainers--
    retained = false
    releaseUnlessRetained(runner)
  }
}

/** Waits one task, so that a remount (StrictMode, a moved part) keeps the stream. */
export function releaseUnlessRetained(runner: Runner, warning?: string | false): void {
  runner.browser().after(0, () => {
    if (runner.retainers > 0 || callIn(runner.getState())?.owner !== 'gate') return
    if (warning) warn(warning)
    runner.dispatch({ type: 'abandoned' })
  })
}
