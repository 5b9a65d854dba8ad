import type { BrowserWindow, CallLock } from '../browser'
import { within } from './within'

const name = 'precall:call'

/** A lock that other tabs of this site can see. Does nothing where Web Locks are missing or refused. */
export function callLock(window: BrowserWindow): CallLock {
  const { locks } = window.navigator
  let own = 0
  return {
    hold() {
      let release = () => {}
      const held = new Promise<void>((resolve) => (release = resolve))
      own++
      void locks?.request?.(name, { mode: 'shared' }, () => held)?.catch?.(() => {})
      return () => {
        own--
        release()
      }
    },
    async isHeldElsewhere() {
      const { held } = await within<LockManagerSnapshot>(window, locks?.query?.(), {})
      return (held?.filter((lock) => lock.name === name).length ?? 0) > own
    },
  }
}
