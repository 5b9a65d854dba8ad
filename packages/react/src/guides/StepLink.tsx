import type { Link } from '@precall/guides'
import type { ReactNode } from 'react'
import type { Text } from '../screens/layout/useText'
import { VisitLink } from '../screens/layout/VisitLink'
import { stepLinkOf } from './stepLinkOf'

interface StepLinkProps {
  readonly link: Link
  readonly text: Text
  readonly kind: 'primary' | 'secondary'
  /** The visit's link, where there is no gate that has one. */
  readonly visit?: string | undefined
}

/** Opens the settings, or leaves the app: only ever by a press, and next to the written way. */
export function StepLink({ link, text, kind, visit }: StepLinkProps): ReactNode {
  const to = (visit: string | undefined) => {
    const { href, text: words } = stepLinkOf(link, text, visit) ?? {}
    return (
      href && (
        <a className="precall-button" data-kind={kind} href={href}>
          {words}
        </a>
      )
    )
  }
  return visit || 'opens' in link ? to(visit) : <VisitLink>{to}</VisitLink>
}
