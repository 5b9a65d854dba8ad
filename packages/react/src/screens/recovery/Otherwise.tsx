import type { ReactElement } from 'react'
import { useGate } from '../../root/GateContext'
import { Steps } from '../layout/Steps'
import { useText } from '../layout/useText'
import type { Advice } from './advice'

/** What else it may be, folded away: we cannot know for sure who refused, so the more likely one is told first. */
export function Otherwise({ advice }: { readonly advice: Advice }): ReactElement {
  const { gate } = useGate()
  const { words, say } = useText()
  return (
    <details
      className="precall-details"
      onToggle={({ currentTarget }) => currentTarget.open && gate.tell({ name: 'stillNotWorking' })}
    >
      <summary>{say(words.recovery.otherwise)}</summary>
      <p>{advice.lead}</p>
      <Steps steps={advice.steps} />
    </details>
  )
}
