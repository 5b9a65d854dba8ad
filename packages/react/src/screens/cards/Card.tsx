import type { ReactElement } from 'react'
import { forwardRef, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { ScreenLayout } from '../layout/ScreenLayout'
import type { LayoutProps } from '../../root/layoutProps'
import { useGate } from '../../root/GateContext'
import { focusLast, isFocusLost, placesUpTo } from '../modal/focusPlaces'
import { useOwnElement } from '../../root/element/ownElement'
import type { Part, PartProps } from '../../root/element/usePart'
import { usePart } from '../../root/element/usePart'
import { watchSight } from '../modal/watchSight'
import { useAnnouncement } from '../layout/Announcements'
import { useFarEdge } from './useFarEdge'
import { useFold } from './useFold'
import { useReachable } from './useReachable'

interface CardProps extends PartProps, LayoutProps {
  readonly name: string
  /** What × does. @default cancels the gate */
  readonly onClose?: (() => void) | undefined
  /** Has only its own buttons, without × and Get Assistance. */
  readonly bare?: boolean | undefined
  /** Is never folded, even where it covers Start Video: the next step is in it, or a prompt is open in front of both. */
  readonly whole?: boolean | undefined
  /** What a screen reader says. @default its title and lead */
  readonly said?: string | undefined
  /** Whether something has failed. */
  readonly failed?: boolean | undefined
}

/** The shell of a screen that only tells: it is next to the page's own content, takes no focus, and is read out. */
export const Card: Part<CardProps> = forwardRef(function Card(
  { name, picture, title, lead, actions, onClose, bare, whole, said, failed, children, ...props },
  ref,
): ReactElement {
  const { gate, trigger, lang, dir } = useGate()
  const titleId = useId()
  const [own, element] = useOwnElement()
  const home = useRef<HTMLSpanElement>(null)
  const elsewhere = useReachable(home, element)
  const edge = useFarEdge(trigger)
  useFold(own, trigger, whole || bare)
  useAnnouncement(said ?? `${title} ${typeof lead === 'string' ? lead : ''}`, failed ? 'alert' : 'status')

  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    const card = element
    if (!card) return undefined
    // Into the top layer, to be seen in front of a fullscreen element or an app's own dialog.
    const show = (force: boolean) => {
      try {
        if (card.popover && card.isConnected) card.togglePopover?.(force)
      } catch {
        // The app's own component has opened it in another way. It is seen where that puts it.
      }
    }
    const raise = () => {
      show(false)
      show(true)
    }
    raise()
    const stopWatching = watchSight(card, { onHidden: () => show(false), onSeen: raise })
    return () => {
      stopWatching()
      hadFocus.current = card.contains((card.getRootNode() as Partial<Document>).activeElement ?? null)
      show(false)
    }
  }, [element, elsewhere])

  useEffect(() => {
    const places = placesUpTo(trigger.current ?? element)
    return () => {
      // Most presses in it take it away, and so may an answer meanwhile.
      if (hadFocus.current && isFocusLost()) focusLast(places)
    }
  }, [trigger, element])

  const close = bare ? undefined : (onClose ?? gate.cancel)
  const card = usePart(
    name,
    'section',
    props,
    { ref, own: own.attach },
    {
      className: 'precall precall-card',
      popover: hasPopovers() ? 'manual' : undefined,
      'data-at': bare ? undefined : edge,
      // A folded one is unfolded by a press. Safari gives its buttons no focus at one, and this keeps it in here meanwhile:
      // https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Elements/button#clicking_and_focus
      tabIndex: -1,
      'aria-labelledby': titleId,
      lang,
      dir,
      children: <ScreenLayout {...{ titleId, picture, title, lead, actions, children }} onClose={close} />,
    },
  )
  return elsewhere ? (
    <>
      <span ref={home} hidden />
      {createPortal(card, elsewhere)}
    </>
  ) : (
    card
  )
})

/**
 * Without the methods nothing would ever show it, and a browser's own styles may hide it all the same: jsdom 29 does
 * (https://github.com/jsdom/jsdom/blob/29.1.1/lib/jsdom/browser/default-stylesheet.css). Safari before 17 has neither.
 */
function hasPopovers(): boolean {
  return typeof HTMLElement !== 'undefined' && 'togglePopover' in HTMLElement.prototype
}
