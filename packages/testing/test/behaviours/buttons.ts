import type { Profile } from '../../src/profiles/profiles'
import type { AnyState } from '../../src/world/state'
import type { Behaviour } from '../behaviour'
import { both, granted, noDevices, row } from '../behaviour'

const chromium: readonly Profile[] = ['chrome-linux', 'edge-windows', 'opera-macos', 'chrome-android']

const cancelled = ['promptdismiss', 'cancel: NotAllowedError: Permission dismissed']
const unregistered = 'error: InvalidStateError: The permission element is not registered in the browser process.'

const bothBlocked: AnyState = { camera: 'denied', microphone: 'denied' }
const cameraBlocked: AnyState = { camera: 'denied', microphone: 'granted' }

/** What Chromium's own buttons answer to a press. A real one is held to each in packages/e2e/src/prompts/behaviours.test.ts. */
export const buttonBehaviours: readonly Behaviour[] = [
  row(chromium, 'the button, where all is allowed: no prompt, and it gives once', {
    state: granted,
    acts: ['show <usermedia>', 'press <usermedia>', 'press <usermedia>', 'ask audio'],
    hears: ['stream'],
    outcomes: ['audio'],
    live: 3,
    seen: 'docs/facts/browsers.md#capability-elements',
  }),
  row(chromium, 'the button, where nothing was asked: its own prompt', {
    acts: ['show <usermedia>', 'press <usermedia>', 'press Allow'],
    hears: ['promptaction', 'stream'],
    says: 'granted granted',
    live: 2,
    seen: 'Chromium 156',
  }),
  row(chromium, 'the button’s prompt closed three times: nothing counts', {
    acts: [
      'show <camera>',
      'press <camera>',
      'close the prompt',
      'press <camera>',
      'close the prompt',
      'press <camera>',
      'close the prompt',
    ],
    hears: [...cancelled, ...cancelled, ...cancelled],
    says: 'prompt prompt',
    seen: 'Chromium 156',
  }),
  row(chromium, 'the button of a blocked page, allowed', {
    state: bothBlocked,
    acts: ['show <usermedia>', 'press <usermedia>', 'press Allow', 'ask both'],
    hears: ['promptaction', 'stream'],
    outcomes: [both],
    says: 'granted granted',
    live: 4,
    seen: 'docs/facts/browsers.md#capability-elements',
  }),
  row(chromium, 'the button of a blocked page, still not allowed', {
    state: bothBlocked,
    acts: ['show <usermedia>', 'press <usermedia>', 'press Block', 'ask both'],
    hears: cancelled,
    outcomes: ['NotAllowedError: Permission denied'],
    says: 'denied denied',
    live: 0,
    seen: 'docs/facts/browsers.md#capability-elements',
  }),
  row(chromium, 'the button for the one that is blocked', {
    state: cameraBlocked,
    acts: ['show <camera>', 'press <camera>', 'press Allow'],
    hears: ['promptaction', 'track'],
    says: 'granted granted',
    live: 1,
    seen: 'docs/facts/browsers.md#capability-elements',
  }),
  row(chromium, 'the button for both, where one is blocked: it asks for that', {
    state: cameraBlocked,
    acts: ['show <usermedia>', 'press <usermedia>', 'press Allow'],
    hears: ['promptaction', 'stream'],
    says: 'granted granted',
    live: 2,
    seen: 'docs/facts/browsers.md#capability-elements',
  }),
  row(chromium, 'another tab, while the button asks', {
    state: bothBlocked,
    acts: ['show <usermedia>', 'press <usermedia>', 'look at another tab'],
    hears: cancelled,
    says: 'denied denied',
    prompts: 0,
    seen: 'Chromium 156',
  }),
  row(chromium, 'the button is gone when it is allowed: no one gets the stream', {
    state: bothBlocked,
    acts: ['show <usermedia>', 'press <usermedia>', 'take away <usermedia>', 'press Allow'],
    hears: ['promptaction'],
    says: 'granted granted',
    live: 0,
    seen: 'Chromium 156',
  }),
  row(chromium, 'a request behind the button’s prompt: let in with it', {
    acts: ['show <usermedia>', 'press <usermedia>', 'ask both', 'press Allow'],
    hears: ['promptaction', 'stream'],
    outcomes: [both],
    live: 4,
    seen: 'Chromium 156',
  }),
  row(chromium, 'a script that presses the button', {
    state: granted,
    acts: ['show <usermedia>', 'press by script <usermedia>'],
    hears: ['error: InvalidStateError: The permission element activation must be triggered by a user gesture.'],
    live: 0,
    seen: 'docs/facts/browsers.md#capability-elements',
  }),
  row(chromium, 'the button without devices: it asks all the same', {
    state: noDevices,
    acts: ['show <usermedia>', 'press <usermedia>', 'press Allow'],
    hears: ['promptaction', 'error: NotFoundError: Requested device not found'],
    says: 'granted granted',
    seen: 'Chromium 156',
  }),
  row(chromium, 'the button, while another app has the microphone', {
    state: granted,
    acts: ['let another app take the microphone', 'show <usermedia>', 'press <usermedia>'],
    hears: ['error: NotReadableError: Could not start audio source'],
    seen: 'Chromium 156',
  }),
  row(chromium, 'the button under a header that forbids the camera', {
    state: { ...granted, policy: { camera: 'forbidden' } },
    acts: ['show <usermedia>', 'press <usermedia>', 'show <microphone>', 'press <microphone>'],
    hears: [unregistered, 'track'],
    live: 1,
    seen: 'docs/facts/browsers.md#capability-elements',
  }),
  row(chromium, 'the button in a frame of another site, with allow or without', {
    state: { ...granted, frame: 'allowed' },
    acts: ['show <usermedia>', 'press <usermedia>'],
    hears: [unregistered],
    seen: 'Chromium 156',
  }),
]
