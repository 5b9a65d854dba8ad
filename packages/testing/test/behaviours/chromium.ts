import type { Profile } from '../../src/profiles/profiles'
import type { Behaviour } from '../behaviour'
import { both, granted, manyChannels, noDevices, row, tooWide } from '../behaviour'

const chromium: readonly Profile[] = [
  'chrome-linux',
  'edge-windows',
  'brave-macos',
  'chrome-android',
  'samsung-android',
]

const denied = 'NotAllowedError: Permission denied'
const dismissed = 'NotAllowedError: Permission dismissed'
const missing = 'NotFoundError: Requested device not found'

/** What Chromium answers. A real one is held to each in packages/e2e/src/prompts/behaviours.test.ts. */
export const chromiumBehaviours: readonly Behaviour[] = [
  row(chromium, 'allowed', {
    acts: ['ask both', 'press Allow'],
    outcomes: [both],
    says: 'granted granted',
    seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#permission-states',
  }),
  row(chromium, 'refused', {
    acts: ['ask both', 'press Block', 'ask both', 'ask audio'],
    outcomes: [denied, denied, denied],
    says: 'denied denied',
    seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#permission-states',
  }),
  row(chromium, 'refused, and loaded again', {
    acts: ['ask both', 'press Block', 'reload by hand', 'ask both'],
    outcomes: [denied, denied],
    says: 'denied denied',
    seen: 'docs/facts/browsers.md#permission-states',
  }),
  row(chromium, 'closed', {
    acts: ['ask both', 'close the prompt'],
    outcomes: [dismissed],
    says: 'prompt prompt',
    seen: 'docs/facts/browsers.md#permission-states',
  }),
  row(chromium, 'closed for the third time, and loaded again', {
    acts: [
      'ask video',
      'close the prompt',
      'ask video',
      'close the prompt',
      'ask video',
      'close the prompt',
      'ask video',
      'reload by hand',
      'ask video',
    ],
    outcomes: [dismissed, dismissed, dismissed, denied, denied],
    says: 'denied prompt',
    seen: 'docs/facts/browsers.md#permission-states',
  }),
  row(chromium, 'left open', {
    acts: ['ask both'],
    outcomes: ['pending'],
    prompts: 1,
    seen: 'docs/facts/browsers.md#permission-states',
  }),
  row(chromium, 'no devices, and refused', {
    state: noDevices,
    acts: ['block camera in the site settings', 'ask both'],
    outcomes: [missing],
    lists: [],
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(chromium, 'an impossible constraint before any prompt', {
    acts: [tooWide],
    outcomes: ['OverconstrainedError:  (width)'],
    prompts: 0,
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(chromium, 'too many channels', {
    state: granted,
    acts: [manyChannels],
    outcomes: ['OverconstrainedError:  (channelCount)'],
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(chromium, 'another app has the microphone', {
    state: granted,
    acts: ['let another app take the microphone', 'ask both'],
    outcomes: ['NotReadableError: Could not start audio source'],
    seen: 'docs/facts/browsers.md#devices-constraints-and-context; chromium.facts.test.ts',
  }),
  row(chromium, 'labels before permission', {
    acts: [],
    lists: ['audioinput', 'videoinput', 'audiooutput'],
    seen: 'docs/facts/browsers.md#devices-labels-and-outputs',
  }),
  row(chromium, 'labels by permission alone', {
    state: { camera: 'granted', microphone: 'denied' },
    acts: [],
    lists: ['audioinput', 'videoinput named', 'audiooutput'],
    seen: 'docs/facts/browsers.md#devices-labels-and-outputs',
  }),
  row(chromium, 'the camera revoked in a call', {
    state: granted,
    acts: ['ask both', 'block camera in the site settings'],
    says: 'denied granted',
    live: 0,
    seen: 'docs/facts/browsers.md#track-lifecycle',
  }),
  row(chromium, 'a frame without allow', {
    state: { ...granted, frame: 'forbidden' },
    acts: ['ask both'],
    outcomes: [denied],
    says: 'denied denied',
    lists: ['audioinput', 'videoinput', 'audiooutput'],
    seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-constraints-and-context, docs/facts/browsers.md#devices-labels-and-outputs',
  }),
  row(chromium, 'a frame without allow or devices', {
    state: { ...noDevices, frame: 'forbidden' },
    acts: ['ask both'],
    outcomes: [missing],
    seen: 'Chromium 156',
  }),
  row(chromium, 'a sandbox', {
    state: { frame: 'sandboxed' },
    acts: ['ask both'],
    outcomes: ['SecurityError: Invalid security origin'],
    says: 'denied denied',
    seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(chromium, 'a frame with allow', {
    state: { frame: 'allowed' },
    acts: ['ask both', 'press Allow'],
    outcomes: [both],
    says: 'granted granted',
    seen: 'docs/facts/guidance.md#telling-the-layers-apart; policies.test.ts',
  }),
  row(chromium, 'a frame that may use the camera alone', {
    state: { frame: 'camera alone' },
    acts: ['ask both', 'ask video', 'press Allow'],
    outcomes: [denied, 'video'],
    says: 'granted denied',
    lists: ['audioinput', 'videoinput named', 'audiooutput'],
    seen: 'Chromium 156',
  }),
  row(chromium, 'a header that forbids the camera', {
    state: { ...granted, policy: { camera: 'forbidden' } },
    acts: ['ask both', 'ask audio'],
    outcomes: [denied, 'audio'],
    says: 'denied granted',
    seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(chromium, 'an insecure page', {
    state: { secure: false },
    acts: [],
    says: 'denied denied',
    seen: 'docs/facts/browsers.md#permission-queries',
  }),
  row(['chrome-macos', 'edge-windows'], 'the system keeps the camera', {
    state: granted,
    acts: ['let the system block the camera', 'ask both', 'ask audio'],
    outcomes: ['NotAllowedError: Permission denied by system', 'audio'],
    says: 'granted granted',
    seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#systems-apps-and-other-browsers',
  }),
]
