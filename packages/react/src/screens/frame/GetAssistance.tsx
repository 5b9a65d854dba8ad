import { warn } from '@precall/core'
import type { MouseEvent, ReactElement } from 'react'
import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { focusLast, isFocusLost, placesUpTo } from '../modal/focusPlaces'
import { useGate } from '../../root/GateContext'

interface GetAssistanceProps {
  readonly kind?: 'primary' | 'quiet' | undefined
}

/** The way out to a human, in the same place on every screen. Left out where the app names none, or one we refuse. */
export function GetAssistance({ kind = 'quiet' }: GetAssistanceProps): ReactElement | null {
  const { assistance, text, gate, later, browser, trigger, setAside } = useGate()
  const href = assistance && 'href' in assistance ? assistance.href : undefined
  const scheme = href === undefined ? undefined : schemeOf(href)
  useEffect(() => {
    if (!assistance) {
      warn(
        'This gate has no `assistance`, so a person who is stuck finds no Get Assistance here. ' +
          'Pass assistance={{ href }} or {{ onRequest }}, to the gate or to <PrecallConfig>.',
      )
    }
    if (scheme === '') {
      console.error(
        `[precall] Get Assistance is left out, for its link ${href} could run code in this page. Use http, https, mailto or tel.`,
      )
    }
  }, [assistance, scheme, href])

  if (!assistance || scheme === '') return null
  const looks = { className: 'precall-button', 'data-kind': kind }

  function handleRequest(onRequest: () => unknown, { currentTarget }: MouseEvent): void {
    // Before the help opens, because nothing behind a modal dialog can be pressed, focused or heard. The card leads back to
    // this screen, or if that has not been loaded, Start Video does.
    if (later) flushSync(() => setAside(true))
    else gate.cancel()
    // A dialog that has just closed keeps the focus until the browser draws the page, and loses it then.
    const closed = currentTarget.closest('dialog, [role="dialog"]')
    const { activeElement } = currentTarget.getRootNode() as Document
    if (isFocusLost() || closed?.contains(activeElement)) focusLast(placesUpTo(trigger.current ?? currentTarget))
    const comeBack = (error: unknown) => {
      setAside(false)
      const { reportError } = browser ?? window
      if (reportError) reportError(error)
      else throw error
    }
    try {
      Promise.resolve(onRequest()).catch(comeBack)
    } catch (error) {
      comeBack(error)
    }
  }

  return 'onRequest' in assistance ? (
    <button type="button" {...looks} onClick={(event) => handleRequest(() => assistance.onRequest(), event)}>
      {text.assistance}
    </button>
  ) : (
    <a
      {...looks}
      href={href}
      {...(scheme?.startsWith('http') && { target: '_blank', rel: 'noopener', 'aria-description': text.newTab })}
    >
      {text.assistance}
    </a>
  )
}

/** As the browser will read it, which skips blanks, and line breaks in the middle of `java\nscript:`. */
function schemeOf(href: string): string {
  try {
    return /^(https?|mailto|tel):/.exec(new URL(href, document.baseURI).href)?.[0] ?? ''
  } catch {
    return ''
  }
}
