// Over 200 lines: all that is known of what browsers answer, in one table that a real browser can be held to as well.
import type { Profile } from '../src/profiles'
import type { AnyState } from '../src/state'

/** What a page, a person or the world does; how is for a driver to say. A request is made at `ask`, and not waited for. */
export type Act =
  | 'ask both'
  | 'ask audio'
  | 'ask video'
  | { readonly ask: MediaStreamConstraints }
  | 'press Allow'
  | 'press Block'
  | 'press Allow and remember'
  | 'press Block and remember'
  | 'close the prompt'
  | 'reopen the prompt'
  | `${'allow' | 'block' | 'reset'} ${'camera' | 'microphone'} in the site settings`
  | 'reload by hand'
  | 'reload by script'
  | 'let another app take the microphone'
  | 'let the system block the camera'
  | 'stop sharing'

export interface Behaviour {
  readonly where: readonly Profile[]
  readonly when: string
  readonly state?: AnyState
  readonly acts: readonly Act[]
  /** What came of each request, in the order in which they were made: `pending`, the tracks, or `name: message`. */
  readonly outcomes?: readonly string[]
  /** What fresh queries say at the end: of the camera, and of the microphone. */
  readonly says?: string
  /** What `enumerateDevices` has at the end: `kind label`, and `kind` alone where it is blank. */
  readonly lists?: readonly string[]
  /** How many tracks are live at the end. */
  readonly live?: number
  /** How many prompts are on the screen at the end. */
  readonly prompts?: 0 | 1
  /** Where it was seen: a section of browsers.md or guidance.md, an address, or a browser in which it was tried. */
  readonly seen: string
}

const chromium: readonly Profile[] = [
  'chrome-linux',
  'edge-windows',
  'brave-macos',
  'chrome-android',
  'samsung-android',
]
const firefox: readonly Profile[] = ['firefox-linux', 'firefox-esr-windows', 'firefox-macos']
const safari: readonly Profile[] = ['safari-macos', 'safari-ios', 'safari-ipados']
const webkit: readonly Profile[] = [...safari, 'chrome-ios', 'edge-ios', 'firefox-ios', 'home-screen-ios']
const oldSafari: readonly Profile[] = ['safari-14-macos', 'safari-14-ios', 'safari-13-macos', 'safari-13-ios']

const both = 'audio video'
const inChromium = {
  denied: 'NotAllowedError: Permission denied',
  dismissed: 'NotAllowedError: Permission dismissed',
  missing: 'NotFoundError: Requested device not found',
} as const
const inFirefox = {
  denied: 'NotAllowedError: The request is not allowed by the user agent or the platform in the current context.',
  missing: 'NotFoundError: The object can not be found here.',
} as const
const inWebKit = {
  denied:
    'NotAllowedError: The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.',
  missing: 'OverconstrainedError: Invalid constraint ()',
} as const

const granted: AnyState = { camera: 'granted', microphone: 'granted' }
const denied: AnyState = { camera: 'denied', microphone: 'denied' }
const noDevices: AnyState = { camera: 'missing', microphone: 'missing', speaker: 'missing' }
const tooWide = { ask: { video: { width: { min: 100_000 } } } } as const
const manyChannels = { ask: { audio: { channelCount: { exact: 99 } } } } as const

export const behaviours: readonly Behaviour[] = [
  // Chromium.
  row(chromium, 'allowed', {
    acts: ['ask both', 'press Allow'],
    outcomes: [both],
    says: 'granted granted',
    seen: '1, 2a',
  }),
  row(chromium, 'refused', {
    acts: ['ask both', 'press Block', 'ask both', 'ask audio'],
    outcomes: [inChromium.denied, inChromium.denied, inChromium.denied],
    says: 'denied denied',
    seen: '1, 2a',
  }),
  row(chromium, 'refused, and loaded again', {
    acts: ['ask both', 'press Block', 'reload by hand', 'ask both'],
    outcomes: [inChromium.denied],
    says: 'denied denied',
    seen: '2a',
  }),
  row(chromium, 'closed', {
    acts: ['ask both', 'close the prompt'],
    outcomes: [inChromium.dismissed],
    says: 'prompt prompt',
    seen: '2a',
  }),
  row(chromium, 'closed for the third time', {
    acts: [
      'ask video',
      'close the prompt',
      'ask video',
      'close the prompt',
      'ask video',
      'close the prompt',
      'ask video',
    ],
    outcomes: [inChromium.dismissed, inChromium.dismissed, inChromium.dismissed, inChromium.denied],
    says: 'denied prompt',
    seen: '2a',
  }),
  row(chromium, 'closed three times, and loaded again', {
    acts: [
      'ask video',
      'close the prompt',
      'ask video',
      'close the prompt',
      'ask video',
      'close the prompt',
      'reload by hand',
      'ask video',
    ],
    outcomes: [inChromium.denied],
    says: 'denied prompt',
    seen: '2a',
  }),
  row(chromium, 'left open', { acts: ['ask both'], outcomes: ['pending'], prompts: 1, seen: '2a' }),
  row(chromium, 'no devices, and refused', {
    state: noDevices,
    acts: ['block camera in the site settings', 'ask both'],
    outcomes: [inChromium.missing],
    lists: [],
    seen: '2b',
  }),
  row(chromium, 'an impossible constraint before any prompt', {
    acts: [tooWide],
    outcomes: ['OverconstrainedError:  (width)'],
    prompts: 0,
    seen: '2b',
  }),
  row(chromium, 'too many channels', {
    state: granted,
    acts: [manyChannels],
    outcomes: ['OverconstrainedError:  (channelCount)'],
    seen: '2b',
  }),
  row(chromium, 'another app has the microphone', {
    state: granted,
    acts: ['let another app take the microphone', 'ask both'],
    outcomes: ['NotReadableError: Could not start audio source'],
    seen: '2b; chromium.facts.test.ts',
  }),
  row(chromium, 'labels before permission', {
    acts: [],
    lists: ['audioinput', 'videoinput', 'audiooutput'],
    seen: '3',
  }),
  row(chromium, 'labels by permission alone', {
    state: { camera: 'granted', microphone: 'denied' },
    acts: [],
    lists: ['audioinput', 'videoinput Simulated camera', 'audiooutput'],
    seen: '3',
  }),
  row(chromium, 'the camera revoked in a call', {
    state: granted,
    acts: ['ask both', 'block camera in the site settings'],
    says: 'denied granted',
    live: 0,
    seen: '6',
  }),
  row(chromium, 'a frame without allow', {
    state: { ...granted, frame: 'forbidden' },
    acts: ['ask both'],
    outcomes: [inChromium.denied],
    says: 'denied denied',
    lists: ['audioinput', 'videoinput', 'audiooutput'],
    seen: '1, 2b, 3',
  }),
  row(chromium, 'a frame without allow or devices', {
    state: { ...noDevices, frame: 'forbidden' },
    acts: ['ask both'],
    outcomes: [inChromium.missing],
    seen: 'Chromium 156',
  }),
  row(chromium, 'a sandbox', {
    state: { frame: 'sandboxed' },
    acts: ['ask both'],
    outcomes: ['SecurityError: Invalid security origin'],
    says: 'denied denied',
    seen: '1, 2b',
  }),
  row(chromium, 'a frame with allow', {
    state: { frame: 'allowed' },
    acts: ['ask both', 'press Allow'],
    outcomes: [both],
    says: 'granted granted',
    seen: 'guidance.md 2; policies.test.ts',
  }),
  row(chromium, 'a header that forbids the camera', {
    state: { ...granted, policy: { camera: 'forbidden' } },
    acts: ['ask both', 'ask audio'],
    outcomes: [inChromium.denied, 'audio'],
    says: 'denied granted',
    seen: '1, 2b',
  }),
  row(chromium, 'an insecure page', { state: { secure: false }, acts: [], says: 'denied denied', seen: '1' }),
  row(['chrome-macos', 'edge-windows'], 'the system keeps the camera', {
    state: granted,
    acts: ['let the system block the camera', 'ask both', 'ask audio'],
    outcomes: ['NotAllowedError: Permission denied by system', 'audio'],
    says: 'granted granted',
    seen: '1, 2c',
  }),

  // Firefox.
  row(firefox, 'allowed', {
    acts: ['ask both', 'press Allow', 'ask both'],
    outcomes: [both, both],
    says: 'granted granted',
    seen: '1, 6',
  }),
  row(firefox, 'allowed, and loaded again: it says granted and asks', {
    acts: ['ask both', 'press Allow', 'reload by hand', 'ask both'],
    outcomes: ['pending'],
    says: 'granted granted',
    lists: ['audioinput', 'videoinput'],
    prompts: 1,
    seen: '1, 6',
  }),
  row(firefox, 'allowed for good, and loaded again', {
    acts: ['ask both', 'press Allow and remember', 'reload by hand', 'ask both'],
    outcomes: [both],
    says: 'granted granted',
    seen: '2a',
  }),
  row(firefox, 'refused', {
    acts: ['ask both', 'press Block', 'ask both', 'ask audio'],
    outcomes: [inFirefox.denied, inFirefox.denied, inFirefox.denied],
    says: 'denied denied',
    seen: '2a',
  }),
  row(firefox, 'refused, and loaded again by itself', {
    acts: ['ask both', 'press Block', 'reload by script', 'ask both'],
    outcomes: [inFirefox.denied],
    says: 'denied denied',
    seen: '2a; guidance.md 1.7',
  }),
  row(firefox, 'refused, and loaded again by the Reload button', {
    acts: ['ask both', 'press Block', 'reload by hand', 'ask both'],
    outcomes: ['pending'],
    says: 'prompt prompt',
    prompts: 1,
    seen: 'guidance.md 1.7',
  }),
  row(firefox, 'refused for good, and loaded again', {
    acts: ['ask both', 'press Block and remember', 'reload by hand', 'ask both'],
    outcomes: [inFirefox.denied],
    says: 'denied denied',
    seen: '2a',
  }),
  row(firefox, 'a block that is taken back by hand', {
    acts: [
      'ask both',
      'press Block',
      'reset camera in the site settings',
      'reset microphone in the site settings',
      'ask both',
    ],
    outcomes: [inFirefox.denied, 'pending'],
    says: 'prompt prompt',
    prompts: 1,
    seen: 'guidance.md 1.6',
  }),
  row(firefox, 'closed: hidden, and pending', {
    acts: ['ask both', 'close the prompt', 'ask audio'],
    outcomes: ['pending', 'pending'],
    prompts: 0,
    seen: '2a',
  }),
  row(firefox, 'closed, brought back, and allowed', {
    acts: ['ask both', 'close the prompt', 'reopen the prompt', 'press Allow'],
    outcomes: [both],
    seen: 'guidance.md 2',
  }),
  row(firefox, 'one granted and one denied', {
    state: { camera: 'denied', microphone: 'granted' },
    acts: ['ask both', 'ask audio'],
    outcomes: [inFirefox.denied, 'audio'],
    seen: '2a',
  }),
  row(firefox, 'no devices, and refused', {
    state: noDevices,
    acts: ['block camera in the site settings', 'ask both'],
    outcomes: [inFirefox.missing],
    seen: '2b',
  }),
  row(firefox, 'a camera alone', {
    state: { camera: 'granted', microphone: 'missing' },
    acts: ['ask both', 'ask video'],
    outcomes: [inFirefox.missing, 'video'],
    seen: '2b',
  }),
  row(firefox, 'an impossible constraint before any prompt', {
    acts: [tooWide],
    outcomes: ['OverconstrainedError: Constraints could not be satisfied. (width)'],
    prompts: 0,
    seen: '2b',
  }),
  row(firefox, 'too many channels: ignored', { state: granted, acts: [manyChannels], outcomes: ['audio'], seen: '2b' }),
  row(firefox, 'nothing asked', {
    acts: [{ ask: {} }],
    outcomes: ['TypeError: audio and/or video is required'],
    seen: '2b',
  }),
  row(firefox, 'another app has the microphone', {
    state: granted,
    acts: ['let another app take the microphone', 'ask both'],
    outcomes: ['NotReadableError: Failed to allocate audiosource'],
    seen: 'guidance.md 2; https://github.com/peers/peerjs/issues/367',
  }),
  row(firefox, 'granted for good: labels stay blank until a capture', {
    state: granted,
    acts: [],
    lists: ['audioinput', 'videoinput'],
    seen: '3',
  }),
  row(firefox, 'labels after a capture, and after a refusal', {
    state: granted,
    acts: ['ask both', 'block camera in the site settings'],
    lists: ['audioinput Simulated microphone', 'videoinput Simulated camera'],
    seen: '3',
  }),
  row(firefox, 'the camera revoked in a call: nothing ends', {
    state: granted,
    acts: ['ask both', 'block camera in the site settings'],
    says: 'denied granted',
    live: 2,
    seen: '6',
  }),
  row(firefox, 'its own button stops sharing', {
    state: granted,
    acts: ['ask both', 'stop sharing'],
    live: 0,
    seen: '6',
  }),
  ...(['forbidden', 'sandboxed'] as const).map((frame) =>
    row(firefox, `a frame that is ${frame}`, {
      state: { ...granted, frame },
      acts: ['ask both'],
      outcomes: [inFirefox.denied],
      says: 'denied denied',
      lists: [],
      seen: '1, 2b, 3',
    }),
  ),
  row([...firefox, ...webkit.slice(0, 3)], 'a header that forbids the camera: ignored', {
    state: { ...granted, policy: { camera: 'forbidden' } },
    acts: ['ask both'],
    outcomes: [both],
    says: 'granted granted',
    seen: '1, 2b',
  }),
  row([...firefox, ...webkit], 'an insecure page', {
    state: { secure: false },
    acts: [],
    says: 'prompt prompt',
    seen: '1',
  }),
  row(['firefox-macos'], 'the system keeps the camera: not found, after Allow', {
    acts: ['let the system block the camera', 'ask both', 'press Allow'],
    outcomes: [inFirefox.missing],
    says: 'granted granted',
    seen: '2c',
  }),
  row(['firefox-windows'], 'the system keeps the camera: as if another app held it', {
    state: granted,
    acts: ['let the system block the camera', 'ask both'],
    outcomes: ['NotReadableError: Failed to allocate videosource'],
    seen: '2c',
  }),
  row(['firefox-115-windows', 'firefox-115-macos'], 'no such permission names', {
    acts: ['ask both', 'press Block'],
    outcomes: [inFirefox.denied],
    says: 'TypeError TypeError',
    seen: '1; https://github.com/mdn/browser-compat-data/issues/9855',
  }),

  // WebKit.
  row(webkit, 'allowed', {
    acts: ['ask both', 'press Allow', 'ask both', 'ask audio'],
    outcomes: [both, both, 'audio'],
    says: 'granted granted',
    seen: '1, 2a',
  }),
  row(webkit, 'allowed, and loaded again: asked again', {
    acts: ['ask both', 'press Allow', 'reload by hand', 'ask both'],
    outcomes: ['pending'],
    says: 'prompt prompt',
    prompts: 1,
    seen: '6; https://github.com/WebKit/WebKit/pull/35948',
  }),
  row(webkit, 'refused: it says prompt, and refuses the like in silence', {
    acts: ['ask both', 'press Block', 'ask both'],
    outcomes: [inWebKit.denied, inWebKit.denied],
    says: 'prompt prompt',
    prompts: 0,
    seen: '1, 2a',
  }),
  row(webkit, 'both refused, then one alone: asked', {
    acts: ['ask both', 'press Block', 'ask audio', 'press Allow'],
    outcomes: [inWebKit.denied, 'audio'],
    says: 'prompt granted',
    seen: '2a',
  }),
  row(webkit, 'refused, and loaded again: asked again', {
    acts: ['ask both', 'press Block', 'reload by script', 'ask both'],
    outcomes: ['pending'],
    prompts: 1,
    seen: '2a; guidance.md 4 (SA-3)',
  }),
  row(safari, 'denied in the settings: it says prompt until it is asked', {
    state: denied,
    acts: [],
    says: 'prompt prompt',
    seen: 'https://github.com/w3c/mediacapture-main/issues/1048',
  }),
  row(safari, 'denied in the settings, and asked', {
    state: denied,
    acts: ['ask video'],
    outcomes: [inWebKit.denied],
    says: 'denied prompt',
    prompts: 0,
    seen: 'https://github.com/w3c/mediacapture-main/issues/1048',
  }),
  row(safari, 'allowed in the settings after a refusal: refused until the next load', {
    acts: [
      'ask both',
      'press Block',
      'allow camera in the site settings',
      'allow microphone in the site settings',
      'ask both',
    ],
    outcomes: [inWebKit.denied, inWebKit.denied],
    says: 'granted granted',
    seen: 'WebKit, UserMediaPermissionRequestManagerProxy.cpp; guidance.md 4 (SA-1: reload the page)',
  }),
  row(safari, 'allowed in the settings after a refusal, and loaded again', {
    acts: [
      'ask both',
      'press Block',
      'allow camera in the site settings',
      'allow microphone in the site settings',
      'reload by hand',
      'ask both',
    ],
    outcomes: [both],
    says: 'granted granted',
    seen: 'guidance.md 4 (SA-1)',
  }),
  row([...webkit, ...oldSafari], 'no devices', {
    state: noDevices,
    acts: ['ask both', 'ask audio'],
    outcomes: [inWebKit.missing, inWebKit.missing],
    seen: '2b',
  }),
  row(safari, 'no devices, and refused', {
    state: noDevices,
    acts: ['block camera in the site settings', 'ask both'],
    outcomes: [inWebKit.missing],
    seen: '2b',
  }),
  row(webkit, 'an impossible constraint', {
    acts: ['ask both', 'press Allow', tooWide],
    outcomes: [both, 'OverconstrainedError: Invalid constraint (width)'],
    seen: '2b',
  }),
  row(webkit, 'nothing asked', { acts: [{ ask: {} }], outcomes: ['TypeError: No constraints provided'], seen: '2b' }),
  row(webkit, 'labels before a capture', { acts: [], lists: ['audioinput', 'videoinput'], seen: '3' }),
  row(webkit, 'labels after a capture', {
    acts: ['ask both', 'press Allow'],
    lists: ['audioinput Simulated microphone', 'videoinput Simulated camera'],
    seen: '3',
  }),
  ...(['forbidden', 'sandboxed'] as const).map((frame) =>
    row(webkit, `a frame that is ${frame}`, {
      state: { frame },
      acts: ['ask both'],
      outcomes: [inWebKit.denied],
      says: 'denied denied',
      lists: [],
      seen: '1, 2b, 3',
    }),
  ),
  row(['chrome-ios', 'edge-ios', 'firefox-ios'], 'the system keeps the camera: refused without a prompt', {
    acts: ['let the system block the camera', 'ask both'],
    outcomes: [inWebKit.denied],
    says: 'prompt prompt',
    prompts: 0,
    seen: 'guidance.md 2',
  }),
  row(oldSafari, 'no navigator.permissions', {
    acts: ['ask both', 'press Allow'],
    outcomes: [both],
    says: 'nobody nobody',
    seen: 'https://github.com/mdn/content/issues/22663',
  }),
  row(oldSafari, 'both refused, then one alone: refused', {
    acts: ['ask both', 'press Block', 'ask audio'],
    outcomes: [inWebKit.denied, inWebKit.denied],
    prompts: 0,
    seen: 'WebKit in 2019, UserMediaPermissionRequestManagerProxy.cpp',
  }),

  // Apps.
  row(['facebook-android'], 'nothing ever comes', {
    acts: ['ask both', 'reload by hand', 'ask both'],
    outcomes: ['pending'],
    prompts: 0,
    seen: '2c; https://github.com/Hubs-Foundation/hubs/pull/2264',
  }),
  row(['webview-android'], 'an app without a handler', {
    acts: ['ask both'],
    outcomes: [inChromium.denied],
    says: 'prompt prompt',
    prompts: 0,
    seen: '2c; https://github.com/NativePHP/mobile-air/issues/144',
  }),
  row(['webview-android', 'instagram-android'], 'an app that grants', {
    state: { host: 'grants' },
    acts: ['ask both'],
    outcomes: [both],
    says: 'prompt prompt',
    prompts: 0,
    seen: 'https://mail-archive.com/blink-dev@chromium.org/msg10939.html',
  }),
  row(['webview-android', 'react-native-android', 'line-android'], 'an app that asks once in a session', {
    state: { host: 'asks' },
    acts: ['ask both', 'press Block', 'reload by hand', 'ask both'],
    outcomes: [inChromium.denied],
    says: 'prompt prompt',
    prompts: 0,
    seen: 'guidance.md 11 (WV-0)',
  }),
  row(['webview-ios', 'react-native-ios'], 'an app that asks twice: for itself, and for the site', {
    acts: ['ask both', 'press Allow', 'press Allow'],
    outcomes: [both],
    says: 'granted granted',
    seen: '2c; https://github.com/home-assistant/iOS/issues/1671',
  }),
  row(['webview-ios', 'react-native-ios'], 'an app that asks again for each load, and then once', {
    acts: ['ask both', 'press Allow', 'press Allow', 'reload by hand', 'ask both', 'press Allow'],
    outcomes: [both],
    seen: '2c',
  }),
  row(['webview-ios', 'kakaotalk-ios'], 'an app that was refused in this session', {
    state: { host: 'asks' },
    acts: ['ask both', 'press Block', 'reload by hand', 'ask audio'],
    outcomes: [inWebKit.denied],
    says: 'prompt prompt',
    prompts: 0,
    seen: 'guidance.md 11 (WV-0)',
  }),
  row(['webview-ios'], 'an app whose delegate denies', {
    state: { host: 'refuses' },
    acts: ['ask both'],
    outcomes: [inWebKit.denied],
    prompts: 0,
    seen: '2c; https://github.com/ionic-team/capacitor/pull/5196',
  }),
]

function row(where: readonly Profile[], when: string, rest: Omit<Behaviour, 'where' | 'when'>): Behaviour {
  return { where, when, ...rest }
}
