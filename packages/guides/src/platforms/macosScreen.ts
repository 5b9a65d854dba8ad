// Long because it is data: a Mac that keeps the screen from the browser.
import type { Guide } from '../guide'
import type { Sentence } from '../words'

export { labels } from '../labels/en/macosScreen'

type Says = Sentence<'macosScreen'>

const help = 'https://support.apple.com/guide/mac-help/mchld6aa7d23/mac'

// Safari shows the system's own window to choose in, and is in none of its lists: docs/facts/browsers.md#screen-in-safari.
const listed = [
  'brave',
  'chrome',
  'chromium',
  'duckduckgo',
  'edge',
  'firefox',
  'opera',
  'vivaldi',
  'webview',
  'unknown',
] as const

// The older form, which newer ones take as well: docs/facts/guidance.md#links-from-a-web-page.
const screenSettings = {
  opens: 'screen settings',
  href: 'x-apple.systempreferences:com.apple.preference.security?Privacy_ScreenCapture',
} as const

export const guides: readonly Guide<Says>[] = [
  {
    id: 'macos-screen',
    against: ['screen'],
    where: { browser: listed, osVersion: { from: 14 } },
    lead: 'screenLead',
    otherwise: 'isScreenOff',
    steps: [
      {
        say: 'openScreen',
        note: [
          'screenPath',
          {
            settings: 'apple-current.macSystemSettings',
            privacy: 'apple-current.macPrivacySecurity',
            page: 'apple-current.macScreenAudioRecording',
          },
        ],
        link: screenSettings,
      },
      { name: 'browser', say: 'turnOnBrowser', note: ['olderPage', { page: 'macos.screenRecording' }] },
      { say: ['quitForScreen', { quit: 'macos.quitAndReopen' }], note: 'orQuitYourself' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'macos',
        path: ['apple-current.macPrivacySecurity', 'apple-current.macScreenAudioRecording'],
        rows: [{ text: { name: 'browserApp' }, control: 'switch', step: 'browser' }],
      },
    ],
    after: 'restart',
    help,
    rows: ['MAC-9'],
    source: 'https://github.com/bvanpeski/SystemPreferences/blob/main/macos_preferencepanes-Ventura.md',
    checked: '2026-11',
    confidence: 'medium',
  },
  {
    id: 'macos-13-screen',
    against: ['screen'],
    where: { browser: listed, osVersion: { from: 13, before: 14 } },
    lead: 'screenLead',
    otherwise: 'isScreenOff',
    steps: [
      {
        say: 'openScreen',
        note: [
          'screenPath',
          {
            settings: 'apple-current.macSystemSettings',
            privacy: 'apple-current.macPrivacySecurity',
            page: 'macos.screenRecording',
          },
        ],
        link: screenSettings,
      },
      { name: 'browser', say: 'turnOnBrowser' },
      { say: ['quitForScreen', { quit: 'macos.quitAndReopen' }], note: 'orQuitYourself' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'macos',
        path: ['apple-current.macPrivacySecurity', 'macos.screenRecording'],
        rows: [{ text: { name: 'browserApp' }, control: 'switch', step: 'browser' }],
      },
    ],
    after: 'restart',
    help,
    rows: ['MAC-9'],
    source: 'https://github.com/bvanpeski/SystemPreferences/blob/main/macos_preferencepanes-Ventura.md',
    checked: '2026-11',
    confidence: 'medium',
  },
  {
    id: 'macos-12-screen',
    against: ['screen'],
    where: { browser: listed, osVersion: { before: 13 } },
    lead: 'screenLead',
    otherwise: 'isScreenOff',
    steps: [
      {
        say: 'openScreen',
        note: [
          'oldScreenPath',
          {
            settings: 'macos.systemPreferences12',
            security: 'macos.securityPrivacy12',
            privacy: 'macos.privacy12',
            page: 'macos.screenRecording',
          },
        ],
        link: screenSettings,
      },
      { name: 'browser', say: ['tickBrowser', { page: 'macos.screenRecording' }], note: 'padlockFirst' },
      { say: ['quitForScreen', { quit: 'macos.quitAndReopen' }], note: 'orQuitYourself' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'macos',
        path: ['macos.securityPrivacy12', 'macos.privacy12', 'macos.screenRecording'],
        rows: [{ text: { name: 'browserApp' }, control: 'tick', step: 'browser' }],
      },
    ],
    after: 'restart',
    help,
    rows: ['MAC-10'],
    source: 'Strings of macOS 12 (kishikawakatsumi/applelocalization-tools@176cb3f)',
    checked: '2026-11',
    confidence: 'high',
  },
  {
    id: 'macos-screen-not-listed',
    against: ['screen'],
    where: { browser: listed },
    otherwise: 'isItNotListed',
    steps: [{ say: 'shareWholeScreen' }, { say: 'allowInMac' }],
    after: 'restart',
    help,
    rows: ['MAC-11'],
    source: 'https://chromium.googlesource.com/chromium/src/+/4931a903f04303265bdde3bc7951dd449d9a0f9e',
    checked: '2026-11',
    confidence: 'medium',
  },
  {
    id: 'macos-screen-again',
    against: ['screen'],
    where: { browser: listed },
    lead: 'afterUpdate',
    otherwise: 'isItOnAlready',
    steps: [{ say: 'offAndOn' }, { say: 'quitAndOpen' }],
    after: 'restart',
    help,
    rows: ['MAC-12'],
    source: 'https://chromium.googlesource.com/chromium/src/+/4931a903f04303265bdde3bc7951dd449d9a0f9e',
    checked: '2026-11',
    confidence: 'medium',
  },
  {
    id: 'macos-screen-monthly',
    against: ['screen'],
    where: { browser: listed, osVersion: { from: 15 } },
    lead: 'asksMonthly',
    otherwise: 'didMacAsk',
    steps: [
      { say: 'tryAgain' },
      { name: 'answer', say: ['allowForMonth', { allow: 'apple-current.macAllowForOneMonth' }] },
    ],
    picture: [
      {
        kind: 'question',
        like: 'macos',
        asker: { name: 'browserApp' },
        answers: [
          { text: 'apple-current.macAllowForOneMonth', step: 'answer' },
          { text: 'apple-current.macOpenSystemSettings' },
        ],
      },
    ],
    after: 'nothing',
    help,
    rows: ['MAC-13'],
    source: 'https://github.com/wulkano/Kap/issues/1222',
    checked: '2026-11',
    confidence: 'medium',
  },
  {
    id: 'safari-screen',
    against: ['screen'],
    where: { browser: ['safari'] },
    lead: 'browserSetting',
    steps: [
      {
        name: 'settings',
        say: ['safariMenu', { label: 'apple-current.macSafariSettings' }],
        note: 'olderPreferences',
      },
      {
        name: 'page',
        say: [
          'safariWebsites',
          { websites: 'safari.macSettingsTabWebsites', page: 'apple-current.macSafariScreenSharing' },
        ],
        looks: 'sameListAsCamera',
      },
      { say: ['askForSite', { ask: 'apple-current.macSafariAsk' }] },
      { say: ['reloadInBar', { icon: { icon: 'reload' } }] },
    ],
    picture: [
      {
        kind: 'menu',
        bar: [{ text: { name: 'browser' } }],
        rows: [{ text: 'apple-current.macSafariSettings', step: 'settings' }],
      },
      {
        kind: 'settings',
        like: 'macos',
        path: ['safari.macSettingsTabWebsites'],
        rows: [{ text: 'apple-current.macSafariScreenSharing', control: 'leads on', step: 'page' }],
      },
    ],
    after: 'reload',
    help: 'https://support.apple.com/guide/mac-help/mchlf6d108da/mac',
    rows: ['SA-9'],
    source:
      'https://github.com/careerfairy/web/blob/7acd0d6f8909af4652db4532f40624c7dfcc96ce/apps/web/components/views/streaming-page/components/Buttons/ShareActionButton.tsx',
    checked: '2026-11',
    confidence: 'medium',
  },
]
