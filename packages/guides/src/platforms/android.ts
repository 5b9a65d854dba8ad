// Long because it is data: browsers on Android.
import type { BrowserName } from '@precall/core/platform'
import type { ByButton, Guide, Step } from '../guide'
import type { Picture, Row } from '../picture'
import type { Sentence } from '../words'

export { labels } from '../labels/en/android'

type Says = Sentence<'android'>

const likely = { source: 'The strings of Chromium 156', checked: '2026-11', confidence: 'medium' } as const
const asked = { ...likely, source: 'permissions_android_strings.grd in Chromium', confidence: 'high' } as const
const firefox = { ...likely, source: 'https://github.com/mozilla-mobile/android-l10n' } as const
const unseen = { source: 'General knowledge, seen on no device', checked: '2026-11', confidence: 'low' } as const
const help = 'https://support.google.com/chrome/answer/2693767'

/** Those that kept Chrome's own page of a site. */
const chrome = ['chrome', 'chromium'] as const
const kin = ['edge', 'opera', 'brave', 'vivaldi'] as const

const camera = { name: 'camera', device: 'camera', looks: 'cameraRow', doneWhen: 'allowed' } as const
const microphone = { name: 'microphone', device: 'microphone', looks: 'microphoneRow', doneWhen: 'allowed' } as const
const sliders: Step<Says> = { name: 'icon', say: ['tapIcon', { icon: { icon: 'sliders' } }] }
const permissions: Step<Says> = { name: 'page', say: ['tap', { label: 'chrome-android.permissionsHeading' }] }
const turnOn: readonly Step<Says>[] = [
  { ...camera, say: ['turnOn', { label: 'chrome-android.camera' }] },
  { ...microphone, say: ['turnOn', { label: 'chrome-android.microphone' }] },
]
const allow: Step<Says> = {
  say: ['tapAskAgainAndChoose', { answer: 'chrome-android.promptAllowWhileVisiting' }],
  doneWhen: 'allowed',
}
const allowInFirefox: Step<Says> = {
  say: ['tapAskAgainAndChoose', { answer: 'firefox-android.allow' }],
  looks: 'saysYes',
  doneWhen: 'allowed',
}
/** Strings that Chrome on a computer and on Android share. */
const byButton: ByButton = {
  question: 'chrome-desktop.recoveryTitlePreviouslyNotAllowed',
  about: {
    camera: 'chrome-desktop.recoveryCamera',
    microphone: 'chrome-desktop.recoveryMicrophone',
    both: 'chrome-desktop.recoveryCameraAndMicrophone',
  },
  refuse: 'chrome-desktop.recoveryContinueNotAllowing',
  allow: 'chrome-android.promptAllowThisTime',
  browser: ['chrome', 'chromium'],
}
const rows: readonly Row[] = [
  { text: 'chrome-android.camera', device: 'camera', control: 'switch', step: 'camera' },
  { text: 'chrome-android.microphone', device: 'microphone', control: 'switch', step: 'microphone' },
]

const toPermissions: Picture = [
  { kind: 'bar', like: 'phone', start: [{ icon: 'sliders', step: 'icon' }] },
  {
    kind: 'panel',
    title: { name: 'host' },
    rows: [{ text: 'chrome-android.permissionsHeading', control: 'leads on', step: 'page' }],
  },
]

export const guides: readonly Guide<Says>[] = [
  {
    id: 'chrome-android-blocked',
    against: ['browser'],
    where: { browser: chrome },
    lead: 'siteSetting',
    steps: [sliders, permissions, ...turnOn],
    picture: [...toPermissions, { kind: 'panel', rows }],
    byButton,
    after: 'nothing',
    help,
    rows: ['AND-1'],
    ...likely,
  },
  {
    id: 'other-android-blocked',
    against: ['browser'],
    where: { browser: kin },
    lead: 'siteSetting',
    steps: [
      { name: 'icon', say: 'anyIcon', note: 'padlockOrSliders' },
      { say: 'permissionsPart' },
      ...turnOn,
      { say: 'reloadIfAsked' },
    ],
    picture: [
      { kind: 'bar', like: 'phone', start: [{ icon: 'padlock', step: 'icon' }] },
      { kind: 'panel', title: { name: 'host' }, rows },
    ],
    after: 'nothing',
    rows: ['AND-7'],
    ...likely,
    source: 'General knowledge',
  },
  {
    id: 'firefox-android-blocked',
    against: ['browser'],
    where: { browser: ['firefox'] },
    lead: 'siteSetting',
    steps: [
      { name: 'icon', say: 'anyIcon', note: 'padlockOrSliders' },
      { ...camera, say: ['tapRow', { label: 'android.camera' }], doneWhen: 'askable' },
      { ...microphone, say: ['tapRow', { label: 'android.microphone' }], doneWhen: 'askable' },
      { ...allowInFirefox, note: 'byAndroid' },
    ],
    picture: [
      { kind: 'bar', like: 'phone', start: [{ icon: 'padlock', step: 'icon' }] },
      {
        kind: 'panel',
        title: { name: 'host' },
        rows: [
          { text: 'android.camera', device: 'camera', step: 'camera' },
          { text: 'android.microphone', device: 'microphone', step: 'microphone' },
        ],
      },
    ],
    after: 'reload',
    rows: ['AND-5'],
    ...firefox,
  },
  {
    id: 'samsung-blocked',
    against: ['browser'],
    where: { browser: ['samsung'] },
    otherwise: 'isSiteOff',
    lead: 'siteSetting',
    steps: [
      { name: 'icon', say: ['tapIcon', { icon: { icon: 'padlock' } }] },
      { say: 'permissionsPart' },
      ...turnOn,
      { say: 'reloadIfAsked' },
    ],
    picture: [
      { kind: 'bar', like: 'phone', start: [{ icon: 'padlock', step: 'icon' }] },
      { kind: 'panel', title: { name: 'host' }, rows },
    ],
    after: 'nothing',
    rows: ['AND-6'],
    ...unseen,
  },
  {
    id: 'duckduckgo-android-blocked',
    against: ['browser'],
    where: { browser: ['duckduckgo'] },
    lead: 'siteSetting',
    steps: [
      {
        name: 'menu',
        say: ['menuThen', { icon: { icon: 'menu-dots' }, label: 'android.settings' }],
        note: 'menuBelow',
      },
      {
        say: [
          'duckPermissions',
          { permissions: 'duckduckgo-android.permissions', sites: 'duckduckgo-android.sitePermissions' },
        ],
        looks: 'orNearest',
      },
      { name: 'site', say: ['duckSite', { list: 'duckduckgo-android.manageSites' }], note: 'duckAll' },
      {
        ...camera,
        say: ['tapThenChoose', { label: 'duckduckgo-android.camera', value: 'duckduckgo-android.allow' }],
      },
      {
        ...microphone,
        say: ['tapThenChoose', { label: 'duckduckgo-android.microphone', value: 'duckduckgo-android.allow' }],
      },
      { say: 'thenReload' },
    ],
    picture: [
      { kind: 'bar', like: 'phone', beside: [{ icon: 'menu-dots', step: 'menu' }] },
      {
        kind: 'settings',
        like: 'android',
        path: ['duckduckgo-android.sitePermissions', 'duckduckgo-android.manageSites'],
        rows: [{ text: { name: 'host' }, control: 'leads on', step: 'site' }],
      },
      {
        kind: 'settings',
        like: 'android',
        path: [{ name: 'host' }],
        rows: [
          { text: 'duckduckgo-android.camera', device: 'camera', value: 'duckduckgo-android.allow', step: 'camera' },
          {
            text: 'duckduckgo-android.microphone',
            device: 'microphone',
            value: 'duckduckgo-android.allow',
            step: 'microphone',
          },
        ],
      },
    ],
    after: 'reload',
    rows: ['AND-8'],
    source: 'https://github.com/duckduckgo/Android',
    checked: '2026-11',
    confidence: 'high',
  },
  {
    id: 'android-needs-permission',
    against: ['browser', 'system'],
    where: { browser: [...chrome, ...kin] },
    otherwise: 'needsPermission',
    lead: 'phoneDecides',
    steps: [
      { say: 'tapBeside' },
      {
        name: 'answer',
        say: ['choose', { label: 'android.promptWhileUsingApp' }],
        note: 'asksTwice',
        doneWhen: 'allowed',
      },
    ],
    picture: [
      {
        kind: 'question',
        like: 'phone',
        answers: [
          { text: 'android.promptWhileUsingApp', step: 'answer' },
          { text: 'android.promptOnlyThisTime' },
          { text: 'android.promptDontAllow' },
        ],
      },
    ],
    after: 'nothing',
    rows: ['AND-3'],
    ...asked,
  },
  {
    id: 'firefox-android-question',
    against: ['unanswered'],
    where: { browser: ['firefox'] },
    steps: [
      { say: 'lookAtBottom', note: 'behindKeyboard' },
      {
        name: 'answer',
        say: ['tap', { label: 'firefox-android.allow' }],
        looks: 'saysYes',
        note: ['phoneAsksToo', { label: 'android.promptWhileUsingApp' }],
        doneWhen: 'allowed',
      },
    ],
    picture: [
      {
        kind: 'question',
        like: 'phone',
        answers: [{ text: 'firefox-android.dontAllow' }, { text: 'firefox-android.allow', step: 'answer' }],
      },
    ],
    answers: { allow: ['firefox-android.allow'], refuse: 'firefox-android.dontAllow' },
    after: 'nothing',
    rows: ['PR-13'],
    ...firefox,
  },
  {
    id: 'chrome-android-older-question',
    against: ['unanswered'],
    where: { browser: ['chrome', 'chromium'], version: { before: 116 } },
    steps: [
      { say: 'lookAtBottom', note: 'behindKeyboard' },
      {
        name: 'answer',
        say: ['tap', { label: 'chrome-desktop.promptAllowLegacy' }],
        note: ['phoneAsksToo', { label: 'android.promptWhileUsingApp' }],
        doneWhen: 'allowed',
      },
    ],
    picture: [
      {
        kind: 'question',
        like: 'phone',
        answers: [
          { text: 'chrome-desktop.promptBlockLegacy' },
          { text: 'chrome-desktop.promptAllowLegacy', step: 'answer' },
        ],
      },
    ],
    answers: { allow: ['chrome-desktop.promptAllowLegacy'], refuse: 'chrome-desktop.promptBlockLegacy' },
    after: 'nothing',
    rows: ['PR-15'],
    ...likely,
    source: 'https://developer.chrome.com/blog/one-time-permissions/',
  },
  {
    id: 'android-question',
    against: ['unanswered'],
    where: { browser: ['chrome', 'chromium'] },
    steps: [
      { say: 'lookAtBottom', note: 'behindKeyboard' },
      {
        name: 'answer',
        say: ['tap', { label: 'chrome-android.promptAllowWhileVisiting' }],
        note: ['phoneAsksToo', { label: 'android.promptWhileUsingApp' }],
        doneWhen: 'allowed',
      },
    ],
    picture: [
      {
        kind: 'question',
        like: 'phone',
        answers: [
          { text: 'chrome-android.promptAllowWhileVisiting', step: 'answer' },
          { text: 'chrome-android.promptAllowThisTime' },
          { text: 'chrome-android.promptNeverAllow' },
        ],
      },
    ],
    answers: {
      allow: ['chrome-android.promptAllowWhileVisiting', 'chrome-android.promptAllowThisTime'],
      refuse: 'chrome-android.promptNeverAllow',
    },
    after: 'nothing',
    rows: ['PR-12'],
    ...likely,
  },
  {
    id: 'duckduckgo-android-question',
    against: ['unanswered'],
    where: { browser: ['duckduckgo'] },
    steps: [
      { say: 'lookAtBottom', note: 'behindKeyboard' },
      {
        name: 'answer',
        say: ['tap', { label: 'duckduckgo-android.allow' }],
        looks: 'saysYes',
        note: ['phoneAsksToo', { label: 'android.promptWhileUsingApp' }],
        doneWhen: 'allowed',
      },
    ],
    picture: [
      {
        kind: 'question',
        like: 'phone',
        answers: [{ text: 'duckduckgo-android.deny' }, { text: 'duckduckgo-android.allow', step: 'answer' }],
      },
    ],
    // Three others are behind a flag that is off.
    answers: { allow: ['duckduckgo-android.allow'], refuse: 'duckduckgo-android.deny' },
    after: 'nothing',
    rows: ['AND-8'],
    source: 'https://github.com/duckduckgo/Android',
    checked: '2026-11',
    confidence: 'high',
  },
  {
    id: 'other-android-question',
    against: ['unanswered'],
    // What is on the buttons of these was not read, so no button is named or drawn as theirs.
    where: { browser: ['unknown', ...kin, 'safari', 'samsung'] },
    steps: [
      { say: 'lookAtBottom', note: 'behindKeyboard' },
      {
        say: 'chooseToAllow',
        note: ['phoneAsksToo', { label: 'android.promptWhileUsingApp' }],
        doneWhen: 'allowed',
      },
    ],
    after: 'nothing',
    rows: ['PR-12', 'PR-14', 'AND-7'],
    ...likely,
    source: 'General knowledge',
  },
  {
    id: 'android-overlay',
    against: ['browser', 'unanswered'],
    otherwise: 'cannotAsk',
    lead: 'somethingOver',
    steps: [{ say: 'closeBubbles' }, { say: 'turnOffFilter' }, { say: 'tapTryAgain', doneWhen: 'askable' }],
    after: 'nothing',
    rows: ['AND-4', 'AO-9'],
    ...asked,
  },
  {
    id: 'chrome-android-reset',
    against: ['browser'],
    where: { browser: chrome },
    otherwise: 'noSwitches',
    steps: [
      sliders,
      permissions,
      { name: 'reset', say: ['tap', { label: 'chrome-android.resetPermissions' }], doneWhen: 'askable' },
      allow,
    ],
    picture: [...toPermissions, { kind: 'panel', rows: [{ text: 'chrome-android.resetPermissions', step: 'reset' }] }],
    after: 'nothing',
    help,
    rows: ['AND-1'],
    ...likely,
  },
  allSites('chrome-android-all-sites', chrome, allow),
  allSites('other-android-all-sites', kin, { say: 'tapAskAgain', note: 'chooseToAllow', doneWhen: 'allowed' }),
  {
    id: 'firefox-android-all-sites',
    against: ['browser'],
    where: { browser: ['firefox'] },
    otherwise: 'isAllOff',
    lead: 'browserSetting',
    steps: [
      { say: ['menuThen', { icon: { icon: 'menu-dots' }, label: 'android.settings' }] },
      { say: 'sitePart' },
      {
        ...camera,
        say: ['tapThenChoose', { label: 'android.camera', value: 'firefox-android.askToAllow' }],
        looks: 'asksFirst',
        doneWhen: 'askable',
      },
      {
        ...microphone,
        say: ['tapThenChoose', { label: 'android.microphone', value: 'firefox-android.askToAllow' }],
        looks: 'asksFirst',
        doneWhen: 'askable',
      },
      allowInFirefox,
    ],
    after: 'reload',
    rows: ['AND-5'],
    ...firefox,
  },
  {
    id: 'samsung-all-sites',
    against: ['browser'],
    where: { browser: ['samsung'] },
    otherwise: 'isAllOff',
    lead: 'browserSetting',
    steps: [
      { say: ['menuThen', { icon: { icon: 'menu-lines' }, label: 'android.settings' }], note: 'menuBelow' },
      {
        say: ['samsungSites', { downloads: 'samsung.sitesAndDownloads', permissions: 'samsung.sitePermissions' }],
        note: 'orNearest',
      },
      { ...camera, say: ['openAndTurnOn', { label: 'android.camera' }] },
      { ...microphone, say: ['openAndTurnOn', { label: 'android.microphone' }] },
    ],
    after: 'nothing',
    rows: ['AND-6'],
    ...unseen,
  },
  {
    id: 'android-private',
    against: ['browser'],
    otherwise: 'isTabPrivate',
    lead: 'tabForgets',
    steps: [{ say: 'copyLink' }, { say: 'openOrdinaryTab' }, { say: 'tapPasteLink' }],
    after: 'reopen the link',
    rows: ['CR-11'],
    ...likely,
    source: 'General knowledge',
  },
  {
    id: 'android-managed',
    against: ['browser'],
    otherwise: 'isPhoneManaged',
    lead: 'managed',
    steps: [
      { say: 'useAnotherDevice' },
      {
        say: 'askThem',
        note: [
          'rules',
          {
            page: { code: 'chrome://policy' },
            video: { code: 'VideoCaptureAllowed' },
            audio: { code: 'AudioCaptureAllowed' },
          },
        ],
      },
    ],
    after: 'someone else',
    rows: ['AND-7', 'VideoCaptureAllowed'],
    ...likely,
    source: 'https://learn.microsoft.com/deployedge/microsoft-edge-policies/audiocaptureallowed',
  },
]

/** What is off for every site; `askAgain` names the answer where it was read. */
function allSites(id: string, browser: readonly BrowserName[], askAgain: Step<Says>): Guide<Says> {
  return {
    id,
    against: ['browser'],
    where: { browser },
    otherwise: 'isAllOff',
    lead: 'browserSetting',
    steps: [
      { name: 'menu', say: ['menuThen', { icon: { icon: 'menu-dots' }, label: 'chrome-android.settings' }] },
      { name: 'page', say: ['tap', { label: 'chrome-android.siteSettings' }] },
      { ...camera, say: ['openAndTurnOn', { label: 'chrome-android.camera' }], note: 'inBlocked', doneWhen: 'askable' },
      {
        ...microphone,
        say: ['openAndTurnOn', { label: 'chrome-android.microphone' }],
        note: 'inBlocked',
        doneWhen: 'askable',
      },
      askAgain,
    ],
    picture: [
      { kind: 'bar', like: 'phone', beside: [{ icon: 'menu-dots', step: 'menu' }] },
      {
        kind: 'settings',
        like: 'android',
        path: ['chrome-android.settings'],
        rows: [{ text: 'chrome-android.siteSettings', control: 'leads on', step: 'page' }],
      },
      {
        kind: 'settings',
        like: 'android',
        path: ['chrome-android.siteSettings'],
        rows: rows.map((row): Row => ({ ...row, control: 'leads on' })),
      },
    ],
    after: 'nothing',
    help,
    rows: ['AND-2'],
    ...likely,
  }
}
