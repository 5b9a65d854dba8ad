import { standingOf } from '@precall/core'
import type { Situation } from '@precall/guides'
import { askedDevices } from '../root/askedDevices'
import type { GateScope } from '../root/GateContext'
import type { Diagnosis } from '../screens/recovery/diagnose'
import { causeTraits } from '../screens/recovery/causes'

/** Returns what a guide has to help against, most likely first, and for which devices; undefined if no guide can help. */
export function situationIn({ state }: GateScope, advice: Diagnosis): Situation | undefined {
  const { cause, devices, working, otherCause } = advice
  const { guided, inSettings } = causeTraits(cause)
  if (!guided) return undefined
  const against: Situation['against'] = otherCause ? [cause, otherCause] : [cause]
  if (!inSettings) return { against, devices }
  // Refused a moment ago, and back at asking: its step is shown as done.
  const reset = askedDevices(state).find(
    (device) => state.phase === 'blocked' && state.trouble[device] && standingOf(state, device) === 'unasked',
  )
  const settled = working ?? reset
  // Safari still answers `prompt`; it reports a refusal in its settings only once it was asked for the device:
  // docs/facts/browsers.md#permission-queries. Firefox says `granted` where another tab was allowed since, and refuses until a
  // new load: docs/facts/browsers.md#firefox-two-tabs
  const refusedHere = devices.every((device) => {
    const { permission, evidence, queried } = state.permissions[device]
    const saysOtherwise = queried === 'prompt' || queried === 'granted'
    return permission === 'denied' && evidence === 'witnessed' && saysOtherwise
  })
  const refusedBefore = devices.every((device) => {
    const { permission, evidence } = state.permissions[device]
    return permission === 'denied' && evidence === 'queried'
  })
  return { against, devices, refusedHere, refusedBefore, ...(settled && { working: settled }) }
}
