import type { Runner } from '../runner'

/** Lets the other tabs of this site know about the call. A person who is in it has nothing to recover from. */
export function holdCall({ browser, streamOwner }: Runner): () => void {
  const release = browser().calls.hold()
  browser().recovery.clear()
  return () => {
    streamOwner.leave()
    release()
  }
}
