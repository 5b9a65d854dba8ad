import type { OperatingSystem } from '@precall/core/platform'
import type { Sentence } from '../words'

/** Asked if guides differ by the version of the system, and the browser does not tell it. */
interface VersionQuestion {
  readonly text: Sentence
  /** The value of an answer is a version for which it holds: the newest that guides tell apart, because a new one is more likely. */
  readonly answers: readonly { readonly value: string; readonly text: Sentence }[]
}

const settings: VersionQuestion = {
  text: ['iosQuestion', { settings: 'ios.settings', label: 'apple-current.iosApps' }],
  answers: [
    { value: '18', text: 'yes' },
    { value: '17', text: 'no' },
  ],
}

export const versionQuestions: { readonly [os in OperatingSystem]?: VersionQuestion } = {
  windows: {
    text: ['windowsQuestion', { logo: { icon: 'windows-logo' } }],
    answers: [
      { value: '11', text: 'inTheMiddle' },
      { value: '10', text: 'inTheCorner' },
    ],
  },
  // Not by its name: in German, and others, the settings kept theirs.
  macos: {
    text: 'macQuestion',
    answers: [
      { value: '15', text: 'listAtTheSide' },
      { value: '12', text: 'rowsOfPictures' },
    ],
  },
  ios: settings,
  ipados: settings,
}
