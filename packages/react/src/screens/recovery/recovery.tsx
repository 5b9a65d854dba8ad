import { hasGuideStyles } from '../../guides/picture/guideStyles'
import type { Screens } from '../../root/GateContext'
import type { LayoutProps } from '../../root/layoutProps'
import { isForNotice } from './diagnose'
import type { Blocked } from './blockedIn'
import { blockedIn } from './blockedIn'
import { causeTraits } from './causes'
import { Progress } from './Progress'
import { RecoveryBody } from './RecoveryBody'

/** What the screen says about an obstacle: each device's state, and the guide for the person's own platform. */
export const recovery: Screens['recovery'] = (scope) => {
  const blocked = blockedIn(scope)
  if (!blocked || isForNotice(scope.state, blocked.advice.cause)) return undefined
  return scope.walk ? scope.walk.content(scope) : recoveryContent(blocked)
}

export function recoveryContent({ advice, guide, button, actions, help }: Blocked): LayoutProps {
  const { pictured } = causeTraits(advice.cause)
  return {
    title: advice.title,
    lead: !button && (guide?.lead || advice.lead),
    picture: advice.hopeless && <div className="precall-badge" aria-hidden />,
    // Next to the browser's own button a picture has no room, and a dialog that grew would move that.
    size: !button && (guide?.size === 'wide' || (pictured && hasGuideStyles())) ? 'wide' : 'middle',
    actions,
    help,
    progress: <Progress title={advice.title} watching={guide ? guide.watching : advice.watching} />,
    children: <RecoveryBody advice={advice} button={button} guide={guide} />,
  }
}
