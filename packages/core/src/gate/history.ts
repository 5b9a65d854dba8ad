import type { ErrorName } from '../browser/classifyError'
import type { GateState, Reason } from '../machine'
import type { Device } from '../vocabulary'

/** A change of state, and what caused it. */
export interface Change {
  readonly before: GateState
  readonly reason: Reason
  readonly after: GateState
  /** The name of what a request has failed with. */
  readonly error?: ErrorName | undefined
}

/** What happened that no change of state shows, as a screen knows it. */
export type Told =
  /** Who made the press that follows. */
  | { readonly name: 'pressed'; readonly by: 'trigger' | 'notice' }
  /** The steps of this guide are on the screen. */
  | { readonly name: 'guideShown'; readonly guide: string }
  /** The browser's own button was pressed; its question was closed or refused; or it gave a stream. */
  | { readonly name: 'browserButton'; readonly result: 'pressed' | 'closed' | 'given' }
  /** Another device of this kind is in the stream, instead of the one that was there; or the one that was there is gone for it. */
  | { readonly name: 'deviceSwitched'; readonly device: Device }
  /** The link that leads elsewhere was copied; Get Assistance was pressed; or Still not working? was. */
  | { readonly name: 'linkCopied' | 'assistance' | 'stillNotWorking' }

/** One thing that happened in a gate, and when, as `Date.now()`. */
export type Happening = { readonly at: number } & (Change | { readonly told: Told })

/** What happened in a gate: the last 16, until someone takes them. */
export interface History {
  add(what: Change | { readonly told: Told }): void
  /** From now on `taker` has all that happens, beginning with what is kept here. */
  take(taker: (happening: Happening) => void): void
}

const most = 16

export function createHistory(): History {
  let kept: Happening[] = []
  let take = (happening: Happening): void => void (kept = [...kept, happening].slice(-most))
  return {
    add: (what) => take({ at: Date.now(), ...what }),
    take(taker) {
      take = taker
      kept.forEach(taker)
      kept = []
    },
  }
}
