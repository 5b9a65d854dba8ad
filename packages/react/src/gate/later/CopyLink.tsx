import { copyText } from '@precall/core'
import type { ReactElement } from 'react'
import { useRef, useState } from 'react'
import { useGate } from '../GateContext'
import { useSaid } from './Status'
import { useText } from './useText'

/** The address of this page, to be taken to another browser: by the button, or by hand where the app forbids that. */
export function CopyLink(): ReactElement {
  const { browser } = useGate()
  const text = useText()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<boolean>()
  useSaid(copied === undefined ? undefined : copied ? text.linkCopied : text.copyByHand)

  async function handleCopy(): Promise<void> {
    const done = await copyText(document.URL, browser)
    field.current?.select()
    // Apps that have no clipboard for their pages may still have this, which is older.
    setCopied(done || document.execCommand('copy'))
  }

  return (
    <div className="precall-link">
      <input
        ref={field}
        readOnly
        dir="ltr"
        value={document.URL}
        aria-label={text.link}
        onFocus={() => field.current?.select()}
      />
      <button type="button" className="precall-button" onClick={() => void handleCopy()}>
        {copied ? text.linkCopied : text.copyLink}
      </button>
      {copied === false && <p className="precall-note">{text.copyByHand}</p>}
    </div>
  )
}
