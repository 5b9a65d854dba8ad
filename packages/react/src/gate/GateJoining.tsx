'use client'
import { forwardRef } from 'react'
import { useGate } from './GateContext'
import type { Part } from './usePart'

/** What is on while the promise of `onGranted` is pending. × and Cancel take the stream back and stop it. */
export const GateJoining: Part = forwardRef(function GateJoining(props, ref) {
  const Screen = useGate().later?.Joining
  return Screen ? <Screen ref={ref} {...props} /> : null
})
