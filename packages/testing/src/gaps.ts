import type { SimulatedPermissions } from './permissions'

/**
 * What is left out of the Web APIs, or broken: by an app's own test doubles, a polyfill, or a web view of old.
 *
 * - `no list`: `mediaDevices` has no `enumerateDevices`.
 * - `no events`: `mediaDevices` has no `addEventListener`. Safari 11: https://github.com/jitsi/lib-jitsi-meet/pull/824.
 * - `no stream`: `getUserMedia` answers nothing, as `vi.fn()` does.
 * - `tracks alone`: the stream has `getTracks` and nothing else.
 * - `query throws`, `query answers nothing`: so does `navigator.permissions.query`.
 *
 * Test doubles with all of these: https://github.com/tegnike/aituber-kit/pull/515.
 */
export type Gap = 'no list' | 'no events' | 'no stream' | 'tracks alone' | 'query throws' | 'query answers nothing'

/** `mediaDevices` as a page finds it. What is left out is missing there, and not `undefined`. */
export function withGapsIn(whole: MediaDevices, gaps: readonly Gap[]): MediaDevices {
  if (gaps.length === 0) return whole
  const has = (gap: Gap) => gaps.includes(gap)
  const getUserMedia = (constraints?: MediaStreamConstraints): unknown => {
    const asked = whole.getUserMedia(constraints)
    if (!has('no stream') && !has('tracks alone')) return asked
    if (has('tracks alone')) return asked.then((stream) => ({ getTracks: () => stream.getTracks() }))
    // The page never hears of it.
    asked.then(
      (stream) => stream.getTracks().forEach((track) => track.stop()),
      () => {},
    )
    return undefined
  }
  const half = {
    getUserMedia,
    ...(!has('no list') && { enumerateDevices: () => whole.enumerateDevices() }),
    ...(!has('no events') && {
      addEventListener: whole.addEventListener.bind(whole),
      removeEventListener: whole.removeEventListener.bind(whole),
    }),
  }
  return half as unknown as MediaDevices
}

/** `navigator.permissions` as a page finds it. */
export function queriesWithGaps(
  whole: SimulatedPermissions,
  gaps: readonly Gap[],
): Pick<SimulatedPermissions, 'query'> {
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
