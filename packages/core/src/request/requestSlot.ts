import type { Browser } from '../browser'
import type { Failure } from '../browser/classifyError'
import { classifyError } from '../browser/classifyError'
import { loosen, mergeLoosened } from './constraints'
import { explainFailure } from './explainFailure'
import { query } from './query'
import type { Queried } from '../machine'
import type { Requester, Pending, Settlement, Wish } from './requestQueue'
import { createRequestQueue, isWanted } from './requestQueue'
import type { Device, Loosened } from '../vocabulary'
import { troubleFor } from '../vocabulary'
import { warn } from '../warn'

/** The page's one place for a request. */
export interface RequestSlot {
  request(requester: Requester, wish: Wish): void
  /** What a query calls granted is given without a prompt: by this browser's nature, or because it was so here before. */
  isSilent(): boolean
  /** The pending request has been with the browser for 30 seconds. */
  isStalled(): boolean
  /** Calls back after each request that has ended, until the returned function is called. */
  listen(ended: () => void): () => void
}

/** A driver that is only slow is done by now. Browsers give up on their own (Chromium after 10 s), or never. */
const stalledAfter = 30_000

/** A device that another app has just let go starts a moment later: https://github.com/OpenVidu/openvidu/pull/906 */
const pauses = [200, 400]
/** A failure that took this long will not pass in a moment: Chromium gives a camera 10 s to start. */
const slowly = 2000

/** No person reads a prompt and refuses it sooner: it was refused before, in the settings or in this page. */
const soonest = 250

/** Firefox's queries lag by up to 46 ms: docs/facts/browsers.md#firefox-query-lag */
const [lookAfter, mostLooks] = [100, 3]

function createRequestSlot(browser: Browser): RequestSlot {
  const memory: { pending?: Pending } = {}
  const listeners = new Set<() => void>()
  let proven = false
  let stalled = false

  const queue = createRequestQueue(memory, (wish) => {
    stalled = false
    const stopCounting = browser.after(stalledAfter, () => (stalled = true))
    void ask(wish)
      .catch((error: unknown) => failed(wish, error))
      .then((settlement) => {
        stopCounting()
        queue.settle(settlement)
        for (const ended of listeners) ended()
      })
  })

  const isSilent = () => proven || browser.isGrantedSilent()

  /** Ends with a stream, or with what stood in the way. Loosens and tries once more on the way, but never prompts twice. */
  async function ask({ devices, constraints, persistent, chosen }: Wish): Promise<Settlement> {
    let loosened: Loosened = {}
    let failures = 0
    for (;;) {
      const startedAt = Date.now()
      let considered = false
      const stopWaiting = browser.after(soonest, () => (considered = true))
      try {
        const stream = await browser.requestStream(constraints)
        stopWaiting()
        proven = true
        return { stream, loosened }
      } catch (error) {
        stopWaiting()
        const failure = classifyError(error)
        // Browsers say what fits no device before they prompt, so asking again is still one prompt.
        const looser =
          failure.constraint !== undefined &&
          loosen(constraints, failure.constraint, await browser.listDevices(), chosen)
        if (looser) {
          constraints = looser.constraints
          loosened = mergeLoosened(loosened, looser.loosened)
          continue
        }
        if (process.env.NODE_ENV !== 'production' && failure.developers) {
          warn(
            `getUserMedia rejected with ${describe(error)}. This is a bug in the page: people are told that their camera and ` +
              'microphone cannot start. Look at `constraints`, and at whatever stands in for navigator.mediaDevices.',
          )
        }
        const queried = await (failure.kind === 'denied' ? queryAfterRefusal(devices) : query(browser, devices))
        const isQuiet = (queried: Queried) => isSilent() && devices.every((device) => queried[device] === 'granted')
        // A device that took its time to fail has had its second try.
        const quick = Date.now() - startedAt < slowly
        const pause =
          failure.kind === 'busy' && quick && persistent && isQuiet(queried) ? pauses[failures++] : undefined
        // The setting may have been put back to "ask" during the pause.
        if (pause !== undefined && (await isStillWanted(pause)) && isQuiet(await query(browser, devices))) continue
        return { ...(await explain(failure, devices, queried, considered)), queried, error, loosened }
      }
    }
  }

  /** A browser, or what stands in for it, that breaks while it is being asked what went wrong. */
  function failed({ devices }: Wish, error: unknown): Settlement {
    return { trouble: troubleFor(devices, () => ({ kind: 'failed' })), queried: {}, error }
  }

  /** What queries say once two of them agree: the first may be of before the refusal. */
  async function queryAfterRefusal(devices: readonly Device[]): Promise<Queried> {
    let queried = await query(browser, devices)
    const agrees = (later: Queried) => devices.every((device) => later[device] === queried[device])
    // What is all refused can be no older answer.
    if (!browser.queriesLag() || devices.every((device) => queried[device] === 'denied')) return queried
    memory.pending?.owner.hear()
    for (let looks = 0; looks < mostLooks; looks++) {
      await pass(lookAfter)
      const later = await query(browser, devices)
      if (agrees(later)) break
      queried = later
    }
    return queried
  }

  function pass(ms: number): Promise<void> {
    return new Promise((resolve) => void browser.after(ms, resolve))
  }

  async function isStillWanted(pause: number): Promise<boolean> {
    await pass(pause)
    return memory.pending !== undefined && isWanted(memory.pending)
  }

  async function explain(failure: Failure, asked: readonly Device[], queried: Queried, considered: boolean) {
    const [listed, elsewhere] = await Promise.all([
      browser.listDevices(),
      failure.kind === 'busy' && browser.calls.isHeldElsewhere(),
    ])
    const [framed, disguises] = [browser.isFramedInSilence(), browser.disguises()]
    const circumstances = { asked, queried, listed, elsewhere, framed, disguises, considered }
    return { trouble: explainFailure(failure, circumstances), listed }
  }

  return {
    request: queue.request,
    isSilent,
    isStalled: () => stalled,
    listen(ended) {
      listeners.add(ended)
      return () => listeners.delete(ended)
    },
  }
}

/** A page may reject with anything, also with what no string can be made of. */
function describe(error: unknown): string {
  const { name, message } = Object(error) as Partial<Error>
  return [name, message].filter((word) => typeof word === 'string' && word).join(': ') || typeof error
}

const slots = new WeakMap<Browser, RequestSlot>()

/** The slot of the page behind `browser`: every gate on the page shares it. */
export function slotOf(browser: Browser): RequestSlot {
  const slot = slots.get(browser) ?? createRequestSlot(browser)
  slots.set(browser, slot)
  return slot
}
