import type { Browser } from './browser'
import { classifyError } from './browser/classifyError'
import { explainFailure } from './explainFailure'
import type { Queried } from './machine'
import type { Device, Obstacle, Trouble } from './vocabulary'
import { troubleFor } from './vocabulary'

/** How one request ended: with a stream, which the receiver now owns, or with what stood in the way. */
export type Settlement = { readonly stream: MediaStream } | { readonly trouble: Trouble; readonly queried: Queried }

/** A gate, as far as the slot is concerned. */
export interface Claimant {
  /** Somebody still waits for the answer. */
  isWaiting(): boolean
  /** The answer, and with it the stream. */
  settle(settlement: Settlement): void
  /** The pending request was taken over by another gate: its answer will not come here. */
  lose(): void
}

interface Pending {
  readonly devices: readonly Device[]
  owner: Claimant
  /** Gates whose own request waits for this one to end. */
  readonly queue: Map<Claimant, { readonly devices: readonly Device[]; readonly constraints: MediaStreamConstraints }>
}

/**
 * The page's one place for a request. A browser shows one prompt at a time, and a person can answer only one; so a
 * second gate waits for the first, and an unwanted prompt is taken over instead of being asked again behind itself.
 */
export class RequestSlot {
  #pending: Pending | undefined
  #proven = false
  readonly #browser: Browser

  constructor(browser: Browser) {
    this.#browser = browser
  }

  /** A request has succeeded in this document. */
  get proven(): boolean {
    return this.#proven
  }

  request(claimant: Claimant, devices: readonly Device[], constraints: MediaStreamConstraints): void {
    const pending = this.#pending
    if (!pending) {
      this.#open(claimant, devices, constraints)
    } else if (pending.owner === claimant) {
      // Its own request, wanted again: the answer already has its way here.
    } else if (!pending.owner.isWaiting() && devices.every((device) => pending.devices.includes(device))) {
      pending.owner.lose()
      pending.owner = claimant
    } else {
      pending.queue.set(claimant, { devices, constraints })
    }
  }

  #open(claimant: Claimant, devices: readonly Device[], constraints: MediaStreamConstraints): void {
    const pending: Pending = { devices, owner: claimant, queue: new Map() }
    this.#pending = pending
    const settle = (settlement: Settlement) => {
      this.#pending = undefined
      pending.owner.settle(settlement)
      for (const [next, { devices, constraints }] of pending.queue) {
        const refusal = 'trouble' in settlement && shareOf(settlement.trouble, devices)
        if (!next.isWaiting()) next.lose()
        // What the first was refused, the second need not be asked for: one answer serves both.
        else if (refusal) next.settle({ ...settlement, trouble: refusal })
        else this.request(next, devices, constraints)
      }
    }
    this.#browser.requestStream(constraints).then(
      (stream) => {
        this.#proven = true
        settle({ stream })
      },
      async (error: unknown) => {
        const [queried, counted] = await Promise.all([query(this.#browser, devices), this.#browser.countDevices()])
        settle({ trouble: explainFailure(classifyError(error), { asked: devices, queried, counted }), queried })
      },
    )
  }
}

/** The part of `trouble` that concerns `devices`, if any does. */
function shareOf(trouble: Trouble, devices: readonly Device[]): Trouble | undefined {
  const shared = devices.filter((device) => trouble[device])
  return shared.length > 0 ? troubleFor(shared, (device) => trouble[device] as Obstacle) : undefined
}

/** Asks the browser anew for each of `devices`. Never rejects. */
export async function query(browser: Browser, devices: readonly Device[]): Promise<Queried> {
  const answers = await Promise.all(devices.map((device) => browser.queryPermission(device)))
  return Object.fromEntries(devices.map((device, index) => [device, answers[index]]))
}

const slots = new WeakMap<Browser, RequestSlot>()

/** The slot of the page behind `browser`: every gate on the page shares it. */
export function slotOf(browser: Browser): RequestSlot {
  const slot = slots.get(browser) ?? new RequestSlot(browser)
  slots.set(browser, slot)
  return slot
}
