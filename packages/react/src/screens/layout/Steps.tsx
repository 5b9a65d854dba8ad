import { standingOf } from '@precall/core'
import type { ReactElement } from 'react'
import type { Advice } from '../../messages'
import { useGate } from '../../root/GateContext'
import { useText } from './useText'

interface StepsProps {
  readonly steps: Advice['steps']
  readonly unordered?: boolean | undefined
}

/** A list of things to do. What is done says so. */
export function Steps({ steps, unordered }: StepsProps): ReactElement {
  const { state } = useGate()
  const text = useText()
  const Tag = unordered ? 'ul' : 'ol'
  return (
    <Tag className="precall-steps">
      {steps?.map((step) => {
        const { text: words, device } = typeof step === 'string' ? { text: step, device: undefined } : step
        const done = device && standingOf(state, device) === 'working'
        return (
          <li key={words} data-done={done || undefined}>
            <span>{words}</span>
            {done && <b>{` ${text.done}`}</b>}
          </li>
        )
      })}
    </Tag>
  )
}
