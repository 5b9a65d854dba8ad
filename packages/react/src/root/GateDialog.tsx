'use client'
import type { GateController, GateState } from '@precall/core'
import type { ReactElement, ReactEventHandler, SyntheticEvent } from 'react'
import { forwardRef, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { LayoutProps } from './layoutProps'
import type { Shell } from './GateContext'
import { useGate } from './GateContext'
import { useOwnElement } from './element/ownElement'
import { openPlainly } from './plain/openPlainly'
import { PlainLayout } from './plain/PlainLayout'
import type { Part, PartProps, RenderProps } from './element/usePart'
import { usePart } from './element/usePart'

/** What a `render` function of a dialog is given: spread it on the element that has the role `dialog`. */
export type DialogRenderProps = Omit<RenderProps, 'role'>

/** For the root of a library's dialog: whether it is open, and what it calls when it wants to open or close. */
export interface DialogRootProps {
  /** False while the dialog makes room for the app's help, or for what the app has asked before. */
  readonly open: boolean
  /** With `false`, it cancels the gate. */
  readonly onOpenChange: (open: boolean) => void
}

/** The props of a part that is a dialog: those of every part, and a dialog of your own instead of it. */
export interface DialogPartProps extends Omit<PartProps, 'render'> {
  /** Escape was pressed. `preventDefault()` keeps it open. */
  readonly onCancel?: ReactEventHandler<HTMLElement> | undefined
  /**
   * The element to render instead of the part's own, or a function that makes it.
   *
   * @example A dialog of Radix
   * ```tsx
   * render={(props, state, root) => (
   *   <Dialog.Root {...root}>
   *     <Dialog.Portal>
   *       <Dialog.Content {...props} />
   *     </Dialog.Portal>
   *   </Dialog.Root>
   * )}
   * ```
   */
  readonly render?:
    | ReactElement
    | ((props: DialogRenderProps, state: GateState, root: DialogRootProps) => ReactElement)
    | undefined
}

/** What the dialog says, in addition to the props of every dialog. */
export interface GateDialogProps extends DialogPartProps, LayoutProps {
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
  const { gate, screens, isPlain } = useGate('Gate.Dialog')
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
  const { gate, state, screens, trigger, lang, dir } = useGate()
  const titleId = useId()
  const [own, arrived] = useOwnElement()
  const [ownTitle, titleElement] = useOwnElement()
  const element = arrived ?? partAround(titleElement, name)
  const [isOpen, setOpen] = useState(true)
  const shellRef = useRef<Shell | undefined>(undefined)
  useLayoutEffect(() => {
    if (!screens && element) shellRef.current = openPlainly(element, trigger, gate.cancel)
    // Here, and not in what is inside: React cleans up from the outside, while the element is still in the page.
    return () => shellRef.current?.lower()
  }, [screens, trigger, gate, element])
  useLayoutEffect(() => {
    if (!screens && element) titleElement?.focus()
  }, [screens, element, titleElement])
  useCancelEvent(element, props.onCancel)
  const root: DialogRootProps = {
    open: isOpen,
    onOpenChange(open) {
      // It says so too when it has been told to close, and when its screen is over.
      if (!open && isOpen && gate.getState().phase === state.phase) gate.cancel()
    },
  }

  const dialog = usePart(
    name,
    'dialog',
    props,
    { ref, own: own.attach, isAway: !isOpen },
    {
      className: 'precall precall-dialog',
      'data-size': size,
      'aria-labelledby': titleId,
      lang,
      dir,
      // A library's component may have events of its own by these names, or call them with nothing.
      onCancel(event?: SyntheticEvent) {
        event?.preventDefault()
        gate.cancel()
      },
      onClose(event?: SyntheticEvent<HTMLDialogElement>) {
        // The browser closed it without asking: Chrome does, at the second Escape.
        if (shellRef.current?.isOpen() && !event?.currentTarget?.open) gate.cancel()
      },
      children: screens ? (
        <screens.ScreenLayout
          {...{ titleId, titleRef: ownTitle.attach, picture, title, lead, actions, help, progress, aside, children }}
          onClose={gate.cancel}
        />
      ) : (
        <PlainLayout
          {...{ titleId, titleRef: ownTitle.attach, title, lead, actions, children }}
          onClose={gate.cancel}
        />
      ),
    },
    root,
  )
  return (
    <>
      {dialog}
      {screens && (
        <screens.Modal {...{ name, title, titleElement, shellRef }} dialog={element} onOpenChange={setOpen} />
      )}
    </>
  )
})

/** The element of a component of the app's that drops its `ref`, found by what is in it. */
function partAround(title: HTMLElement | null, name: string): HTMLElement | null {
  const part = title?.closest<HTMLElement>('[data-precall-part]')
  return part?.dataset.precallPart === name ? part : null
}

/** React listens for `cancel` only at a `<dialog>`. */
function useCancelEvent(element: HTMLElement | null, onCancel: DialogPartProps['onCancel']): void {
  useEffect(() => {
    if (!element || !onCancel || element.localName === 'dialog') return undefined
    const handle = (event: Event) => onCancel(event as unknown as SyntheticEvent<HTMLElement>)
    element.addEventListener('cancel', handle)
    return () => element.removeEventListener('cancel', handle)
  }, [element, onCancel])
}
