import type { ReactNode } from 'react'
import type { Advice } from '../messages'
import { standingOf } from './advise'
import { useGate } from './GateContext'

/** The items of a list of things to do. What is done says so. */
export function Steps({ steps }: Pick<Advice, 'steps'>): ReactNode {
  const { state, text } = useGate()
  return steps?.map((step) => {
    const { text: words, device } = typeof step === 'string' ? { text: step, device: undefined } : step
    const done = device && standingOf(device, state) === 'working'
    return (
      <li key={words} data-done={done || undefined}>
        <span>{words}</span>
        {done && <b>{` ${text.done}`}</b>}
      </li>
    )
  })
}
