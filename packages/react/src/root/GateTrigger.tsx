'use client'
import type { Phase } from '@precall/core'
import { warn } from '@precall/core'
import type { MouseEvent, ReactElement, ReactNode } from 'react'
import { Children, forwardRef, Fragment, isValidElement } from 'react'
import { useGate } from './GateContext'
import type { Part, PartProps } from './element/usePart'
import { usePart } from './element/usePart'
import { usePassedOn } from './element/usePassedOn'

/** The props of every part, and the app's own button. */
export interface GateTriggerProps extends PartProps {
  /** Exactly one element, which becomes the trigger. With `render`, the content of that element. */
  readonly children?: ReactNode
}

/**
 * The Start Video button: the app's own element, whose press starts the gate.
 *
 * Its own `onClick` runs first, and `preventDefault()` in it keeps the gate closed. It never navigates or submits.
 * Throws while it renders if it has no element, several, a fragment or a text.
 */
export const GateTrigger: Part<GateTriggerProps> = forwardRef(function GateTrigger({ children, ...props }, ref) {
  const { gate, state, screens, isPlain, trigger, loadScreens, handsOver, takers } = useGate('Gate.Trigger')
  const render = props.render ?? onlyElement(children)
  const element = isValidElement<PartProps>(render) ? render : undefined
  const { attach, pressed } = usePassedOn(trigger)
  const awaited = awaitedIn[state.phase]
  // The press counts, and what it leads to is still on its way.
  const isLoading = awaited === 'screen' && !screens && !isPlain

  return usePart(
    'trigger',
    'button',
    { ...props, render, children: props.render && children },
    { ref, own: attach },
    {
      type: element?.type === 'button' ? 'button' : undefined,
      'aria-haspopup': 'dialog',
      'aria-busy': awaited === 'answer' || isLoading || undefined,
      // A press is likely to follow.
      onPointerEnter: loadScreens,
      onFocus: loadScreens,
      // A design system's button may call this without an event.
      onClick(event?: MouseEvent) {
        event?.preventDefault()
        pressed()
        if (process.env.NODE_ENV !== 'production') {
          if ((props.onClick ?? element?.props.onClick) && handsOver === false && takers.size === 0) {
            warn(
              'The trigger has an onClick, but no one takes the stream that its press leads to. If that onClick joins ' +
                'the call, it does so before the camera is allowed. Join in `onGranted`, or in <Gate.Open>.',
            )
          }
        }
        gate.tell({ name: 'pressed', by: 'trigger' })
        gate.start()
      },
    },
  )
})

/** What a person who has pressed waits for. */
const awaitedIn: Readonly<Record<Phase, 'answer' | 'screen' | undefined>> = {
  idle: undefined,
  explaining: 'screen',
  requesting: 'answer',
  blocked: 'screen',
  checking: 'screen',
  open: undefined,
}

function onlyElement(children: ReactNode): ReactElement {
  // Not `children` itself: of what an async server component renders it is a promise, which `Children` waits for.
  const [child, second] = Children.toArray(children)
  if (isValidElement(child) && child.type !== Fragment && !second) return child
  throw new Error(
    process.env.NODE_ENV === 'production'
      ? '[precall] not one trigger'
      : '[precall] The trigger must be exactly one element, and it is none, several, a fragment or a text. The gate ' +
          'would not know which press to wait for. Pass one button, or use <Gate.Trigger render={…}>.',
  )
}
