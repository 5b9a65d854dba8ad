// Long because it is data.
import type { Guide, Step } from '../guide'
import type { Label } from '../label'
import type { Picture } from '../picture'
import type { Sentence } from '../words'

export { labels } from '../labels/en/firefox'

type Says = Sentence<'firefox'>

const observed = { source: 'Firefox ESR 153.7.0 on Linux', checked: '2026-11', confidence: 'high' } as const
const strings = { ...observed, source: 'The strings of Firefox ESR 153.7.0' } as const
const likely = { source: 'General knowledge', checked: '2026-11', confidence: 'medium' } as const
const help = 'https://support.mozilla.org/kb/how-manage-your-camera-and-microphone-permissions'

const cross = { icon: 'cross' } as const
const camera = { name: 'camera', device: 'camera', looks: 'cameraRow', doneWhen: 'askable' } as const
const microphone = { name: 'microphone', device: 'microphone', looks: 'microphoneRow', doneWhen: 'askable' } as const
const allow: Step<Says> = {
  say: ['askAgainAndChoose', { answer: 'firefox-desktop.promptAllow' }],
  doneWhen: 'allowed',
}
const under = { heading: 'firefox-desktop.prefsPermissions' } as const
const removing = {
  remove: 'firefox-desktop.prefsRemoveWebsite',
  save: 'firefox-desktop.prefsSaveChanges',
} as const
/** Which row is first is not always the same in Firefox: seen in 153.8. */
const panel = (value: Label): Picture => [
  { kind: 'bar', like: 'firefox', start: [{ icon: 'sliders-crossed', step: 'icon' }] },
  {
    kind: 'panel',
    title: 'firefox-desktop.permissionsFor',
    rows: [
      { text: 'firefox-desktop.permissionUseCamera', device: 'camera', step: 'camera', control: 'cross', value },
      {
        text: 'firefox-desktop.permissionUseMicrophone',
        device: 'microphone',
        step: 'microphone',
        control: 'cross',
        value,
      },
    ],
  },
]

export const guides: readonly Guide<Says>[] = [
  {
    id: 'firefox-blocked',
    against: ['browser'],
    otherwise: 'stillBlocked',
    lead: 'siteSetting',
    steps: [
      { name: 'icon', say: ['pressIcon', { icon: { icon: 'sliders-crossed' } }], note: 'besideTheShield' },
      { ...camera, say: ['crossBeside', { icon: cross, label: 'firefox-desktop.permissionUseCamera' }] },
      { ...microphone, say: ['crossBeside', { icon: cross, label: 'firefox-desktop.permissionUseMicrophone' }] },
      allow,
    ],
    picture: panel('firefox-desktop.stateBlockedTemporarily'),
    lastingPicture: panel('firefox-desktop.stateBlocked'),
    after: 'nothing',
    help,
    rows: ['FF-1', 'FF-2'],
    ...observed,
  },
  {
    id: 'firefox-reload',
    against: ['browser'],
    // Allowed in another tab since: docs/facts/browsers.md#firefox-two-tabs
    forgets: true,
    otherwise: 'noSuchIcon',
    lead: 'forgets',
    steps: [
      { name: 'reload', say: ['reloadInBar', { icon: { icon: 'reload' } }], doneWhen: 'askable' },
      { say: ['startAgain', { answer: 'firefox-desktop.promptAllow' }], doneWhen: 'allowed' },
    ],
    picture: [{ kind: 'bar', like: 'firefox', before: [{ icon: 'reload', step: 'reload' }] }],
    after: 'own reload',
    rows: ['FF-1', 'FF-6'],
    ...observed,
  },
  {
    id: 'firefox-settings',
    against: ['browser'],
    apart: true,
    otherwise: 'inSettings',
    steps: [
      { name: 'menu', say: ['menu', { icon: { icon: 'menu-lines' } }] },
      {
        name: 'settings',
        say: ['twoRows', { first: 'firefox-desktop.menuSettings', second: 'firefox-desktop.prefsPrivacyAndSecurity' }],
      },
      { name: 'camera', device: 'camera', say: ['buttonBeside', { ...under, label: 'firefox-desktop.prefsCamera' }] },
      {
        device: 'camera',
        say: ['removeSite', removing],
        note: ['untick', { label: 'firefox-desktop.prefsBlockNewCamera' }],
        doneWhen: 'askable',
      },
      {
        name: 'microphone',
        device: 'microphone',
        say: ['buttonBeside', { ...under, label: 'firefox-desktop.prefsMicrophone' }],
      },
      {
        device: 'microphone',
        say: ['removeSite', removing],
        note: ['untick', { label: 'firefox-desktop.prefsBlockNewMicrophone' }],
        doneWhen: 'askable',
      },
      allow,
    ],
    picture: [
      { kind: 'bar', like: 'firefox', beside: [{ icon: 'menu-lines', step: 'menu' }] },
      { kind: 'menu', rows: [{ text: 'firefox-desktop.menuSettings', step: 'settings' }] },
      {
        kind: 'settings',
        like: 'browser',
        path: ['firefox-desktop.prefsPrivacyAndSecurity', 'firefox-desktop.prefsPermissions'],
        rows: [
          { text: 'firefox-desktop.prefsCamera', device: 'camera', control: 'menu', step: 'camera' },
          { text: 'firefox-desktop.prefsMicrophone', device: 'microphone', control: 'menu', step: 'microphone' },
        ],
      },
    ],
    after: 'nothing',
    help,
    rows: ['FF-3'],
    ...strings,
  },
  {
    id: 'firefox-private',
    against: ['browser'],
    otherwise: 'isItPrivate',
    lead: 'privateForgets',
    steps: [{ say: 'copyLink' }, { say: 'openOrdinaryWindow' }, { say: 'pasteLink' }],
    after: 'reopen the link',
    rows: ['FF-8'],
    ...likely,
  },
  {
    id: 'firefox-managed',
    against: ['browser'],
    otherwise: 'isItManaged',
    lead: 'managed',
    steps: [
      { say: 'useAnotherDevice' },
      {
        say: 'askThem',
        note: [
          'rules',
          {
            page: { code: 'about:policies' },
            video: { code: 'Permissions.Camera' },
            audio: { code: 'Permissions.Microphone' },
          },
        ],
      },
    ],
    after: 'someone else',
    rows: ['FF-9', 'Permissions.Camera', 'chrome://policy'],
    ...likely,
    source: 'https://mozilla.github.io/policy-templates/',
  },
  {
    id: 'firefox-quit',
    against: ['system'],
    where: { os: ['macos'] },
    otherwise: 'isItOnThere',
    steps: [{ say: 'copyLink' }, { say: 'quit' }, { say: 'pasteLink' }],
    after: 'restart',
    rows: ['FF-10'],
    ...observed,
    source: 'The code of Firefox ESR 153.7.0',
  },
  {
    id: 'firefox-other-device',
    against: ['missing', 'busy'],
    otherwise: 'otherDevice',
    steps: [
      { say: 'tryAgain' },
      { say: ['pickDevice', { answer: 'firefox-desktop.promptAllow' }], doneWhen: 'allowed' },
    ],
    after: 'nothing',
    help,
    rows: ['FF-7'],
    ...observed,
  },
  {
    id: 'firefox-question',
    against: ['unanswered'],
    steps: [
      { name: 'look', say: 'look' },
      {
        name: 'icon',
        say: ['questionIcon', { icon: { icon: 'camera' } }],
        note: 'behindWindows',
      },
      {
        name: 'answer',
        say: ['choose', { label: 'firefox-desktop.promptAllow' }],
        note: 'boxBelow',
        doneWhen: 'allowed',
      },
    ],
    picture: [
      { kind: 'bar', like: 'firefox', start: [{ icon: 'camera', step: 'icon' }] },
      {
        kind: 'question',
        like: 'firefox',
        answers: [{ text: 'firefox-desktop.promptBlock' }, { text: 'firefox-desktop.promptAllow', step: 'answer' }],
      },
    ],
    answers: { allow: ['firefox-desktop.promptAllow'], refuse: 'firefox-desktop.promptBlock' },
    after: 'nothing',
    rows: ['FF-4', 'FF-5'],
    ...observed,
  },
]
