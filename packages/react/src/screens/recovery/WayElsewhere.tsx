import type { ReactElement } from 'react'
import type { Cause } from '../../messages'
import { CopyLink } from '../frame/CopyLink'
import { useText } from '../frame/useText'
import { VisitLink } from '../frame/VisitLink'

/** Past these, the way leads to another window, browser or device, and the link of the visit has to come along. */
const elsewhere: readonly Cause[] = ['in-app', 'framed', 'no-api', 'outdated', 'missing']

/** Whether the link is the way, so that no one needs to be asked for anything first. */
export function hasWayElsewhere(cause: Cause): boolean {
  return elsewhere.includes(cause)
}

export function WayElsewhere({ cause }: { readonly cause: Cause }): ReactElement | null {
  const { ownTab } = useText()
  if (!hasWayElsewhere(cause)) return null
  return (
    <>
      {cause === 'framed' && (
        <VisitLink>
          {(link) => (
            <a className="precall-button" data-kind="primary" href={link} target="_blank" rel="noopener">
              {ownTab}
            </a>
          )}
        </VisitLink>
      )}
      <CopyLink kind={cause === 'no-api' || cause === 'outdated' ? 'primary' : 'secondary'} />
    </>
  )
}
