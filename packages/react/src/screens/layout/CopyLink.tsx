import type { ReactElement } from 'react'
import { useRef, useState } from 'react'
import { useGate } from '../../root/GateContext'
import { copyText } from './copyText'
import { useAnnouncement } from './Announcements'
import { useText } from './useText'
import { useVisitLink } from './VisitLink'

interface CopyLinkProps {
  readonly kind?: 'primary' | 'secondary'
}

/** The visit's link, to be taken to another browser: by the button, or by hand where the app forbids that. */
export function CopyLink({ kind = 'secondary' }: CopyLinkProps): ReactElement {
  const { gate, browser } = useGate()
  const {
    words: { link: words },
    say,
  } = useText()
  const link = useVisitLink()
  const field = useRef<HTMLInputElement>(null)
  const [{ copied, times }, setCopied] = useState<{ readonly copied?: boolean; readonly times: number }>({ times: 0 })
  useAnnouncement(copied === undefined ? undefined : say(copied ? words.copied : words.copyByHand), 'status', times)

  async function handleCopy(link: string): Promise<void> {
    const done = await copyText(link, browser ?? window)
    field.current?.select()
    // Apps that have no clipboard for their pages may still have this, which is older.
    const copied = done || document.execCommand('copy')
    setCopied(({ times }) => ({ copied, times: times + 1 }))
    if (copied) gate.tell({ name: 'linkCopied' })
  }

  return (
    <div className="precall-link">
      <input
        ref={field}
        readOnly
        dir="ltr"
        value={link ?? '…'}
        aria-label={say(words.name)}
        onFocus={() => field.current?.select()}
      />
      <button
        type="button"
        className="precall-button"
        data-kind={kind}
        disabled={!link}
        onClick={() => link && void handleCopy(link)}
      >
        {say(copied ? words.copied : words.copy)}
      </button>
      {copied === false && <p className="precall-note">{say(words.copyByHand)}</p>}
    </div>
  )
}
