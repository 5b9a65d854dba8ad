import { warn } from '@precall/core'
import type { GateScope } from '../GateContext'
import type { PrecallSettings } from './PrecallConfig'

/** The language of the words to say. English is the only one that is built in. */
export function languageOf({ locale, messages }: PrecallSettings): Pick<GateScope, 'lang' | 'dir'> {
  // A server renders nothing of ours but the trigger, and that has no words, so it need not know the document.
  const wanted = locale ?? (typeof document === 'undefined' ? '' : document.documentElement.lang)
  const known = messages ?? /^(en\b|$)/i.test(wanted)
  if (process.env.NODE_ENV !== 'production' && !known) {
    warn(
      `There are no words for the locale "${wanted}", so people will read English. ` +
        'Pass `messages` in that language, or set `locale` to one that is built in: en.',
    )
  }
  const lang = (known && wanted) || 'en'
  return { lang, dir: /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(lang) ? 'rtl' : 'ltr' }
}
