import { warn } from '@precall/core'
import type { GateScope } from '../GateContext'
import { languageTag } from './languageTag'
import type { PrecallSettings } from './PrecallConfig'

/** The language of the words to say. English is the only one that is built in. What it returns is a tag that Intl takes. */
export function languageOf({ locale, messages }: PrecallSettings): Pick<GateScope, 'lang' | 'dir'> {
  // A server renders nothing of ours but the trigger, and that has no words, so it need not know the document.
  const ofPage = typeof document === 'undefined' ? '' : document.documentElement.lang
  const wanted = locale ?? ofPage
  const named = languageTag(wanted)
  // The page's own, where the app's names none.
  const tag = named ?? languageTag(ofPage)
  const isNone = !named && (wanted !== '' || locale !== undefined)
  const known = messages ?? /^(en\b|$)/i.test(tag ?? '')
  if (process.env.NODE_ENV !== 'production' && (isNone || !known)) {
    warn(
      isNone
        ? `The locale "${String(wanted)}" names no language, so "${(known && tag) || 'en'}" is used. ` +
            'Set `locale`, or `lang` of the page, to a tag such as en, de or pt-BR.'
        : `There are no words for the locale "${String(wanted)}", so people will read English. ` +
            'Pass `messages` in that language, or set `locale` to one that is built in: en.',
    )
  }
  const lang = (known && tag) || 'en'
  return { lang, dir: /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(lang) ? 'rtl' : 'ltr' }
}
