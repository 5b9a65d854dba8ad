// Long because it is data: browsers on the iPhone and the iPad. All of them are WebKit inside.
import type { Guide, Step } from '../guide'
import type { Picture, Row } from '../picture'
import type { Icon } from '../icon'
import type { Sentence } from '../words'

export { labels } from '../labels/en/ios'

type Says = Sentence<'ios'>

const likely = { source: 'https://help.doxy.me/en/articles/836274', checked: '2026-11', confidence: 'medium' } as const
const general = { ...likely, source: 'General knowledge' } as const
const help = 'https://support.apple.com/guide/iphone/iph168c4bbd5/ios'

const camera = { name: 'camera', device: 'camera', looks: 'cameraRow', doneWhen: 'allowed' } as const
const microphone = { name: 'microphone', device: 'microphone', looks: 'microphoneRow', doneWhen: 'allowed' } as const
const setToAllow: readonly Step<Says>[] = [
  { ...camera, say: ['setTo', { label: 'ios.camera', value: 'ios.allow' }] },
  { ...microphone, say: ['setTo', { label: 'ios.microphone', value: 'ios.allow' }] },
]
const tapAndChoose: readonly Step<Says>[] = [
  {
    ...camera,
    say: ['tapThenChoose', { label: 'ios.camera', value: 'ios.allow' }],
    note: ['andInList', { value: 'ios.allow' }],
  },
  {
    ...microphone,
    say: ['tapThenChoose', { label: 'ios.microphone', value: 'ios.allow' }],
    note: ['andInList', { value: 'ios.allow' }],
  },
]
const websiteSettings: Step<Says> = { name: 'row', say: ['tap', { label: 'safari.iosWebsiteSettings' }] }
const openSettings: Step<Says> = { say: ['openSettings', { label: 'ios.settings' }] }
const reload: Step<Says> = { name: 'reload', say: ['reloadPage', { icon: { icon: 'reload' } }] }
const allow: Step<Says> = { say: ['startAgain', { answer: 'ios.allow' }], doneWhen: 'allowed' }

const thenReload: Step<Says> = { say: 'thenReload', note: ['howToReload', { icon: { icon: 'reload' } }] }
const done: Step<Says> = {
  name: 'done',
  say: ['doneThenReload', { done: 'ios.done' }],
  note: ['tickAndReload', { icon: { icon: 'reload' } }],
}

const pages: readonly Row[] = [
  { text: 'ios.camera', device: 'camera', control: 'leads on', step: 'camera' },
  { text: 'ios.microphone', device: 'microphone', control: 'leads on', step: 'microphone' },
]
const menus = pages.map((row): Row => ({ ...row, control: 'menu', value: 'ios.allow' }))
const inSafari = (icon: Icon): Picture => [
  {
    kind: 'panel',
    rows: [{ text: 'safari.iosWebsiteSettings', step: 'row' }],
  },
  { kind: 'bar', like: 'phone', below: true, start: [{ icon, step: 'icon' }] },
  { kind: 'panel', title: { name: 'host' }, rows: menus },
]

export const guides: readonly Guide<Says>[] = [
  {
    id: 'safari-ios-blocked',
    against: ['browser'],
    where: { browser: ['safari'], version: { from: 18 } },
    otherwise: 'stillBlocked',
    lead: 'siteSetting',
    steps: [
      { name: 'icon', say: ['pageMenu', { icon: { icon: 'page-menu' } }], note: 'otherDots' },
      { say: ['more', { icon: { icon: 'more' } }], note: 'maySayMore' },
      websiteSettings,
      ...setToAllow,
      done,
    ],
    picture: inSafari('page-menu'),
    after: 'reload',
    help,
    rows: ['IOS-3'],
    ...likely,
    source: 'https://support.apple.com/guide/iphone/browse-the-web-privately-iphb01fc3c85/ios, as others cite it',
  },
  {
    id: 'safari-ios-17-blocked',
    against: ['browser'],
    where: { browser: ['safari'], version: { before: 18 } },
    otherwise: 'stillBlocked',
    lead: 'siteSetting',
    steps: [{ name: 'icon', say: ['pageMenu', { icon: { icon: 'aA' } }] }, websiteSettings, ...setToAllow, done],
    picture: inSafari('aA'),
    after: 'reload',
    help,
    rows: ['IOS-3'],
    ...likely,
  },
  {
    id: 'ios-reload',
    against: ['browser'],
    forgets: true,
    otherwise: ['refusedNow', { answer: 'ios.dontAllow' }],
    lead: 'keepsAnswer',
    steps: [reload, { ...allow, note: 'twoQuestions' }],
    picture: [{ kind: 'bar', like: 'phone', below: true, end: [{ icon: 'reload', step: 'reload' }] }],
    after: 'own reload',
    rows: ['IOS-6'],
    ...general,
  },
  {
    id: 'chrome-ios-site',
    against: ['browser'],
    where: { browser: ['chrome'] },
    otherwise: 'siteInformation',
    steps: [
      {
        name: 'menu',
        say: ['dotsThenSite', { icon: { icon: 'menu-dots' }, information: 'chrome-ios.siteInformation' }],
        note: 'namesSite',
      },
      { ...camera, say: ['turnOn', { label: 'ios.camera' }] },
      { ...microphone, say: ['turnOn', { label: 'ios.microphone' }] },
      thenReload,
    ],
    after: 'reload',
    rows: ['IOS-6'],
    ...general,
    source: 'The source of Chromium for iOS',
  },
  {
    id: 'safari-ios-settings',
    against: ['browser'],
    where: { browser: ['safari'], osVersion: { from: 18 } },
    otherwise: 'isAllOff',
    lead: 'browserSetting',
    steps: [
      openSettings,
      {
        name: 'app',
        say: ['nearEnd', { label: 'apple-current.iosApps' }],
        looks: 'lastRow',
      },
      ...tapAndChoose,
      thenReload,
    ],
    picture: [
      {
        kind: 'settings',
        like: 'ios',
        path: ['ios.settings', 'apple-current.iosApps'],
        rows: [{ text: { name: 'browser' }, control: 'leads on', step: 'app' }],
      },
      {
        kind: 'settings',
        like: 'ios',
        path: ['apple-current.iosApps', { name: 'browser' }],
        rows: pages,
      },
    ],
    after: 'reload',
    help,
    rows: ['IOS-1'],
    ...general,
  },
  {
    id: 'safari-ios-17-settings',
    against: ['browser'],
    where: { browser: ['safari'], osVersion: { before: 18 } },
    otherwise: 'isAllOff',
    lead: 'browserSetting',
    steps: [openSettings, { name: 'app', say: 'scrollTo' }, ...tapAndChoose, thenReload],
    picture: [
      {
        kind: 'settings',
        like: 'ios',
        path: ['ios.settings'],
        rows: [{ text: { name: 'browser' }, control: 'leads on', step: 'app' }],
      },
      {
        kind: 'settings',
        like: 'ios',
        path: ['ios.settings', { name: 'browser' }],
        rows: pages,
      },
    ],
    after: 'reload',
    help,
    rows: ['IOS-2'],
    ...likely,
    confidence: 'high',
  },
  {
    id: 'ios-home-screen',
    against: ['browser'],
    where: { browser: ['safari'] },
    otherwise: 'fromHome',
    lead: 'homeAsksAgain',
    steps: [{ say: 'closeApp' }, { say: 'openSafari' }, { say: 'tapPasteLink' }],
    after: 'reopen the link',
    rows: ['IOS-5'],
    ...general,
    source: 'https://github.com/mebjas/html5-qrcode/issues/332',
  },
  {
    id: 'safari-ios-paused',
    against: ['busy', 'missing'],
    where: { browser: ['safari'] },
    devices: ['camera'],
    otherwise: 'isPaused',
    steps: [{ say: ['tapRedCamera', { icon: { icon: 'camera' } }] }, { say: 'tapTryAgain' }],
    after: 'nothing',
    rows: ['IOS-4'],
    ...likely,
    source: 'https://github.com/Dynamsoft/barcode-reader-javascript/issues/222',
  },
  {
    id: 'ios-question',
    against: ['unanswered'],
    steps: [
      { say: 'lookInTheMiddle', note: 'behindKeyboard' },
      { name: 'answer', say: ['tap', { label: 'ios.allow' }], note: 'twoQuestions', doneWhen: 'allowed' },
    ],
    picture: [
      {
        kind: 'question',
        like: 'ios',
        answers: [{ text: 'ios.dontAllow' }, { text: 'ios.allow', step: 'answer' }],
      },
    ],
    // DuckDuckGo is getting a question of its own: docs/facts/guidance.md#ios-6.
    answers: {
      allow: ['ios.allow'],
      refuse: 'ios.dontAllow',
      browser: ['safari', 'chrome', 'firefox', 'edge', 'opera', 'brave'],
    },
    after: 'nothing',
    rows: ['PR-10'],
    ...likely,
    source: 'The strings of iOS 15',
  },
]
