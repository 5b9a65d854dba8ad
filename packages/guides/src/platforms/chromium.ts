// Long because it is data: Chromium under its many names, on computers.
import type { Guide } from '../guide'

const observed = { source: 'Chromium 156.0.8078.79 on Linux', checked: '2026-11', confidence: 'high' } as const
const help = 'https://support.google.com/chrome/answer/2693767'

/** Those that kept Chromium's own panel. Arc and Vivaldi say that they are Chrome, Samsung Browser takes after it. */
const chrome = ['chrome', 'chromium', 'samsung', 'unknown'] as const

export const guides: readonly Guide[] = [
  {
    id: 'chromium-blocked',
    against: ['browser'],
    where: { browser: chrome, version: { from: 117 } },
    lead: 'siteSetting',
    steps: [
      { name: 'sign', say: ['pressSign', { sign: { sign: 'sliders' } }] },
      {
        name: 'camera',
        say: ['turnOn', { label: 'chrome-desktop.camera' }],
        looks: 'rowOfCamera',
        device: 'camera',
        doneWhen: 'allowed',
      },
      {
        name: 'microphone',
        say: ['turnOn', { label: 'chrome-desktop.microphone' }],
        looks: 'rowOfMicrophone',
        device: 'microphone',
        doneWhen: 'allowed',
      },
    ],
    picture: [
      { kind: 'bar', like: 'chromium', start: [{ sign: 'sliders', step: 'sign' }] },
      {
        kind: 'panel',
        title: { name: 'host' },
        rows: [
          { text: 'chrome-desktop.camera', device: 'camera', control: 'switch', step: 'camera' },
          { text: 'chrome-desktop.microphone', device: 'microphone', control: 'switch', step: 'microphone' },
        ],
      },
    ],
    after: 'nothing',
    help,
    rows: ['CR-2', 'CR-6', 'SB-1'],
    ...observed,
  },
]
