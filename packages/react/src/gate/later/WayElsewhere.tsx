import type { ReactElement } from 'react'
import type { Cause } from '../../messages'
import { CopyLink } from './CopyLink'

/** Past these, the way leads to another window, browser or device, and the link of the visit has to come along. */
const elsewhere: readonly Cause[] = ['in-app', 'framed', 'no-api', 'outdated', 'missing']

export function WayElsewhere({ cause }: { readonly cause: Cause }): ReactElement | null {
  return elsewhere.includes(cause) ? <CopyLink /> : null
}
