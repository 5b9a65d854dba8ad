import type { ReactElement } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ModalProps } from '../../root/GateContext'
import { useGate } from '../../root/GateContext'
import { isNativeDialog } from '../../root/element/openModally'
import { Aside } from '../cards/Aside'
import { useTellOfDialog } from '../parts/tellOfPlace'
import { tellOfLooks } from './tellOfLooks'
import { focusLast, isFocusLost, placesUpTo } from './focusPlaces'
import { keepFocusOn } from './keepFocusOn'
import { useModal } from './useModal'

/** Keeps a dialog in front of the page, and the focus where a person expects it. */
export function Modal({ name, title, titleElement, dialog, shellRef, onOpenChange }: ModalProps): ReactElement | null {
  const { gate, state, trigger, aside } = useGate()
  useTellOfDialog(name)
  useModal(dialog, shellRef, {
    asked: !aside,
    isPast: () => gate.getState().phase !== state.phase,
    trigger,
    // The app may have asked something itself before the call is joined.
    patience: name === 'joining' ? 'yields' : 'yields to what comes later',
    onEscape: gate.cancel,
    onOpenChange,
  })

  const isAside = useRef(aside)
  useLayoutEffect(() => {
    isAside.current = aside
  })

  const places = useRef<HTMLElement[]>([])
  useEffect(() => {
    places.current = placesUpTo(trigger.current ?? dialog)
  }, [trigger, dialog])
  useEffect(
    () => () => {
      const { phase } = gate.getState()
      // A call that has just opened may have taken the focus, and so may the help.
      const isBack = phase === 'idle' || phase === 'requesting'
      if ((isBack && !isAside.current) || ((isBack || phase === 'open') && isFocusLost())) focusLast(places.current)
    },
    [gate],
  )

  useEffect(() => {
    if (!titleElement) return undefined
    if (process.env.NODE_ENV !== 'production' && dialog) tellOfLooks(dialog)
    if (dialog && !isNativeDialog(dialog)) return keepFocusOn(titleElement, dialog)
    titleElement.focus()
    return undefined
  }, [title, titleElement, dialog])

  return aside ? <Aside title={title} /> : null
}
