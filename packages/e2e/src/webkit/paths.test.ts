// What a person meets in real WebKitGTK, on the product's own screens: Safari's engine, and a browser of which we know no words.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { addFrame } from '../actInPage.ts'
import { type Display, startDisplay } from '../display.ts'
import { type PersonIn, personIn } from '../personIn.ts'
import { type Pages, servePages } from '../servePages.ts'
import { launchMiniBrowser, type MiniBrowser } from './launchMiniBrowser.ts'
import { type LineToPage, openLine } from './lineToPage.ts'

const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }

let pages: Pages
let display: Display
let line: LineToPage
let browser: MiniBrowser
beforeAll(async () => {
  line = await openLine()
  pages = await servePages({}, line.script('page'))
  display = await startDisplay()
  const url = `${pages.origin('start')}/told`
  browser = await launchMiniBrowser({ display, line, url, name: 'page', devices: 'mock' })
})
afterAll(async () => {
  await browser.close()
  await display.end()
  await pages.close()
  await line.close()
})

async function come(site: string, page: string = 'told'): Promise<PersonIn> {
  await browser.goTo(`${pages.origin(site)}/${page}`)
  return personIn(browser.page, browser.pressPage)
}

const asked = () => vi.waitUntil(browser.isAsking, { timeout: 10_000 })
const answer = async (button: 'Yes' | 'No') => {
  await asked()
  // No person is so quick.
  await new Promise((resolve) => setTimeout(resolve, 250))
  await browser.press(button)
  await vi.waitUntil(async () => !(await browser.isAsking()), { timeout: 10_000 })
}

describe('a person in WebKitGTK', () => {
  test('who allows is in the call', async () => {
    const person = await come('allows')
    await person.start()
    await answer('Yes')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
  })

  // docs/facts/browsers.md#webkit-asks-again-in-a-press
  test('who refuses is asked again by one press, and not sent into settings', async () => {
    const person = await come('refuses')
    await person.start()
    await answer('No')
    await person.sees('Almost there')
    expect((await person.screen()).steps).toEqual([])
    await person.press('Ask again')
    await answer('Yes')
    await person.sees('You are in the call')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 2, liveTracks: 2 })
  })

  // docs/facts/browsers.md#webkit-empty-constraint
  test('whose app asks for a camera that is gone is let in with another', async () => {
    const person = await come('stale', 'stale')
    await person.start()
    await answer('Yes')
    await person.sees('You are in the call')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 2, liveTracks: 2 })
  })

  test('who cancels, and then allows, has no camera on', async () => {
    const person = await come('cancels')
    await person.start()
    await asked()
    await browser.page.evaluate(() => {
      const cancel = [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === 'Cancel')
      cancel!.click()
    }, undefined)
    await answer('Yes')
    await vi.waitUntil(async () => (await person.media()).stoppedTracks === 2, { timeout: 10_000 })
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0 })
  })

  test.each([
    ['forbidden', 'start, blocked, camera unsupported framed, microphone unsupported framed'],
    ['camera alone', 'start, blocked, microphone unsupported framed'],
  ] as const)('in a frame (%s) hears that the page may not, and is asked nothing', async (kind, said) => {
    await browser.goTo(`${pages.origin('portal')}/told`)
    const name = `framed-${kind.replace(' ', '-')}`
    await addFrame(browser.page, `${pages.origin(name)}/told?line=${name}`, kind)
    const frame = line.document(name)
    const person = await personIn(frame, () =>
      frame.evaluate(() => document.querySelector('button')!.click(), undefined),
    )
    await person.press('Start Video')
    await vi.waitUntil(async () => (await person.screen()).told === said, { timeout: 10_000 }).catch(() => undefined)
    expect((await person.screen()).told).toBe(said)
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 0 })
  })

  test('sees Get Assistance underlined', async () => {
    const person = await come('underlined', 'visit')
    await person.press('Start Video')
    const lines = await browser.page.evaluate(() => {
      const quiet = document.querySelector('dialog[open] .precall-button[data-kind="quiet"]')
      return quiet ? getComputedStyle(quiet).textDecorationLine : 'no such button'
    }, undefined)
    expect(lines).toBe('underline')
  })
})
