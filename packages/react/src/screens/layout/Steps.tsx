import { standingOf } from '@precall/core'
import type { ReactElement } from 'react'
import type { Advice } from '../recovery/advice'
import { useGate } from '../../root/GateContext'
import { useText } from './useText'

interface StepsProps {
  readonly steps: Advice['steps']
  readonly unordered?: boolean | undefined
}

/** A list of things to do. What is done says so. */
export function Steps({ steps, unordered }: StepsProps): ReactElement {
  const { state } = useGate()
  const { words, say } = useText()
  const Tag = unordered ? 'ul' : 'ol'
  return (
    <Tag className="precall-steps">
      {steps?.map(({ text, device }) => {
        const done = device && standingOf(state, device) === 'working'
        return (
          <li key={text} data-done={done || undefined}>
            <span>{text}</span>
            {done && <b>{` ${say(words.recovery.done)}`}</b>}
          </li>
        )
      })}
    </Tag>
  )
}
