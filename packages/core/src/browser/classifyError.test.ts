import { describe, expect, it } from 'vitest'
import type { Failure } from './classifyError'
import { classifyError, errorNameOf } from './classifyError'

const error = (name: string, message: string, constraint?: string) =>
  Object.assign(new Error(message), { name, constraint })

/** What real browsers were seen rejecting with, word for word. */
const seen: readonly [browser: string, rejection: unknown, means: Failure][] = [
  ['Chromium 156, refused', error('NotAllowedError', 'Permission denied'), { kind: 'denied' }],
  ['Chromium 156, prompt closed', error('NotAllowedError', 'Permission dismissed'), { kind: 'dismissed' }],
  [
    'Chromium on macOS, privacy setting off',
    error('NotAllowedError', 'Permission denied by system'),
    { kind: 'denied', bySystem: true },
  ],
  ['Chromium 156, nothing connected', error('NotFoundError', 'Requested device not found'), { kind: 'missing' }],
  [
    'Chromium 156, impossible width',
    error('OverconstrainedError', '', 'width'),
    { kind: 'overconstrained', constraint: 'width' },
  ],
  ['Chromium 156, sandboxed frame', error('SecurityError', 'Invalid security origin'), { kind: 'unsupported' }],
  [
    'Chromium, camera held by another app',
    error('NotReadableError', 'Could not start video source'),
    { kind: 'busy', device: 'camera' },
  ],
  [
    'Chromium, microphone held by another app',
    error('NotReadableError', 'Could not start audio source'),
    { kind: 'busy', device: 'microphone' },
  ],
  ['Chromium, camera in use', error('NotReadableError', 'Device in use'), { kind: 'busy', device: 'camera' }],
  [
    'Chromium, camera that takes too long',
    error('AbortError', 'Timeout starting video source'),
    { kind: 'busy', device: 'camera' },
  ],
  [
    'Chromium, microphone that breaks off',
    error('NotReadableError', 'Audio device socket error'),
    { kind: 'busy', device: 'microphone' },
  ],
  ['Chromium, refused by the person', error('NotAllowedError', 'Permission denied by user'), { kind: 'denied' }],
  ['Chromium, any capture', error('AbortError', 'Invalid state'), { kind: 'busy' }],
  ['Chromium, browser that closes', error('AbortError', 'Failed due to shutdown'), { kind: 'busy' }],
  [
    'Firefox 153, refused',
    error('NotAllowedError', 'The request is not allowed by the user agent or the platform in the current context.'),
    { kind: 'denied' },
  ],
  ['Firefox 153, nothing connected', error('NotFoundError', 'The object can not be found here.'), { kind: 'missing' }],
  [
    'Firefox 153, impossible width',
    error('OverconstrainedError', 'Constraints could not be satisfied.', 'width'),
    { kind: 'overconstrained', constraint: 'width' },
  ],
  [
    'Firefox, camera does not start',
    error('AbortError', 'Starting videoinput failed'),
    { kind: 'busy', device: 'camera' },
  ],
  [
    'Firefox, camera cannot be had',
    error('NotReadableError', 'Failed to allocate videosource'),
    { kind: 'busy', device: 'camera' },
  ],
  [
    'Firefox, microphone cannot be had',
    error('NotReadableError', 'Failed to allocate audiosource'),
    { kind: 'busy', device: 'microphone' },
  ],
  [
    'Firefox, microphone does not start',
    error('AbortError', 'Starting audioinput failed'),
    { kind: 'busy', device: 'microphone' },
  ],
  [
    'Firefox, another microphone is open',
    error('NotReadableError', 'Concurrent mic process limit.'),
    { kind: 'busy', device: 'microphone' },
  ],
  [
    'Firefox 68, microphone does not start',
    error('AbortError', 'Starting audio failed'),
    { kind: 'busy', device: 'microphone' },
  ],
  ['Firefox, nothing came of it', error('AbortError', 'No stream.'), { kind: 'busy' }],
  [
    'WebKitGTK 2.50, refused',
    error(
      'NotAllowedError',
      'The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.',
    ),
    { kind: 'denied' },
  ],
  [
    'WebKitGTK 2.50, nothing connected',
    error('OverconstrainedError', 'Invalid constraint', ''),
    { kind: 'missing', constraint: '' },
  ],
  [
    'WebKitGTK 2.50, impossible width',
    error('OverconstrainedError', 'Invalid constraint', 'width'),
    { kind: 'overconstrained', constraint: 'width' },
  ],
  [
    'Safari, either device does not start',
    error('NotReadableError', 'The I/O read operation failed.'),
    { kind: 'busy' },
  ],
  ['Safari, any failure', error('AbortError', 'The operation was aborted.'), { kind: 'busy' }],
  [
    'Safari on iOS 26, microphone lost with the sound system',
    error('NotAllowedError', 'No AVAudioSessionCaptureDevice device'),
    { kind: 'busy', device: 'microphone' },
  ],
  [
    'Safari on macOS, microphone that is gone',
    error('NotAllowedError', 'No CoreAudioCaptureSource device'),
    { kind: 'busy', device: 'microphone' },
  ],
  [
    'an app on macOS without the right to the camera',
    error('NotAllowedError', 'No AVVideoCaptureSource device'),
    { kind: 'busy', device: 'camera' },
  ],
  ['Chromium 35, nothing connected', error('DevicesNotFoundError', ''), { kind: 'missing' }],
  ['Chromium 58, refused', error('PermissionDeniedError', ''), { kind: 'denied' }],
  ['Chromium 58, prompt closed', error('PermissionDismissedError', ''), { kind: 'dismissed' }],
  ['Chromium 58, device does not start', error('TrackStartError', ''), { kind: 'busy' }],
  [
    'Chromium 58, impossible width',
    { name: 'ConstraintNotSatisfiedError', message: '', constraintName: 'width' },
    { kind: 'overconstrained', constraint: 'width' },
  ],
  [
    'Firefox 36, camera cannot be had',
    { name: 'SourceUnavailableError', message: 'Failed to allocate videosource', constraintName: '' },
    { kind: 'busy', device: 'camera' },
  ],
]

describe('classifyError', () => {
  it.each(seen)('knows the words of %s', (_browser, rejection, means) => {
    expect(classifyError(rejection)).toEqual(means)
  })

  it.each([[undefined], [null], ['no'], [42], [{}], [error('SomethingNew', 'Never seen before')]])(
    'says only that it failed for %o: it blames no device and no other app',
    (rejection) => {
      expect(classifyError(rejection)).toEqual({ kind: 'failed' })
    },
  )
})

describe('errorNameOf', () => {
  it.each(seen)('names what came from %s', (_browser, rejection) => {
    expect(errorNameOf(rejection)).toBe((rejection as Error).name)
  })

  const throwing = {
    get name(): string {
      throw new Error('Marie’s iPhone')
    },
  }
  const anything = [undefined, null, 'no', 42, {}, error('Marie’s iPhone', ''), { name: 'toString' }, { name: {} }]
  it.each([...anything, { name: Symbol('Marie') }, throwing])(
    'has one word for all that no browser gives: %#',
    (what) => {
      expect(errorNameOf(what)).toBe('other')
    },
  )
})
