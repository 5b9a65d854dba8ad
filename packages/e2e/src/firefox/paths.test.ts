// What a person meets in real Firefox, on the product's own screens.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { addFrame } from '../actInPage.ts'
import { type Display, startDisplay } from '../display.ts'
import { type PersonIn, personIn } from '../personIn.ts'
import { type Pages, servePages } from '../servePages.ts'
import { decide, isPromptOpen, pressEscape, pressInPrompt, pressReload, stopSharing } from './chrome.ts'
import { type Firefox, INSECURE_HOST, launchFirefox, type Tab } from './launchFirefox.ts'

const BLOCKED = 'Your camera and microphone are blocked'
const byFirefox = 'settled, blocked, camera denied browser, microphone denied browser'
const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }
const refusedOnce = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 0, stoppedTracks: 0 }

let pages: Pages
let display: Display
let firefox: Firefox
beforeAll(async () => {
  pages = await servePages()
  display = await startDisplay()
  firefox = await launchFirefox(display)
})
afterAll(async () => {
  await firefox.close()
  await display.end()
  await pages.close()
})

const promptIsOpen = () => firefox.inChrome(isPromptOpen, undefined)
const answer = async (button: 'allow' | 'block') => {
  await vi.waitUntil(promptIsOpen, { timeout: 10_000 })
  await firefox.inChrome(pressInPrompt, { button, remember: false })
}

/** Comes to the page of this site, in a tab of its own. */
async function come(site: string, tab?: Tab): Promise<PersonIn & { readonly tab: Tab }> {
  const open = tab ?? (await firefox.openTab())
  await open.goTo(`${pages.origin(site)}/told`)
  return { tab: open, ...(await personIn(open, open.press)) }
}

const told = async (person: PersonIn, what: string) => {
  await vi.waitUntil(async () => (await person.screen()).told === what, { timeout: 10_000 }).catch(() => undefined)
  expect((await person.screen()).told).toBe(what)
}

describe('a person in Firefox', () => {
  test('who allowed it before is let in, and asked nothing', async () => {
    for (const device of ['camera', 'microphone'] as const) {
      await firefox.inChrome(decide, { origin: pages.origin('allowed'), device, does: 'allow' })
    }
    const person = await come('allowed')
    await person.press('Start Video')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    expect(await person.dialogs()).toEqual([])
  })

  test('who allows is in the call', async () => {
    const person = await come('allows')
    await person.start()
    await answer('allow')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
  })

  test.each(['Block', 'Escape'])(
    'who refuses by %s hears that Firefox blocks it, and how to take that back',
    async (key) => {
      const person = await come(`refuses-by-${key.toLowerCase()}`)
      await person.start()
      await vi.waitUntil(promptIsOpen, { timeout: 10_000 })
      if (key === 'Block') await answer('block')
      else await firefox.inChrome(pressEscape, undefined)
      await told(person, byFirefox)
      await person.sees(BLOCKED)
      expect((await person.screen()).steps[0]).toMatch(/camera|crossed|web address|icon|sign/i)
      expect(await person.media()).toEqual(refusedOnce)
      for (const device of ['camera', 'microphone'] as const) {
        await firefox.inChrome(decide, {
          origin: pages.origin(`refuses-by-${key.toLowerCase()}`),
          device,
          does: 'allow',
        })
      }
      await person.sees('You are in the call')
    },
  )

  // docs/facts/browsers.md#firefox-query-lag: it says granted at that moment. Seen by chance, so it is done some times.
  test('who allowed it in another tab, and refuses in this one, is never told that it is the computer', async () => {
    for (const site of ['tabs-1', 'tabs-2', 'tabs-3', 'tabs-4']) {
      const first = await come(site)
      await first.start()
      await answer('allow')
      await first.sees('You are in the call')
      const second = await come(site)
      await second.start()
      await answer('block')
      await told(second, byFirefox)
      expect(await second.dialogs()).toEqual([BLOCKED])
      expect(await second.media()).toEqual(refusedOnce)
      await second.tab.close()
      await first.tab.close()
    }
  })

  // docs/facts/browsers.md#firefox-two-tabs
  test('who refused in this tab, and allowed in another, is never told that it is the computer', async () => {
    const first = await come('two-tabs')
    await first.start()
    await answer('block')
    await told(first, byFirefox)
    const second = await come('two-tabs')
    await second.start()
    await answer('allow')
    await second.sees('You are in the call')
    await second.tab.close()
    await first.tab.show()
    await first.sees(BLOCKED)
    expect((await first.dialogs()).join()).not.toMatch(/computer/)
  })

  // docs/facts/browsers.md#firefox-not-now
  test('who says Not now is asked again by one press', async () => {
    await firefox.inChrome(decide, { origin: pages.origin('not-now'), device: 'camera', does: 'allow' })
    const person = await come('not-now')
    await person.start()
    // No person is so quick.
    await vi.waitUntil(promptIsOpen, { timeout: 10_000 })
    await new Promise((resolve) => setTimeout(resolve, 250))
    await answer('block')
    await told(person, 'settled, blocked, microphone denied browser true')
    await person.sees('Almost there')
    await person.press('Ask again')
    await answer('allow')
    await person.sees('You are in the call')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 2, liveTracks: 2 })
  })

  // docs/facts/browsers.md#dialog-is-a-tab-stop
  test('who goes through a dialog by Tab comes to its buttons alone', async () => {
    const person = await come('tabs-through')
    await person.press('Start Video')
    await person.sees('Allow Camera and Mic Access')
    const stops = new Set<string>()
    for (let press = 0; press < 6; press++) {
      await person.tab.pressKey('\uE004')
      stops.add(await person.tab.evaluate(() => document.activeElement!.localName, undefined))
    }
    expect([...stops]).not.toContain('dialog')
    expect([...stops]).toContain('button')
  })

  test('who cancels, and then allows, has no camera on', async () => {
    const person = await come('cancels')
    await person.start()
    await vi.waitUntil(promptIsOpen, { timeout: 10_000 })
    await person.press('Cancel')
    await answer('allow')
    await vi.waitUntil(async () => (await person.media()).stoppedTracks === 2, { timeout: 10_000 })
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0 })
  })

  test('who reloads in the middle is greeted, and asked again', async () => {
    const person = await come('reloads')
    await person.start()
    await answer('block')
    await person.sees(BLOCKED)
    await firefox.inChrome(pressReload, undefined)
    await vi.waitUntil(() =>
      person.tab
        .evaluate(() => !('openedDialogs' in window) && document.readyState === 'complete', undefined)
        .catch(() => false),
    )
    const again = await personIn(person.tab, person.tab.press)
    await again.sees('Welcome back')
    await again.start()
    await answer('allow')
    await again.sees('You are in the call')
    expect(await again.media()).toEqual(inTheCall)
  })

  test('who stops sharing by Firefox’s own button is told that it stopped, and stays in the call', async () => {
    const person = await come('stops-sharing')
    await person.start()
    await answer('allow')
    await person.sees('You are in the call')
    await firefox.inChrome(stopSharing, undefined)
    await vi.waitUntil(async () => (await person.screen()).told?.startsWith('ended, blocked'), { timeout: 10_000 })
    await person.sees('You are in the call')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0 })
  })

  test('on an insecure page is asked nothing', async () => {
    const tab = await firefox.openTab()
    await tab.goTo(`${pages.origin('insecure').replace('insecure.localhost', INSECURE_HOST)}/told`)
    await vi.waitUntil(() => tab.evaluate(() => document.querySelector('button') !== null, undefined))
    await tab.evaluate(() => document.querySelector('button')!.click(), undefined)
    const told = () => tab.evaluate(() => document.querySelector('pre')!.textContent, undefined)
    await expect.poll(told).toContain('camera unsupported insecure')
    await tab.close()
  })

  test.each([
    ['forbidden', 'start, blocked, camera unsupported framed, microphone unsupported framed'],
    ['camera alone', 'start, blocked, microphone unsupported framed'],
  ] as const)('in a frame (%s) hears that the page may not, and is asked nothing', async (kind, said) => {
    const tab = await firefox.openTab()
    await tab.goTo(`${pages.origin('portal')}/bare`)
    await addFrame(tab, `${pages.origin(`framed-${kind.replace(' ', '-')}`)}/told`, kind)
    await tab.enterFrame()
    const person = await personIn(tab, async () =>
      tab.evaluate(() => document.querySelector('button')!.click(), undefined),
    )
    await person.press('Start Video')
    await told(person, said)
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 0 })
    await tab.close()
  })
})
