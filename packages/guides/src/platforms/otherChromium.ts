// Long because it is data: browsers made from Chromium, with panels of their own, on computers.
import type { Guide, Step } from '../guide'
import type { Bar, Picture, Row } from '../picture'
import type { Sentence } from '../words'

export { labels } from '../labels/en/otherChromium'

type Says = Sentence<'otherChromium'>

const likely = { source: 'General knowledge and telehealth pages', checked: '2026-11', confidence: 'medium' } as const
const unseen = { source: 'General knowledge, seen on no device', checked: '2026-11', confidence: 'low' } as const

const menu: Step<Says> = { say: ['menu', { icon: { icon: 'menu-dots' } }] }
const siteSettings: Step<Says> = {
  name: 'page',
  say: ['press', { label: 'chrome-desktop.siteSettings' }],
  note: 'orNearest',
}

const camera = { name: 'camera', device: 'camera', looks: 'cameraRow', doneWhen: 'allowed' } as const
const microphone = { name: 'microphone', device: 'microphone', looks: 'microphoneRow', doneWhen: 'allowed' } as const

const turnOn: readonly Step<Says>[] = [
  { ...camera, say: ['turnOn', { label: 'chrome-desktop.camera' }] },
  { ...microphone, say: ['turnOn', { label: 'chrome-desktop.microphone' }] },
]
const allowOrTurnOn: readonly Step<Says>[] = [
  { ...camera, say: ['setOrTurnOn', { label: 'chrome-desktop.camera', value: 'chrome-desktop.valueAllow' }] },
  { ...microphone, say: ['setOrTurnOn', { label: 'chrome-desktop.microphone', value: 'chrome-desktop.valueAllow' }] },
]

const switches: readonly Row[] = [
  { text: 'chrome-desktop.camera', device: 'camera', control: 'switch', step: 'camera' },
  { text: 'chrome-desktop.microphone', device: 'microphone', control: 'switch', step: 'microphone' },
]
const menus = switches.map((row): Row => ({ ...row, control: 'menu', value: 'chrome-desktop.valueAllow' }))
/** Its menu's dots lie: docs/facts/guidance.md#ed-1. */
const edgeBar: Bar = {
  kind: 'bar',
  like: 'chromium',
  start: [{ icon: 'padlock', step: 'icon' }],
  beside: [{ icon: 'menu-dots' }],
}
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
    id: 'edge-blocked',
    against: ['browser'],
    where: { browser: ['edge'] },
    lead: 'siteSetting',
    steps: [
      { name: 'icon', say: 'anyIcon', note: 'padlockOrShield' },
      { name: 'page', say: ['press', { label: 'edge.permissionsForSite' }], note: 'orNearest' },
      ...allowOrTurnOn,
      { say: 'reloadIfAsked' },
    ],
    picture: [
      edgeBar,
      {
        kind: 'panel',
        title: { name: 'host' },
        rows: [{ text: 'edge.permissionsForSite', control: 'leads on', step: 'page' }],
      },
      { kind: 'panel', title: 'edge.permissionsForSite', rows: menus },
    ],
    after: 'nothing',
    rows: ['ED-1'],
    ...likely,
    source: 'Help texts of 2025 and 2026 that agree',
  },
  {
    id: 'brave-blocked',
    against: ['browser'],
    where: { browser: ['brave'] },
    lead: 'siteSetting',
    steps: [{ name: 'icon', say: 'anyIcon', note: 'notTheLion' }, siteSettings, ...allowOrTurnOn],
    picture: page('sliders'),
    after: 'nothing',
    rows: ['BR-1'],
    ...unseen,
  },
  {
    id: 'opera-blocked',
    against: ['browser'],
    where: { browser: ['opera'] },
    lead: 'siteSetting',
    steps: [{ name: 'icon', say: 'anyIcon', note: 'padlockOrShield' }, siteSettings, ...allowOrTurnOn],
    picture: page('padlock'),
    after: 'nothing',
    rows: ['OP-1'],
    ...unseen,
  },
  {
    id: 'vivaldi-blocked',
    against: ['browser'],
    where: { browser: ['vivaldi'] },
    lead: 'siteSetting',
    steps: [{ name: 'icon', say: 'iconWithMark', note: 'noMark' }, siteSettings, ...allowOrTurnOn],
    picture: [
      { kind: 'bar', like: 'chromium', end: [{ icon: 'camera-crossed', step: 'icon' }] },
      { kind: 'settings', like: 'browser', path: [{ name: 'host' }], rows: menus },
    ],
    after: 'nothing',
    help: 'https://help.vivaldi.com/desktop/privacy/website-permissions/',
    rows: ['VI-1'],
    ...likely,
    source: 'https://help.vivaldi.com/desktop/privacy/website-permissions/',
  },
  {
    id: 'duckduckgo-blocked',
    against: ['browser'],
    where: { browser: ['duckduckgo'] },
    lead: 'siteSetting',
    steps: [
      { name: 'icon', say: ['cameraInBar', { icon: { icon: 'camera-crossed' } }], note: 'orOtherIcon' },
      { say: 'alwaysAllow', doneWhen: 'allowed' },
      { say: ['reloadInBar', { icon: { icon: 'reload' } }] },
    ],
    picture: [{ kind: 'bar', like: 'chromium', end: [{ icon: 'camera-crossed', step: 'icon' }] }],
    after: 'reload',
    rows: ['DD-1'],
    ...unseen,
  },
  {
    id: 'other-chromium-all-sites',
    against: ['browser'],
    where: { browser: ['brave', 'opera', 'vivaldi'] },
    otherwise: 'isAllOff',
    lead: 'browserSetting',
    steps: [
      { say: 'openSettings' },
      { say: 'privacyPart' },
      { ...camera, say: ['openAndTakeOff', { label: 'chrome-desktop.camera' }] },
      { ...microphone, say: ['openAndTakeOff', { label: 'chrome-desktop.microphone' }] },
      { say: 'tryAgain' },
    ],
    after: 'nothing',
    rows: ['BR-1', 'OP-1', 'VI-1'],
    ...unseen,
  },
  {
    id: 'arc-blocked',
    against: ['browser'],
    // It says that it is Chrome.
    where: { browser: ['chrome'], os: ['macos', 'windows'] },
    otherwise: 'isArc',
    steps: [{ name: 'icon', say: ['arcIcon', { icon: { icon: 'sliders' } }] }, ...turnOn],
    after: 'nothing',
    rows: ['AR-1'],
    ...unseen,
  },
  {
    id: 'edge-all-sites',
    against: ['browser'],
    where: { browser: ['edge'] },
    otherwise: 'isAllOff',
    lead: 'browserSetting',
    steps: [
      menu,
      {
        say: ['twoRows', { first: 'chrome-desktop.settings', second: 'edge.privacySearchServices' }],
        looks: 'orNearest',
      },
      {
        say: ['twoRows', { first: 'edge.sitePermissions', second: 'edge.allPermissions' }],
        note: ['skipAll', { second: 'edge.allPermissions' }],
      },
      { ...camera, say: ['openAndTakeOff', { label: 'chrome-desktop.camera' }] },
      { ...microphone, say: ['openAndTakeOff', { label: 'chrome-desktop.microphone' }] },
      { say: 'tryAgain' },
    ],
    after: 'nothing',
    rows: ['ED-2'],
    ...likely,
    source: 'Help texts of 2025 and 2026 that agree',
  },
  {
    id: 'brave-question',
    against: ['unanswered'],
    where: { browser: ['brave'] },
    steps: [
      { say: 'look', note: 'behindWindows' },
      {
        name: 'answer',
        say: ['choose', { label: 'chrome-desktop.promptAllowLegacy' }],
        note: 'forHowLong',
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
    answers: { allow: ['chrome-desktop.promptAllowLegacy'], refuse: 'chrome-desktop.promptBlockLegacy' },
    after: 'nothing',
    rows: ['BR-1'],
    ...likely,
    source: 'https://github.com/brave/brave-browser/issues/43506',
  },
  {
    id: 'vivaldi-question',
    against: ['unanswered'],
    where: { browser: ['vivaldi'] },
    steps: [
      { say: 'lookAtEnd', note: 'behindWindows' },
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
    rows: ['PR-7'],
    ...likely,
    source: 'https://help.vivaldi.com/desktop/privacy/website-permissions/',
  },
]
