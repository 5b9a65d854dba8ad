import type { BrowserWindow } from '../browser'

const name = 'precall:call'

/** Holds a lock that other tabs of this site can see. Does nothing where Web Locks are missing or refused. */
export function holdCall({ navigator }: BrowserWindow): () => void {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  navigator.locks?.request(name, { mode: 'shared' }, () => held).catch(() => {})
  return release
}

/** Whether somebody holds that lock. */
export async function isCallHeld({ navigator }: BrowserWindow): Promise<boolean> {
  try {
    const { held } = (await navigator.locks?.query()) ?? {}
    return held?.some((lock) => lock.name === name) ?? false
  } catch {
    return false
  }
}
