'use client'
import { forwardRef } from 'react'
import { useCheck } from './CheckContext'
import type { CheckPart } from './useCheckPart'
import { useCheckPart } from './useCheckPart'

/** Join: with exactly what was checked. Shown while the gate around is `checking`, or where there is an `onJoin`. */
export const CheckJoin: CheckPart = forwardRef(function CheckJoin(props, ref) {
  const { join, text } = useCheck()
  const button = useCheckPart('check-join', 'button', props, ref, {
    className: 'precall precall-button',
    type: 'button',
    'data-kind': 'primary',
    onClick: () => join?.(),
    children: text.say(text.words.check.join),
  })
  return join ? button : null
})
