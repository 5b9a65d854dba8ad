// Long because it is data.
import type { Guide } from '../guide'
import type { Sentence } from '../words'

export { labels } from '../labels/en/windows'

type Says = Sentence<'windows'>

const microsoft = {
  source: 'https://support.microsoft.com/windows/-87ebc757-1f87-7bbf-84b5-0686afb6ca6b',
  checked: '2026-11',
}
const usual = { source: 'General knowledge, not seen on a device', checked: '2026-11', confidence: 'medium' } as const
const help = 'https://support.microsoft.com/windows/-a83257bc-e990-d54a-d212-b5e41beba857'

// https://learn.microsoft.com/windows/apps/develop/launch/launch-settings
const cameraSettings = { opens: 'camera settings', href: 'ms-settings:privacy-webcam' } as const
const microphoneSettings = { opens: 'microphone settings', href: 'ms-settings:privacy-microphone' } as const
// Before Windows 11 it opens the Camera app: https://learn.microsoft.com/windows/apps/develop/camera/launch-camera-settings
const cameras = { opens: 'devices', href: 'ms-settings:camera' } as const

export const guides: readonly Guide<Says>[] = [
  {
    id: 'windows-11-camera-off',
    against: ['missing'],
    where: { osVersion: { from: 11 } },
    devices: ['camera'],
    otherwise: 'isCameraOff',
    steps: [
      {
        say: 'pressForCameras',
        note: [
          'camerasPath',
          { settings: 'windows.settings', devices: 'windows.bluetoothDevices', cameras: 'windows.cameras' },
        ],
        link: cameras,
      },
      {
        name: 'camera',
        say: ['enableInList', { disabled: 'windows.disabledCameras', enable: 'windows.enable' }],
        looks: 'lowerList',
        doneWhen: 'found',
      },
      { say: 'comeBack' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'windows',
        path: ['windows.bluetoothDevices', 'windows.cameras', 'windows.disabledCameras'],
        rows: [{ text: 'windows.camera', control: 'button', value: 'windows.enable', step: 'camera' }],
      },
    ],
    after: 'nothing',
    help,
    rows: ['WIN-5'],
    ...usual,
  },
  {
    id: 'windows-10-camera-off',
    against: ['missing'],
    where: { osVersion: { before: 11 } },
    devices: ['camera'],
    otherwise: 'isCameraOff',
    steps: [
      { say: ['typeInStart', { name: 'windows.deviceManager' }], looks: 'partsOfComputer' },
      { name: 'group', say: ['arrowBeside', { group: 'windows.cameras' }], looks: 'arrowBesideCameras' },
      { say: ['enableCamera', { enable: 'windows.enableDevice' }], looks: 'enableRow', doneWhen: 'found' },
      { say: 'comeBack' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'windows',
        path: ['windows.deviceManager'],
        rows: [{ text: 'windows.cameras', control: 'leads on', step: 'group' }],
      },
    ],
    after: 'nothing',
    help,
    rows: ['WIN-5'],
    ...usual,
  },
  {
    id: 'windows-11-privacy',
    against: ['system', 'missing', 'busy'],
    apart: true,
    where: { osVersion: { from: 11 } },
    lead: 'windowsLead',
    otherwise: 'isItWindows',
    steps: [
      {
        say: 'pressForCamera',
        note: [
          'startPath',
          { settings: 'windows.settings', privacy: 'windows.privacySecurity11', page: 'windows.camera' },
        ],
        device: 'camera',
        link: cameraSettings,
      },
      {
        name: 'camera',
        say: ['turnOn', { label: 'windows.cameraAccess' }],
        looks: 'atTheTop',
        device: 'camera',
        doneWhen: 'allowed',
      },
      {
        name: 'cameraApps',
        say: ['turnOn', { label: 'windows.letAppsCamera' }],
        looks: 'nextBelow',
        device: 'camera',
        doneWhen: 'allowed',
      },
      {
        name: 'cameraDesktopApps',
        say: ['turnOn', { label: 'windows.letDesktopAppsCamera' }],
        looks: 'underApps',
        device: 'camera',
        doneWhen: 'allowed',
      },
      {
        say: 'pressForMicrophone',
        note: [
          'startPath',
          { settings: 'windows.settings', privacy: 'windows.privacySecurity11', page: 'windows.microphone' },
        ],
        device: 'microphone',
        link: microphoneSettings,
      },
      {
        name: 'microphone',
        say: ['turnOn', { label: 'windows.microphoneAccess' }],
        looks: 'atTheTop',
        device: 'microphone',
        doneWhen: 'allowed',
      },
      {
        name: 'microphoneApps',
        say: ['turnOn', { label: 'windows.letAppsMicrophone' }],
        looks: 'nextBelow',
        device: 'microphone',
        doneWhen: 'allowed',
      },
      {
        name: 'microphoneDesktopApps',
        say: ['turnOn', { label: 'windows.letDesktopAppsMicrophone' }],
        looks: 'underApps',
        device: 'microphone',
        doneWhen: 'allowed',
      },
      { say: 'ifNothingChanges' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'windows',
        device: 'camera',
        path: ['windows.privacySecurity11', 'windows.camera'],
        rows: [
          { text: 'windows.cameraAccess', control: 'switch', step: 'camera' },
          { text: 'windows.letAppsCamera', control: 'switch', step: 'cameraApps' },
          { text: 'windows.letDesktopAppsCamera', control: 'switch', step: 'cameraDesktopApps' },
        ],
      },
      {
        kind: 'settings',
        like: 'windows',
        device: 'microphone',
        path: ['windows.privacySecurity11', 'windows.microphone'],
        rows: [
          { text: 'windows.microphoneAccess', control: 'switch', step: 'microphone' },
          { text: 'windows.letAppsMicrophone', control: 'switch', step: 'microphoneApps' },
          { text: 'windows.letDesktopAppsMicrophone', control: 'switch', step: 'microphoneDesktopApps' },
        ],
      },
    ],
    after: 'nothing',
    help,
    rows: ['WIN-1', 'WIN-2'],
    ...microsoft,
    confidence: 'high',
  },
  {
    id: 'windows-10-privacy',
    against: ['system', 'missing', 'busy'],
    apart: true,
    where: { osVersion: { before: 11 } },
    lead: 'windowsLead',
    otherwise: 'isItWindows',
    steps: [
      {
        say: 'pressForCamera',
        note: ['startPath', { settings: 'windows.settings', privacy: 'windows.privacy10', page: 'windows.camera' }],
        device: 'camera',
        link: cameraSettings,
      },
      {
        name: 'camera',
        say: ['changeFirst', { change: 'windows.win10Change', device: 'windows.win10AllowDevice' }],
        looks: 'atTheTop',
        device: 'camera',
        doneWhen: 'allowed',
      },
      {
        name: 'cameraApps',
        say: ['turnOn', { label: 'windows.win10AllowApps' }],
        looks: 'nextBelow',
        device: 'camera',
        doneWhen: 'allowed',
      },
      {
        name: 'cameraDesktopApps',
        say: ['turnOn', { label: 'windows.win10AllowDesktopApps' }],
        looks: 'underApps',
        device: 'camera',
        doneWhen: 'allowed',
      },
      {
        say: 'pressForMicrophone',
        note: ['startPath', { settings: 'windows.settings', privacy: 'windows.privacy10', page: 'windows.microphone' }],
        device: 'microphone',
        link: microphoneSettings,
      },
      {
        name: 'microphone',
        say: ['changeFirst', { change: 'windows.win10Change', device: 'windows.win10AllowDeviceMicrophone' }],
        looks: 'atTheTop',
        device: 'microphone',
        doneWhen: 'allowed',
      },
      {
        name: 'microphoneApps',
        say: ['turnOn', { label: 'windows.win10AllowAppsMicrophone' }],
        looks: 'nextBelow',
        device: 'microphone',
        doneWhen: 'allowed',
      },
      {
        name: 'microphoneDesktopApps',
        say: ['turnOn', { label: 'windows.win10AllowDesktopAppsMicrophone' }],
        looks: 'underApps',
        device: 'microphone',
        doneWhen: 'allowed',
      },
      { say: 'ifNothingChanges' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'windows',
        device: 'camera',
        path: ['windows.privacy10', 'windows.camera'],
        rows: [
          { text: 'windows.win10AllowDevice', control: 'button', value: 'windows.win10Change', step: 'camera' },
          { text: 'windows.win10AllowApps', control: 'switch', step: 'cameraApps' },
          { text: 'windows.win10AllowDesktopApps', control: 'switch', step: 'cameraDesktopApps' },
        ],
      },
      {
        kind: 'settings',
        like: 'windows',
        device: 'microphone',
        path: ['windows.privacy10', 'windows.microphone'],
        rows: [
          {
            text: 'windows.win10AllowDeviceMicrophone',
            control: 'button',
            value: 'windows.win10Change',
            step: 'microphone',
          },
          { text: 'windows.win10AllowAppsMicrophone', control: 'switch', step: 'microphoneApps' },
          { text: 'windows.win10AllowDesktopAppsMicrophone', control: 'switch', step: 'microphoneDesktopApps' },
        ],
      },
    ],
    after: 'nothing',
    help,
    rows: ['WIN-3'],
    ...microsoft,
    source: help,
    confidence: 'medium',
  },
  {
    id: 'windows-managed',
    against: ['system', 'missing', 'busy'],
    otherwise: 'isItGrey',
    steps: [
      { say: 'greySwitches' },
      {
        say: ['managedByWork', { managed: 'windows.managedByOrganization' }],
        note: ['rulesForThem', { video: { code: 'LetAppsAccessCamera' }, audio: { code: 'LetAppsAccessMicrophone' } }],
      },
      { say: 'useAnotherDevice' },
    ],
    after: 'someone else',
    help,
    rows: ['WIN-4', 'WIN-9', 'LetAppsAccessCamera'],
    ...microsoft,
    confidence: 'medium',
  },
  {
    id: 'windows-input',
    against: ['busy', 'silent'],
    devices: ['microphone'],
    otherwise: 'isOtherMicrophone',
    steps: [
      {
        say: ['soundPath', { settings: 'windows.settings', system: 'windows.system', sound: 'windows.sound' }],
      },
      { name: 'input', say: ['chooseInput', { input: 'windows.input' }] },
      { say: 'tryAgain', doneWhen: 'allowed' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'windows',
        path: ['windows.system', 'windows.sound'],
        rows: [{ text: 'windows.input', control: 'menu', value: 'windows.microphone', step: 'input' }],
      },
    ],
    after: 'nothing',
    rows: ['WIN-8'],
    ...usual,
  },
]
