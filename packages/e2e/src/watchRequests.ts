import type { Frame } from 'playwright-core'

/** The requests of one document, made from outside of it. */
export type Requests = {
  /** Calls `getUserMedia`, and does not wait. */
  make(constraints: MediaStreamConstraints): Promise<void>
  /** What has come of each: `pending`, the kinds of its tracks, or `name: message (constraint)`. */
  outcomes(): Promise<readonly string[]>
  /** How many of all tracks are live. */
  live(): Promise<number>
}

type Record = { readonly outcomes: string[]; readonly tracks: MediaStreamTrack[] }
type Page = { requests?: Record }

export function requestsIn(frame: Frame): Requests {
  return {
    make: (constraints) => frame.evaluate(makeRequest, constraints),
    outcomes: () => frame.evaluate(() => (window as Page).requests?.outcomes ?? []),
    live: () =>
      frame.evaluate(
        () => (window as Page).requests?.tracks.filter(({ readyState }) => readyState === 'live').length ?? 0,
      ),
  }
}

// Runs in the page, so it can use nothing of this file.
function makeRequest(constraints: MediaStreamConstraints): void {
  const { outcomes, tracks } = ((window as Page).requests ??= { outcomes: [], tracks: [] })
  const index = outcomes.push('pending') - 1
  navigator.mediaDevices.getUserMedia(constraints).then(
    (stream) => {
      tracks.push(...stream.getTracks())
      outcomes[index] = stream
        .getTracks()
        .map(({ kind }) => kind)
        .join(' ')
    },
    ({ name, message, constraint }: DOMException & { constraint?: string }) => {
      outcomes[index] = `${name}: ${message}${constraint === undefined ? '' : ` (${constraint})`}`
    },
  )
}
