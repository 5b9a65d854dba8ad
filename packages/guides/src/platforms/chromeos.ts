import type { Guide } from '../guide'
import type { Sentence } from '../words'

export { labels } from '../labels/en/chromeos'

type Says = Sentence<'chromeos'>

const google = {
  source: 'https://support.google.com/chromebook/answer/13128177',
  checked: '2026-11',
  confidence: 'high',
} as const
const help = google.source

export const guides: readonly Guide<Says>[] = [
  {
    id: 'chromeos-switch',
    against: ['missing', 'black'],
    devices: ['camera'],
    otherwise: 'isThereSwitch',
    steps: [{ say: 'sideSwitch', doneWhen: 'found' }, { say: 'comeBack' }],
    after: 'nothing',
    help,
    rows: ['CO-2'],
    ...google,
  },
  {
    id: 'chromeos-privacy',
    against: ['system', 'missing', 'busy', 'black', 'silent'],
    lead: 'chromebookLead',
    otherwise: 'isItChromebook',
    steps: [
      { say: ['pressTime', { settings: 'chromeos.settings' }], looks: 'gear' },
      {
        name: 'controls',
        say: ['privacyControls', { privacy: 'chromeos.privacyAndSecurity', controls: 'chromeos.privacyControls' }],
        looks: 'inControls',
      },
      {
        name: 'camera',
        say: ['turnOn', { label: 'chromeos.cameraAccess' }],
        note: 'browserRowToo',
        looks: 'cameraRow',
        device: 'camera',
        doneWhen: 'allowed',
      },
      {
        name: 'microphone',
        say: ['turnOn', { label: 'chromeos.microphoneAccess' }],
        looks: 'microphoneRow',
        device: 'microphone',
        doneWhen: 'allowed',
      },
      { say: 'comeBack' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'chromeos',
        path: ['chromeos.privacyAndSecurity', 'chromeos.privacyControls'],
        rows: [
          { text: 'chromeos.cameraAccess', device: 'camera', control: 'switch', step: 'camera' },
          { text: 'chromeos.microphoneAccess', device: 'microphone', control: 'switch', step: 'microphone' },
        ],
      },
    ],
    after: 'nothing',
    help,
    rows: ['CO-1'],
    ...google,
  },
  {
    id: 'chromeos-managed',
    against: ['system', 'missing', 'busy'],
    lead: 'managed',
    otherwise: 'isItManaged',
    steps: [{ say: 'useAnotherDevice' }, { say: 'askThem' }],
    after: 'someone else',
    help,
    rows: ['CO-3'],
    ...google,
    confidence: 'medium',
  },
]
