import type { Words } from '../../words'
import { sentences as everywhere } from './everywhere'

export const words: Words = {
  language: 'en',
  icons: {
    sliders: 'the symbol with two sliders',
    'sliders-crossed': 'the symbol with two sliders',
    padlock: 'the padlock',
    camera: 'the camera',
    'camera-crossed': 'the crossed-out camera',
    microphone: 'the microphone',
    'menu-dots': 'the three dots',
    more: 'the three dots',
    'menu-lines': 'the three lines',
    'page-menu': 'the page menu',
    aA: 'AA',
    cross: '×',
    compass: 'the compass',
    share: 'the share symbol',
    reload: 'the reload symbol',
    'windows-logo': 'the Windows logo',
  },
  sides: { left: 'left', right: 'right' },
  unnamed: { browser: 'your browser', browserApp: 'your browser', app: 'this app' },
  picture: 'A drawing of what you will see. The numbers match the steps.',
  everywhere,
}
