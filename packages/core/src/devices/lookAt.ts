import type { BrowserWindow } from '../browser'

/**
 * What comes from a camera. `starting`: not known yet. `works`: a picture that moves. `black`: for 3 s nothing but black.
 * `still`: for 10 s no pixel has changed. `muted`: the system or the browser has paused the track. `unknown`: this page cannot look.
 */
export type Seen = 'starting' | 'works' | 'black' | 'still' | 'muted' | 'unknown'

export interface Viewer {
  onChange(seen: Seen): void
}

/** Looks at the picture of a video element that shows a camera, until the returned function is called. Stops while the page is hidden. */
export function lookAt(_video: HTMLVideoElement, _viewer: Viewer, _browser?: BrowserWindow): () => void {
  return () => undefined
}
