import { tellOnce, warn } from '@precall/core'
import type { MouseEvent, ReactElement } from 'react'
import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { focusLast, isFocusLost, placesUpTo } from '../modal/focusPlaces'
import { assistanceFrom } from '../../root/assistanceFrom'
import { useGate } from '../../root/GateContext'
import { useText } from './useText'

interface GetAssistanceProps {
  readonly kind?: 'primary' | 'quiet' | undefined
}

/** The way out to a human, in the same place on every screen. Left out where the app names none, or one we refuse. */
export function GetAssistance({ kind = 'quiet' }: GetAssistanceProps): ReactElement | null {
  const { assistance, browser, trigger, setAside } = useGate()
  const { words, say } = useText()
  const help = assistanceFrom(assistance)
  const refused = assistance && !help && 'href' in assistance ? assistance.href : undefined
  useEffect(() => {
    if (!assistance) {
      warn(
        'This gate has no `assistance`, so a person who is stuck finds no Get Assistance here. ' +
          'Pass assistance={{ href }} or {{ onRequest }}, to the gate or to <PrecallConfig>.',
      )
    }
    if (refused !== undefined) {
      tellOnce(
        'error',
        `[precall] Get Assistance is left out, because its link ${refused} could run code in this page. Use http, https, mailto or tel.`,
      )
    }
  }, [assistance, refused])

  if (!help) return null
  const looks = { className: 'precall-button', 'data-kind': kind }

  function handleRequest(onRequest: () => unknown, { currentTarget }: MouseEvent): void {
    // Before the help opens, because nothing behind a modal dialog can be pressed, focused or heard. A card leads back.
    flushSync(() => setAside(true))
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

  return 'onRequest' in help ? (
    <button type="button" {...looks} onClick={(event) => handleRequest(() => help.onRequest(), event)}>
      {say(words.buttons.assistance)}
    </button>
  ) : (
    <a {...looks} {...help} aria-description={help.target && say(words.buttons.newTab)}>
      {say(words.buttons.assistance)}
    </a>
  )
}
