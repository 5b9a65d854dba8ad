import type { JoinTrouble } from '../../vocabulary'
import type { Runner } from '../runner'
import { isGone } from '../subscribe'

/** Has the app join, and tells the machine how that ends, unless it is called off before. */
export function join(runner: Runner, take: (signal: AbortSignal) => unknown): void {
  const controller = new AbortController()
  const { signal } = controller
  runner.join = controller

  const joined = () => {
    if (runner.join === controller) runner.dispatch({ type: 'joined' })
  }
  const failed = (error: unknown) => {
    // An app that went away joins nothing, though the task that would have said so has not come yet.
    if (isGone(runner)) runner.dispatch({ type: 'abandoned' })
    // What was called off may end as it likes: no one has waited for it.
    if (signal.aborted) return
    runner.dispatch({ type: 'joinFailed', error, why: whyOf(error) })
    const { onJoinFailed } = runner.options
    if (!onJoinFailed) return runner.browser().reportError(error)
    try {
      onJoinFailed(error)
    } catch (thrown) {
      runner.browser().reportError(thrown)
    }
  }
  // What it throws becomes a rejection.
  new Promise((resolve) => resolve(take(signal))).then(joined, failed)
}

/** What any error may say in its `reason`. Another word counts for nothing. */
function whyOf(error: unknown): JoinTrouble | undefined {
  const reason = (error as { readonly reason?: unknown } | null | undefined)?.reason
  return (['slow', 'refused', 'gone'] as const).find((each) => each === reason)
}

/** Tells the app that it need not join any more. */
export function callOff(runner: Runner): void {
  runner.join?.abort()
  runner.join = undefined
}
