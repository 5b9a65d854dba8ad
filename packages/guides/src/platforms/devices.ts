// Long because it is data.
import type { Guide } from '../guide'
import type { Sentence } from '../words'

export { labels } from '../labels/en/devices'

type Says = Sentence<'devices'>

const usual = { source: 'General knowledge, not seen on a device', checked: '2026-11', confidence: 'medium' } as const

export const guides: readonly Guide<Says>[] = [
  {
    id: 'devices-missing',
    against: ['missing'],
    where: { os: ['windows', 'macos', 'chromeos', 'linux', 'unknown'] },
    steps: [
      { say: 'plugCamera', note: 'straightIn', device: 'camera', doneWhen: 'found' },
      { say: 'plugMicrophone', device: 'microphone', doneWhen: 'found' },
      { say: 'openCover', device: 'camera', doneWhen: 'found' },
      { say: 'cameraKey', device: 'camera', doneWhen: 'found' },
      { say: 'onAPhone' },
    ],
    after: 'nothing',
    rows: ['HW-1', 'HW-2', 'HW-6'],
    ...usual,
    source: 'https://help.doxy.me/en/articles/3384299',
  },
  {
    id: 'windows-busy',
    against: ['busy'],
    where: { os: ['windows'] },
    steps: [
      { say: 'closeOnWindows', note: 'besideTheClock' },
      { say: 'closeTabs' },
      { say: 'closeHelpers' },
      { say: 'tryAgain', doneWhen: 'starts' },
      { say: 'restartComputer' },
    ],
    after: 'nothing',
    rows: ['WIN-6', 'HW-12'],
    ...usual,
  },
  {
    id: 'macos-busy',
    against: ['busy'],
    where: { os: ['macos'] },
    steps: [
      { say: 'closeOnMac' },
      { say: 'closeTabs' },
      { say: 'tryAgain', doneWhen: 'starts' },
      { say: 'restartComputer' },
    ],
    after: 'nothing',
    rows: ['MAC-4'],
    ...usual,
  },
  {
    id: 'ios-busy',
    against: ['busy'],
    where: { os: ['ios', 'ipados'] },
    steps: [
      { say: 'endCall', device: 'microphone' },
      { say: 'closeOnPhone', note: 'dotTells' },
      { say: 'tapTryAgain', doneWhen: 'starts' },
      { say: 'restartPhone' },
    ],
    after: 'nothing',
    help: 'https://support.apple.com/guide/iphone/iph168c4bbd5/ios',
    rows: ['IP-7', 'IP-8', 'IP-9'],
    ...usual,
  },
  {
    id: 'android-busy',
    against: ['busy'],
    where: { os: ['android'] },
    steps: [
      { say: 'endAnyCall', device: 'microphone' },
      { say: 'closeOnPhone' },
      { say: 'tapTryAgain', doneWhen: 'starts' },
      { say: 'restartPhone' },
    ],
    after: 'nothing',
    rows: ['AO-8'],
    ...usual,
  },
  {
    id: 'computer-busy',
    against: ['busy'],
    where: { os: ['chromeos', 'linux', 'unknown'] },
    steps: [
      { say: 'closeOnComputer' },
      { say: 'closeTabs' },
      { say: 'tryAgain', doneWhen: 'starts' },
      { say: 'restartComputer' },
    ],
    after: 'nothing',
    rows: ['HW-12'],
    ...usual,
  },
]
