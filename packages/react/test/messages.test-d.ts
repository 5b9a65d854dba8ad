// Compiled by `npm test -- --only types`, and never run: texts that are declared complete compile with every one, and not
// without.
import type { Message } from '../src'
import { en } from '../src/locales/en'
import type { Messages } from '../src/messages'

const { cancel: _word, ...buttons } = en.buttons
const { slow: _ofScreen, ...waiting } = en.waiting
const { 'in-app': _ofCause, ...causes } = en.recovery.causes

export const complete: Messages = { ...en }
// @ts-expect-error without one word
export const withoutWord: Messages = { ...en, buttons }
// @ts-expect-error without what one screen says
export const withoutTextOfScreen: Messages = { ...en, waiting }
// @ts-expect-error without what to do about one obstacle
export const withoutCause: Messages = { ...en, recovery: { ...en.recovery, causes } }
const joiningTitle = { camera: 'Bereit', microphone: 'Bereit' } as const
// @ts-expect-error without one of three cases
export const withoutCase: Message = joiningTitle

// A translation tells more or less apart than English.
const title: Message = { camera: 'Kamera blockiert', microphone: 'Mikrofon blockiert', both: 'Beide blockiert' }
const browser = { ...en.recovery.causes.browser, title: 'Blockiert' }
export const tellsOtherThingsApart: Messages = {
  ...en,
  aside: { back: title, backToSteps: { call: 'Zum Anruf', visit: 'Zur Sprechstunde' } },
  recovery: { ...en.recovery, causes: { ...en.recovery.causes, browser } },
}
