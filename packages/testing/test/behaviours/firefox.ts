// Over 200 lines: a table.
import type { Profile } from '../../src/profiles/profiles'
import type { Behaviour } from '../behaviour'
import { both, granted, manyChannels, noDevices, row, tooWide } from '../behaviour'

const firefox: readonly Profile[] = ['firefox-linux', 'firefox-esr-windows', 'firefox-macos']

const denied = 'NotAllowedError: The request is not allowed by the user agent or the platform in the current context.'
const missing = 'NotFoundError: The object can not be found here.'

/** What Firefox answers. */
export const firefoxBehaviours: readonly Behaviour[] = [
  row(firefox, 'allowed', {
    acts: ['ask both', 'press Allow', 'ask both'],
    outcomes: [both, both],
    says: 'granted granted',
    seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#track-lifecycle',
  }),
  ...(['reload by hand', 'reload by script'] as const).map((reload) =>
    row(firefox, `allowed, and loaded again (${reload}): not asked, within an hour`, {
      acts: ['ask both', 'press Allow', reload, 'ask both'],
      outcomes: [both, both],
      says: 'granted granted',
      live: 2,
      prompts: 0,
      seen: 'docs/facts/browsers.md#firefox-query-says-granted',
    }),
  ),
  row(firefox, 'allowed, and opened in another tab: it says granted and asks', {
    acts: ['ask both', 'press Allow', 'open the site in another tab', 'ask both'],
    outcomes: [both, 'pending'],
    says: 'granted granted',
    lists: ['audioinput', 'videoinput'],
    prompts: 1,
    seen: 'docs/facts/browsers.md#firefox-query-says-granted',
  }),
  row(firefox, 'allowed, opened in another tab, and refused there', {
    acts: ['ask both', 'press Allow', 'open the site in another tab', 'ask both', 'press Block', 'ask both'],
    outcomes: [both, denied, denied],
    says: 'denied denied',
    prompts: 0,
    seen: 'docs/facts/browsers.md#firefox-query-lag',
  }),
  row(firefox, 'refused, and allowed in another tab: it says granted and refuses', {
    acts: [
      'ask both',
      'press Block',
      'open the site in another tab',
      'ask both',
      'press Allow',
      'go back to the first tab',
      'ask both',
    ],
    outcomes: [denied, denied, both],
    says: 'granted granted',
    prompts: 0,
    seen: 'docs/facts/browsers.md#firefox-two-tabs',
  }),
  row(firefox, 'one allowed already, and the other refused: Not now', {
    state: { camera: 'granted' },
    acts: ['ask both', 'press Block', 'ask both'],
    outcomes: [denied, 'pending'],
    says: 'granted prompt',
    prompts: 1,
    seen: 'docs/facts/browsers.md#firefox-not-now',
  }),
  row(firefox, 'one after the other: each is asked for', {
    acts: ['ask video', 'press Allow', 'ask audio'],
    outcomes: ['video', 'pending'],
    lists: ['audioinput', 'videoinput named'],
    prompts: 1,
    seen: 'docs/facts/browsers.md#permission-states',
  }),
  row(firefox, 'two requests, and one answer', {
    acts: ['ask both', 'ask both', 'press Block'],
    outcomes: [denied, denied],
    says: 'denied denied',
    prompts: 0,
    seen: 'Firefox 153.8',
  }),
  row(firefox, 'a frame that is barred, without devices', {
    state: { ...noDevices, frame: 'forbidden' },
    acts: ['ask both'],
    outcomes: [denied],
    seen: 'Firefox 153.8',
  }),
  row(firefox, 'allowed for good, and loaded again', {
    acts: ['ask both', 'press Allow and remember', 'reload by hand', 'ask both'],
    outcomes: [both, both],
    says: 'granted granted',
    seen: 'docs/facts/browsers.md#permission-states',
  }),
  row(firefox, 'refused', {
    acts: ['ask both', 'press Block', 'ask both', 'ask audio'],
    outcomes: [denied, denied, denied],
    says: 'denied denied',
    seen: 'docs/facts/browsers.md#permission-states',
  }),
  row(firefox, 'refused, and loaded again by itself', {
    acts: ['ask both', 'press Block', 'reload by script', 'ask both'],
    outcomes: [denied, denied],
    says: 'denied denied',
    seen: 'docs/facts/browsers.md#permission-states; docs/facts/guidance.md#firefox-own-reload',
  }),
  row(firefox, 'refused, and loaded again by the Reload button', {
    acts: ['ask both', 'press Block', 'reload by hand', 'ask both'],
    outcomes: [denied, 'pending'],
    says: 'prompt prompt',
    prompts: 1,
    seen: 'docs/facts/guidance.md#firefox-own-reload',
  }),
  row(firefox, 'refused for good, and loaded again', {
    acts: ['ask both', 'press Block and remember', 'reload by hand', 'ask both'],
    outcomes: [denied, denied],
    says: 'denied denied',
    seen: 'docs/facts/browsers.md#permission-states',
  }),
  row(firefox, 'a block that is taken back by hand', {
    acts: [
      'ask both',
      'press Block',
      'reset camera in the site settings',
      'reset microphone in the site settings',
      'ask both',
    ],
    outcomes: [denied, 'pending'],
    says: 'prompt prompt',
    prompts: 1,
    seen: 'docs/facts/guidance.md#firefox-settings-at-once',
  }),
  row(firefox, 'closed by Escape, which is Block', {
    acts: ['ask both', 'close the prompt', 'ask audio'],
    outcomes: [denied, denied],
    says: 'denied denied',
    prompts: 0,
    seen: 'docs/facts/browsers.md#prompt-closed',
  }),
  row(firefox, 'one granted and one denied', {
    state: { camera: 'denied', microphone: 'granted' },
    acts: ['ask both', 'ask audio'],
    outcomes: [denied, 'audio'],
    seen: 'docs/facts/browsers.md#permission-states',
  }),
  row(firefox, 'no devices, and refused', {
    state: noDevices,
    acts: ['block camera in the site settings', 'ask both'],
    outcomes: [missing],
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(firefox, 'a camera alone', {
    state: { camera: 'granted', microphone: 'missing' },
    acts: ['ask both', 'ask video'],
    outcomes: [missing, 'video'],
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(firefox, 'an impossible constraint before any prompt', {
    acts: [tooWide],
    outcomes: ['OverconstrainedError: Constraints could not be satisfied. (width)'],
    prompts: 0,
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(firefox, 'too many channels: ignored', {
    state: granted,
    acts: [manyChannels],
    outcomes: ['audio'],
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(firefox, 'nothing asked', {
    acts: [{ ask: {} }],
    outcomes: ['TypeError: audio and/or video is required'],
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(firefox, 'another app has the microphone', {
    state: granted,
    acts: ['let another app take the microphone', 'ask both'],
    outcomes: ['NotReadableError: Failed to allocate audiosource'],
    seen: 'docs/facts/guidance.md#telling-the-layers-apart; https://github.com/peers/peerjs/issues/367',
  }),
  row(firefox, 'granted for good: labels stay blank until a capture', {
    state: granted,
    acts: [],
    lists: ['audioinput', 'videoinput'],
    seen: 'docs/facts/browsers.md#devices-labels-and-outputs',
  }),
  row(firefox, 'labels after a capture, and after a refusal', {
    state: granted,
    acts: ['ask both', 'block camera in the site settings'],
    lists: ['audioinput named', 'videoinput named'],
    seen: 'docs/facts/browsers.md#devices-labels-and-outputs',
  }),
  row(firefox, 'the camera revoked in a call: nothing ends', {
    state: granted,
    acts: ['ask both', 'block camera in the site settings'],
    says: 'denied granted',
    live: 2,
    seen: 'docs/facts/browsers.md#track-lifecycle',
  }),
  row(firefox, 'its own button stops sharing', {
    state: granted,
    acts: ['ask both', 'stop sharing', 'ask both'],
    outcomes: [both, 'pending'],
    says: 'prompt prompt',
    live: 0,
    prompts: 1,
    seen: 'docs/facts/browsers.md#stop-sharing',
  }),
  ...(['forbidden', 'sandboxed'] as const).map((frame) =>
    row(firefox, `a frame that is ${frame}`, {
      state: { ...granted, frame },
      acts: ['ask both'],
      outcomes: [denied],
      says: 'denied denied',
      lists: [],
      seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-constraints-and-context, docs/facts/browsers.md#devices-labels-and-outputs',
    }),
  ),
  row(firefox, 'a frame that may use the camera alone', {
    state: { frame: 'camera alone' },
    acts: ['ask both', 'ask video', 'press Allow'],
    outcomes: [denied, 'video'],
    says: 'granted denied',
    lists: ['videoinput named'],
    seen: 'Firefox 153.8',
  }),
  row(firefox, 'a header that forbids the camera: ignored', {
    state: { ...granted, policy: { camera: 'forbidden' } },
    acts: ['ask both'],
    outcomes: [both],
    says: 'granted granted',
    seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(firefox, 'an insecure page', {
    state: { secure: false },
    acts: [],
    says: 'prompt prompt',
    seen: 'docs/facts/browsers.md#permission-queries',
  }),
  row(['firefox-macos'], 'the system keeps the camera: not found, after Allow', {
    acts: ['let the system block the camera', 'ask both', 'press Allow'],
    outcomes: [missing],
    says: 'granted granted',
    seen: 'docs/facts/browsers.md#systems-apps-and-other-browsers',
  }),
  row(['firefox-windows'], 'the system keeps the camera: as if another app held it', {
    state: granted,
    acts: ['let the system block the camera', 'ask both'],
    outcomes: ['NotReadableError: Failed to allocate videosource'],
    seen: 'docs/facts/browsers.md#systems-apps-and-other-browsers',
  }),
  row(['firefox-115-windows', 'firefox-115-macos'], 'no such permission names', {
    acts: ['ask both', 'press Block'],
    outcomes: [denied],
    says: 'TypeError TypeError',
    seen: 'docs/facts/browsers.md#permission-queries; https://github.com/mdn/browser-compat-data/issues/9855',
  }),
]
