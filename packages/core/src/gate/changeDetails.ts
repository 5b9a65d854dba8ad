import type { GateEvent, Reason } from '../machine'
import type { Loosened } from '../vocabulary'

/** What caused a change of state. */
export interface ChangeDetails {
  /** Which act or fact it was. */
  readonly reason: Reason
  /**
   * What `getUserMedia` rejected with, as the browser gave it, where a request has failed; or where joining has, what
   * `onGranted` or `onAllowed` did. For logs and reports.
   */
  readonly error?: unknown
  /** The constraints that no device met, and that the request then only wished for. Absent where there were none. */
  readonly loosened?: Loosened | undefined
}

/** What the app is told about the event that changed the state. */
export function changeDetails(event: GateEvent): ChangeDetails {
  if (event.type !== 'settled' && event.type !== 'joinFailed') return { reason: event.type }
  const { type, error } = event
  const { loosened = {} } = event.type === 'settled' ? event : {}
  return {
    reason: type,
    ...(error !== undefined && { error }),
    ...(Object.keys(loosened).length > 0 && { loosened }),
  }
}
