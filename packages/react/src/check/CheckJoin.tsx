'use client'
import { forwardRef } from 'react'
import { useCheck } from './CheckContext'
import type { CheckPart } from './useCheckPart'
import { useCheckPart } from './useCheckPart'

/** Join: with exactly what was checked. Shown while the gate around is `checking`, or where there is an `onJoin`. */
export const CheckJoin: CheckPart = forwardRef(function CheckJoin(props, ref) {
  const { join, joinWaits, text } = useCheck()
  const button = useCheckPart('check-join', 'button', props, ref, {
    className: 'precall precall-button',
    type: 'button',
    'data-kind': 'primary',
    onClick: () => join?.(),
    'aria-busy': joinWaits || undefined,
    children: text.say(joinWaits ? text.words.joining.lead : text.words.check.join),
  })
  return join ? button : null
})
