'use client'
import type { Gate } from '@precall/core'
import type { SyntheticEvent } from 'react'
import { forwardRef, useEffect, useId, useLayoutEffect, useRef } from 'react'
import type { FrameProps } from './frameProps'
import { Frame } from '../screens/frame/Frame'
import { focusLast, isFocusLost, placesUpTo } from '../screens/modal/focusPlaces'
import { useGate } from './GateContext'
import { useModal } from '../screens/modal/useModal'
import type { Part, PartProps } from './usePart'
import { usePart } from './usePart'

/** What the dialog says, in addition to the props of every part. */
export interface GateDialogProps extends PartProps, FrameProps {
  /** What `data-precall-part` says. @default 'dialog' */
  readonly name?: string
}

/**
 * The shell of every screen that needs an answer: a native modal dialog, open while it is mounted and can be seen.
 *
 * Its title takes the focus when it opens and when the title changes. × and Escape cancel the gate. After a press of
 * Get Assistance it makes room, and a card leads back to it.
 * At most one is open on a page: a second one cancels the gate of the first.
 */
export const GateDialog: Part<GateDialogProps> = forwardRef(function GateDialog(
  { name = 'dialog', title, lead, actions, picture, size, help, progress, aside: more, children, ...props },
  ref,
) {
  const { gate, state, trigger, aside, later, lang, dir } = useGate()
  const titleId = useId()
  const own = useRef<HTMLElement>(null)
  const isOpen = useModal(own, {
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
    const places = placesUpTo(trigger.current ?? own.current)
    if (opened !== gate && opened?.getState().phase !== 'open') opened?.cancel()
    opened = gate
    return () => {
      if (opened === gate) opened = undefined
      const { phase } = gate.getState()
      // A call that has just opened may have taken the focus, and so may the help.
      const isOurs = /^(idle|requesting)$/.test(phase) && !isAside.current
      if (isOurs || (/^(idle|requesting|open)$/.test(phase) && isFocusLost())) focusLast(places)
    }
  }, [gate, trigger])

  useEffect(() => {
    own.current?.querySelector<HTMLElement>(`[id="${titleId}"]`)?.focus()
  }, [title, titleId])

  const dialog = usePart(name, 'dialog', props, [ref, own], {
    className: 'precall precall-dialog',
    'data-size': size,
    'aria-labelledby': titleId,
    lang,
    dir,
    onCancel(event: SyntheticEvent) {
      event.preventDefault()
      gate.cancel()
    },
    onClose(event: SyntheticEvent<HTMLDialogElement>) {
      // The browser closed it without asking: Chrome does, at the second Escape.
      if (isOpen() && !event.currentTarget.open) gate.cancel()
    },
    children: (
      <Frame
        {...{ titleId, picture, title, lead, actions, help, progress, aside: more, children }}
        onClose={gate.cancel}
      />
    ),
  })
  return (
    <>
      {dialog}
      {aside && later && <later.Aside title={title} />}
    </>
  )
})

/** The gate whose dialog is open. */
let opened: Gate | undefined
