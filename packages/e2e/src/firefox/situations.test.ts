// The situations of a person who presses Start Video in real Firefox: with which devices and settings, in which window or
// frame. No lever reaches a device that is busy, or a system that keeps it.
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { addFrame } from '../support/person/actInPage'
import { machineHasCamera } from '../support/browser/machineHasCamera'
import { personIn } from '../support/person/personIn'
import { plug, pressReload } from './chrome'
import { openVisits, type Visitor, visitor, type Visits } from './openVisits'

const BLOCKED = 'Your camera and microphone are blocked'
const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }

let visits: Visits
beforeAll(async () => {
  visits = await openVisits()
})
beforeEach(async () => {
  await visits.firefox.inChrome(plug, { camera: true, microphone: true })
  await visits.prompts()
})
afterAll(() => visits.close())

describe('a person in Firefox, whose devices', () => {
  test('are blocked from the start: the steps of Firefox are the first that they see', async () => {
    await visits.set('blocked-before', 'block', 'block')
    const person = await visits.come('blocked-before')
    await person.tab.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      const look = () => {
        for (const step of document.querySelectorAll<HTMLElement>('dialog[open] .precall-steps > li:first-child')) {
          const isVisible = getComputedStyle(step).visibility === 'visible'
          if (isVisible && seen.at(-1) !== step.innerText) seen.push(step.innerText)
        }
        requestAnimationFrame(look)
      }
      look()
    }, undefined)
    await person.press('Start Video')
    await person.sees(BLOCKED)
    await expect.poll(async () => (await person.screen()).steps[0]).toMatch(/Do not press the shield/)
    const seen = await person.tab.evaluate(() => (window as unknown as { seen: string[] }).seen, undefined)
    expect(seen).toHaveLength(1)
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 0 })
    expect(await visits.prompts()).toBe(0)
  })

  test('are allowed but for the microphone: are told so of that one', async () => {
    await visits.set('one-of-two', 'allow', 'block')
    const person = await visits.come('one-of-two')
    await person.press('Start Video')
    await person.isTold('start, blocked, microphone denied browser')
    await person.sees('Your microphone is blocked')
    await expect.poll(async () => (await person.screen()).steps.join('\n')).toMatch(/Use the microphone/)
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 0, liveTracks: 0 })
    await visits.set('one-of-two', 'allow', 'allow')
    await person.sees('You are in the call')
    expect(await visits.prompts()).toBe(0)
  })

  test.skipIf(machineHasCamera)('are not there', async () => {
    await visits.firefox.inChrome(plug, { camera: false, microphone: false })
    const person = await visits.come('none')
    await person.start()
    await person.isTold('settled, blocked, camera missing, microphone missing')
    await expect.poll(async () => (await person.screen()).title).toBe('We can’t find a camera or a microphone')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0 })
    expect(await visits.prompts()).toBe(0)
  })

  test.skipIf(machineHasCamera)('lack the camera: are told so, and let in when it is plugged in', async () => {
    await visits.firefox.inChrome(plug, { camera: false, microphone: true })
    const person = await visits.come('no-camera')
    await person.start()
    await person.isTold('settled, blocked, camera missing')
    await expect.poll(async () => (await person.screen()).title).toBe('We can’t find a camera')
    await visits.firefox.inChrome(plug, { camera: true, microphone: true })
    await person.press('Try again')
    await visits.answer('allow')
    await person.sees('You are in the call')
    expect(await person.media()).toMatchObject({ liveTracks: 2 })
    expect(await visits.prompts()).toBe(1)
  })

  test.each([
    ['whose id is gone', { deviceId: { exact: 'gone' } }],
    ['of a width that none has', { width: { min: 100_000 } }],
  ])('are asked for by the app as a camera %s: are let in with another', async (_, camera) => {
    const page = `stale?camera=${encodeURIComponent(JSON.stringify(camera))}`
    const person = await visits.come(`wished-${Object.keys(camera)[0]!.toLowerCase()}`, { page })
    await person.start()
    await visits.answer('allow')
    await person.sees('You are in the call')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 2, liveTracks: 2 })
    expect(await visits.prompts()).toBe(1)
    await person.tab.close()
  })
})

describe('a person in Firefox, in', () => {
  test('a private window hears after Block how to take that back, and is let in by Allow', async () => {
    const refusing = await comeInPrivate()
    await refusing.start()
    await visits.answer('block')
    await refusing.isTold('settled, blocked, camera denied browser, microphone denied browser')
    await refusing.sees(BLOCKED)
    await expect.poll(async () => (await refusing.screen()).steps[0]).toMatch(/Do not press the shield/)
    expect(await refusing.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0 })
    expect(await visits.prompts()).toBe(1)
    await refusing.tab.close()

    // With its last window, a private session forgets.
    const allowing = await comeInPrivate()
    await allowing.start()
    await visits.answer('allow')
    await allowing.sees('You are in the call')
    expect(await allowing.media()).toEqual(inTheCall)
    expect(await visits.prompts()).toBe(1)
    await allowing.tab.close()
  })

  test('another tab while it asks: the question waits, and so do we', async () => {
    const person = await visits.come('hidden')
    await person.start()
    await visits.isAsked()
    const other = await visits.firefox.openTab()
    await other.goTo(`${visits.pages.origin('other')}/bare`)
    await other.close()
    await person.tab.show()
    await visits.answer('allow')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    expect(await person.dialogs()).toEqual(['Allow Camera and Mic Access'])
  })

  test('a page that is reloaded while it asks: is greeted, and asked again', async () => {
    const person = await visits.come('reloads-asked')
    await person.start()
    await visits.isAsked()
    const again = await reload(person)
    await again.start()
    await visits.answer('allow')
    await again.sees('You are in the call')
    expect(await again.media()).toEqual(inTheCall)
    expect(await visits.prompts()).toBe(2)
  })

  test('a page that is reloaded after Block: is welcomed back, and asked again', async () => {
    const person = await visits.come('reloads-blocked')
    await person.start()
    await visits.answer('block')
    await person.sees(BLOCKED)
    const again = await reload(person)
    await again.sees('Welcome back')
    await again.start()
    await visits.answer('allow')
    await again.sees('You are in the call')
    expect(await again.media()).toEqual(inTheCall)
    expect(await visits.prompts()).toBe(2)
  })

  test('an insecure page is asked nothing', async () => {
    const person = await visits.come('insecure', { insecure: true })
    await person.press('Start Video')
    await person.isTold('start, blocked, camera unsupported insecure, microphone unsupported insecure')
    await expect.poll(async () => (await person.screen()).title).toBe('This page is not secure')
    expect(await visits.prompts()).toBe(0)
  })

  test.each([
    [
      'that is forbidden it',
      'forbidden',
      'start, blocked, camera unsupported framed, microphone unsupported framed',
      'Your camera and microphone are not allowed here',
    ],
    [
      'that may use the camera alone',
      'camera alone',
      'start, blocked, microphone unsupported framed',
      'Your microphone is not allowed here',
    ],
  ] as const)('a frame %s hears so, and is asked nothing', async (_, kind, what, title) => {
    const person = await comeInFrame(kind)
    await person.press('Start Video')
    await person.isTold(what)
    await expect.poll(async () => (await person.screen()).title).toBe(title)
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 0 })
    expect(await visits.prompts()).toBe(0)
    await person.tab.close()
  })

  test('a frame that may use both is let in by Allow', async () => {
    const person = await comeInFrame('allowed')
    await person.start()
    await visits.answer('allow')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    expect(await visits.prompts()).toBe(1)
    await person.tab.close()
  })

  // Its queries say granted for a moment after it has refused: docs/facts/browsers.md#firefox-query-lag
  test('a frame that may use both hears after Block that it is Firefox', async () => {
    const person = await comeInFrame('allowed')
    await person.start()
    await visits.answer('block')
    await person.isTold('settled, blocked, camera denied browser, microphone denied browser')
    await person.sees(BLOCKED)
    expect(await person.dialogs()).toEqual(['Allow Camera and Mic Access', BLOCKED])
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 1, liveTracks: 0 })
    expect(await visits.prompts()).toBe(1)
    await person.tab.close()
  })
})

async function comeInPrivate(): Promise<Visitor> {
  const tab = await visits.firefox.openTab({ private: true })
  await visits.prompts()
  return visits.come('private', { tab })
}

/** By the browser's own button. */
async function reload({ tab }: Visitor): Promise<Visitor> {
  await visits.firefox.inChrome(pressReload, undefined)
  const isThere = () => !('openedDialogs' in window) && document.readyState === 'complete'
  await vi.waitUntil(() => tab.evaluate(isThere, undefined).catch(() => false), { timeout: 10_000 })
  return visitor(tab, await personIn(tab, tab.press))
}

let frames = 0

/** Comes to our page in a frame of another site. */
async function comeInFrame(kind: Parameters<typeof addFrame>[2]): Promise<Visitor> {
  const tab = await visits.firefox.openTab()
  frames += 1
  // What is allowed in the frame is remembered of the page around it.
  await tab.goTo(`${visits.pages.origin(`portal-${frames}`)}/bare`)
  await addFrame(tab, `${visits.pages.origin(`framed-${frames}`)}/told`, kind)
  await tab.enterFrame()
  return visitor(tab, await personIn(tab, tab.press))
}

// Firefox did not reach the relay of startRelay.ts, which is on the loopback address, so only Chromium goes through that.
describe('a test call in Firefox', () => {
  const works = { kind: 'works', camera: 'works', microphone: 'works', speaker: 'played' }

  async function call(site: string, wish: Parameters<typeof window.call>[0]) {
    await visits.set(site, 'allow', 'allow')
    const tab = await visits.firefox.openTab()
    await tab.goTo(`${visits.pages.origin(site)}/calling`)
    return tab.evaluate((wish) => window.call(wish), wish)
  }

  test('stays within the page, and says what came through', async () => {
    const told = await call('calling', { seconds: 2 })
    expect(told).toMatchObject({ verdict: works, tracks: ['audio live', 'video live'] })
    expect(told.farWidth).toBeGreaterThan(0)
    expect(new Set(told.connections)).toEqual(new Set(['closed']))
  })
})
