// What comes of each answer that a person gives to real WebKitGTK, on the product's own screens: Safari's engine, and a browser
// of which we know no words. It has no × on its question, no way to stop sharing, and no settings to change while a guide is open.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openVisits, type Visits } from './openVisits'

const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }

let visits: Visits
beforeAll(async () => {
  visits = await openVisits({ devices: 'mock' })
})
afterAll(() => visits.close())

describe('a person in WebKitGTK', () => {
  test('who allows is in the call', async () => {
    const person = await visits.come('allows')
    await person.start()
    await visits.answer('Yes')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    expect(await person.prompts()).toBe(1)
  })

  // docs/facts/browsers.md#webkit-asks-again-in-a-press
  test('who refuses is asked again by one press, and not sent into settings', async () => {
    const person = await visits.come('refuses')
    await person.start()
    await visits.answer('No')
    await person.isTold('settled, blocked, camera denied browser true, microphone denied browser true')
    await person.sees('Almost there')
    expect((await person.screen()).steps).toEqual([])
    await person.press('Ask again')
    await visits.answer('Yes')
    await person.sees('You are in the call')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 2, liveTracks: 2 })
    expect(await person.prompts()).toBe(2)
  })

  test('who allowed it before, on a page that has loaded itself again, is let in and asked nothing', async () => {
    const before = await visits.come('allowed')
    await before.start()
    await visits.answer('Yes')
    await before.sees('You are in the call')
    const person = await reload('by itself')
    await person.press('Start Video')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    expect(await person.dialogs()).toEqual([])
    expect(await person.prompts()).toBe(0)
  })

  test('who allowed it before, and refuses now, is asked again by one press', async () => {
    const before = await visits.come('allowed-before')
    await before.start()
    await visits.answer('Yes')
    await before.sees('You are in the call')
    const person = await reload('by its button')
    await person.start()
    await visits.answer('No')
    await person.sees('Almost there')
    expect((await person.dialogs()).join()).not.toMatch(/computer/)
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0 })
    expect(await person.prompts()).toBe(1)
  })

  test('who cancels, and then allows, has no camera on', async () => {
    const person = await visits.come('cancels')
    await person.start()
    await visits.isAsked()
    await visits.browser.page.evaluate(() => {
      const cancel = [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === 'Cancel')
      cancel!.click()
    }, undefined)
    await visits.answer('Yes')
    await vi.waitUntil(async () => (await person.media()).stoppedTracks === 2, { timeout: 10_000 })
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0 })
    expect(await person.prompts()).toBe(1)
  })

  test('who loads the page again while it asks is asked again', async () => {
    const before = await visits.come('reloads')
    await before.start()
    await visits.isAsked()
    const person = await reload('by its button')
    await person.start()
    await visits.answer('Yes')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    expect(await person.prompts()).toBe(1)
  })

  test('sees Get Assistance underlined', async () => {
    const person = await visits.come('underlined', { page: 'visit' })
    await person.press('Start Video')
    const lines = () =>
      visits.browser.page.evaluate(() => {
        const quiet = document.querySelector('dialog[open] .precall-button[data-kind="quiet"]')
        return quiet ? getComputedStyle(quiet).textDecorationLine : 'no such button'
      }, undefined)
    await expect.poll(lines).toBe('underline')
  })
})

async function reload(how: 'by its button' | 'by itself') {
  const { browser } = visits
  if (how === 'by its button') await browser.press('Reload')
  // It may be gone before it has answered.
  else await browser.page.evaluate(() => void setTimeout(() => location.reload()), undefined).catch(() => undefined)
  const isThere = () => !('openedDialogs' in window) && document.readyState === 'complete'
  await vi.waitUntil(() => browser.page.evaluate(isThere, undefined).catch(() => false), { timeout: 10_000 })
  return visits.visitor()
}
