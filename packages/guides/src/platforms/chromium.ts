// Long because it is data: Chrome, and Chromium where it looks like it, on computers.
import type { ByButton, Guide, Step } from '../guide'
import type { Picture, Row } from '../picture'
import type { Sentence } from '../words'

export { labels } from '../labels/en/chromium'

type Says = Sentence<'chromium'>

const observed = { source: 'Chromium 156.0.8078.79 on Linux', checked: '2026-11', confidence: 'high' } as const
const likely = { source: 'General knowledge and telehealth pages', checked: '2026-11', confidence: 'medium' } as const
const help = 'https://support.google.com/chrome/answer/2693767'

/** Those with Chromium's own panel. Samsung Browser takes after it. */
const chrome = ['chrome', 'chromium', 'samsung'] as const

const sliders: Step<Says> = { name: 'icon', say: ['pressIcon', { icon: { icon: 'sliders' } }] }
const menu: Step<Says> = { name: 'menu', say: ['menu', { icon: { icon: 'menu-dots' } }] }
const siteSettings: Step<Says> = { name: 'page', say: ['press', { label: 'chrome-desktop.siteSettings' }] }
const allSiteSettings: Step<Says> = {
  name: 'settings',
  say: [
    'threeRows',
    {
      first: 'chrome-desktop.settings',
      second: 'chrome-desktop.privacyAndSecurity',
      third: 'chrome-desktop.siteSettingsPage',
    },
  ],
}

const camera = { name: 'camera', device: 'camera', looks: 'cameraRow', doneWhen: 'allowed' } as const
const microphone = { name: 'microphone', device: 'microphone', looks: 'microphoneRow', doneWhen: 'allowed' } as const

const turnOn: readonly Step<Says>[] = [
  { ...camera, say: ['turnOn', { label: 'chrome-desktop.camera' }] },
  { ...microphone, say: ['turnOn', { label: 'chrome-desktop.microphone' }] },
]
const allow: readonly Step<Says>[] = [
  { ...camera, say: ['setTo', { label: 'chrome-desktop.camera', value: 'chrome-desktop.valueAllow' }] },
  { ...microphone, say: ['setTo', { label: 'chrome-desktop.microphone', value: 'chrome-desktop.valueAllow' }] },
]

/** The strings of Chromium 156, as it showed them: docs/facts/guidance.md#usermedia-recovers. */
const byButton: ByButton = {
  question: 'chrome-desktop.recoveryTitlePreviouslyNotAllowed',
  about: {
    camera: 'chrome-desktop.recoveryCamera',
    microphone: 'chrome-desktop.recoveryMicrophone',
    both: 'chrome-desktop.recoveryCameraAndMicrophone',
  },
  refuse: 'chrome-desktop.recoveryContinueNotAllowing',
  allow: 'chrome-desktop.promptAllowThisTime',
  browser: ['chrome', 'chromium'],
}

const switches: readonly Row[] = [
  { text: 'chrome-desktop.camera', device: 'camera', control: 'switch', step: 'camera' },
  { text: 'chrome-desktop.microphone', device: 'microphone', control: 'switch', step: 'microphone' },
]
const menus = switches.map((row): Row => ({ ...row, control: 'menu', value: 'chrome-desktop.valueAllow' }))
const panel = (icon: 'sliders' | 'padlock'): Picture => [
  { kind: 'bar', like: 'chromium', start: [{ icon, step: 'icon' }] },
  { kind: 'panel', title: { name: 'host' }, rows: switches },
]
const page = (icon: 'sliders' | 'padlock'): Picture => [
  { kind: 'bar', like: 'chromium', start: [{ icon, step: 'icon' }] },
  {
    kind: 'panel',
    title: { name: 'host' },
    rows: [{ text: 'chrome-desktop.siteSettings', control: 'leads on', step: 'page' }],
  },
  { kind: 'settings', like: 'browser', path: [{ name: 'host' }], rows: menus },
]

export const guides: readonly Guide<Says>[] = [
  {
    id: 'chromium-blocked',
    against: ['browser'],
    where: { browser: chrome, version: { from: 117 } },
    lead: 'siteSetting',
    steps: [sliders, ...turnOn],
    picture: panel('sliders'),
    byButton,
    after: 'nothing',
    help,
    rows: ['CR-2', 'CR-6', 'SB-1'],
    ...observed,
  },
  {
    id: 'chromium-padlock',
    against: ['browser'],
    where: { browser: chrome, version: { before: 117 } },
    lead: 'siteSetting',
    steps: [{ name: 'icon', say: ['pressIcon', { icon: { icon: 'padlock' } }] }, siteSettings, ...allow],
    picture: page('padlock'),
    after: 'reload',
    help,
    rows: ['CR-10'],
    ...likely,
    source: 'https://browser-privacy-settings.blogspot.com',
  },
  {
    id: 'chromium-site-settings',
    against: ['browser'],
    where: { browser: [...chrome, 'edge'], version: { from: 117 } },
    otherwise: 'noSwitches',
    steps: [sliders, siteSettings, ...allow, { say: 'comeBack' }],
    picture: page('sliders'),
    after: 'nothing',
    help,
    rows: ['CR-4'],
    ...observed,
    source: 'The strings of Chromium 156.0.8078.79',
  },
  {
    id: 'chromium-reset',
    against: ['browser'],
    where: { browser: chrome, version: { from: 117 } },
    otherwise: ['stillOff', { label: 'chrome-desktop.automaticallyBlocked' }],
    lead: 'askAgain',
    steps: [
      sliders,
      {
        name: 'reset',
        say: ['pressBelow', { label: 'chrome-desktop.resetPermissions' }],
        note: ['mayAlsoSay', { label: 'chrome-desktop.resetPermission' }],
        doneWhen: 'askable',
      },
      { say: ['askAgainAndChoose', { answer: 'chrome-desktop.promptAllowWhileVisiting' }], doneWhen: 'allowed' },
    ],
    picture: [
      { kind: 'bar', like: 'chromium', start: [{ icon: 'sliders', step: 'icon' }] },
      {
        kind: 'panel',
        title: { name: 'host' },
        rows: [
          { text: 'chrome-desktop.camera', device: 'camera', control: 'switch' },
          { text: 'chrome-desktop.microphone', device: 'microphone', control: 'switch' },
          { text: 'chrome-desktop.resetPermissions', step: 'reset' },
        ],
      },
    ],
    after: 'nothing',
    help,
    rows: ['CR-3', 'CR-6'],
    ...observed,
  },
  {
    id: 'chromium-all-sites',
    against: ['browser'],
    where: { browser: chrome },
    otherwise: 'isAllOff',
    lead: 'browserSetting',
    steps: [
      menu,
      allSiteSettings,
      {
        name: 'camera',
        say: ['openAndChoose', { label: 'chrome-desktop.camera', value: 'chrome-desktop.sitesCanAskCamera' }],
        note: ['takeOff', { list: 'chrome-desktop.listNotAllowedCamera' }],
        looks: 'cameraRow',
        device: 'camera',
        doneWhen: 'askable',
      },
      {
        name: 'microphone',
        say: ['openAndChoose', { label: 'chrome-desktop.microphone', value: 'chrome-desktop.sitesCanAskMicrophone' }],
        note: ['takeOff', { list: 'chrome-desktop.listNotAllowedMicrophone' }],
        looks: 'microphoneRow',
        device: 'microphone',
        doneWhen: 'askable',
      },
      { say: ['askAgainAndChoose', { answer: 'chrome-desktop.promptAllowWhileVisiting' }], doneWhen: 'allowed' },
    ],
    picture: [
      { kind: 'bar', like: 'chromium', beside: [{ icon: 'menu-dots', step: 'menu' }] },
      { kind: 'menu', rows: [{ text: 'chrome-desktop.settings', step: 'settings' }] },
      {
        kind: 'settings',
        like: 'browser',
        path: ['chrome-desktop.privacyAndSecurity', 'chrome-desktop.siteSettingsPage'],
        rows: switches.map((row): Row => ({ ...row, control: 'leads on' })),
      },
    ],
    after: 'nothing',
    help,
    rows: ['CR-5'],
    ...observed,
    source: 'The strings of Chromium 156.0.8078.79',
  },
  {
    id: 'chromium-private',
    against: ['browser'],
    otherwise: 'isItPrivate',
    lead: 'privateForgets',
    steps: [{ say: 'copyLink' }, { say: 'openOrdinaryWindow' }, { say: 'pasteLink' }],
    after: 'reopen the link',
    rows: ['CR-11'],
    ...likely,
  },
  {
    id: 'chromium-managed',
    against: ['browser'],
    where: { browser: [...chrome, 'brave', 'edge', 'opera', 'vivaldi'] },
    otherwise: ['doesItSay', { label: 'chrome-desktop.blockedByAdministrator' }],
    lead: 'blockedByWork',
    steps: [
      { say: 'useAnotherDevice' },
      {
        say: 'askThem',
        note: [
          'rules',
          {
            page: { code: 'chrome://policy' },
            video: { code: 'VideoCaptureAllowedUrls' },
            audio: { code: 'AudioCaptureAllowedUrls' },
          },
        ],
      },
    ],
    after: 'someone else',
    rows: ['CR-9', 'VideoCaptureAllowed', 'VideoCaptureAllowedUrls', 'chrome://policy'],
    ...observed,
    source: 'The strings of Chromium 156.0.8078.79',
  },
  {
    id: 'chromium-system',
    against: ['system'],
    where: { browser: chrome, os: ['windows', 'macos'] },
    otherwise: 'systemRefuses',
    steps: [
      sliders,
      { name: 'link', say: ['systemLink', { label: 'chrome-desktop.bannerSystemSettingsLink' }] },
      { say: 'turnOnBrowser', doneWhen: 'allowed' },
    ],
    after: 'nothing',
    rows: ['CR-8'],
    ...observed,
    source: 'The strings of Chromium 156.0.8078.79',
  },
  {
    id: 'chromium-other-camera',
    against: ['missing', 'busy'],
    where: { browser: chrome },
    devices: ['camera'],
    otherwise: 'otherCamera',
    steps: [menu, allSiteSettings, { say: ['pickCamera', { label: 'chrome-desktop.camera' }] }, { say: 'tryAgain' }],
    after: 'nothing',
    help,
    rows: ['CR-7'],
    ...observed,
  },
  {
    id: 'chromium-question',
    against: ['unanswered'],
    where: { browser: ['chrome', 'chromium'], version: { from: 120 } },
    steps: [
      { name: 'look', say: 'look' },
      {
        say: [
          'questionIcon',
          {
            icon: {
              chip: {
                both: 'chrome-desktop.quietUseCameraAndMicrophone',
                camera: 'chrome-desktop.quietUseCamera',
                microphone: 'chrome-desktop.quietUseMicrophone',
              },
            },
          },
        ],
        note: 'behindWindows',
      },
      {
        name: 'answer',
        say: ['choose', { label: 'chrome-desktop.promptAllowWhileVisiting' }],
        note: ['mayAlsoSay', { label: 'chrome-desktop.promptAllowLegacy' }],
        doneWhen: 'allowed',
      },
    ],
    picture: [
      {
        kind: 'question',
        like: 'chromium',
        answers: [
          { text: 'chrome-desktop.promptAllowWhileVisiting', step: 'answer' },
          { text: 'chrome-desktop.promptAllowThisTime' },
          { text: 'chrome-desktop.promptNeverAllow' },
        ],
      },
    ],
    answers: {
      allow: ['chrome-desktop.promptAllowWhileVisiting', 'chrome-desktop.promptAllowThisTime'],
      refuse: 'chrome-desktop.promptNeverAllow',
    },
    after: 'nothing',
    rows: ['PR-1'],
    ...observed,
  },
  {
    id: 'chromium-older-question',
    against: ['unanswered'],
    where: { browser: ['chrome', 'chromium'], version: { before: 120 } },
    steps: [
      { name: 'look', say: 'look' },
      { say: ['questionIcon', { icon: { icon: 'camera' } }], note: 'behindWindows' },
      {
        name: 'answer',
        say: ['choose', { label: 'chrome-desktop.promptAllowLegacy' }],
        note: ['mayAlsoSay', { label: 'chrome-desktop.promptAllowWhileVisiting' }],
        doneWhen: 'allowed',
      },
    ],
    picture: [
      {
        kind: 'question',
        like: 'chromium',
        answers: [
          { text: 'chrome-desktop.promptBlockLegacy' },
          { text: 'chrome-desktop.promptAllowLegacy', step: 'answer' },
        ],
      },
    ],
    // From 116 on some were asked in other words, and others not yet.
    answers: {
      allow: ['chrome-desktop.promptAllowLegacy'],
      refuse: 'chrome-desktop.promptBlockLegacy',
      version: { before: 116 },
    },
    after: 'nothing',
    rows: ['PR-15'],
    ...likely,
    source: 'https://developer.chrome.com/blog/one-time-permissions/',
  },
  {
    id: 'chromium-kin-question',
    against: ['unanswered'],
    // Vivaldi asks elsewhere, and Brave in other words. What these write on their buttons is not settled, so there are no
    // answers and no picture of any: docs/facts/guidance.md#ed-1.
    where: { browser: ['samsung', 'unknown', 'duckduckgo', 'edge', 'opera'] },
    steps: [
      { name: 'look', say: 'look' },
      { say: ['questionIcon', { icon: { icon: 'camera' } }], note: 'behindWindows' },
      {
        say: 'chooseToAllow',
        note: [
          'oneOrOther',
          { one: 'chrome-desktop.promptAllowWhileVisiting', other: 'chrome-desktop.promptAllowLegacy' },
        ],
        doneWhen: 'allowed',
      },
    ],
    after: 'nothing',
    rows: ['PR-5', 'PR-6'],
    ...likely,
  },
]
