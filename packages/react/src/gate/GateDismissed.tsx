'use client'
import { forwardRef } from 'react'
import { useGate } from './GateContext'
import type { Part } from './usePart'

/** Says that nothing is lost after the browser’s prompt was closed without an answer, until the next press of Start. */
export const GateDismissed: Part = forwardRef(function GateDismissed(props, ref) {
  const Screen = useGate().later?.Dismissed
  return Screen ? <Screen ref={ref} {...props} /> : null
})
