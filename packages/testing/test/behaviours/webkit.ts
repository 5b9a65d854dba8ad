import type { Profile } from '../../src/profiles/profiles'
import type { AnyState } from '../../src/world/state'
import type { Behaviour } from '../behaviour'
import { both, noDevices, row, tooWide } from '../behaviour'

const safari: readonly Profile[] = ['safari-macos', 'safari-ios', 'safari-ipados']
const webkit: readonly Profile[] = [...safari, 'chrome-ios', 'edge-ios', 'firefox-ios', 'home-screen-ios']
const oldSafari: readonly Profile[] = ['safari-14-macos', 'safari-14-ios', 'safari-13-macos', 'safari-13-ios']

const denied =
  'NotAllowedError: The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.'
const missing = 'OverconstrainedError: Invalid constraint ()'

const bothDenied: AnyState = { camera: 'denied', microphone: 'denied' }

/** What WebKit answers: Safari, and other browsers on iOS. */
export const webkitBehaviours: readonly Behaviour[] = [
  row(webkit, 'allowed', {
    acts: ['ask both', 'press Allow', 'ask both', 'ask audio'],
    outcomes: [both, both, 'audio'],
    says: 'granted granted',
    seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#permission-states',
  }),
  row(webkit, 'allowed, and loaded again: asked again', {
    acts: ['ask both', 'press Allow', 'reload by hand', 'ask both'],
    outcomes: [both, 'pending'],
    says: 'prompt prompt',
    prompts: 1,
    seen: 'docs/facts/browsers.md#track-lifecycle; https://github.com/WebKit/WebKit/pull/35948',
  }),
  row(webkit, 'allowed, and loaded again by itself: not asked', {
    acts: ['ask both', 'press Allow', 'reload by script', 'ask both'],
    outcomes: [both, both],
    prompts: 0,
    seen: 'docs/facts/browsers.md#webkit-reload-keeps-a-grant',
  }),
  row(webkit, 'refused, and asked again in a press: asked', {
    acts: ['ask both', 'press Block', 'ask both in a press'],
    outcomes: [denied, 'pending'],
    prompts: 1,
    seen: 'docs/facts/browsers.md#webkit-asks-again-in-a-press',
  }),
  row(webkit, 'two requests, and one answer', {
    acts: ['ask both', 'ask both', 'press Block'],
    outcomes: [denied, denied],
    prompts: 0,
    seen: 'WebKitGTK 2.50.6',
  }),
  row(webkit, 'refused: it says prompt, and refuses the like in silence', {
    acts: ['ask both', 'press Block', 'ask both'],
    outcomes: [denied, denied],
    says: 'prompt prompt',
    prompts: 0,
    seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#permission-states',
  }),
  row(webkit, 'both refused, then one alone: asked', {
    acts: ['ask both', 'press Block', 'ask audio', 'press Allow'],
    outcomes: [denied, 'audio'],
    says: 'prompt granted',
    seen: 'docs/facts/browsers.md#permission-states',
  }),
  row(webkit, 'refused, and loaded again: asked again', {
    acts: ['ask both', 'press Block', 'reload by script', 'ask both'],
    outcomes: [denied, 'pending'],
    prompts: 1,
    seen: 'docs/facts/browsers.md#permission-states; docs/facts/guidance.md#sa-3',
  }),
  row(safari, 'denied in the settings: it says prompt until it is asked', {
    state: bothDenied,
    acts: [],
    says: 'prompt prompt',
    seen: 'https://github.com/w3c/mediacapture-main/issues/1048',
  }),
  row(safari, 'denied in the settings, and asked', {
    state: bothDenied,
    acts: ['ask video'],
    outcomes: [denied],
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
    outcomes: [denied, denied],
    says: 'granted granted',
    seen: 'WebKit, UserMediaPermissionRequestManagerProxy.cpp; docs/facts/guidance.md#browsers-on-a-computer (SA-1: reload the page)',
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
    outcomes: [denied, both],
    says: 'granted granted',
    seen: 'docs/facts/guidance.md#sa-1',
  }),
  row([...webkit, ...oldSafari], 'no devices', {
    state: noDevices,
    acts: ['ask both', 'ask audio'],
    outcomes: [missing, missing],
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(safari, 'no devices, and refused', {
    state: noDevices,
    acts: ['block camera in the site settings', 'ask both'],
    outcomes: [missing],
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(webkit, 'an impossible constraint', {
    acts: ['ask both', 'press Allow', tooWide],
    outcomes: [both, 'OverconstrainedError: Invalid constraint (width)'],
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(webkit, 'an impossible constraint, before anything was allowed: without a name', {
    acts: [tooWide, { ask: { video: { deviceId: { exact: 'gone' } } } }],
    outcomes: [missing, missing],
    prompts: 0,
    seen: 'docs/facts/browsers.md#webkit-empty-constraint',
  }),
  row(webkit, 'nothing asked', {
    acts: [{ ask: {} }],
    outcomes: ['TypeError: No constraints provided'],
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(webkit, 'labels before a capture', {
    acts: [],
    lists: ['audioinput', 'videoinput'],
    seen: 'docs/facts/browsers.md#devices-labels-and-outputs',
  }),
  row(webkit, 'labels after a capture', {
    acts: ['ask both', 'press Allow'],
    lists: ['audioinput named', 'videoinput named'],
    seen: 'docs/facts/browsers.md#devices-labels-and-outputs',
  }),
  ...(['forbidden', 'sandboxed'] as const).map((frame) =>
    row(webkit, `a frame that is ${frame}`, {
      state: { frame },
      acts: ['ask both'],
      outcomes: [denied],
      says: 'denied denied',
      lists: [],
      seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-constraints-and-context, docs/facts/browsers.md#devices-labels-and-outputs',
    }),
  ),
  row(['chrome-ios', 'edge-ios', 'firefox-ios'], 'the system keeps the camera: refused without a prompt', {
    acts: ['let the system block the camera', 'ask both'],
    outcomes: [denied],
    says: 'prompt prompt',
    prompts: 0,
    seen: 'docs/facts/guidance.md#telling-the-layers-apart',
  }),
  row(oldSafari, 'no navigator.permissions', {
    acts: ['ask both', 'press Allow'],
    outcomes: [both],
    says: 'nobody nobody',
    seen: 'https://github.com/mdn/content/issues/22663',
  }),
  row(oldSafari, 'both refused, then one alone: refused', {
    acts: ['ask both', 'press Block', 'ask audio'],
    outcomes: [denied, denied],
    prompts: 0,
    seen: 'WebKit in 2019, UserMediaPermissionRequestManagerProxy.cpp',
  }),

  row(safari, 'a frame that may use the camera alone', {
    state: { frame: 'camera alone' },
    acts: ['ask both', 'ask video', 'press Allow'],
    outcomes: [denied, 'video'],
    says: 'granted denied',
    lists: ['videoinput named'],
    seen: 'WebKitGTK 2.50.6',
  }),
  row(safari, 'a header that forbids the camera: ignored', {
    state: { policy: { camera: 'forbidden' } },
    acts: ['ask both', 'press Allow'],
    outcomes: [both],
    says: 'granted granted',
    seen: 'docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-constraints-and-context',
  }),
  row(webkit, 'an insecure page', {
    state: { secure: false },
    acts: [],
    says: 'prompt prompt',
    seen: 'docs/facts/browsers.md#permission-queries',
  }),
]
