import type { Link } from '@precall/guides'
import type { ReactElement } from 'react'
import type { Messages } from '../messages'
import type { Tools } from './tools'
import type { Guides } from './guidance'

interface StepLinkProps {
  readonly link: Link
  readonly guides: Guides
  readonly tools: Tools
  readonly words: Messages['guide']
  readonly kind: 'primary' | 'secondary'
}

/** Opens the settings, or leaves the app: only ever by a press, and beside the way in words. */
export function StepLink({ link, guides, tools, words, kind }: StepLinkProps): ReactElement {
  const looks = { className: 'precall-button', 'data-kind': kind }
  if ('opens' in link) {
    return (
      <a {...looks} href={link.href}>
        {words.opens[link.opens]}
      </a>
    )
  }
  return (
    <tools.VisitLink>
      {(visit) => {
        const { href, refused } = guides.addressOf(link, visit)
        if (refused) tell(refused)
        return (
          href && (
            <a {...looks} href={href}>
              {words.leave}
            </a>
          )
        )
      }}
    </tools.VisitLink>
  )
}

const told = new Set<string>()

function tell(message: string): void {
  if (!told.has(message)) console.error(message)
  told.add(message)
}
