'use client'
import { forwardRef } from 'react'
import { advise } from '../screens/recovery/advise'
import { useGate } from '../root/GateContext'
import { Steps } from '../screens/frame/Steps'
import type { Part } from '../root/usePart'
import { usePart } from '../root/usePart'

/**
 * The steps to fix what blocks the gate: general ones at first, and those for the person's own browser and system once they
 * are loaded. Shown in phase `blocked`, and as wide as the element around it.
 */
export const GateGuide: Part = forwardRef(function GateGuide(props, ref) {
  const scope = useGate()
  const advice = advise(scope)
  const own = advice && scope.later?.guide?.(scope, advice)
  const guide = usePart('guide', 'div', props, [ref], {
    className: 'precall-guide',
    // These steps stay: no browser has others.
    'data-final': advice?.hopeless || undefined,
    children: own ? own.body : <Steps steps={advice?.steps} unordered={advice?.unordered} />,
  })
  return own || advice?.steps ? guide : null
})
