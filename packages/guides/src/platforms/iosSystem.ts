// Long because it is data.
import type { Guide } from '../guide'
import type { Sentence } from '../words'

export { labels } from '../labels/en/iosSystem'

type Says = Sentence<'iosSystem'>

const apple = {
  source: 'https://support.apple.com/guide/iphone/iph168c4bbd5/ios',
  checked: '2026-11',
} as const
const usual = { source: 'General knowledge, not seen on a device', checked: '2026-11', confidence: 'medium' } as const
const help = apple.source

/** Those with a switch of their own. Safari has none: its page of the settings is for its sites. */
const apps = ['brave', 'chrome', 'duckduckgo', 'edge', 'firefox', 'opera', 'unknown'] as const

export const guides: readonly Guide<Says>[] = [
  {
    id: 'ios-18-app',
    // A refusal in a browser that is not Safari is most often this one: docs/facts/guidance.md#ios-6.
    against: ['system', 'browser'],
    where: { browser: apps, osVersion: { from: 18 } },
    lead: 'iosLead',
    steps: [
      {
        name: 'apps',
        say: ['openApps', { settings: 'ios.settings', apps: 'apple-current.iosApps' }],
        looks: 'lastRow',
      },
      { name: 'browser', say: 'tapBrowser' },
      { name: 'camera', say: ['turnOn', { label: 'ios.camera' }], device: 'camera', doneWhen: 'allowed' },
      { name: 'microphone', say: ['turnOn', { label: 'ios.microphone' }], device: 'microphone', doneWhen: 'allowed' },
      { say: 'openAgain' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'ios',
        path: ['ios.settings'],
        rows: [{ text: 'apple-current.iosApps', control: 'leads on', step: 'apps' }],
      },
      {
        kind: 'settings',
        like: 'ios',
        path: ['apple-current.iosApps'],
        rows: [{ text: { name: 'browser' }, control: 'leads on', step: 'browser' }],
      },
      {
        kind: 'settings',
        like: 'ios',
        path: [{ name: 'browser' }],
        rows: [
          { text: 'ios.microphone', device: 'microphone', control: 'switch', step: 'microphone' },
          { text: 'ios.camera', device: 'camera', control: 'switch', step: 'camera' },
        ],
      },
    ],
    after: 'reopen the link',
    help,
    rows: ['IP-1'],
    ...usual,
  },
  {
    id: 'ios-17-app',
    against: ['system', 'browser'],
    where: { browser: apps, osVersion: { before: 18 } },
    lead: 'iosLead',
    steps: [
      { name: 'browser', say: ['findBrowser', { settings: 'ios.settings' }] },
      { name: 'camera', say: ['turnOn', { label: 'ios.camera' }], device: 'camera', doneWhen: 'allowed' },
      { name: 'microphone', say: ['turnOn', { label: 'ios.microphone' }], device: 'microphone', doneWhen: 'allowed' },
      { say: 'openAgain' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'ios',
        path: ['ios.settings'],
        rows: [{ text: { name: 'browser' }, control: 'leads on', step: 'browser' }],
      },
      {
        kind: 'settings',
        like: 'ios',
        path: [{ name: 'browser' }],
        rows: [
          { text: 'ios.microphone', device: 'microphone', control: 'switch', step: 'microphone' },
          { text: 'ios.camera', device: 'camera', control: 'switch', step: 'camera' },
        ],
      },
    ],
    after: 'reopen the link',
    help,
    rows: ['IP-2'],
    ...usual,
  },
  {
    id: 'ios-privacy',
    against: ['system'],
    where: { browser: apps },
    otherwise: 'isItNotHere',
    steps: [
      {
        name: 'privacy',
        say: ['openPrivacy', { settings: 'ios.settings', privacy: 'apple-current.iosPrivacySecurity' }],
        note: ['olderPrivacy', { privacy: 'ios.privacy15' }],
      },
      { name: 'camera', say: ['cameraFor', { page: 'ios.camera' }], device: 'camera', doneWhen: 'allowed' },
      {
        name: 'microphone',
        say: ['microphoneFor', { page: 'ios.microphone' }],
        device: 'microphone',
        doneWhen: 'allowed',
      },
      { say: 'openAgain' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'ios',
        path: ['apple-current.iosPrivacySecurity'],
        rows: [
          { text: 'ios.microphone', device: 'microphone', control: 'leads on', step: 'microphone' },
          { text: 'ios.camera', device: 'camera', control: 'leads on', step: 'camera' },
        ],
      },
    ],
    after: 'reopen the link',
    help,
    rows: ['IP-3'],
    ...apple,
    confidence: 'high',
  },
  {
    id: 'ios-not-asked',
    against: ['system'],
    where: { browser: apps },
    lead: 'iosNotAsked',
    otherwise: 'isItNowhere',
    steps: [{ say: 'tapTryAgain' }, { name: 'answer', say: ['iosAsks', { allow: 'ios.allow' }], doneWhen: 'allowed' }],
    picture: [
      { kind: 'question', like: 'phone', answers: [{ text: 'ios.dontAllow' }, { text: 'ios.allow', step: 'answer' }] },
    ],
    after: 'nothing',
    help,
    rows: ['IP-4'],
    ...apple,
    confidence: 'medium',
  },
  {
    id: 'ios-screen-time',
    against: ['system', 'missing'],
    otherwise: 'isItScreenTimeHere',
    steps: [
      {
        say: [
          'openScreenTimeHere',
          { settings: 'ios.settings', screenTime: 'ios.screenTime', content: 'ios.contentPrivacyRestrictions' },
        ],
      },
      {
        name: 'camera',
        say: ['allowedCamera', { allowed: 'apple-current.iosAllowedAppsFeatures', page: 'ios.camera' }],
        note: ['olderAllowed', { allowed: 'ios.allowedApps' }],
        device: 'camera',
        doneWhen: 'allowed',
      },
      {
        name: 'microphone',
        say: ['microphoneChanges', { page: 'ios.microphone', allow: 'ios.allowChanges' }],
        device: 'microphone',
        doneWhen: 'allowed',
      },
      { say: 'tapTryAgain' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'ios',
        path: ['ios.screenTime', 'ios.contentPrivacyRestrictions'],
        rows: [
          { text: 'apple-current.iosAllowedAppsFeatures', device: 'camera', control: 'leads on', step: 'camera' },
          {
            text: 'ios.microphone',
            device: 'microphone',
            control: 'leads on',
            value: 'ios.dontAllowChanges',
            step: 'microphone',
          },
        ],
      },
    ],
    after: 'nothing',
    rows: ['IP-5'],
    source: 'Strings of iOS 15 (kishikawakatsumi/applelocalization-tools@176cb3f)',
    checked: '2026-11',
    confidence: 'medium',
  },
  {
    id: 'ios-managed',
    against: ['system', 'missing'],
    otherwise: 'isSwitchGrey',
    steps: [
      {
        name: 'management',
        say: [
          'openManagement',
          { settings: 'ios.settings', general: 'ios.general', management: 'ios.vpnDeviceManagement' },
        ],
        note: 'noRow',
      },
      { say: 'isThereProfile' },
      { say: 'useAnotherDevice' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'ios',
        path: ['ios.settings', 'ios.general'],
        rows: [{ text: 'ios.vpnDeviceManagement', control: 'leads on', step: 'management' }],
      },
    ],
    after: 'someone else',
    rows: ['IP-6'],
    ...usual,
  },
]
