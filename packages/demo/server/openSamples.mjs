// @ts-check
import { createHash } from 'node:crypto'

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { Links } from '@precall/server' */

const path = '/demo/links'

/**
 * The links of the sample appointments, for the page that has the clinic's secret. A clinic would send each to its own participant; a
 * person who tries the demo is all of them. There are two that can be opened, whenever it is asked.
 *
 * @param {(now: Date) => Promise<Links>} setUp
 */
export async function openSamples(setUp) {
  let links = await setUp(new Date())
  /** @type {Promise<unknown>} */
  let before = Promise.resolve()

  /** @param {ServerResponse} response */
  async function tell(response) {
    const own = before.then(() => setUp(new Date()))
    before = own.catch(() => {})
    try {
      links = await own
      const { appointments } = links
      response
        .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
        .end(JSON.stringify({ appointments }))
    } catch (error) {
      console.error(`demo: ${error instanceof Error ? error.message : String(error)}`)
      response.writeHead(503).end()
    }
  }

  return {
    links: () => links,
    /**
     * @param {IncomingMessage} request
     * @param {ServerResponse} response
     */
    answer(request, response) {
      if (request.url !== path) return false
      const isClinic = hashOf(request.headers.authorization ?? '') === hashOf(`Bearer ${links.clinic}`)
      if (isClinic) void tell(response)
      else response.writeHead(404).end()
      return true
    },
  }
}

// Compared by this, so that the time it takes tells nothing.
const hashOf = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex')
