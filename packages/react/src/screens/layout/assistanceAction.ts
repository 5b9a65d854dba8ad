import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import type { GateAction } from '../../root/recovery/actionProps'
import { assistanceFrom } from '../../root/settings/assistanceFrom'
import { report } from '../../root/settings/reportThrown'
import type { GateScope } from '../../root/GateContext'
import { focusLast, isFocusLost, placesUpTo } from '../modal/focusPlaces'
import { textOf } from './useText'

/** The way to the help. Undefined where the app names none, or one we refuse. */
export function assistanceAction(scope: GateScope, kind: 'primary' | 'quiet'): GateAction | undefined {
  const help = assistanceFrom(scope.assistance)
  if (!help) return undefined
  const { words, say } = textOf(scope)
  const tell = () => scope.gate.tell({ name: 'assistance' })
  const action = { text: say(words.buttons.assistance), primary: kind === 'primary' }
  if ('onRequest' in help) {
    const onClick = (event?: MouseEvent) => {
      tell()
      request(scope, () => help.onRequest(), event)
    }
    return { ...action, props: { type: 'button', onClick } }
  }
  const description = help.target ? say(words.buttons.newTab) : numberIn(help.href)
  return {
    ...action,
    props: { ...help, onClick: tell, ...(description && { 'aria-description': description }) },
  }
}

/** The number that a link calls, as the app wrote it: what opens such a link may be another device than this. */
export function numberIn(href: string): string | undefined {
  const [, number] = /^\s*tel:([^;?#]*)/i.exec(href) ?? []
  try {
    return number && decodeURIComponent(number).trim()
  } catch {
    return number
  }
}

function request({ browser, trigger, setAside }: GateScope, onRequest: () => unknown, event?: MouseEvent): void {
  // Before the help opens, because nothing behind a modal dialog can be pressed, focused or heard. A card leads back.
  flushSync(() => setAside(true))
  // A dialog that has just closed keeps the focus until the browser draws the page, and loses it then.
  const pressed = event?.currentTarget
  const closed = pressed?.closest('dialog, [role="dialog"]')
  const { activeElement } = (pressed?.getRootNode() ?? document) as Document
  if (isFocusLost() || closed?.contains(activeElement)) focusLast(placesUpTo(trigger.current ?? pressed))
  const comeBack = (error: unknown) => {
    setAside(false)
    report(browser ?? window, error)
  }
  try {
    Promise.resolve(onRequest()).catch(comeBack)
  } catch (error) {
    comeBack(error)
  }
}
