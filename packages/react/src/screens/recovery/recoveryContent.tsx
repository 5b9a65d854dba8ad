import type { MediaElementTag } from '@precall/core'
import { canGoOnWith } from '@precall/core'
import type { FrameProps } from '../../root/frameProps'
import type { Cause } from '../../messages'
import type { Diagnosis, GateScope } from '../../root/GateContext'
import { sizeFor } from './sizeFor'
import { Progress } from './Progress'
import { RecoveryBody } from './RecoveryBody'
import { laterText } from '../useText'
import { hasWayElsewhere } from './WayElsewhere'

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
    size: guide?.size === 'wide' && !button ? 'wide' : sizeFor(cause, button),
    actions: [
      rest[0] && { label: text.goOnWith(rest), onPress: gate.confirm },
      guide?.action,
      // Two rival buttons: of a change that needs a new load of the page, only that one helps.
      !hopeless &&
        !guide?.action && {
          label: cause === 'askable' ? text.askAgain : text.tryAgain,
          onPress: gate.retry,
          kind: button || guide?.leads || rest[0] || isElsewhere(cause) ? 'secondary' : 'primary',
        },
    ],
    help: hopeless && !hasWayElsewhere(cause) ? 'primary' : 'quiet',
    progress: <Progress title={advice.title} watching={guide ? guide.watching : advice.watching} />,
    children: <RecoveryBody advice={advice} button={button} guide={guide} />,
  }
}

/** What to do now is in the settings, at the cable or in another app: nothing here is to be pressed first. */
const isElsewhere = (cause: Cause) => elsewhere.includes(cause)

const elsewhere: readonly Cause[] = ['browser', 'system', 'missing', 'busy', 'busyOrSystem', 'elsewhere']
