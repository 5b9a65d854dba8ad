import { standingOf } from '../screens/recovery/advise'
import { Steps } from '../screens/frame/Steps'
import { CopyLink } from '../screens/frame/CopyLink'
import { situationIn } from './situation'
import { laterText } from '../screens/useText'
import { VisitLink } from '../screens/frame/VisitLink'
import { WayElsewhere } from '../screens/recovery/WayElsewhere'

/** What the guides need of the gate. Given to them, so that they share no file with what is loaded before. */
export interface Tools {
  readonly CopyLink: typeof CopyLink
  readonly laterText: typeof laterText
  readonly situationIn: typeof situationIn
  readonly standingOf: typeof standingOf
  readonly Steps: typeof Steps
  readonly VisitLink: typeof VisitLink
  readonly WayElsewhere: typeof WayElsewhere
}

export const tools: Tools = { CopyLink, laterText, situationIn, standingOf, Steps, VisitLink, WayElsewhere }
