import type { Behaviour } from '../behaviour'
import { both, row } from '../behaviour'

const inChromium = 'NotAllowedError: Permission denied'
const inWebKit =
  'NotAllowedError: The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.'

/** What a page in an app is answered. */
export const appBehaviours: readonly Behaviour[] = [
  row(['facebook-android'], 'nothing ever comes', {
    acts: ['ask both', 'reload by hand', 'ask both'],
    outcomes: ['pending', 'pending'],
    prompts: 0,
    seen: 'docs/facts/browsers.md#systems-apps-and-other-browsers; https://github.com/Hubs-Foundation/hubs/pull/2264',
  }),
  row(['webview-android'], 'an app without a handler', {
    acts: ['ask both'],
    outcomes: [inChromium],
    says: 'prompt prompt',
    prompts: 0,
    seen: 'docs/facts/browsers.md#systems-apps-and-other-browsers; https://github.com/NativePHP/mobile-air/issues/144',
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
    outcomes: [inChromium, inChromium],
    says: 'prompt prompt',
    prompts: 0,
    seen: 'docs/facts/guidance.md#wv-0',
  }),
  row(['webview-ios', 'react-native-ios'], 'an app that asks twice: for itself, and for the site', {
    acts: ['ask both', 'press Allow', 'press Allow'],
    outcomes: [both],
    says: 'granted granted',
    seen: 'docs/facts/browsers.md#systems-apps-and-other-browsers; https://github.com/home-assistant/iOS/issues/1671',
  }),
  row(['webview-ios', 'react-native-ios'], 'an app that asks again for each load, and then once', {
    acts: ['ask both', 'press Allow', 'press Allow', 'reload by hand', 'ask both', 'press Allow'],
    outcomes: [both, both],
    seen: 'docs/facts/browsers.md#systems-apps-and-other-browsers',
  }),
  row(['webview-ios', 'kakaotalk-ios'], 'an app that was refused in this session', {
    state: { host: 'asks' },
    acts: ['ask both', 'press Block', 'reload by hand', 'ask audio'],
    outcomes: [inWebKit, inWebKit],
    says: 'prompt prompt',
    prompts: 0,
    seen: 'docs/facts/guidance.md#wv-0',
  }),
  row(['webview-ios'], 'an app whose delegate denies', {
    state: { host: 'refuses' },
    acts: ['ask both'],
    outcomes: [inWebKit],
    prompts: 0,
    seen: 'docs/facts/browsers.md#systems-apps-and-other-browsers; https://github.com/ionic-team/capacitor/pull/5196',
  }),
  row(['electron-windows', 'electron-macos'], 'an app that has yet to ask, and says that it refuses', {
    state: { host: 'asks' },
    acts: [],
    says: 'denied denied',
    prompts: 0,
    seen: 'docs/facts/browsers.md#electron-queries',
  }),
  row(['electron-windows', 'electron-macos'], 'an app that refuses, and says that it grants', {
    state: { host: 'refuses' },
    acts: ['ask both'],
    outcomes: [inChromium],
    says: 'granted granted',
    prompts: 0,
    seen: 'docs/facts/browsers.md#electron-queries',
  }),
]
