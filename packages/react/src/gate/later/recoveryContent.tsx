import type { MediaElementTag } from '@precall/core'
import { canGoOnWith } from '@precall/core'
import type { FrameProps } from '../frameProps'
import type { Diagnosis, GateScope } from '../GateContext'
import { RecoveryBody } from './RecoveryBody'
import { laterText } from './useText'

/** All that Recovery says once this is loaded: of each device, and of the guide for the person's own platform. */
export function recoveryContent(
  scope: GateScope,
  advice: Diagnosis,
  button: MediaElementTag | undefined,
): Partial<FrameProps> {
  const { gate, state, later } = scope
  const { cause, hopeless } = advice
  const text = laterText(scope)
  const guide = later?.guide?.(scope, advice)
  const rest = canGoOnWith(state)
  return {
    lead: !button && (guide?.lead || advice.lead),
    picture: hopeless && <div className="precall-badge" aria-hidden />,
    // A dialog that grew would move the browser's button, which takes no press for a moment then.
    size: (!button && guide?.size) || 'middle',
    actions: [
      guide?.action && { ...guide.action, kind: button ? 'secondary' : guide.action.kind },
      // Two rival buttons: of a change that needs a new load of the page, only that one helps.
      !hopeless &&
        !guide?.action && {
          label: cause === 'askable' ? text.askAgain : text.tryAgain,
          onPress: gate.retry,
          kind: button || guide?.leads ? 'secondary' : 'primary',
        },
      rest[0] && { label: text.goOnWith(rest), onPress: gate.confirm, kind: 'secondary' },
    ],
    children: <RecoveryBody advice={advice} button={button} guide={guide} />,
  }
}
