// Long because it is data.
import type { Guide } from '../guide'
import type { Sentence } from '../words'

export { labels } from '../labels/en/linux'

type Says = Sentence<'linux'>

const told = { checked: '2026-11', confidence: 'medium' } as const

export const guides: readonly Guide<Says>[] = [
  {
    id: 'linux-privacy',
    against: ['system', 'missing', 'busy'],
    lead: 'linuxLead',
    otherwise: 'isItLinux',
    steps: [
      {
        name: 'privacy',
        say: ['gnomePrivacy', { privacy: 'gnome.privacy' }],
        note: ['newerGnome', { privacy: 'gnome.privacySecurity46' }],
      },
      { name: 'camera', say: ['gnomeCamera', { page: 'gnome.camera' }], device: 'camera', doneWhen: 'allowed' },
      {
        name: 'microphone',
        say: ['gnomeMicrophone', { page: 'gnome.microphone' }],
        device: 'microphone',
        doneWhen: 'allowed',
      },
      { say: 'startBrowserAgain' },
    ],
    picture: [
      {
        kind: 'settings',
        like: 'gnome',
        path: ['gnome.privacy'],
        rows: [
          { text: 'gnome.camera', device: 'camera', control: 'switch', step: 'camera' },
          { text: 'gnome.microphone', device: 'microphone', control: 'switch', step: 'microphone' },
        ],
      },
    ],
    after: 'restart',
    rows: ['LX-1'],
    source: 'Strings of gnome-control-center 43.6',
    ...told,
  },
  snap('firefox'),
  snap('chromium'),
  {
    id: 'linux-flatpak',
    against: ['system', 'missing', 'busy'],
    otherwise: 'isItFlatpak',
    steps: [{ say: 'flatseal', doneWhen: 'allowed' }, { say: 'startBrowserAgain' }],
    after: 'restart',
    rows: ['LX-3'],
    source: 'https://github.com/flathub/com.google.Chrome/issues/480',
    ...told,
  },
  {
    id: 'linux-portal',
    against: ['system', 'browser', 'missing'],
    where: { browser: ['firefox'] },
    devices: ['camera'],
    otherwise: 'isItOldAnswer',
    steps: [
      { say: ['appSettings', { apps: 'gnome.applications' }] },
      {
        say: 'cameraRight',
        note: ['orTerminal', { command: { code: 'flatpak permission-remove devices camera org.mozilla.firefox' } }],
        doneWhen: 'allowed',
      },
      { say: 'startBrowserAgain' },
    ],
    after: 'restart',
    rows: ['LX-4'],
    source: 'https://github.com/Andycodeman/samsung-galaxy-book-linux-fixes/issues/37',
    ...told,
  },
  {
    id: 'linux-no-portal',
    against: ['system', 'browser', 'missing'],
    where: { browser: ['firefox'] },
    devices: ['camera'],
    otherwise: 'isItLight',
    steps: [
      { say: ['aboutConfig', { page: { code: 'about:config' } }] },
      {
        say: ['setFalse', { setting: { code: 'media.webrtc.camera.allow-pipewire' }, value: { code: 'false' } }],
        doneWhen: 'allowed',
      },
      { say: 'startBrowserAgain' },
    ],
    after: 'restart',
    rows: ['LX-5'],
    source: 'https://github.com/flatpak/xdg-desktop-portal-gtk/issues/513',
    ...told,
  },
  {
    id: 'linux-group',
    against: ['system', 'missing'],
    devices: ['camera'],
    otherwise: 'isItGroup',
    steps: [{ say: ['addToGroup', { group: { code: 'video' } }] }, { say: 'restartAfterGroup', doneWhen: 'found' }],
    after: 'someone else',
    rows: ['LX-6'],
    source: 'General knowledge, not seen',
    ...told,
    confidence: 'low',
  },
]

function snap(name: 'firefox' | 'chromium'): Guide<Says> {
  const commandFor = (right: string) =>
    ['orTerminal', { command: { code: `sudo snap connect ${name}:${right}` } }] as const
  return {
    id: `linux-snap-${name}`,
    against: ['system', 'missing', 'busy'],
    where: { browser: [name] },
    otherwise: 'isItSnap',
    steps: [
      { say: ['appSettings', { apps: 'gnome.applications' }] },
      { say: 'cameraRight', note: commandFor('camera'), device: 'camera', doneWhen: 'allowed' },
      { say: 'microphoneRight', note: commandFor('audio-record'), device: 'microphone', doneWhen: 'allowed' },
      { say: 'startBrowserAgain' },
    ],
    after: 'restart',
    rows: ['LX-2'],
    source: 'https://github.com/canonical/firefox-snap/issues/181',
    ...told,
  }
}
