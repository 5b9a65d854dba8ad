import type { SimulatedBrowser } from '../src/simulatedBrowser'

/** What a request has come to by now: `pending`, the kinds of its tracks, or the words of its rejection. */
export type Outcome =
  | 'pending'
  | { readonly tracks: readonly string[]; readonly surface?: string }
  | { readonly rejected: string }

/** Calls `getUserMedia`, and can be asked at any time what has come of it. */
export function request(browser: SimulatedBrowser, constraints?: MediaStreamConstraints) {
  return follow((browser.navigator.mediaDevices as MediaDevices).getUserMedia(constraints))
}

/** The same of `getDisplayMedia`. */
export function requestScreen(browser: SimulatedBrowser, options: DisplayMediaStreamOptions) {
  return follow((browser.navigator.mediaDevices as MediaDevices).getDisplayMedia(options))
}

function follow(promise: Promise<MediaStream>) {
  let outcome: Outcome = 'pending'
  const stream = promise.then(
    (stream) => {
      const surface = stream.getVideoTracks()[0]?.getSettings().displaySurface
      outcome = { tracks: stream.getTracks().map(({ kind }) => kind), ...(surface && { surface }) }
      return stream
    },
    (error: unknown) => {
      const { name, message, constraint } = error as DOMException & { constraint?: string }
      outcome = { rejected: `${name}: ${message}${constraint === undefined ? '' : ` (${constraint})`}` }
      return undefined
    },
  )
  return {
    stream: async () => (await stream) as MediaStream,
    outcome: async () => {
      await microtasks()
      return outcome
    },
  }
}

/** Lets everything happen that needs no timer. */
export async function microtasks(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
}

export const both: MediaStreamConstraints = { audio: true, video: true }
export const tracks = {
  both: { tracks: ['audio', 'video'] },
  audio: { tracks: ['audio'] },
  video: { tracks: ['video'] },
}
export const denied = { rejected: 'NotAllowedError: Permission denied' }
export const dismissed = { rejected: 'NotAllowedError: Permission dismissed' }
export const missing = { rejected: 'NotFoundError: Requested device not found' }
