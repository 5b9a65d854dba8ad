// Long because it is data: Safari on the Mac.
import type { Guide, Step } from '../guide'
import type { Sentence } from '../words'

export { labels } from '../labels/en/safari'

type Says = Sentence<'safari'>

const likely = {
  source: 'https://help.cliniko.com/en/articles/3860662',
  checked: '2026-11',
  confidence: 'medium',
} as const
const apple = 'https://support.apple.com/guide/mac-help/mchlf6d108da/mac'
const general = { ...likely, source: 'General knowledge' } as const

const camera = { name: 'camera', device: 'camera', looks: 'cameraRow', doneWhen: 'allowed' } as const
const microphone = { name: 'microphone', device: 'microphone', looks: 'microphoneRow', doneWhen: 'allowed' } as const
const websites: Step<Says> = {
  name: 'websites',
  say: ['menuBarThen', { label: 'apple-current.macSafariSettings' }],
  note: 'settingsRow',
  looks: 'secondRows',
}

const reload: Step<Says> = { name: 'reload', say: ['reloadInBar', { icon: { icon: 'reload' } }] }

export const guides: readonly Guide<Says>[] = [
  {
    id: 'safari-blocked',
    // It is a part of the system, which has no list with it in.
    against: ['browser', 'system'],
    otherwise: 'stillBlocked',
    lead: 'siteSetting',
    steps: [
      { name: 'menu', say: 'menuBar' },
      {
        name: 'row',
        say: ['choose', { label: 'apple-current.macSettingsForWebsite' }],
        note: 'olderSiteRow',
        looks: 'siteRow',
      },
      { ...camera, say: ['setTo', { label: 'macos.camera', value: 'ios.allow' }] },
      { ...microphone, say: ['setTo', { label: 'macos.microphone', value: 'ios.allow' }] },
      reload,
    ],
    picture: [
      {
        kind: 'menu',
        bar: [{ text: { name: 'browser' }, step: 'menu' }],
        rows: [
          { text: 'apple-current.macSafariSettings' },
          { text: 'apple-current.macSettingsForWebsite', step: 'row' },
        ],
      },
      {
        kind: 'panel',
        title: { name: 'host' },
        rows: [
          { text: 'macos.camera', device: 'camera', control: 'menu', value: 'ios.allow', step: 'camera' },
          { text: 'macos.microphone', device: 'microphone', control: 'menu', value: 'ios.allow', step: 'microphone' },
        ],
      },
    ],
    after: 'reload',
    help: apple,
    rows: ['SA-1', 'SA-4'],
    ...likely,
  },
  {
    id: 'safari-reload',
    against: ['browser'],
    forgets: true,
    otherwise: ['refusedNow', { answer: 'ios.dontAllow' }],
    lead: 'untilReload',
    steps: [reload, { say: ['startAgain', { answer: 'ios.allow' }], doneWhen: 'allowed' }],
    picture: [{ kind: 'bar', like: 'safari', end: [{ icon: 'reload', step: 'reload' }] }],
    after: 'own reload',
    rows: ['SA-3'],
    ...likely,
    source: 'https://bugs.webkit.org/show_bug.cgi?id=200317',
  },
  {
    id: 'safari-websites',
    against: ['browser'],
    otherwise: 'inList',
    lead: 'browserSetting',
    steps: [
      websites,
      {
        ...camera,
        say: ['websitesThen', { label: 'safari.macSettingsTabWebsites', device: 'macos.camera' }],
        note: 'otherSites',
      },
      { say: ['findSite', { value: 'ios.allow' }], device: 'camera' },
      {
        ...microphone,
        say: ['websitesThen', { label: 'safari.macSettingsTabWebsites', device: 'macos.microphone' }],
        note: 'otherSites',
      },
      { say: ['findSite', { value: 'ios.allow' }], device: 'microphone' },
      reload,
    ],
    picture: [
      {
        kind: 'menu',
        bar: [{ text: { name: 'browser' } }],
        rows: [{ text: 'apple-current.macSafariSettings', step: 'websites' }],
      },
      {
        kind: 'settings',
        like: 'macos',
        path: ['safari.macSettingsTabWebsites'],
        rows: [
          { text: 'macos.camera', device: 'camera', control: 'leads on', step: 'camera' },
          { text: 'macos.microphone', device: 'microphone', control: 'leads on', step: 'microphone' },
        ],
      },
    ],
    after: 'reload',
    help: apple,
    rows: ['SA-2'],
    ...likely,
    source: apple,
    confidence: 'high',
  },
  {
    id: 'safari-private',
    against: ['browser'],
    otherwise: 'isItPrivate',
    lead: 'privateForgets',
    steps: [{ say: 'copyLink' }, { say: 'openOrdinaryWindow' }, { say: 'pasteLink' }],
    after: 'reopen the link',
    rows: ['SA-6'],
    ...likely,
    source: 'https://help.doxy.me/en/articles/836274',
  },
  {
    id: 'safari-managed',
    against: ['browser'],
    otherwise: 'isItManaged',
    lead: 'managed',
    steps: [{ say: 'useAnotherDevice' }, { say: 'askThem', note: 'rule' }],
    after: 'someone else',
    rows: ['SA-7', 'SafariSettings'],
    ...likely,
    source: 'https://developer.apple.com/documentation/devicemanagement/safarisettings',
    confidence: 'high',
  },
  {
    id: 'safari-paused',
    against: ['busy', 'missing'],
    devices: ['camera'],
    otherwise: 'isPaused',
    steps: [{ say: ['pressToResume', { icon: { icon: 'camera' } }] }, { say: 'tryAgain' }],
    after: 'nothing',
    rows: ['SA-5'],
    ...general,
  },
  {
    id: 'safari-question',
    against: ['unanswered'],
    steps: [
      { say: 'lookInTheMiddle', note: 'behindWindows' },
      { name: 'answer', say: ['choose', { label: 'ios.allow' }], doneWhen: 'allowed' },
    ],
    picture: [
      {
        kind: 'question',
        like: 'safari',
        answers: [{ text: 'ios.dontAllow' }, { text: 'ios.allow', step: 'answer' }],
      },
    ],
    answers: { allow: ['ios.allow'], refuse: 'ios.dontAllow' },
    after: 'nothing',
    rows: ['PR-9'],
    ...likely,
    source: 'https://help.doxy.me/en/articles/836274',
  },
]
