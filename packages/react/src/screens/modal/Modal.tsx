import type { ReactElement } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ModalProps } from '../../root/GateContext'
import { useGate } from '../../root/GateContext'
import { Aside } from '../cards/Aside'
import { tellOfLooks } from './tellOfLooks'
import { focusLast, isFocusLost, placesUpTo } from './focusPlaces'
import { useModal } from './useModal'

/** Keeps a dialog in front of the page, and the focus where a person expects it. */
export function Modal({ name, title, titleId, dialog, shellRef }: ModalProps): ReactElement | null {
  const { gate, state, trigger, aside } = useGate()
  useModal(dialog, shellRef, {
    asked: !aside,
    isPast: () => gate.getState().phase !== state.phase,
    trigger,
    // The app may have asked something itself before the call is joined.
    patience: name === 'joining' ? 'yields' : 'yields to what comes later',
    onEscape: gate.cancel,
  })

  const isAside = useRef(aside)
  useLayoutEffect(() => {
    isAside.current = aside
  })

  useEffect(() => {
    const places = placesUpTo(trigger.current ?? dialog.current)
    return () => {
      const { phase } = gate.getState()
      // A call that has just opened may have taken the focus, and so may the help.
      const isBack = phase === 'idle' || phase === 'requesting'
      if ((isBack && !isAside.current) || ((isBack || phase === 'open') && isFocusLost())) focusLast(places)
    }
  }, [gate, trigger, dialog])

  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>(`[id="${titleId}"]`)?.focus()
    if (process.env.NODE_ENV !== 'production' && dialog.current) tellOfLooks(dialog.current)
  }, [title, titleId, dialog])

  return aside ? <Aside title={title} /> : null
}
