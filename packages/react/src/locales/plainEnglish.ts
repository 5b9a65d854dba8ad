import type { Message } from '@precall/core'

/** The texts of the plain dialog, which a page has before all others. */
export type PlainText =
  | 'ok'
  | 'close'
  | 'tryAgain'
  | 'assistance'
  | 'explainerTitle'
  | 'checkTitle'
  | 'checkLead'
  | 'join'
  | 'browserAsks'
  | 'shared'
  | 'stuckTitle'
  | 'stuckLead'

export const plainEnglish: Readonly<Record<PlainText, Message>> = {
  ok: 'OK',
  close: 'Close',
  tryAgain: 'Try again',
  assistance: 'Get Assistance',
  explainerTitle: {
    camera: 'Allow Camera Access',
    microphone: 'Allow Mic Access',
    both: 'Allow Camera and Mic Access',
  },
  checkTitle: {
    camera: 'See yourself first',
    microphone: 'Hear yourself first',
    both: 'See and hear yourself first',
  },
  checkLead: {
    call: 'No one else sees or hears you yet. Your call has not started.',
    visit: 'No one else sees or hears you yet. Your visit has not started.',
  },
  join: { call: 'Join the call', visit: 'Join the visit' },
  browserAsks: 'Your browser will ask. Choose the answer that allows it.',
  shared: {
    call: 'The people who run this call can see if you need help connecting.',
    visit: 'Your clinic can see if you need help connecting.',
  },
  stuckTitle: {
    camera: 'We can’t start your camera',
    microphone: 'We can’t start your microphone',
    both: 'We can’t start your camera and microphone',
  },
  stuckLead: 'Press Try again. If it still does not work, reload this page or ask for help.',
}
