import { query } from '../../request/query'
import { allDevices, devicesIn } from '../../vocabulary'
import { isHeld } from '../hold'
import type { Runner } from '../runner'

/** Tells the machine which devices are there now. In a pause between retries that leads to no request, so it is told again after. */
export async function tellDevices(runner: Runner): Promise<void> {
  const { retryPauses } = runner
  const tooSoon = retryPauses.isOn()
  if (tooSoon) retryPauses.postpone(() => void tellDevices(runner))
  // First, because the machine may ask for a device that has come, if the browser would not prompt. On an iPhone it may by now:
  // nothing tells that a setting was reset.
  const queried = await query(runner.browser(), devicesIn(runner.getState().devices))
  runner.dispatch({ type: 'permissionsQueried', queried, held: isHeld(runner) })
  const { listed } = runner
  const present = allDevices.filter((device) => listed[device]?.length)
  runner.dispatch({ type: 'devicesChanged', present, tooSoon, held: isHeld(runner) })
}
