import { canGoOnWith, mediaElementFor } from '@precall/core'
import { guideContent } from '../../guides/guideContent'
import type { Cause } from '../../messages'
import type { Screens } from '../../root/GateContext'
import { textOf } from '../frame/useText'
import { advise, isForNotice } from './advise'
import { Progress } from './Progress'
import { RecoveryBody } from './RecoveryBody'
import { sizeFor } from './sizeFor'
import { hasWayElsewhere } from './WayElsewhere'

/** What the screen says about an obstacle: each device's state, and the guide for the person's own platform. */
export const recovery: Screens['recovery'] = (scope) => {
  const { gate, state, browser, browserButton } = scope
  const advice = advise(scope)
  if (!advice || isForNotice(state, advice.cause)) return undefined
  const { cause, hopeless } = advice
  const refused = cause === 'browser' && browserButton !== 'never' ? advice.devices : undefined
  const button = refused && mediaElementFor(refused, browser)
  const text = textOf(scope)
  const guide = guideContent(scope, advice)
  const rest = canGoOnWith(state)
  return {
    title: advice.title,
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

/** What to do now is in the settings, at the cable or in another app: no button here comes first. */
const isElsewhere = (cause: Cause) => elsewhere.includes(cause)

const elsewhere: readonly Cause[] = ['browser', 'system', 'missing', 'busy', 'busyOrSystem', 'elsewhere']
