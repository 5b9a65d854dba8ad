import type { Assistance } from './PrecallConfig'

/** The attributes of a link to the help, or what to do instead; nothing where the app names no help, or one we refuse. */
export function assistanceFrom(assistance: Assistance | undefined): HelpLink | HelpRequest | undefined {
  if (!assistance || 'onRequest' in assistance) return assistance
  const { href } = assistance
  const scheme = schemeOf(href)
  if (!scheme) return undefined
  return scheme.startsWith('http') ? { href, target: '_blank', rel: 'noopener' } : { href }
}

interface HelpLink {
  readonly href: string
  readonly target?: '_blank'
  readonly rel?: 'noopener'
}

type HelpRequest = Extract<Assistance, { onRequest: unknown }>

/** As the browser will read it, which skips blanks, and line breaks in the middle of `java\nscript:`. */
function schemeOf(href: string): string | undefined {
  try {
    return /^(https?|mailto|tel):/.exec(new URL(href, document.baseURI).href)?.[0]
  } catch {
    return undefined
  }
}
