import { allDevices } from '../../vocabulary'
import type { Runner } from '../runner'

/** Tells the machine which devices are there now. In a pause between retries that leads to no request, so it is told again after. */
export function tellDevices(runner: Runner): void {
  const { listed, retryPauses } = runner
  const tooSoon = retryPauses.isOn()
  if (tooSoon) retryPauses.postpone(() => tellDevices(runner))
  runner.dispatch({ type: 'devicesChanged', present: allDevices.filter((device) => listed[device]?.length), tooSoon })
  runner.poller.poll()
}
