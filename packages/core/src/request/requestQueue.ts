import type { ListedIds } from '../browser'
import type { Queried } from '../machine'
import { obstacleTraits } from '../obstacles'
import type { Device, Loosened, Obstacle, Trouble } from '../vocabulary'
import { stopTracks } from '../stream/stopTracks'
import { troubleFor } from '../vocabulary'

/** How one request ended: with a stream, which the receiver now owns, or with what stood in the way. */
export type Settlement = (
  | { readonly stream: MediaStream }
  | {
      readonly trouble: Trouble
      readonly queried: Queried
      /** What the browser listed after the failure. */
      readonly listed?: ListedIds
    }
) & {
  /** What the browser rejected with. */
  readonly error?: unknown
  /** What had to be loosened on the way. */
  readonly loosened?: Loosened | undefined
}

/** A gate, as far as the queue is concerned. */
export interface Requester {
  /** A caller still waits for the answer. */
  isWaiting(): boolean
  /** The browser has refused, and `settle` follows as soon as it is known which devices it refused, and why. */
  hear(): void
  /** The answer, and with it the stream. */
  settle(settlement: Settlement): void
  /** The pending request was taken over by another gate: its answer will not come here. */
  lose(): void
}

export interface Wish {
  readonly devices: readonly Device[]
  readonly constraints: MediaStreamConstraints
  /** A person pressed for it: a device that does not start is tried again, if that cannot lead to a prompt. */
  readonly persistent?: boolean
  /** A person has chosen this very device, so its id is never loosened. */
  readonly chosen?: boolean
}

/** The request that is with the browser, who gets its answer, and whose own request waits for it to end. */
export interface Pending {
  readonly wish: Wish
  owner: Requester
  readonly waiting: Map<Requester, Wish>
}

export interface RequestQueue {
  request(requester: Requester, wish: Wish): void
  /** The pending request has ended. */
  settle(settlement: Settlement): void
}

/**
 * Decides who may ask, and who gets the answer. A browser shows one prompt at a time, and a person can answer only one;
 * so a second gate waits for the first, and an unwanted prompt is taken over instead of being asked again behind itself.
 *
 * All that it remembers is in `memory`, and `ask` is called only while nothing is pending there.
 */
export function createRequestQueue(memory: { pending?: Pending | undefined }, ask: (wish: Wish) => void): RequestQueue {
  function request(requester: Requester, wish: Wish): void {
    const { pending } = memory
    if (!pending) {
      memory.pending = { wish, owner: requester, waiting: new Map() }
      return ask(wish)
    }
    const same = isSame(wish, pending.wish)
    if (same && (pending.owner === requester || !pending.owner.isWaiting())) {
      if (pending.owner !== requester) pending.owner.lose()
      pending.owner = requester
      pending.waiting.delete(requester)
    } else {
      // Wanted again, but for other devices: its answer is useless, and must not be left on.
      if (pending.owner === requester) pending.owner = noRequester
      pending.waiting.set(requester, wish)
    }
  }

  function settle(settlement: Settlement): void {
    const { pending } = memory
    if (!pending) return
    memory.pending = undefined
    heirOf(pending).settle(settlement)
    for (const [next, wish] of pending.waiting) {
      const refusal = 'trouble' in settlement && shareOf(settlement.trouble, wish.devices)
      if (!next.isWaiting()) next.lose()
      // What the first was refused, the second need not be asked for: one answer serves both.
      else if (refusal) next.settle({ ...settlement, trouble: refusal })
      else request(next, wish)
    }
  }

  return { request, settle }
}

/** Whether both ask the browser for the very same. */
function isSame(one: Wish, other: Wish): boolean {
  return JSON.stringify([one.devices, one.constraints]) === JSON.stringify([other.devices, other.constraints])
}

/** Whether a gate still waits for the answer of a pending request, or to ask after it. */
export function isWanted({ owner, waiting }: Pending): boolean {
  return owner.isWaiting() || [...waiting.keys()].some((requester) => requester.isWaiting())
}

/** Returns who gets the answer: the requester that asked, or if it has gone, the first that waits to ask for the same. */
function heirOf({ wish, owner, waiting }: Pending): Requester {
  if (owner.isWaiting()) return owner
  for (const [next, wanted] of waiting) {
    if (!next.isWaiting() || !isSame(wanted, wish)) continue
    owner.lose()
    waiting.delete(next)
    return next
  }
  return owner
}

/** The owner of a stream that no gate wants: it is turned off at once. */
export const noRequester: Requester = {
  isWaiting: () => false,
  hear: () => {},
  lose: () => {},
  settle(settlement) {
    if ('stream' in settlement) stopTracks(settlement.stream)
  },
}

/** The part of `trouble` that concerns `devices`, if any does. */
function shareOf(trouble: Trouble, devices: readonly Device[]): Trouble | undefined {
  // What is in the way for one gate's constraints, or at this moment, need not be for another's.
  const shared = devices.filter((device) => trouble[device] && obstacleTraits(trouble[device]).shared)
  return shared.length > 0 ? troubleFor(shared, (device) => trouble[device] as Obstacle) : undefined
}
