import { allDevices } from '../vocabulary'
import type { Runner } from './runner'

/** Takes in the stream of the browser's own button. */
export function accept(runner: Runner, stream: MediaStream): void {
  const { constraints, onGranted } = runner.options
  const live = runner.streamOwner.receive(stream)
  const fits = allDevices.every((device) => !live[device] || !constraints?.[device])
  runner.dispatch({ type: 'given', live, owner: onGranted ? 'app' : 'gate', fits })
}
