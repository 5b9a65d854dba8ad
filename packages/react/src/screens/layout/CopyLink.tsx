import type { ReactElement } from 'react'
import { useState } from 'react'
import { useGate } from '../../root/GateContext'
import { useAnnouncement } from './Announcements'
import { LinkField } from './LinkField'
import { useText } from './useText'
import { useVisitLink } from './VisitLink'

interface CopyLinkProps {
  readonly kind?: 'primary' | 'secondary'
}

/** The visit's link on a screen of the gate, which has a screen reader say whether it was copied. */
export function CopyLink({ kind = 'secondary' }: CopyLinkProps): ReactElement {
  const { gate, browser } = useGate()
  const text = useText()
  const link = useVisitLink()
  const [{ said, times }, setSaid] = useState<{ readonly said?: string; readonly times: number }>({ times: 0 })
  useAnnouncement(said, 'status', times)
  return (
    <LinkField
      {...{ text, link, kind, browser }}
      onCopy={(copied, said) => {
        setSaid(({ times }) => ({ said, times: times + 1 }))
        if (copied) gate.tell({ name: 'linkCopied' })
      }}
    />
  )
}
