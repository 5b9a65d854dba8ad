import type { SimulatedMediaDevices } from '../media/mediaDevices'
import type { SimulatedPermissions } from '../prompts/permissions'

/**
 * What is left out of the Web APIs, or broken: by an app's own test doubles, a polyfill, or a web view of old.
 *
 * - `no list`: `mediaDevices` has no `enumerateDevices` (https://github.com/tegnike/aituber-kit/pull/515).
 * - `no events`: it has no `addEventListener`. The same; Safari 11 (https://github.com/jitsi/lib-jitsi-meet/pull/824).
 * - `no promise`: `getUserMedia` answers `undefined`, as `vi.fn()` does (https://github.com/twilio/twilio-webrtc.js/issues/146).
 * - `no stream`: it resolves with a string (https://github.com/untemps/react-vocal/issues/218).
 * - `no tracks`: the stream is empty, as Electron's without a camera (https://github.com/electron/electron/issues/4933).
 * - `tracks alone`: the stream has `getTracks` and nothing else.
 * - `no query`: there is no `navigator.permissions` (https://github.com/react-hookz/web/issues/1711).
 * - `query throws`: its `query` does (https://github.com/suitenumerique/meet/pull/1157).
 * - `query answers nothing`: it answers `undefined`, as `vi.fn()` does.
 */
export type Gap =
  | 'no list'
  | 'no events'
  | 'no promise'
  | 'no stream'
  | 'no tracks'
  | 'tracks alone'
  | 'no query'
  | 'query throws'
  | 'query answers nothing'

/** `mediaDevices` as a page finds it. What is left out is missing there, and not `undefined`. */
export function withGapsIn(whole: SimulatedMediaDevices, gaps: readonly Gap[]): MediaDevices {
  if (gaps.length === 0) return whole as unknown as MediaDevices
  const has = (gap: Gap) => gaps.includes(gap)
  const half = {
    getUserMedia: (constraints?: MediaStreamConstraints) => answerWithGaps(whole.request(constraints), has),
    ...(!has('no list') && { enumerateDevices: () => whole.enumerateDevices() }),
    ...(!has('no events') && {
      addEventListener: whole.addEventListener.bind(whole),
      removeEventListener: whole.removeEventListener.bind(whole),
    }),
  }
  return half as unknown as MediaDevices
}

function answerWithGaps(asked: Promise<MediaStream>, has: (gap: Gap) => boolean): unknown {
  if (has('tracks alone')) return asked.then((stream) => ({ getTracks: () => stream.getTracks() }))
  if (!has('no promise') && !has('no stream') && !has('no tracks')) return asked
  // The page never gets these tracks, so no device may run for it.
  const emptied = asked.then((stream) => {
    for (const track of stream.getTracks()) {
      track.stop()
      stream.removeTrack(track)
    }
    return has('no stream') ? 'foo' : stream
  })
  if (!has('no promise')) return emptied
  emptied.catch(() => {})
  return undefined
}

/** `navigator.permissions` as a page finds it. */
export function queriesWithGaps(
  whole: SimulatedPermissions,
  gaps: readonly Gap[],
): Pick<SimulatedPermissions, 'query'> | undefined {
  if (gaps.includes('no query')) return undefined
  if (gaps.includes('query throws')) {
    return {
      query() {
        throw new TypeError('Illegal invocation')
      },
    }
  }
  if (gaps.includes('query answers nothing')) return { query: () => undefined as unknown as Promise<PermissionStatus> }
  return whole
}
