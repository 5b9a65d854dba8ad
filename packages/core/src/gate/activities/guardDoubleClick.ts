import type { Runner } from '../runner'

/** A press this soon after the call opened is the second half of a double click, made by a slow hand. */
const doubleClick = 1000

/** Keeps a double click on Start Video from starting the call a second time. */
export function guardDoubleClick(runner: Runner): () => void {
  const end = () => void (runner.justOpened = false)
  runner.justOpened = true
  const stop = runner.browser().after(doubleClick, end)
  return () => {
    stop()
    end()
  }
}
