import { forwardRef } from 'react'
import { useGate } from '../root/GateContext'
import type { Part } from '../root/usePart'

/** A screen that comes after a press, and is not worth its bytes before. */
export function laterScreen(name: 'Joining' | 'Notice' | 'Waiting'): Part {
  return forwardRef(function LaterScreen(props, ref) {
    const Screen = useGate().later?.[name]
    return Screen ? <Screen ref={ref} {...props} /> : null
  })
}
