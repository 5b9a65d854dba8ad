import type { BlockedCause } from '@precall/core'
import type { ReactElement } from 'react'
import { CodeForPhone } from '../layout/CodeForPhone'
import { CopyLink } from '../layout/CopyLink'
import { useText } from '../layout/useText'
import { VisitLink } from '../layout/VisitLink'
import { causeTraits } from './causes'

/** The link of the visit, where it has to come along. */
export function WayElsewhere({ cause }: { readonly cause: BlockedCause }): ReactElement | null {
  const { words, say } = useText()
  const { link: place } = causeTraits(cause)
  if (!place) return null
  return (
    <>
      {cause === 'framed' && (
        <VisitLink>
          {(link) => (
            <a className="precall-button" data-kind="primary" href={link} target="_blank" rel="noopener">
              {say(words.link.ownTab)}
            </a>
          )}
        </VisitLink>
      )}
      <CopyLink kind={place === 'first' ? 'primary' : 'secondary'} />
      {place === 'first' && <CodeForPhone />}
    </>
  )
}
