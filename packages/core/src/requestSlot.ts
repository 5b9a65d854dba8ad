import type { Browser } from './browser'
import { classifyError } from './browser/classifyError'
import { withoutExactDevices } from './constraints'
import { explainFailure } from './explainFailure'
import type { Queried } from './machine'
import type { Pending, RequestQueue, Settlement } from './requestQueue'
import { createRequestQueue } from './requestQueue'
import type { Device } from './vocabulary'

/** The page's one place for a request. */
export interface RequestSlot extends Pick<RequestQueue, 'request'> {
  /** A request has succeeded on this page. */
  isProven(): boolean
}

function createRequestSlot(browser: Browser): RequestSlot {
  const memory: { pending?: Pending } = {}
  let proven = false

  const queue = createRequestQueue(memory, ({ devices, constraints }) => {
    void ask(devices, constraints).then((settlement) => queue.settle(settlement))
  })

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
        failure.kind === 'busy' && browser.calls.isHeldElsewhere(),
      ])
      const circumstances = {
        asked: devices,
        queried,
        counted,
        elsewhere,
        framed: browser.isFramed(),
        disguises: browser.disguises(),
      }
      return { trouble: explainFailure(failure, circumstances), queried }
    }
  }

  return { request: queue.request, isProven: () => proven }
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
