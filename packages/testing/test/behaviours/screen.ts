// Over 200 lines: one table of three engines.
import type { Profile } from '../../src/profiles/profiles'
import type { Behaviour } from '../behaviour'
import { row } from '../behaviour'

const chromium: readonly Profile[] = ['chrome-linux', 'edge-windows', 'brave-macos', 'opera-windows', 'chrome-chromeos']
const firefox: readonly Profile[] = ['firefox-linux', 'firefox-esr-windows', 'firefox-macos']
const safari: readonly Profile[] = ['safari-macos']

const cancelled = 'NotAllowedError: Permission denied by user'
const byPolicy =
  "NotAllowedError: Failed to execute 'getDisplayMedia' on 'MediaDevices': Access to the feature \"display-capture\" is disallowed by permissions policy."
const firefoxSaysNo =
  'NotAllowedError: The request is not allowed by the user agent or the platform in the current context.'

const webkitSaysNo =
  'NotAllowedError: The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.'
const invalid = 'TypeError: getDisplayMedia must be called with valid constraints.'

/**
 * What browsers answer where a page asks for the screen. Real ones are held to each row of their own in `screen.test.ts` of
 * packages/e2e/src/prompts, /firefox and /webkit.
 */
export const screenBehaviours: readonly Behaviour[] = [
  row(chromium, 'the screen: shared', {
    acts: ['ask for the screen', 'choose the screen'],
    outcomes: ['video of a monitor'],
    live: 1,
    prompts: 0,
    seen: 'docs/facts/browsers.md#screen-shared',
  }),
  row(chromium, 'the screen: a tab with its sound', {
    acts: ['ask for the screen and its sound', 'choose a tab and its sound'],
    outcomes: ['audio video of a browser'],
    live: 2,
    seen: 'docs/facts/browsers.md#screen-shared',
  }),
  row(chromium, 'the screen: stopped by the browser’s own bar', {
    acts: ['ask for the screen', 'choose the screen', 'stop sharing the screen'],
    outcomes: ['video of a monitor'],
    live: 0,
    seen: 'docs/facts/browsers.md#screen-ended',
  }),
  row(chromium, 'the screen: cancelled, and asked again', {
    acts: ['ask for the screen', 'cancel the picker', 'ask for the screen'],
    outcomes: [cancelled, 'pending'],
    prompts: 1,
    seen: 'docs/facts/browsers.md#screen-cancelled',
  }),
  row(chromium, 'the screen: asked for without a press', {
    acts: ['ask for the screen without a press'],
    outcomes: ['pending'],
    prompts: 1,
    seen: 'docs/facts/browsers.md#screen-without-a-press',
  }),
  row(chromium, 'the screen: two calls, one picker after the other', {
    acts: ['ask for the screen', 'ask for the screen without a press', 'cancel the picker'],
    outcomes: [cancelled, 'pending'],
    prompts: 1,
    seen: 'docs/facts/browsers.md#screen-two-calls',
  }),
  row(chromium, 'the screen: in a frame without display-capture', {
    state: { frame: 'allowed' },
    acts: ['ask for the screen'],
    outcomes: [byPolicy],
    seen: 'docs/facts/browsers.md#screen-forbidden',
  }),
  row(chromium, 'the screen: in a frame that may', {
    state: { frame: 'allowed', screen: 'allowed in the frame' },
    acts: ['ask for the screen', 'cancel the picker'],
    outcomes: [cancelled],
    seen: 'docs/facts/browsers.md#screen-forbidden',
  }),
  row(chromium, 'the screen: forbidden by a header', {
    state: { screen: 'forbidden by a header' },
    acts: ['ask for the screen'],
    outcomes: [byPolicy],
    seen: 'docs/facts/browsers.md#screen-forbidden',
  }),
  row(chromium, 'the screen: forbidden by an administrator', {
    state: { screen: 'forbidden by an administrator' },
    acts: ['ask for the screen'],
    outcomes: ['NotAllowedError: Permission denied'],
    seen: 'docs/facts/browsers.md#screen-administrator',
  }),
  row(['chrome-macos', 'edge-macos'], 'the screen: kept by the system', {
    state: { screen: 'blocked by the system' },
    acts: ['ask for the screen', 'choose the screen'],
    outcomes: ['NotAllowedError: Permission denied by system'],
    seen: 'docs/facts/browsers.md#screen-kept-by-a-mac',
  }),
  row(chromium, 'the screen: sound alone, or an exact width', {
    acts: ['ask for sound alone', 'ask for exactly this width'],
    outcomes: [
      'NotSupportedError: Not supported',
      "TypeError: Failed to execute 'getDisplayMedia' on 'MediaDevices': exact constraints are not supported",
    ],
    prompts: 0,
    seen: 'docs/facts/browsers.md#screen-constraints',
  }),

  row(firefox, 'the screen: shared', {
    acts: ['ask for the screen', 'choose the screen'],
    outcomes: ['video'],
    live: 1,
    prompts: 0,
    seen: 'docs/facts/browsers.md#screen-shared',
  }),
  row(firefox, 'the screen: its sound is asked for, and there is none', {
    acts: ['ask for the screen and its sound', 'choose the screen'],
    outcomes: ['video'],
    seen: 'docs/facts/browsers.md#screen-shared',
  }),
  row(firefox, 'the screen: refused, and from then on in this tab', {
    acts: ['ask for the screen', 'cancel the picker', 'ask for the screen'],
    outcomes: [firefoxSaysNo, firefoxSaysNo],
    prompts: 0,
    seen: 'docs/facts/browsers.md#firefox-screen-refused',
  }),
  row(firefox, 'the screen: refused, and loaded again by itself', {
    acts: ['ask for the screen', 'cancel the picker', 'reload by script', 'ask for the screen'],
    outcomes: [firefoxSaysNo, firefoxSaysNo],
    prompts: 0,
    seen: 'docs/facts/browsers.md#firefox-screen-refused',
  }),
  row(firefox, 'the screen: refused, and loaded again by the Reload button', {
    acts: ['ask for the screen', 'cancel the picker', 'reload by hand', 'ask for the screen'],
    outcomes: [firefoxSaysNo, 'pending'],
    prompts: 1,
    seen: 'docs/facts/browsers.md#firefox-screen-refused',
  }),
  row(firefox, 'the screen: stopped by its own button', {
    acts: ['ask for the screen', 'choose the screen', 'stop sharing the screen'],
    outcomes: ['video'],
    live: 0,
    seen: 'docs/facts/browsers.md#screen-ended',
  }),
  row(firefox, 'the screen: asked for without a press', {
    acts: ['ask for the screen without a press'],
    outcomes: ['InvalidStateError: getDisplayMedia requires transient activation from a user gesture.'],
    prompts: 0,
    seen: 'docs/facts/browsers.md#screen-without-a-press',
  }),
  row(firefox, 'the screen: in a frame without display-capture', {
    state: { frame: 'allowed' },
    acts: ['ask for the screen'],
    outcomes: [firefoxSaysNo],
    prompts: 0,
    seen: 'docs/facts/browsers.md#screen-forbidden',
  }),
  row(firefox, 'the screen: in a frame that may', {
    state: { frame: 'allowed', screen: 'allowed in the frame' },
    acts: ['ask for the screen'],
    outcomes: ['pending'],
    prompts: 1,
    seen: 'docs/facts/browsers.md#screen-forbidden',
  }),
  row(firefox, 'the screen: forbidden by a header, which is ignored', {
    state: { screen: 'forbidden by a header' },
    acts: ['ask for the screen'],
    outcomes: ['pending'],
    prompts: 1,
    seen: 'docs/facts/browsers.md#screen-forbidden',
  }),
  row(['firefox-macos'], 'the screen: kept by the system', {
    state: { screen: 'blocked by the system' },
    acts: ['ask for the screen', 'choose the screen'],
    outcomes: ['NotFoundError: The object can not be found here.'],
    seen: 'docs/facts/browsers.md#screen-kept-by-a-mac',
  }),
  row(firefox, 'the screen: sound alone, or an exact width', {
    acts: ['ask for sound alone', 'ask for exactly this width'],
    outcomes: ['TypeError: video is required', 'TypeError: exact not allowed'],
    prompts: 0,
    seen: 'docs/facts/browsers.md#screen-constraints',
  }),

  row(safari, 'the screen: shared', {
    acts: ['ask for the screen', 'choose the screen'],
    outcomes: ['video of a monitor'],
    live: 1,
    prompts: 0,
    seen: 'docs/facts/browsers.md#screen-shared',
  }),
  row(safari, 'the screen: its sound is asked for, and there is none', {
    acts: ['ask for the screen and its sound', 'choose the screen'],
    outcomes: ['video of a monitor'],
    seen: 'docs/facts/browsers.md#screen-shared',
  }),
  row(safari, 'the screen: refused, and asked again in the next press', {
    acts: ['ask for the screen', 'cancel the picker', 'ask for the screen'],
    outcomes: [webkitSaysNo, 'pending'],
    prompts: 1,
    seen: 'docs/facts/browsers.md#webkit-screen-refused',
  }),
  row(safari, 'the screen: asked for without a press', {
    acts: ['ask for the screen without a press'],
    outcomes: ['InvalidStateError: getDisplayMedia must be called from a user gesture handler.'],
    prompts: 0,
    seen: 'docs/facts/browsers.md#screen-without-a-press',
  }),
  row(safari, 'the screen: in a frame without display-capture', {
    state: { frame: 'allowed' },
    acts: ['ask for the screen'],
    outcomes: [webkitSaysNo],
    prompts: 0,
    seen: 'docs/facts/browsers.md#screen-forbidden',
  }),
  row(safari, 'the screen: in a frame that may', {
    state: { frame: 'allowed', screen: 'allowed in the frame' },
    acts: ['ask for the screen'],
    outcomes: ['pending'],
    prompts: 1,
    seen: 'docs/facts/browsers.md#screen-forbidden',
  }),
  row(safari, 'the screen: sound alone, or an exact width', {
    acts: ['ask for sound alone', 'ask for exactly this width'],
    outcomes: [invalid, invalid],
    prompts: 0,
    seen: 'docs/facts/browsers.md#screen-constraints',
  }),
]
