import { describe, expect, it } from 'vitest'
import type { Failure } from './classifyError'
import { classifyError } from './classifyError'

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
  ['Chromium, device in use', error('NotReadableError', 'Device in use'), { kind: 'busy' }],
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
]

describe('classifyError', () => {
  it.each(seen)('knows the words of %s', (_browser, rejection, means) => {
    expect(classifyError(rejection)).toEqual(means)
  })

  it.each([[undefined], [null], ['no'], [42], [{}], [error('SomethingNew', 'Never seen before')]])(
    'says of %o only that it failed: it blames no device and no other app',
    (rejection) => {
      expect(classifyError(rejection)).toEqual({ kind: 'failed' })
    },
  )
})
