'use client'
import type { Gate } from '@precall/core'
import type { KeyboardEvent, SyntheticEvent } from 'react'
import { forwardRef, useEffect, useId, useRef } from 'react'
import type { FrameProps } from './frameProps'
import { Frame } from './Frame'
import { focusLast, isFocusLost, placesUpTo } from './focusPlaces'
import { useGate } from './GateContext'
import type { Part, PartProps } from './usePart'
import { usePart } from './usePart'

/** What the dialog says, beside the props of every part. */
export interface GateDialogProps extends PartProps, FrameProps {
  /** What `data-precall-part` says. @default 'dialog' */
  readonly name?: string
}

/**
 * The shell of every screen that needs an answer: a native modal dialog, open while it is mounted.
 *
 * Its title takes the focus when it opens and when the title changes. × and Escape cancel the gate.
 * One at most is open on a page: a second one cancels the gate of the first.
 */
export const GateDialog: Part<GateDialogProps> = forwardRef(function GateDialog(
  { name = 'dialog', title, lead, actions, picture, size, children, ...props },
  ref,
) {
  const { gate, trigger, lang, dir } = useGate()
  const titleId = useId()
  const own = useRef<HTMLElement>(null)

  useEffect(() => {
    const places = placesUpTo(trigger.current ?? own.current)
    open(own.current as HTMLDialogElement)
    if (opened !== gate && opened?.getState().phase !== 'open') opened?.cancel()
    opened = gate
    return () => {
      if (opened === gate) opened = undefined
      // Never `close()`, which would give the focus back to the trigger: a call that has just opened may have taken it.
      const { phase } = gate.getState()
      if (/^(idle|requesting)$/.test(phase) || (phase === 'open' && isFocusLost())) focusLast(places)
    }
  }, [gate, trigger])

  useEffect(() => {
    own.current?.querySelector<HTMLElement>(`[id="${titleId}"]`)?.focus()
  }, [title, titleId])

  return usePart(name, 'dialog', props, [ref, own], {
    className: 'precall precall-dialog',
    'data-size': size,
    'aria-labelledby': titleId,
    lang,
    dir,
    onCancel(event: SyntheticEvent) {
      event.preventDefault()
      gate.cancel()
    },
    // The browser closed it without asking: Chrome does, at the second Escape.
    onClose: gate.cancel,
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape') return
      // A dialog of the app's around this one stays open.
      event.stopPropagation()
      if (!('showModal' in event.currentTarget)) gate.cancel()
    },
    children: <Frame {...{ titleId, picture, title, lead, actions, children }} onClose={gate.cancel} />,
  })
})

/** The gate whose dialog is open. */
let opened: Gate | undefined

function open(dialog: HTMLDialogElement): void {
  if ('showModal' in dialog) {
    if (!dialog.open) dialog.showModal()
  } else {
    // Safari before 15.4, or the app's own element in place of ours.
    const element = dialog as HTMLElement
    element.setAttribute('role', 'dialog')
    element.setAttribute('open', '')
    // A press on its words gives it the focus, and with that the Escape key.
    element.tabIndex = -1
  }
}
