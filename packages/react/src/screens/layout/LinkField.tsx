import type { BrowserWindow } from '@precall/core'
import type { ReactElement } from 'react'
import { useRef, useState } from 'react'
import { copyText } from './copyText'
import type { Text } from './useText'

interface LinkFieldProps {
  readonly text: Text
  /** Undefined until the app has made it. */
  readonly link: string | undefined
  readonly kind: 'primary' | 'secondary'
  readonly browser: BrowserWindow | undefined
  /** Each press of Copy, and what to say about it. */
  readonly onCopy: (copied: boolean, said: string) => void
}

/** The visit's link, to be taken to another browser: by the button, or by hand where the app forbids that. */
export function LinkField({ text, link, kind, browser, onCopy }: LinkFieldProps): ReactElement {
  const { say } = text
  const words = text.words.link
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<boolean>()

  async function handleCopy(link: string): Promise<void> {
    const done = await copyText(link, browser ?? window)
    field.current?.select()
    // Apps that have no clipboard for their pages may still have this, which is older.
    const copied = done || document.execCommand('copy')
    setCopied(copied)
    onCopy(copied, say(copied ? words.copied : words.copyByHand))
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
