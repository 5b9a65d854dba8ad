import type { Device } from '../../vocabulary'
import { allDevices } from '../../vocabulary'
import { listAgain } from '../observe/listAgain'
import type { Runner } from '../runner'
import { tellDevices } from '../observe/tellDevices'
import { every } from './every'

/** A person sees what a setting has done while they still look at it. A look costs next to nothing. */
const lookEvery = 2000

/** Looks at the settings while the person may be changing them: `change` events cannot be relied on. */
export function lookAtSettings(runner: Runner): () => void {
  return every(runner, lookEvery, () => {
    runner.poller.poll()
    return lookForMissing(runner)
  })
}

/** For browsers that say nothing when a device comes: Chrome on Android before 132. */
async function lookForMissing(runner: Runner): Promise<void> {
  const isMissing = (device: Device) => {
    const state = runner.getState()
    return state.phase === 'blocked' && state.trouble[device]?.kind === 'missing'
  }
  if (!allDevices.some(isMissing)) return
  await listAgain(runner)
  if (allDevices.some((device) => isMissing(device) && runner.listed[device]?.length)) await tellDevices(runner)
}
