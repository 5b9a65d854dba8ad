import type { Runner } from '../runner'

/** A person who is sent to the settings may come back by a reload, which browsers ask for, or after a restart. */
export function markRecovery({ browser }: Runner): () => void {
  browser().recovery.set()
  // The mark stays: what the person does next may be the reload.
  return () => {}
}
