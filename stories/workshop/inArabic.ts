import { arabic } from '@precall/screens'
import type { Preview } from '@storybook/react-vite'
import type { Globals } from './toolbar'

const { buttons, explainer, recovery } = arabic
const asking = explainer.title
const blocked = recovery.causes.browser.title

const waiting = (answer: string) => arabic.waiting.title.named.replace('{answer}', answer)
/** In a browser that speaks English its answer stays English among our words. */
const waitingInEnglish = waiting('Allow while visiting the site')

/** The words that play functions look for, and what is said instead from right to left. */
const arabicFor: Readonly<Record<string, string | undefined>> = {
  OK: buttons.ok,
  Close: buttons.close,
  Cancel: buttons.cancel,
  'Try again': buttons.tryAgain,
  'Get Assistance': buttons.assistance,
  'Allow Camera and Mic Access': asking,
  'Allow Mic Access': asking,
  'Your camera and microphone are blocked': blocked,
  'Choose “Allow while visiting the site”': waiting('السماح أثناء زيارة الموقع الإلكتروني'),
}

type Query = (role: string, options?: { readonly name?: unknown }) => unknown

/** Lets the play functions, which are in English, find their way from right to left too. */
export const readArabic: Exclude<Preview['beforeEach'], unknown[] | undefined> = (context) => {
  const { direction }: Globals = context.globals
  if (direction !== 'rtl') return
  const canvas = new Proxy(context.canvas, {
    get(queries, key) {
      const query: unknown = Reflect.get(queries, key)
      if (typeof query !== 'function' || !String(key).endsWith('ByRole')) return query
      const either: Query = (role, options) =>
        (query as Query)(role, options && { ...options, name: inEither(options.name) })
      return either
    },
  })
  Object.assign(context, { canvas })
}

function inEither(name: unknown): unknown {
  // The Arabic says the same about one device of two as about both.
  if (name instanceof RegExp) return (said: string) => name.test(said) || said === blocked || said === waitingInEnglish
  const translated = typeof name === 'string' && arabicFor[name]
  return translated ? (said: string) => [name, translated, waitingInEnglish].includes(said) : name
}
