// Long because it is data: what is the cause less often, after all that is the cause more often.
import type { Guide } from '../guide'
import type { Sentence } from '../words'

export { labels } from '../labels/en/seldom'

type Says = Sentence<'seldom'>

const usual = { source: 'General knowledge, not seen on a device', checked: '2026-11', confidence: 'medium' } as const
const kaspersky = 'https://support.kaspersky.it/help/Kaspersky/Win21.8/en-US/all-in-one.htm?sectionUrl=85234.htm'
const computers = ['windows', 'macos', 'chromeos', 'linux', 'unknown'] as const

export const guides: readonly Guide<Says>[] = [
  {
    id: 'black-picture',
    against: ['black', 'busy'],
    where: { os: computers },
    devices: ['camera'],
    otherwise: 'isItBlack',
    steps: [{ say: 'slideCover' }, { say: 'pressCameraKey' }],
    after: 'nothing',
    rows: ['HW-1', 'HW-2'],
    ...usual,
  },
  {
    id: 'other-camera',
    against: ['black', 'busy'],
    where: { os: computers },
    devices: ['camera'],
    otherwise: 'isMadeCamera',
    steps: [
      { say: 'realCamera', note: 'notOne' },
      { say: 'closeThatApp', doneWhen: 'allowed' },
    ],
    after: 'nothing',
    rows: ['HW-7'],
    ...usual,
  },
  {
    id: 'silent-microphone',
    against: ['silent', 'busy'],
    where: { os: computers },
    devices: ['microphone'],
    otherwise: 'isItSilent',
    steps: [{ say: 'microphoneKey' }, { say: 'headsetSwitch' }],
    after: 'nothing',
    rows: ['HW-3', 'HW-4'],
    ...usual,
  },
  {
    id: 'wireless-headset',
    against: ['silent', 'busy', 'missing'],
    devices: ['microphone'],
    otherwise: 'isItWireless',
    steps: [{ say: 'pairAgain', doneWhen: 'allowed' }, { say: 'builtIn' }, { say: 'comeBack' }],
    after: 'nothing',
    rows: ['HW-5'],
    ...usual,
  },
  {
    id: 'security-program',
    against: ['system', 'busy', 'missing', 'black'],
    where: { os: ['windows'] },
    lead: 'securityLead',
    otherwise: 'isItSecurity',
    steps: [
      {
        say: [
          'kaspersky',
          {
            settings: 'kaspersky.settings',
            privacy: 'kaspersky.privacySettings',
            webcam: 'kaspersky.webcamAndMicControl',
            block: 'kaspersky.blockAllApps',
          },
        ],
      },
      {
        say: [
          'bitdefender',
          {
            privacy: 'bitdefender.privacy',
            video: 'bitdefender.videoAudioProtection',
            settings: 'bitdefender.settings',
            block: 'bitdefender.blockBrowsers',
          },
        ],
      },
      { say: ['eset', { allow: 'eset.allowAccess' }] },
      { say: 'otherSecurity', doneWhen: 'allowed' },
      { say: 'tryAgain', note: 'withoutVpn' },
    ],
    after: 'nothing',
    help: kaspersky,
    rows: ['HW-8', 'HW-9', 'HW-10', 'HW-11'],
    source: `${kaspersky}, the manual of Bitdefender (pages 126 and 127), https://help.eset.com/eis/18`,
    checked: '2026-11',
    confidence: 'medium',
  },
  {
    id: 'security-program-mac',
    against: ['system', 'busy', 'missing', 'black'],
    where: { os: ['macos'] },
    lead: 'securityLead',
    otherwise: 'isItSecurity',
    steps: [
      { say: 'securityOnMac', doneWhen: 'allowed' },
      { say: 'tryAgain', note: 'withoutVpn' },
    ],
    after: 'nothing',
    help: 'https://support.kaspersky.it/help/Kaspersky/Mac25/en-US/all-in-one.htm?sectionUrl=112537.htm',
    rows: ['HW-8', 'HW-11'],
    source: 'https://support.kaspersky.it/help/Kaspersky/Mac25/en-US/all-in-one.htm?sectionUrl=112537.htm',
    checked: '2026-11',
    confidence: 'medium',
  },
  {
    id: 'windows-exclusive',
    against: ['busy'],
    where: { os: ['windows'] },
    devices: ['microphone'],
    otherwise: 'isItAlone',
    steps: [
      {
        say: ['soundPath', { settings: 'windows.settings', system: 'windows.system', sound: 'windows.sound' }],
      },
      { name: 'more', say: ['nearTheEnd', { more: 'windows.moreSoundSettings' }] },
      { say: ['recordingTab', { recording: 'windows.recording', properties: 'windows.properties' }] },
      { name: 'tick', say: ['exclusive', { advanced: 'windows.advanced', exclusive: 'windows.exclusiveControl' }] },
      { say: 'ifNothingChanges', doneWhen: 'starts' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'windows',
        path: ['windows.system', 'windows.sound'],
        rows: [
          { text: 'windows.input', control: 'menu', value: 'windows.microphone' },
          { text: 'windows.moreSoundSettings', control: 'leads on', step: 'more' },
        ],
      },
      {
        kind: 'settings',
        like: 'windows',
        path: ['windows.properties', 'windows.advanced'],
        rows: [{ text: 'windows.exclusiveControl', control: 'tick', step: 'tick' }],
      },
    ],
    after: 'restart',
    rows: ['WIN-7'],
    ...usual,
  },
  {
    id: 'windows-remote',
    against: ['missing'],
    where: { os: ['windows'] },
    otherwise: 'isItFar',
    steps: [{ say: 'farCamera', note: 'farSettings' }],
    after: 'reopen the link',
    rows: ['WIN-10'],
    ...usual,
  },
]
