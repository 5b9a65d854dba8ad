import type { Messages, Subject } from '../messages'

/** The words of the plain dialog, which a page has before every other. */
export interface PlainMessages extends Pick<Messages, 'ok' | 'close' | 'assistance' | 'tryAgain' | 'stuck'> {
  readonly explainer: Pick<Messages['explainer'], 'title' | 'browserAsksAnyhow'>
}

/** Each device by another word, in the order in which people name them. */
export const hear = (devices: Subject, see: string, hear: string, and = ' and '): string =>
  devices.map((device) => (device === 'camera' ? see : hear)).join(and)

export const plainEnglish: PlainMessages = {
  ok: 'OK',
  close: 'Close',
  assistance: 'Get Assistance',
  tryAgain: 'Try again',
  explainer: {
    title: (devices) => `Allow ${hear(devices, 'Camera', 'Mic')} Access`,
    browserAsksAnyhow: 'Your browser will ask. Choose the answer that allows it.',
  },
  stuck: (devices) => ({
    title: `We can’t start your ${devices.join(' and ')}`,
    lead: 'Press Try again. If it still does not work, reload this page or ask for help.',
  }),
}
