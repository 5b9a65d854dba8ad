import { allDevices } from '../../vocabulary'
import type { Runner } from '../runner'
import { every } from './every'

/** Another tab reads the lock only after its own camera has failed to start, so it need not be told at once. */
const compareEvery = 2000

/**
 * Lets the other tabs of this site know while a device is on here, in the call or in the check before it. A person who has come so
 * far has nothing to recover from.
 *
 * An app may leave its call, and its gate, by just stopping the tracks, and a track that is stopped tells no one. So this looks, which
 * is to read a property of each track.
 */
export function holdCall(runner: Runner): () => void {
  const { calls, recovery } = runner.browser()
  let release: (() => void) | undefined = calls.hold()
  recovery.clear()
  const stop = every(runner, compareEvery, () => {
    if (isOn(runner)) release ??= calls.hold()
    else {
      release?.()
      release = undefined
    }
  })
  return () => {
    stop()
    runner.streamOwner.leave()
    runner.speakerId = undefined
    release?.()
  }
}

function isOn({ streamOwner }: Runner): boolean {
  // Without a stream the app has opened the devices itself, and only it knows.
  if (!streamOwner.getStream()) return true
  const live = streamOwner.getLive()
  return allDevices.some((device) => live[device])
}
