// Long because it is data.
import type { Guide } from '../guide'

const observed = { source: 'Firefox ESR 153.7.0 on Linux', checked: '2026-11', confidence: 'high' } as const
const help = 'https://support.mozilla.org/kb/how-manage-your-camera-and-microphone-permissions'

export const guides: readonly Guide[] = [
  {
    id: 'firefox-blocked',
    against: ['browser'],
    lead: 'siteSetting',
    steps: [
      {
        name: 'sign',
        say: ['pressSign', { sign: { sign: 'sliders-crossed' } }],
        note: 'besideTheShield',
      },
      {
        name: 'camera',
        say: ['crossBeside', { sign: { sign: 'cross' }, label: 'firefox-desktop.permissionUseCamera' }],
        looks: 'cameraRow',
        device: 'camera',
        doneWhen: 'askable',
      },
      {
        name: 'microphone',
        say: ['crossBeside', { sign: { sign: 'cross' }, label: 'firefox-desktop.permissionUseMicrophone' }],
        looks: 'microphoneRow',
        device: 'microphone',
        doneWhen: 'askable',
      },
      { say: ['tryAgainAndChoose', { answer: 'firefox-desktop.promptAllow' }], doneWhen: 'allowed' },
    ],
    picture: [
      { kind: 'bar', like: 'firefox', start: [{ sign: 'sliders-crossed', step: 'sign' }] },
      {
        kind: 'panel',
        title: { name: 'host' },
        rows: [
          {
            text: 'firefox-desktop.permissionUseCamera',
            device: 'camera',
            control: 'cross',
            value: 'firefox-desktop.stateBlockedTemporarily',
            step: 'camera',
          },
          {
            text: 'firefox-desktop.permissionUseMicrophone',
            device: 'microphone',
            control: 'cross',
            value: 'firefox-desktop.stateBlockedTemporarily',
            step: 'microphone',
          },
        ],
      },
    ],
    after: 'nothing',
    help,
    rows: ['FF-1', 'FF-2'],
    ...observed,
  },
]
