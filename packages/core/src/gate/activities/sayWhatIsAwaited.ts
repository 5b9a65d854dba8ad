import { awaited } from '../../machine'
import { query } from '../../request/query'
import { slotOf } from '../../request/requestSlot'
import type { Runner } from '../runner'
import { every } from './every'

/** After this long in front of the person, a prompt has been overlooked or a driver is slow. */
const longAfter = 2500

/** Says what a long wait is for: an answer of the person's, or a device. */
export function sayWhatIsAwaited(runner: Runner): () => void {
  return every(runner, longAfter, async () => {
    const browser = runner.browser()
    const asked = awaited(runner.getState())
    const queried = await query(browser, asked ?? [])
    // The person has cancelled meanwhile, and may have pressed again: that wait is young.
    if (awaited(runner.getState()) !== asked) return
    const slot = slotOf(browser)
    runner.dispatch({ type: 'waitedLong', queried, silent: slot.isSilent(), stalled: slot.isStalled() })
  })
}
