'use client'
import { forwardRef } from 'react'
import { useGate } from './GateContext'
import type { Part } from './usePart'

/** What to do while the browser asks, or while a slow camera starts. Shown once a request takes long enough to notice. */
export const GateWaiting: Part = forwardRef(function GateWaiting(props, ref) {
  const Screen = useGate().later?.Waiting
  return Screen ? <Screen ref={ref} {...props} /> : null
})
