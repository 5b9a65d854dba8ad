// Long because it is data.
import type { Guide, Step } from '../guide'
import type { Picture } from '../picture'
import type { Sentence } from '../words'

export { labels } from '../labels/en/androidSystem'

type Says = Sentence<'androidSystem'>

const aosp = {
  source: 'Strings of Android 14 (GrapheneOS/platform_packages_modules_Permission@34276f0)',
  checked: '2026-11',
  confidence: 'high',
} as const
const usual = { source: 'General knowledge, not seen on a phone', checked: '2026-11', confidence: 'medium' } as const
const help = 'https://support.google.com/android/answer/9431959'
/** Inside another app it is that one's settings, which are among the ways out of it. */
const apps = [
  'brave',
  'chrome',
  'chromium',
  'duckduckgo',
  'edge',
  'firefox',
  'opera',
  'samsung',
  'vivaldi',
  'unknown',
] as const

const appSteps: readonly [Step<Says>, ...Step<Says>[]] = [
  {
    name: 'apps',
    say: ['androidApps', { settings: 'android.settings', apps: 'android.appPermissionsBreadcrumb' }],
    note: 'otherWords',
  },
  { name: 'permissions', say: ['androidBrowser', { permissions: 'android.permissions' }] },
  {
    name: 'camera',
    say: ['allowCamera', { page: 'android.camera', allow: 'android.settingAllowWhileUsing' }],
    device: 'camera',
    doneWhen: 'allowed',
  },
  {
    name: 'microphone',
    say: ['allowMicrophone', { page: 'android.microphone', allow: 'android.settingAllowWhileUsing' }],
    device: 'microphone',
    doneWhen: 'allowed',
  },
]
const appPicture: Picture = [
  {
    kind: 'settings',
    like: 'android',
    path: ['android.settings', 'android.appPermissionsBreadcrumb', { name: 'browser' }],
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
]

export const guides: readonly Guide<Says>[] = [
  {
    id: 'android-app',
    against: ['system', 'busy'],
    where: { browser: apps },
    lead: 'androidLead',
    otherwise: 'isItAndroid',
    steps: [
      ...appSteps,
      {
        say: 'comeBack',
        note: ['notOnce', { always: 'android.promptWhileUsingApp', once: 'android.promptOnlyThisTime' }],
      },
    ],
    picture: appPicture,
    after: 'nothing',
    help,
    rows: ['AO-1', 'AO-4', 'AO-5', 'AO-6', 'AO-10'],
    ...aosp,
  },
  {
    id: 'samsung-app',
    // It is said to have no list of sites for the camera: docs/facts/guidance.md#and-6.
    against: ['browser'],
    where: { browser: ['samsung'] },
    lead: 'androidLead',
    steps: [...appSteps, { say: 'reloadAndAllow' }],
    picture: appPicture,
    after: 'reload',
    help,
    rows: ['AND-6', 'AO-1'],
    ...usual,
    source: 'https://internetsegura.cat/faq_items/com-editar-permisos-web-navegadors/',
  },
  {
    id: 'android-manager',
    against: ['system'],
    where: { browser: apps },
    otherwise: 'isItNotInApps',
    steps: [
      {
        say: [
          'androidPrivacy',
          { settings: 'android.settings', security: 'android.securityPrivacy', privacy: 'android.privacy' },
        ],
        note: ['skipPrivacy', { privacy: 'android.privacy' }],
      },
      { name: 'manager', say: ['manager', { manager: 'android.permissionManager' }] },
      {
        name: 'camera',
        say: ['managerCamera', { page: 'android.camera', allow: 'android.settingAllowWhileUsing' }],
        device: 'camera',
        doneWhen: 'allowed',
      },
      {
        name: 'microphone',
        say: ['managerMicrophone', { page: 'android.microphone', allow: 'android.settingAllowWhileUsing' }],
        device: 'microphone',
        doneWhen: 'allowed',
      },
      { say: 'comeBack' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'android',
        path: ['android.securityPrivacy', 'android.privacy'],
        rows: [{ text: 'android.permissionManager', control: 'leads on', step: 'manager' }],
      },
      {
        kind: 'settings',
        like: 'android',
        path: ['android.permissionManager'],
        rows: [
          { text: 'android.camera', device: 'camera', control: 'leads on', step: 'camera' },
          { text: 'android.microphone', device: 'microphone', control: 'leads on', step: 'microphone' },
        ],
      },
    ],
    after: 'nothing',
    help,
    rows: ['AO-2'],
    ...aosp,
  },
  {
    id: 'android-sensors',
    against: ['system', 'missing', 'busy', 'black', 'silent'],
    otherwise: 'isItOffForAll',
    steps: [
      { say: 'swipeDown' },
      {
        name: 'camera',
        say: ['tileOn', { tile: 'android.cameraTile' }],
        note: [
          'tilePath',
          {
            settings: 'android.settings',
            security: 'android.securityPrivacy',
            privacy: 'android.privacy',
            toggle: 'android.cameraToggleTitle',
          },
        ],
        device: 'camera',
        doneWhen: 'allowed',
      },
      {
        name: 'microphone',
        say: ['tileOn', { tile: 'android.micTile' }],
        note: [
          'tilePath',
          {
            settings: 'android.settings',
            security: 'android.securityPrivacy',
            privacy: 'android.privacy',
            toggle: 'android.micToggleTitle',
          },
        ],
        device: 'microphone',
        doneWhen: 'allowed',
      },
      {
        say: 'comeBack',
        note: [
          'samsungControls',
          { security: 'samsung.securityAndPrivacy', controls: 'samsung.additionalPrivacyControls' },
        ],
      },
    ],
    picture: [
      {
        kind: 'tiles',
        tiles: [
          { text: 'android.cameraTile', device: 'camera', step: 'camera' },
          { text: 'android.micTile', device: 'microphone', step: 'microphone' },
        ],
      },
    ],
    after: 'nothing',
    help,
    rows: ['AO-3'],
    ...aosp,
    confidence: 'medium',
  },
  {
    id: 'android-work',
    against: ['system', 'missing', 'busy'],
    lead: 'workLead',
    otherwise: 'isItWork',
    steps: [{ say: 'workProfile' }, { say: 'useAnotherDevice' }],
    after: 'someone else',
    rows: ['AO-7'],
    ...usual,
  },
]
