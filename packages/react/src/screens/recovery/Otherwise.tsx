import type { ReactElement } from 'react'
import type { Advice } from '../../messages'
import { Steps } from '../layout/Steps'
import { useText } from '../layout/useText'

/** What else it may be, folded away: we cannot know for sure who refused, so the more likely one is told first. */
export function Otherwise({ advice }: { readonly advice: Advice }): ReactElement {
  return (
    <details className="precall-details">
      <summary>{useText().otherwise}</summary>
      <p>{advice.lead}</p>
      <Steps steps={advice.steps} />
    </details>
  )
}
