'use client'
import { forwardRef } from 'react'
import { advise } from './advise'
import { useGate } from './GateContext'
import type { Part } from './usePart'
import { usePart } from './usePart'

/** The written way round what blocks the gate, in words that hold in every browser. Shown in phase `blocked`. */
export const GateGuide: Part = forwardRef(function GateGuide(props, ref) {
  const scope = useGate()
  const { steps, unordered } = scope.state.phase === 'blocked' ? advise(scope.state, scope) : {}
  const guide = usePart('guide', unordered ? 'ul' : 'ol', props, [ref], {
    className: 'precall-steps',
    children: steps?.map((step) => <li key={step}>{step}</li>),
  })
  return steps ? guide : null
})
