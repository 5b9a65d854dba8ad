import type { BlockedCause } from '@precall/core'
import type { TriedStep } from '@precall/core/report'

/** What is true of a cause wherever its screen is made. A new one does not compile before it has a line in the table. */
interface Traits {
  /** What to do now is in the settings, at the cable or in another app: no button here comes first. */
  readonly isElsewhere?: true
  /** The way leads to another window, browser or device, and the link of the visit has to come along: first of all, or as well. */
  readonly link?: 'first' | 'too'
  /** The person must leave the app, whatever each device says: the screen does not show how they stand. */
  readonly leaves?: true
  /** The steps have a picture next to them, which comes a moment later. So the screen opens wide, and stays so. */
  readonly pictured?: true
  /** Even during a call it opens a dialog, after a press of Try again. `Gate.Notice` says the others, next to the call. */
  readonly dialogInCall?: true
  /** There are guides against it. */
  readonly guided?: true
  /** The first of the six steps against it. None, if nothing on this device helps, or the browser is about to ask. */
  readonly step?: TriedStep
  /** It is in the settings, where the device that already works has its place as well. */
  readonly inSettings?: true
}

/** What only those who build the page, or the app around it, can change: the console tells them. */
export type DeveloperCause = 'overconstrained' | 'insecure' | 'no-api' | 'framed' | 'policy' | 'in-app'

interface DeveloperTraits extends Traits {
  readonly byDeveloper: true
}

const traits: { readonly [cause in BlockedCause]: cause extends DeveloperCause ? DeveloperTraits : Traits } = {
  askable: { dialogInCall: true },
  browser: {
    isElsewhere: true,
    pictured: true,
    dialogInCall: true,
    guided: true,
    inSettings: true,
    step: 'browserPermission',
  },
  system: {
    isElsewhere: true,
    pictured: true,
    dialogInCall: true,
    guided: true,
    inSettings: true,
    step: 'systemPermission',
  },
  dismissed: {},
  missing: { isElsewhere: true, link: 'too', guided: true, step: 'otherDevice' },
  busy: { isElsewhere: true, guided: true, step: 'closeOtherApps' },
  busyOrSystem: { isElsewhere: true, guided: true, step: 'closeOtherApps' },
  elsewhere: { isElsewhere: true, step: 'closeOtherApps' },
  failed: { step: 'closeOtherApps' },
  overconstrained: { byDeveloper: true, step: 'otherDevice' },
  ended: { step: 'otherDevice' },
  insecure: { byDeveloper: true },
  'no-api': { link: 'first', byDeveloper: true },
  outdated: { link: 'first' },
  excluded: { link: 'first' },
  framed: { link: 'too', byDeveloper: true },
  policy: { byDeveloper: true },
  'in-app': { link: 'too', leaves: true, pictured: true, guided: true, byDeveloper: true },
}

export function causeTraits(cause: BlockedCause): Traits {
  return traits[cause]
}

export function isByDeveloper(cause: BlockedCause): cause is DeveloperCause {
  return 'byDeveloper' in traits[cause]
}
