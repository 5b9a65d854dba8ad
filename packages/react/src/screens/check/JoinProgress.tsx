import type { ReactElement } from 'react'
import { useGate } from '../../root/GateContext'
import { useText } from '../layout/useText'
import { useJoinWaits } from './joins'

/** That Join was pressed, while it waits for another device to start. */
export function JoinProgress(): ReactElement {
  const { gate } = useGate()
  const { words, say } = useText()
  const waits = useJoinWaits(gate)
  return (
    <p className="precall-progress" role="status">
      {waits && say(words.joining.lead)}
    </p>
  )
}
