// What comes of each answer that a person gives to real Firefox, on the product's own screens.
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { personIn } from '../support/person/personIn'
import { decide, pressEscape, pressReload, stopSharing } from './chrome'
import { openVisits, visitor, type Visits } from './openVisits'

const BLOCKED = 'Your camera and microphone are blocked'
const byFirefox = 'settled, blocked, camera denied browser, microphone denied browser'
const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }
const refusedOnce = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 0, stoppedTracks: 0 }

let visits: Visits
beforeAll(async () => {
  visits = await openVisits()
})
beforeEach(async () => void (await visits.prompts()))
afterAll(() => visits.close())

describe('a person in Firefox', () => {
  test('who allowed it before is let in, and asked nothing', async () => {
    await visits.set('allowed', 'allow', 'allow')
    const person = await visits.come('allowed')
    await person.press('Start Video')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    expect(await person.dialogs()).toEqual([])
    expect(await visits.prompts()).toBe(0)
  })

  test('who allows is in the call', async () => {
    const person = await visits.come('allows')
    await person.start()
    await visits.answer('allow')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    expect(await visits.prompts()).toBe(1)
  })

  test.each(['Block', 'Escape'])(
    'who refuses by %s hears that Firefox blocks it, how to take that back, and is let in when it is',
    async (key) => {
      const site = `refuses-by-${key.toLowerCase()}`
      const person = await visits.come(site)
      await person.start()
      await visits.isAsked()
      if (key === 'Block') await visits.answer('block')
      else await visits.firefox.inChrome(pressEscape, undefined)
      await person.isTold(byFirefox)
      await person.sees(BLOCKED)
      await expect.poll(async () => (await person.screen()).steps[0]).toMatch(/Do not press the shield/)
      expect(await person.media()).toEqual(refusedOnce)
      await visits.set(site, 'allow', 'allow')
      await person.sees('You are in the call')
      expect(await person.media()).toMatchObject({ getUserMediaCalls: 2, liveTracks: 2 })
      expect(await visits.prompts()).toBe(1)
    },
  )

  // docs/facts/browsers.md#firefox-query-lag: it says granted at that moment. Seen by chance, so it is done some times.
  test('who allowed it in another tab, and refuses in this one, is never told that it is the computer', async () => {
    for (const site of ['tabs-1', 'tabs-2', 'tabs-3', 'tabs-4']) {
      const first = await visits.come(site)
      await first.start()
      await visits.answer('allow')
      await first.sees('You are in the call')
      const second = await visits.come(site)
      await second.start()
      await visits.answer('block')
      await second.isTold(byFirefox)
      expect(await second.dialogs()).toEqual([BLOCKED])
      expect(await second.media()).toEqual(refusedOnce)
      await second.tab.close()
      await first.tab.close()
    }
    expect(await visits.prompts()).toBe(8)
  })

  // docs/facts/browsers.md#firefox-two-tabs
  test('who refused in this tab, and allowed in another, is never told that it is the computer', async () => {
    const first = await visits.come('two-tabs')
    await first.start()
    await visits.answer('block')
    await first.isTold(byFirefox)
    const second = await visits.come('two-tabs')
    await second.start()
    await visits.answer('allow')
    await second.sees('You are in the call')
    await second.tab.close()
    await first.tab.show()
    await first.sees(BLOCKED)
    expect((await first.dialogs()).join()).not.toMatch(/computer/)
    expect(await visits.prompts()).toBe(2)
    // The way out: its queries say granted, so no step in its settings would be seen as done.
    await expect.poll(async () => (await first.screen()).steps[0]).toMatch(/reload this page/)
    await visits.firefox.inChrome(pressReload, undefined)
    const isThere = () => !('openedDialogs' in window) && document.readyState === 'complete'
    await vi.waitUntil(() => first.tab.evaluate(isThere, undefined).catch(() => false), { timeout: 10_000 })
    const again = visitor(first.tab, await personIn(first.tab, first.tab.press))
    await again.press('Start Video')
    await visits.answer('allow')
    await again.sees('You are in the call')
    expect(await again.media()).toEqual(inTheCall)
    expect(await visits.prompts()).toBe(1)
  })

  // docs/facts/browsers.md#firefox-not-now
  test('who says Not now is asked again by one press', async () => {
    await visits.firefox.inChrome(decide, { origin: visits.pages.origin('not-now'), device: 'camera', does: 'allow' })
    const person = await visits.come('not-now')
    await person.start()
    // No person is so quick.
    await visits.isAsked()
    await new Promise((resolve) => setTimeout(resolve, 250))
    await visits.answer('block')
    await person.isTold('settled, blocked, microphone denied browser true')
    await person.sees('Almost there')
    await person.press('Ask again')
    await visits.answer('allow')
    await person.sees('You are in the call')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 2, liveTracks: 2 })
    expect(await visits.prompts()).toBe(2)
  })

  test('who cancels, and then allows, has no camera on', async () => {
    const person = await visits.come('cancels')
    await person.start()
    await visits.isAsked()
    await person.press('Cancel')
    await visits.answer('allow')
    await vi.waitUntil(async () => (await person.media()).stoppedTracks === 2, { timeout: 10_000 })
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0 })
    expect(await person.dialogs()).toEqual(['Allow Camera and Mic Access'])
    expect(await visits.prompts()).toBe(1)
  })

  test('who stops sharing by Firefox’s own button is told that it stopped, and stays in the call', async () => {
    const person = await visits.come('stops-sharing')
    await person.start()
    await visits.answer('allow')
    await person.sees('You are in the call')
    await visits.firefox.inChrome(stopSharing, undefined)
    await vi.waitUntil(async () => (await person.screen()).told?.startsWith('ended, blocked'), { timeout: 10_000 })
    await person.sees('You are in the call')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0 })
    expect(await visits.prompts()).toBe(1)
  })

  // docs/facts/browsers.md#dialog-is-a-tab-stop
  test('who goes through a dialog by Tab comes to its buttons alone', async () => {
    const person = await visits.come('tabs-through')
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
})
