// Long because it is data: pages inside apps, and the ways out of each.
import type { InAppBrowser } from '@precall/core/platform'
import type { Guide } from '../guide'
import { appNames } from '../speak/names'
import type { Sentence } from '../words'

export { labels } from '../labels/en/apps'

type Says = Sentence<'apps'>

const tried = {
  // Tried in each app, on Android 14 and iOS 18, in October and November 2024.
  source: 'https://github.com/shalanah/inapp-debugger/blob/021eea951d9cb399c2e4c20141518c229075ff39/README.md',
  checked: '2026-11',
  confidence: 'medium',
} as const
const unseen = { source: 'General knowledge, not seen on a phone', checked: '2026-11', confidence: 'low' } as const
const handhelds = ['android', 'ios', 'ipados'] as const
const computers = ['windows', 'macos', 'linux', 'chromeos', 'unknown'] as const

/** They open other people's links. */
const known = Object.keys(appNames) as InAppBrowser[]
/** An app that does not give its name is most likely the clinic's own. */
const own = [undefined]

/** Whatever the page hears in an app, a browser is the surer way. An app without a right of its own is told `busy`: WV-9. */
const all = ['in-app', 'unanswered', 'browser', 'system', 'busy'] as const
/** With `in-app` there is no camera API at all, which no setting changes. */
const refused = ['unanswered', 'browser', 'system', 'busy'] as const
const iosSettings: Pick<
  Guide<Says>,
  'steps' | 'picture' | 'after' | 'help' | 'rows' | 'source' | 'checked' | 'confidence'
> = {
  steps: [
    {
      name: 'app',
      say: ['appSettingsIos', { settings: 'ios.settings' }],
      note: ['inAppsBelow', { apps: 'apple-current.iosApps' }],
    },
    { name: 'camera', say: ['turnOn', { label: 'ios.camera' }], device: 'camera', doneWhen: 'allowed' },
    { name: 'microphone', say: ['turnOn', { label: 'ios.microphone' }], device: 'microphone', doneWhen: 'allowed' },
    { say: 'closeApp' },
  ],
  picture: [
    {
      kind: 'settings',
      like: 'ios',
      path: ['ios.settings', { name: 'app' }],
      rows: [
        { text: 'ios.microphone', device: 'microphone', control: 'switch', step: 'microphone' },
        { text: 'ios.camera', device: 'camera', control: 'switch', step: 'camera' },
      ],
    },
  ],
  after: 'reopen the link',
  help: 'https://support.apple.com/guide/iphone/iph168c4bbd5/ios',
  rows: ['WV-0'],
  source: 'https://support.apple.com/guide/iphone/iph168c4bbd5/ios',
  checked: '2026-11',
  confidence: 'medium',
}
const androidSettings: typeof iosSettings = {
  steps: [
    {
      say: ['appSettingsAndroid', { settings: 'android.settings', apps: 'android.appPermissionsBreadcrumb' }],
    },
    { name: 'permissions', say: ['tap', { label: 'android.permissions' }] },
    {
      name: 'camera',
      say: ['appPermission', { page: 'android.camera', allow: 'android.settingAllowWhileUsing' }],
      device: 'camera',
      doneWhen: 'allowed',
    },
    {
      name: 'microphone',
      say: ['otherPermission', { page: 'android.microphone', allow: 'android.settingAllowWhileUsing' }],
      device: 'microphone',
      doneWhen: 'allowed',
    },
    { say: 'closeApp' },
  ],
  picture: [
    {
      kind: 'settings',
      like: 'android',
      path: ['android.settings', 'android.appPermissionsBreadcrumb', { name: 'app' }],
      rows: [{ text: 'android.permissions', control: 'leads on', step: 'permissions' }],
    },
    {
      kind: 'settings',
      like: 'android',
      path: ['android.appPermissions'],
      rows: [
        { text: 'android.camera', device: 'camera', control: 'leads on', step: 'camera' },
        { text: 'android.microphone', device: 'microphone', control: 'leads on', step: 'microphone' },
      ],
    },
  ],
  after: 'reopen the link',
  rows: ['WV-0'],
  source: 'Strings of Android 14 (GrapheneOS/platform_packages_modules_Permission@34276f0)',
  checked: '2026-11',
  confidence: 'high',
}

export const guides: readonly Guide<Says>[] = [
  {
    id: 'ios-own-app',
    against: refused,
    where: { inApp: own, os: ['ios', 'ipados'] },
    lead: 'onePrompt',
    otherwise: 'isAppOff',
    ...iosSettings,
  },
  {
    id: 'android-own-app',
    against: refused,
    where: { inApp: own, os: ['android'] },
    lead: 'onePrompt',
    otherwise: 'isAppOff',
    ...androidSettings,
  },
  {
    id: 'computer-app-question',
    against: ['unanswered'],
    where: { inApp: own, os: computers },
    steps: [
      { say: 'lookForQuestion', note: 'behindWindows' },
      { say: 'chooseToAllow', doneWhen: 'allowed' },
    ],
    after: 'nothing',
    rows: ['WV-14'],
    // WebView2 asks as Edge does, and macOS by itself: https://github.com/deltachat/deltachat-desktop/issues/4932
    ...unseen,
  },
  {
    id: 'line-link',
    against: all,
    where: { inApp: ['line'], os: handhelds },
    lead: 'appLead',
    steps: [{ say: 'buttonOpens', link: { leaves: 'line' } }, { say: 'startThere' }],
    unsure: true,
    after: 'reopen the link',
    rows: ['WV-2'],
    source: 'https://gist.github.com/monkianer/3a62ddfa5085206139224f1f9a8c9c02',
    checked: '2026-11',
    confidence: 'medium',
  },
  {
    id: 'kakaotalk-link',
    against: all,
    where: { inApp: ['kakaotalk'], os: handhelds },
    lead: 'appLead',
    steps: [{ say: 'buttonOpens', link: { leaves: 'kakaotalk' } }, { say: 'startThere' }],
    unsure: true,
    after: 'reopen the link',
    rows: ['WV-3'],
    source: 'https://github.com/dnd-side-project/dnd-10th-4-frontend/pull/301',
    checked: '2026-11',
    confidence: 'medium',
  },
  {
    id: 'android-link',
    against: all,
    where: { inApp: ['facebook', 'instagram', 'telegram'], os: ['android'] },
    lead: 'appLead',
    steps: [{ say: 'buttonOpens', link: { leaves: 'intent' } }, { say: 'sayYes' }, { say: 'startThere' }],
    unsure: true,
    after: 'reopen the link',
    rows: ['WV-12'],
    ...tried,
  },
  leaveOnIos('instagram'),
  leaveOnIos('threads'),
  {
    id: 'ios-link',
    against: all,
    // Not in WeChat, Snapchat and X: the same table, and https://github.com/shalanah/inapp-debugger/issues/15; in TikTok
    // sources disagree. Nor on iPads, which do not tell whether they are new enough.
    where: {
      inApp: ['facebook', 'messenger', 'tiktok', 'linkedin', 'google'],
      os: ['ios'],
      osVersion: { from: 17 },
    },
    lead: 'appLead',
    steps: [
      { say: 'buttonOpens', note: 'mayFail', link: { leaves: 'x-safari' } },
      { say: 'sayYes' },
      { say: 'startThere' },
    ],
    unsure: true,
    after: 'reopen the link',
    rows: ['WV-13'],
    ...tried,
    confidence: 'low',
  },
  {
    id: 'meta-menu',
    against: all,
    where: { inApp: ['facebook', 'messenger', 'instagram', 'threads'], os: handhelds },
    lead: 'appLead',
    otherwise: 'isButtonDead',
    steps: [
      { name: 'dots', say: ['appDots', { dots: { icon: 'menu-dots' } }] },
      {
        name: 'open',
        say: ['externalOrBrowser', { external: 'in-app.openInExternalBrowser', plain: 'in-app.openInBrowser' }],
        note: 'rowNamesBrowser',
      },
      { say: 'startThere' },
    ],
    picture: [
      { kind: 'bar', like: 'phone', beside: [{ icon: 'menu-dots', step: 'dots' }] },
      { kind: 'menu', rows: [{ text: 'in-app.openInExternalBrowser', step: 'open' }] },
    ],
    after: 'reopen the link',
    rows: ['WV-1'],
    source: 'https://github.com/shalanah/inapp-debugger/issues/22',
    checked: '2026-11',
    confidence: 'medium',
  },
  {
    id: 'wechat-menu',
    against: all,
    where: { inApp: ['wechat', 'qq'], os: handhelds },
    lead: 'appLead',
    steps: [
      { name: 'dots', say: ['appDotsTop', { dots: { icon: 'menu-dots' } }] },
      { name: 'open', say: ['tapOpen', { open: 'in-app.openInBrowserWeChat' }], note: 'rowNamesBrowser' },
      { say: 'startThere' },
    ],
    picture: [
      { kind: 'bar', like: 'phone', beside: [{ icon: 'menu-dots', step: 'dots' }] },
      { kind: 'menu', rows: [{ text: 'in-app.openInBrowserWeChat', step: 'open' }] },
    ],
    after: 'reopen the link',
    rows: ['WV-4'],
    ...unseen,
    confidence: 'medium',
  },
  {
    id: 'app-menu',
    against: all,
    where: {
      inApp: ['tiktok', 'snapchat', 'linkedin', 'twitter', 'telegram', 'google', 'line', 'kakaotalk'],
      os: handhelds,
    },
    lead: 'appLead',
    otherwise: 'isButtonDead',
    steps: [
      { name: 'dots', say: ['dotsOrShare', { dots: { icon: 'menu-dots' }, share: { icon: 'share' } }] },
      { name: 'open', say: ['tapOpen', { open: 'in-app.openInBrowser' }], note: 'rowNamesBrowser' },
      { say: 'startThere' },
    ],
    picture: [
      {
        kind: 'bar',
        like: 'phone',
        beside: [
          { icon: 'share', step: 'dots' },
          { icon: 'menu-dots', step: 'dots' },
        ],
      },
      { kind: 'menu', rows: [{ text: 'in-app.openInBrowser', step: 'open' }] },
    ],
    after: 'reopen the link',
    rows: ['WV-2', 'WV-5', 'WV-7'],
    ...unseen,
  },
  {
    id: 'ios-copy',
    against: all,
    where: { inApp: known, os: ['ios', 'ipados'] },
    lead: 'appLead',
    otherwise: 'noSuchRow',
    steps: [
      { say: 'copyLink' },
      { name: 'safari', say: 'openSafari', note: ['compassToo', { compass: { icon: 'compass' } }] },
      { say: 'tapPasteLink' },
    ],
    picture: [{ kind: 'bar', like: 'phone', below: true, beside: [{ icon: 'compass', step: 'safari' }] }],
    after: 'reopen the link',
    rows: ['WV-6', 'WV-7'],
    ...unseen,
  },
  {
    id: 'android-copy',
    against: all,
    where: { inApp: known, os: ['android'] },
    lead: 'appLead',
    otherwise: 'noSuchRow',
    steps: [{ say: 'copyLink' }, { say: 'openChrome' }, { say: 'tapPasteLink' }],
    after: 'reopen the link',
    rows: ['WV-5', 'WV-7'],
    ...unseen,
    confidence: 'medium',
  },
  {
    id: 'ios-browser',
    against: all,
    where: { inApp: own, os: ['ios', 'ipados'] },
    lead: 'browserToo',
    otherwise: 'stillNotHere',
    steps: [{ say: 'copyLink' }, { say: 'openSafari' }, { say: 'tapPasteLink' }],
    after: 'reopen the link',
    rows: ['WV-8'],
    ...unseen,
    confidence: 'medium',
  },
  {
    id: 'android-browser',
    against: all,
    where: { inApp: own, os: ['android'] },
    lead: 'browserToo',
    otherwise: 'stillNotHere',
    steps: [{ say: 'copyLink' }, { say: 'openChrome' }, { say: 'tapPasteLink' }],
    after: 'reopen the link',
    rows: ['WV-9'],
    ...unseen,
    source: 'https://github.com/react-native-webview/react-native-webview/issues/3658',
    confidence: 'medium',
  },
  {
    id: 'computer-copy',
    against: all,
    where: { os: computers },
    lead: 'browserToo',
    otherwise: 'stillNotHere',
    steps: [{ say: 'copyLink' }, { say: 'openBrowser' }, { say: 'pasteLink' }],
    after: 'reopen the link',
    rows: ['WV-14'],
    ...unseen,
    confidence: 'medium',
  },
  {
    id: 'ios-app-settings',
    against: all,
    where: { inApp: known, os: ['ios', 'ipados'] },
    lead: 'onePrompt',
    otherwise: 'isAppRefused',
    ...iosSettings,
  },
  {
    id: 'android-app-settings',
    against: all,
    where: { inApp: known, os: ['android'] },
    lead: 'onePrompt',
    otherwise: 'isAppRefused',
    ...androidSettings,
  },
  {
    id: 'own-app',
    against: all,
    where: { inApp: own },
    otherwise: 'isItTheirs',
    steps: [{ say: 'tellThem' }, { say: 'untilThen' }],
    after: 'someone else',
    rows: ['WV-8', 'WV-9', 'WV-10', 'WV-11'],
    source: 'https://developer.android.com/reference/android/webkit/PermissionRequest',
    checked: '2026-11',
    confidence: 'high',
  },
]

/** An address of the app's own, tried by others in 2026 and documented nowhere: docs/facts/guidance.md#wv-13. */
function leaveOnIos(app: 'instagram' | 'threads'): Guide<Says> {
  return {
    id: `${app}-link`,
    against: all,
    where: { inApp: [app], os: ['ios', 'ipados'] },
    lead: 'appLead',
    steps: [{ say: 'buttonOpens', note: 'mayFail', link: { leaves: app } }, { say: 'sayYes' }, { say: 'startThere' }],
    unsure: true,
    after: 'reopen the link',
    rows: ['WV-13'],
    source: 'https://github.com/shalanah/inapp-debugger/pull/23',
    checked: '2026-11',
    confidence: 'low',
  }
}
