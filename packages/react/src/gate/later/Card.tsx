import { forwardRef, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { Frame } from '../Frame'
import type { FrameProps } from '../frameProps'
import { useGate } from '../GateContext'
import { focusLast, isFocusLost, placesUpTo } from '../focusPlaces'
import type { Part, PartProps } from '../usePart'
import { usePart } from '../usePart'
import { useSaid } from './Status'

interface CardProps extends PartProps, FrameProps {
  readonly name: string
  /** What × does. @default cancels the gate */
  readonly onClose?: (() => void) | undefined
  /** What to say of it. @default its title and lead */
  readonly said?: string | undefined
  /** Whether something has failed. */
  readonly failed?: boolean | undefined
}

/** The shell of a screen that only tells: it lies beside the page's own things, takes no focus, and is read out. */
export const Card: Part<CardProps> = forwardRef(function Card(
  { name, picture, title, lead, actions, onClose, said, failed, children, ...props },
  ref,
) {
  const { gate, trigger, lang, dir } = useGate()
  const titleId = useId()
  const own = useRef<HTMLElement>(null)
  useSaid(said ?? `${title} ${typeof lead === 'string' ? lead : ''}`, failed ? 'alert' : 'status')

  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    const card = own.current
    return () => {
      hadFocus.current = !!card?.contains((card.getRootNode() as Document).activeElement)
    }
  }, [])

  useEffect(() => {
    const places = placesUpTo(trigger.current ?? own.current)
    // Into the top layer, to be seen in front of a fullscreen element or an app's own dialog.
    if (own.current?.popover) own.current.togglePopover?.(true)
    return () => {
      // Most presses in it take it away, and so may an answer meanwhile.
      if (hadFocus.current && isFocusLost()) focusLast(places)
    }
  }, [trigger])

  return usePart(name, 'section', props, [ref, own], {
    className: 'precall precall-card',
    popover: 'manual',
    'aria-labelledby': titleId,
    lang,
    dir,
    children: <Frame {...{ titleId, picture, title, lead, actions, children }} onClose={onClose ?? gate.cancel} />,
  })
})
