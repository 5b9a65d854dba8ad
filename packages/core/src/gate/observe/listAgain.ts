import type { Runner } from '../runner'

/** Whether the browser lists other devices than the last time. */
export async function listAgain(runner: Runner): Promise<boolean> {
  const before = JSON.stringify(runner.listed)
  runner.listed = await runner.browser().listDevices()
  return JSON.stringify(runner.listed) !== before
}
