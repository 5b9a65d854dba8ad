import type { Browser } from './browser'
import { classifyError } from './browser/classifyError'
import { withoutExactDevices } from './constraints'
import { explainFailure } from './explainFailure'
import type { Queried } from './machine'
import type { Device, Obstacle, Trouble } from './vocabulary'
import { troubleFor } from './vocabulary'

/** How one request ended: with a stream, which the receiver now owns, or with what stood in the way. */
type Settlement = { readonly stream: MediaStream } | { readonly trouble: Trouble; readonly queried: Queried }

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
export interface RequestSlot {
  request(claimant: Claimant, devices: readonly Device[], constraints: MediaStreamConstraints): void
  /** A request has succeeded in this document. */
  isProven(): boolean
}

function createRequestSlot(browser: Browser): RequestSlot {
  let pending: Pending | undefined
  let proven = false

  function request(claimant: Claimant, devices: readonly Device[], constraints: MediaStreamConstraints): void {
    if (!pending) return open(claimant, devices, constraints)
    const same = devices.join() === pending.devices.join()
    if (same && (pending.owner === claimant || !pending.owner.isWaiting())) {
      if (pending.owner !== claimant) pending.owner.lose()
      pending.owner = claimant
      pending.queue.delete(claimant)
    } else {
      // Wanted again, but for other devices: its answer is no use, and must not be left on.
      if (pending.owner === claimant) pending.owner = nobody
      pending.queue.set(claimant, { devices, constraints })
    }
  }

  function open(claimant: Claimant, devices: readonly Device[], constraints: MediaStreamConstraints): void {
    const opened: Pending = { devices, owner: claimant, queue: new Map() }
    pending = opened
    void ask(devices, constraints).then((settlement) => {
      pending = undefined
      opened.owner.settle(settlement)
      for (const [next, { devices, constraints }] of opened.queue) {
        const refusal = 'trouble' in settlement && shareOf(settlement.trouble, devices)
        if (!next.isWaiting()) next.lose()
        // What the first was refused, the second need not be asked for: one answer serves both.
        else if (refusal) next.settle({ ...settlement, trouble: refusal })
        else request(next, devices, constraints)
      }
    })
  }

  async function ask(devices: readonly Device[], constraints: MediaStreamConstraints): Promise<Settlement> {
    try {
      const stream = await browser.requestStream(constraints)
      proven = true
      return { stream }
    } catch (error) {
      const failure = classifyError(error)
      const looser = failure.constraint === 'deviceId' && withoutExactDevices(constraints)
      // A camera chosen once and gone since. Browsers say so before they prompt, so asking again is still one prompt.
      if (looser) return ask(devices, looser)
      const [queried, counted, elsewhere] = await Promise.all([
        query(browser, devices),
        browser.countDevices(),
        failure.kind === 'busy' && browser.isCallHeld(),
      ])
      const circumstances = { asked: devices, queried, counted, elsewhere, framed: browser.isFramed() }
      return { trouble: explainFailure(failure, circumstances), queried }
    }
  }

  return { request, isProven: () => proven }
}

/** Who owns a stream that nobody wants: it is turned off at once. */
const nobody: Claimant = {
  isWaiting: () => false,
  lose: () => {},
  settle(settlement) {
    if ('stream' in settlement) stopTracks(settlement.stream)
  },
}

/** Turns the camera light off. */
export function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
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
  const slot = slots.get(browser) ?? createRequestSlot(browser)
  slots.set(browser, slot)
  return slot
}
