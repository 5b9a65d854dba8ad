import { tellOnce } from '@precall/core'
import type { Link } from '@precall/guides'
import { addressOf } from '@precall/guides'
import type { Text } from '../screens/layout/useText'

/** The address of a step, and what is on its button. Undefined where it must not be opened, or while the visit's link is not known. */
export function stepLinkOf(
  link: Link,
  { words, say }: Text,
  visit: string | undefined,
): { readonly href: string; readonly text: string } | undefined {
  if ('opens' in link) return { href: link.href, text: say(words.guide.opens[link.opens]) }
  if (visit === undefined) return undefined
  const { href, refused } = addressOf(link, visit)
  if (refused) tellOnce('error', refused)
  return href ? { href, text: say(words.guide.leave) } : undefined
}
