import { tellOnce } from '@precall/core'
import type { Link } from '@precall/guides'
import { addressOf } from '@precall/guides'
import type { ReactNode } from 'react'
import type { Text } from '../screens/layout/useText'
import { VisitLink } from '../screens/layout/VisitLink'

interface StepLinkProps {
  readonly link: Link
  readonly text: Text
  readonly kind: 'primary' | 'secondary'
  /** The visit's link, where there is no gate that has one. */
  readonly visit?: string | undefined
}

/** Opens the settings, or leaves the app: only ever by a press, and next to the written way. */
export function StepLink({ link, text: { words, say }, kind, visit }: StepLinkProps): ReactNode {
  const looks = { className: 'precall-button', 'data-kind': kind }
  if ('opens' in link) {
    return (
      <a {...looks} href={link.href}>
        {say(words.guide.opens[link.opens])}
      </a>
    )
  }
  const leave = (visit: string) => {
    const { href, refused } = addressOf(link, visit)
    if (refused) tellOnce('error', refused)
    return (
      href && (
        <a {...looks} href={href}>
          {say(words.guide.leave)}
        </a>
      )
    )
  }
  return visit ? leave(visit) : <VisitLink>{leave}</VisitLink>
}
