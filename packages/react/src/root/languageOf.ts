import { warn } from '@precall/core'
import { english } from '../locales/en'
import type { PrecallSettings } from './PrecallConfig'
import type { GateScope } from './GateContext'

/** The words to say, and the language they are in. English is the only one that is built in. */
export function useWords({ locale, messages }: PrecallSettings): Pick<GateScope, 'text' | 'lang' | 'dir'> {
  // A server renders nothing of ours but the trigger, and that has no words, so it need not know the document.
  const wanted = locale ?? (typeof document === 'undefined' ? '' : document.documentElement.lang)
  const known = messages ?? /^(en\b|$)/i.test(wanted)
  if (!known) {
    warn(
      `There are no words for the locale "${wanted}", so people will read English. ` +
        'Pass `messages` in that language, or set `locale` to one that is built in: en.',
    )
  }
  const lang = (known && wanted) || 'en'
  return {
    text: { ...english, ...messages },
    lang,
    dir: /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(lang) ? 'rtl' : 'ltr',
  }
}
