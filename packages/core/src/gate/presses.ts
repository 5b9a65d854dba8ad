import type { Press } from '../machine'
import { callIn } from '../machine'
import { devicesIn } from '../vocabulary'
import { pageContext } from './observe/pageContext'
import type { Runner } from './runner'

/** Start Video, which can be pressed at any time. */
export function pressStart(runner: Runner): void {
  const left = hasLeft(runner)
  if (runner.justOpened && !left) return
  if (left) runner.dispatch({ type: 'reset' })
  press(runner, 'start')
}

/** A button that leads on. */
export function press(runner: Runner, type: Press): void {
  runner.retryPauses.forget()
  runner.dispatch({ type, ...pageContext(runner) })
}

/** A button that leads out. */
export function close(runner: Runner, type: 'cancel' | 'reset'): void {
  runner.retryPauses.forget()
  const state = runner.getState()
  // A person who closes a recovery, or "Welcome back", does not want to be greeted again.
  if (state.phase === 'blocked' || (state.phase === 'idle' && state.notice)) runner.browser().recovery.clear()
  runner.dispatch({ type })
}

/** An app may leave its call just by stopping its tracks. */
function hasLeft(runner: Runner): boolean {
  const state = runner.getState()
  const live = runner.streamOwner.getLive()
  const running = devicesIn(state.devices).filter((device) => callIn(state)?.live[device])
  return running.length > 0 && running.every((device) => !live[device])
}
