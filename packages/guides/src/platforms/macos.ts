// Long because it is data.
import type { Guide } from '../guide'
import type { Sentence } from '../words'

export { labels } from '../labels/en/macos'

type Says = Sentence<'macos'>

const apple = { source: 'https://support.apple.com/guide/mac-help/mchlf6d108da/mac', checked: '2026-11' } as const
const usual = { source: 'General knowledge, not seen on a Mac', checked: '2026-11', confidence: 'medium' } as const
const help = apple.source

// Safari is a part of macOS, and in none of its lists: docs/facts/guidance.md#mac-3.
const listed = [
  'brave',
  'chrome',
  'chromium',
  'duckduckgo',
  'edge',
  'firefox',
  'opera',
  'vivaldi',
  // An app by its own name: https://github.com/electron/electron/pull/42899
  'webview',
  'unknown',
] as const

// The older form, which newer ones take as well: docs/facts/guidance.md#links-from-a-web-page.
const cameraSettings = {
  opens: 'camera settings',
  href: 'x-apple.systempreferences:com.apple.preference.security?Privacy_Camera',
} as const
const microphoneSettings = {
  opens: 'microphone settings',
  href: 'x-apple.systempreferences:com.apple.preference.security?Privacy_Microphone',
} as const

export const guides: readonly Guide<Says>[] = [
  {
    id: 'macos-lid',
    against: ['missing'],
    otherwise: 'isLidClosed',
    steps: [{ say: 'openLid', doneWhen: 'found' }, { say: 'screenCable', device: 'camera' }, { say: 'comeBack' }],
    after: 'nothing',
    rows: ['MAC-8'],
    ...usual,
  },
  {
    id: 'macos-privacy',
    against: ['system', 'missing', 'busy'],
    apart: true,
    where: { browser: listed, osVersion: { from: 13 } },
    lead: 'macLead',
    otherwise: 'isItMac',
    steps: [
      {
        say: 'macCamera',
        note: [
          'applePath',
          {
            settings: 'apple-current.macSystemSettings',
            privacy: 'apple-current.macPrivacySecurity',
            page: 'macos.camera',
          },
        ],
        device: 'camera',
        link: cameraSettings,
      },
      { name: 'camera', say: 'turnOnApp', note: 'eachCopy', device: 'camera', doneWhen: 'allowed' },
      {
        say: 'macMicrophone',
        note: [
          'applePath',
          {
            settings: 'apple-current.macSystemSettings',
            privacy: 'apple-current.macPrivacySecurity',
            page: 'macos.microphone',
          },
        ],
        device: 'microphone',
        link: microphoneSettings,
      },
      { name: 'microphone', say: 'turnOnApp', device: 'microphone', doneWhen: 'allowed' },
      { name: 'quit', say: ['quitAndReopen', { quit: 'macos.quitAndReopen' }], note: 'orComeBack' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'macos',
        device: 'camera',
        path: ['apple-current.macPrivacySecurity', 'macos.camera'],
        rows: [{ text: { name: 'browserApp' }, control: 'switch', step: 'camera' }],
      },
      {
        kind: 'settings',
        like: 'macos',
        device: 'microphone',
        path: ['apple-current.macPrivacySecurity', 'macos.microphone'],
        rows: [{ text: { name: 'browserApp' }, control: 'switch', step: 'microphone' }],
      },
    ],
    after: 'restart',
    help,
    rows: ['MAC-1', 'MAC-7'],
    ...apple,
    confidence: 'high',
  },
  {
    id: 'macos-12-privacy',
    against: ['system', 'missing', 'busy'],
    apart: true,
    where: { browser: listed, osVersion: { before: 13 } },
    lead: 'macLead',
    otherwise: 'isItMac',
    steps: [
      {
        say: 'macCamera',
        note: [
          'oldApplePath',
          {
            settings: 'macos.systemPreferences12',
            security: 'macos.securityPrivacy12',
            privacy: 'macos.privacy12',
            page: 'macos.camera',
          },
        ],
        device: 'camera',
        link: cameraSettings,
      },
      {
        name: 'camera',
        say: ['tickApp', { page: 'macos.camera' }],
        note: 'padlockFirst',
        device: 'camera',
        doneWhen: 'allowed',
      },
      {
        say: 'macMicrophone',
        note: [
          'oldApplePath',
          {
            settings: 'macos.systemPreferences12',
            security: 'macos.securityPrivacy12',
            privacy: 'macos.privacy12',
            page: 'macos.microphone',
          },
        ],
        device: 'microphone',
        link: microphoneSettings,
      },
      {
        name: 'microphone',
        say: ['tickApp', { page: 'macos.microphone' }],
        note: 'padlockFirst',
        device: 'microphone',
        doneWhen: 'allowed',
      },
      { say: ['quitAndReopen', { quit: 'macos.quitAndReopen' }], note: 'orComeBack' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'macos',
        device: 'camera',
        path: ['macos.securityPrivacy12', 'macos.privacy12', 'macos.camera'],
        rows: [{ text: { name: 'browserApp' }, control: 'tick', step: 'camera' }],
      },
      {
        kind: 'settings',
        like: 'macos',
        device: 'microphone',
        path: ['macos.securityPrivacy12', 'macos.privacy12', 'macos.microphone'],
        rows: [{ text: { name: 'browserApp' }, control: 'tick', step: 'microphone' }],
      },
    ],
    after: 'restart',
    help,
    rows: ['MAC-2'],
    source: 'Strings of macOS 12 (kishikawakatsumi/applelocalization-tools@176cb3f)',
    checked: '2026-11',
    confidence: 'high',
  },
  {
    id: 'macos-not-listed',
    against: ['system'],
    where: { browser: listed },
    lead: 'notAskedYet',
    otherwise: 'isItNotListed',
    steps: [
      { say: 'tryAgain' },
      {
        name: 'answer',
        say: ['macAsks', { allow: 'ios.allow' }],
        note: ['olderMacSays', { ok: 'macos.tccAllow' }],
        doneWhen: 'allowed',
      },
    ],
    picture: [
      {
        kind: 'question',
        like: 'safari',
        answers: [{ text: 'macos.tccDontAllow' }, { text: 'ios.allow', step: 'answer' }],
      },
    ],
    after: 'nothing',
    help,
    rows: ['MAC-3'],
    ...apple,
    confidence: 'high',
  },
  {
    id: 'macos-screen-time',
    against: ['system', 'missing'],
    devices: ['camera'],
    otherwise: 'isItScreenTime',
    steps: [
      { say: ['openScreenTime', { screenTime: 'macos.screenTime' }] },
      { name: 'content', say: ['contentPrivacyCamera', { content: 'macos.contentPrivacy' }], doneWhen: 'allowed' },
      { say: 'managedMac', note: 'useAnotherDevice' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'macos',
        path: ['macos.screenTime'],
        rows: [{ text: 'macos.contentPrivacy', control: 'leads on', step: 'content' }],
      },
    ],
    after: 'someone else',
    rows: ['MAC-6', 'TCC'],
    source: 'https://developer.apple.com/documentation/devicemanagement/privacypreferencespolicycontrol',
    checked: '2026-11',
    confidence: 'medium',
  },
  {
    id: 'macos-continuity',
    against: ['busy', 'black'],
    devices: ['camera'],
    otherwise: 'isItContinuity',
    steps: [
      { say: 'pickMacCamera', doneWhen: 'allowed' },
      {
        say: [
          'continuityOff',
          {
            settings: 'ios.settings',
            general: 'ios.general',
            airplay: 'apple-current.iosAirPlayContinuity',
            continuity: 'apple-current.iosContinuityCamera',
          },
        ],
      },
      { say: 'tryAgain' },
    ],
    after: 'nothing',
    rows: ['MAC-5'],
    ...usual,
  },
]
