import { platformOf } from '@precall/core/platform'
import type { ReactElement } from 'react'
import { useState } from 'react'
import { tellLoading } from '../../root/loading'
import { useGate } from '../../root/GateContext'
import { useText } from './useText'
import { useVisitLink } from './VisitLink'

/** What draws the code: it is loaded at the press. */
type QrCode = typeof import('./qr/QrCode')

/**
 * The visit's link as a code for the camera of a phone. It is on the screen only once a person has asked for it: who walks past could
 * scan it too. A phone does not scan itself.
 */
export function CodeForPhone(): ReactElement | null {
  const { browser } = useGate()
  const {
    words: { link: words },
    say,
  } = useText()
  const link = useVisitLink()
  const [loaded, setLoaded] = useState<QrCode | 'failed'>()
  const code = loaded !== undefined && loaded !== 'failed' && link !== undefined && loaded.drawCode(link)
  const said = loaded === 'failed' ? words.noCode : code === undefined ? words.tooLong : undefined
  if (platformOf(browser).mobile) return null
  if (said) return <Instead text={say(said)} />
  if (loaded === undefined || loaded === 'failed' || !code) {
    return (
      <button
        type="button"
        className="precall-button"
        data-kind="secondary"
        disabled={!link}
        onClick={() => tellLoading(import('./qr/QrCode').then(setLoaded, () => setLoaded('failed')))}
      >
        {say(words.showCode)}
      </button>
    )
  }
  return (
    <div className="precall-code">
      <p className="precall-note">{say(words.scan)}</p>
      <loaded.QrCode code={code} name={say(words.code)} />
    </div>
  )
}

/** In the place of what was pressed, which had the focus. */
function Instead({ text }: { readonly text: string }): ReactElement {
  return (
    <p className="precall-note" tabIndex={-1} ref={focus}>
      {text}
    </p>
  )
}

const focus = (element: HTMLElement | null) => element?.focus()
