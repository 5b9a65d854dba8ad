import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Pages, servePages } from '../support/pages/servePages'
import { visit, waitFor } from '../support/person/visitor'
import { type MediaRecord, watchMedia } from '../support/person/watchMedia'

const NOT_ALLOWED_HERE = 'Your camera and microphone are not allowed here'

const nothingAsked = { getUserMediaCalls: 0, pendingCalls: 0, liveTracks: 0, stoppedTracks: 0 }
const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }

let pages: Pages
let chromium: Chromium
let insecure: string
beforeAll(async () => {
  pages = await servePages({ strict: { 'permissions-policy': 'camera=()' } })
  // Addresses of the loopback are secure, and so is every name under localhost: another name for one is not.
  insecure = pages.origin('clinic').replace('clinic.localhost', 'insecure.test')
  chromium = await launchChromium({
    sites: { [pages.origin('clinic')]: { camera: 'allow', microphone: 'allow' } },
    flags: ['--host-resolver-rules=MAP insecure.test 127.0.0.1'],
  })
})
afterAll(async () => {
  await chromium.close()
  await pages.close()
})

describe('a page in a frame of another site', () => {
  test.each([
    ['without allow', {}],
    ['with allow for another site', { allow: 'camera https://other.example; microphone https://other.example' }],
    ['in a sandbox', { sandbox: 'allow-scripts' }],
    ['in a sandbox with allow', { sandbox: 'allow-scripts', allow: 'camera; microphone' }],
  ])(
    '%s says that nothing is allowed here, and tells the developer once which attribute is missing',
    async (_, frame) => {
      const framed = await visitFramed(frame)

      await framed.press('Start Video')
      await framed.seesDialog(NOT_ALLOWED_HERE)
      expect(await framed.media()).toMatchObject({ pendingCalls: 0, liveTracks: 0 })

      await framed.press('Close')
      await framed.press('Start Video')
      await framed.seesDialog(NOT_ALLOWED_HERE)
      expect(framed.told).toEqual([expect.stringContaining('<iframe allow="camera; microphone">')])
    },
  )

  test('without allow asks the browser nothing', async () => {
    const framed = await visitFramed({})

    await framed.press('Start Video')
    await framed.seesDialog(NOT_ALLOWED_HERE)
    expect(await framed.media()).toEqual(nothingAsked)
  })

  // Chromium keeps one permission for a page and all that is in it, under the site in the address bar.
  test('with allow is in the call, by the permission of the page around it', async () => {
    const framed = await visitFramed({ allow: 'camera; microphone' })

    await framed.press('Start Video')
    await framed.sees('You are in the call')
    expect(await framed.media()).toEqual(inTheCall)
    expect(framed.told).toEqual([])
  })

  async function visitFramed(attributes: { readonly allow?: string; readonly sandbox?: string }) {
    const page = await chromium.openTab()
    page.setDefaultTimeout(10_000)
    const told = listenToPrecall(page)
    await watchMedia(page)
    await page.goto(`${pages.origin('clinic')}/bare`)
    await page.evaluate(
      ([src, attributes]) => {
        const frame = document.createElement('iframe')
        for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value)
        document.body.append(Object.assign(frame, { src, width: 800, height: 600 }))
      },
      [`${pages.origin('vendor')}/visit`, attributes] as const,
    )
    const frame: FrameLocator = page.frameLocator('iframe')
    await waitFor(frame.locator('[data-precall-part="trigger"]:not([data-camera="unknown"])'))

    return {
      press: (name: string) => frame.getByRole('button', { name, exact: true }).click(),
      sees: (text: string) => waitFor(frame.getByText(text)),
      seesDialog: (name: string) => waitFor(frame.getByRole('dialog', { name, exact: true })),
      media: (): Promise<MediaRecord> =>
        page.frames()[1]!.evaluate(() => (window as unknown as { mediaRecord(): MediaRecord }).mediaRecord()),
      told,
    }
  }
})

describe('a page of its own', () => {
  test('whose header forbids the camera says so, and asks the browser nothing', async () => {
    const page = await chromium.openTab()
    const told = listenToPrecall(page)
    const person = await visit(async () => page, `${pages.origin('clinic')}/strict`)

    await person.press('Start Video')
    await person.seesDialog('Your camera is not allowed here')
    await person.sees('This page is not set up for video')
    expect(await person.media()).toEqual(nothingAsked)
    expect(told).toEqual([expect.stringContaining('Send camera=(self) in it')])
  })

  test('without a safe connection says so', async () => {
    const page = await chromium.openTab()
    const told = listenToPrecall(page)
    const person = await visit(async () => page, `${insecure}/visit`)
    expect(await page.evaluate(() => isSecureContext)).toBe(false)

    await person.press('Start Video')
    await person.seesDialog('This page is not secure')
    expect(told).toEqual([expect.stringContaining('Serve it over https')])
  })
})

/** What Precall says in the console of the page and its frames, from now on. */
function listenToPrecall(page: Page): readonly string[] {
  const told: string[] = []
  page.on('console', (message) => {
    if (message.text().startsWith('[precall]')) told.push(message.text())
  })
  return told
}
