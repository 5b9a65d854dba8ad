import type { BrowserWindow } from '../browser'

/**
 * What comes from a microphone. `starting`: not known yet. `heard`: sound. `quiet`: for 5 s nothing above −60 dBFS, which
 * is no fault. `silent`: for 3 s nothing at all. `muted`: the system or the browser has muted the track. `unknown`: this page
 * cannot listen, because its `AudioContext` does not run.
 */
export type Heard = 'starting' | 'heard' | 'quiet' | 'silent' | 'muted' | 'unknown'

export interface Listener {
  /** From 0 to 1, at the display's rate while the page is visible. */
  onLevel?(level: number): void
  onChange?(heard: Heard): void
}

/** Listens to the first audio track, until the returned function is called. Never stops the track. */
export function listenTo(_stream: MediaStream, _listener: Listener, _browser?: BrowserWindow): () => void {
  return () => undefined
}
