import { canContinueWith, mediaElementFor } from '@precall/core'
import { guideContent } from '../../guides/guideContent'
import { hasGuideStyles } from '../../guides/picture/guideStyles'
import type { Screens } from '../../root/GateContext'
import { textOf } from '../layout/useText'
import { advise, isForNotice } from './advise'
import { traitsOf } from './causes'
import { Progress } from './Progress'
import { RecoveryBody } from './RecoveryBody'

/** What the screen says about an obstacle: each device's state, and the guide for the person's own platform. */
export const recovery: Screens['recovery'] = (scope) => {
  const { gate, state, browser, browserButton } = scope
  const advice = advise(scope)
  if (!advice || isForNotice(state, advice.cause)) return undefined
  const { cause, hopeless } = advice
  const { isElsewhere, link, pictured } = traitsOf(cause)
  const refused = cause === 'browser' && browserButton !== 'never' ? advice.devices : undefined
  const button = refused && mediaElementFor(refused, browser)
  const { words, say } = textOf(scope)
  const guide = guideContent(scope, advice)
  const rest = canContinueWith(state)
  return {
    title: advice.title,
    lead: !button && (guide?.lead || advice.lead),
    picture: hopeless && <div className="precall-badge" aria-hidden />,
    // Next to the browser's own button a picture has no room, and a dialog that grew would move that.
    size: !button && (guide?.size === 'wide' || (pictured && hasGuideStyles())) ? 'wide' : 'middle',
    actions: [
      rest[0] && { label: say(words.recovery.continueWith, { devices: rest }), onPress: gate.continueWithout },
      guide?.action,
      // Two rival buttons: of a change that needs a new load of the page, only that one helps.
      !hopeless &&
        !guide?.action && {
          label: say(cause === 'askable' ? words.recovery.askAgain : words.buttons.tryAgain),
          onPress: gate.retry,
          kind: button || guide?.leads || rest[0] || isElsewhere ? 'secondary' : 'primary',
        },
    ],
    help: hopeless && !link ? 'primary' : 'quiet',
    progress: <Progress title={advice.title} watching={guide ? guide.watching : advice.watching} />,
    children: <RecoveryBody advice={advice} button={button} guide={guide} />,
  }
}
