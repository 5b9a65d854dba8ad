// Compiled by `npm test -- --only types`, and never run: words that are declared complete compile with every one, and not
// without.
import { english } from '../src/locales/en'
import type { Messages } from '../src/messages'

const { cancel: _word, ...almost } = english
const { slowNote: _ofScreen, ...waiting } = english.waiting
const { 'in-app': _ofCause, ...advice } = english.advice

export const complete: Messages = { ...english }
// @ts-expect-error without one word
export const withoutWord: Messages = almost
// @ts-expect-error without one word of a screen
export const withoutWordOfScreen: Messages = { ...english, waiting }
// @ts-expect-error without what to do about one obstacle
export const withoutAdvice: Messages = { ...english, advice }
