import type { BrowserWindow } from '../browser'

// A page's own sound, which may be forbidden or closed at any time. Whether an act was allowed shows in the state.

/** Undefined where there is none: Chrome once allowed six of them in a page, and the app may have them all. */
export function makeContext({ AudioContext }: BrowserWindow): AudioContext | undefined {
  try {
    return AudioContext && new AudioContext()
  } catch {
    return undefined
  }
}

export function resumeContext(context: AudioContext): void {
  settle(() => context.resume())
}

export function closeContext(context: AudioContext): void {
  settle(() => context.close())
}

function settle(act: () => Promise<void> | undefined): void {
  try {
    act()?.catch?.(() => {})
  } catch {
    // The app has closed it, or its stand-in breaks.
  }
}
