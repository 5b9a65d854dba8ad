import { updateActivities } from './activities/updateActivities'
import { isHeld } from './hold'
import { listAgain } from './observe/listAgain'
import type { Runner } from './runner'
import { loadPolicy } from './support/supportPolicy'
import { tellDevices } from './observe/tellDevices'

/** Tells `listener` about changes. The gate listens to the browser from its first subscriber to its last. */
export function subscribe(runner: Runner, listener: () => void): () => void {
  // The same function may subscribe twice, and is then told twice.
  const entry = () => listener()
  runner.listeners.add(entry)
  runner.watched = true
  if (!runner.disconnect) connect(runner)
  return () => {
    runner.listeners.delete(entry)
    // One task later, so that a remount (StrictMode, a moved part) changes nothing.
    runner.browser().after(0, () => {
      if (!runner.disconnect || !isGone(runner)) return
      runner.disconnect()
      runner.disconnect = undefined
      runner.retryPauses.forget()
      runner.dispatch({ type: 'abandoned' })
    })
  }
}

/** The last subscriber has gone, maybe in this very task: the app is told nothing more. A gate that never had one is not gone. */
export function isGone({ watched, listeners }: Runner): boolean {
  return watched && listeners.size === 0
}

/**
 * The task after that has come, and the gate has stopped listening to the browser. An app that replaces the page by the call in
 * `onGranted` is gone before it has joined, as React 19 unmounts in a microtask: it still hears that it has.
 */
export function isGoneForGood({ watched, disconnect }: Runner): boolean {
  return watched && !disconnect
}

function connect(runner: Runner): void {
  const { browser, poller } = runner
  runner.disconnect = browser().watch({
    onSignal() {
      poller.poll()
      // Firefox lists nothing while the page is in the background: docs/facts/browsers.md#firefox-list-in-a-hidden-tab
      if (Object.keys(runner.listed).length === 0) void listAgain(runner)
    },
    onVisibilityChange: () => updateActivities(runner),
    onReturn: () => runner.dispatch({ type: 'returned', held: isHeld(runner) }),
    onRefocus: () => tellRefocused(runner),
    // Mobile Safari fires it after each failed request, without any change.
    onDevicesChange: () => void listAgain(runner).then((changed) => (changed ? tellDevices(runner) : poller.poll())),
  })
  poller.poll()
  void listAgain(runner)
  void loadPolicy(runner)
  if (browser().recovery.take()) runner.dispatch({ type: 'reloaded' })
}

/** A browser's own questions, and the system's, take the focus and give it back: that must not ask again without end. */
function tellRefocused(runner: Runner): void {
  const { retryPauses } = runner
  if (retryPauses.isOn()) retryPauses.postpone(() => tellRefocused(runner))
  else runner.dispatch({ type: 'refocused', held: isHeld(runner) })
}
