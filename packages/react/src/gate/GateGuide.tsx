'use client'
import { forwardRef } from 'react'
import { advise } from './advise'
import { useGate } from './GateContext'
import { Steps } from './Steps'
import type { Part } from './usePart'
import { usePart } from './usePart'

/** The written way round what blocks the gate, in words that hold in every browser. Shown in phase `blocked`. */
export const GateGuide: Part = forwardRef(function GateGuide(props, ref) {
  const advice = advise(useGate())
  const guide = usePart('guide', advice?.unordered ? 'ul' : 'ol', props, [ref], {
    className: 'precall-steps',
    children: <Steps steps={advice?.steps} />,
  })
  return advice?.steps ? guide : null
})
