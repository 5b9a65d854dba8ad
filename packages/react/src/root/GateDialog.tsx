'use client'
import type { GateController } from '@precall/core'
import type { SyntheticEvent } from 'react'
import { forwardRef, useEffect, useId, useLayoutEffect, useRef } from 'react'
import type { LayoutProps } from './layoutProps'
import type { Shell } from './GateContext'
import { useGate } from './GateContext'
import { openPlainly } from './plain/openPlainly'
import { PlainLayout } from './plain/PlainLayout'
import type { Part, PartProps } from './usePart'
import { usePart } from './usePart'

/** What the dialog says, in addition to the props of every part. */
export interface GateDialogProps extends PartProps, LayoutProps {
  /** What `data-precall-part` says. @default 'dialog' */
  readonly name?: string
}

/** The gate whose dialog is open, or will be as soon as it can. */
let opened: GateController | undefined

/**
 * The shell of every screen that needs an answer: a native modal dialog, open while it is mounted and can be seen.
 *
 * Its title takes the focus when it opens and when the title changes. × and Escape cancel the gate. After a press of
 * Get Assistance it makes room, and a card leads back to it.
 * At most one is open on a page: a second one cancels the gate of the first.
 */
export const GateDialog: Part<GateDialogProps> = forwardRef(function GateDialog(props, ref) {
  const { gate, screens, isPlain } = useGate()
  useEffect(() => {
    if (opened !== gate && opened?.getState().phase !== 'open') opened?.cancel()
    opened = gate
    return () => {
      if (opened === gate) opened = undefined
    }
  }, [gate])
  return screens || isPlain ? <Dialog {...props} ref={ref} /> : null
})

/** One element, first around the plain words and then around the screen, so that the person stays where they are. */
const Dialog: Part<GateDialogProps> = forwardRef(function Dialog(
  { name = 'dialog', title, lead, actions, picture, size, help, progress, aside, children, ...props },
  ref,
) {
  const { gate, screens, trigger, lang, dir } = useGate()
  const titleId = useId()
  const own = useRef<HTMLElement>(null)
  const shellRef = useRef<Shell | undefined>(undefined)
  useLayoutEffect(() => {
    if (!screens && own.current) shellRef.current = openPlainly(own.current, trigger, gate.cancel)
    // Here, and not in what is inside: React cleans up from the outside, while the element is still in the page.
    return () => shellRef.current?.lower()
  }, [screens, trigger, gate])

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
      if (shellRef.current?.isOpen() && !event.currentTarget.open) gate.cancel()
    },
    children: screens ? (
      <screens.ScreenLayout
        {...{ titleId, picture, title, lead, actions, help, progress, aside, children }}
        onClose={gate.cancel}
      />
    ) : (
      <PlainLayout {...{ titleId, title, lead, actions, children }} onClose={gate.cancel} />
    ),
  })
  return (
    <>
      {dialog}
      {screens && <screens.Modal {...{ name, title, titleId, shellRef }} dialog={own} />}
    </>
  )
})
