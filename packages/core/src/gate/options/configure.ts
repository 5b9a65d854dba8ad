import { allDevices } from '../../vocabulary'
import { checkedDevices } from './checkedDevices'
import { checkTaker } from './checkTaker'
import type { GateOptions } from './gateOptions'
import type { Runner } from '../runner'
import { warnOfChange } from './warnOfChange'

/** Takes the app's new options, and tells the machine if the app asks for something else now. */
export function configure(runner: Runner, next: GateOptions): void {
  checkTaker(next)
  const devices = checkedDevices(next.devices)
  const { browser, constraints } = runner.options
  runner.options = { ...next, browser }
  const { camera, microphone } = runner.getState().devices
  const changed = allDevices.filter(
    (device) => JSON.stringify(next.constraints?.[device]) !== JSON.stringify(constraints?.[device]),
  )
  const reconstrained = changed.length > 0
  // What the app asks for now is newer than what the person wished for.
  for (const device of changed) runner.wishes = { ...runner.wishes, [device]: undefined }
  if (!reconstrained && camera === devices.camera && microphone === devices.microphone) return
  if (process.env.NODE_ENV !== 'production') warnOfChange(runner.getState(), devices)
  runner.dispatch({ type: 'configured', devices, reconstrained })
  if (runner.disconnect) runner.poller.poll()
}
