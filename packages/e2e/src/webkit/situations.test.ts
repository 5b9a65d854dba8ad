// The situations of a person who presses Start Video in real WebKitGTK: with which devices, in which window or frame. No lever
// reaches a device that is busy, or one of two that is missing or blocked. Two tabs are not tried: it keeps its answers by
// page (docs/facts/browsers.md#denied-then-reloaded).
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { addFrame } from '../support/person/actInPage'
import { machineHasCamera } from '../support/browser/machineHasCamera'
import { personIn } from '../support/person/personIn'
import { insecureHost } from './insecureHost'
import { openVisits, type Visits } from './openVisits'

const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }

describe('a person in WebKitGTK', () => {
  let visits: Visits
  beforeAll(async () => {
    visits = await openVisits({ devices: 'mock' })
  })
  afterAll(() => visits.close())

  // docs/facts/browsers.md#webkit-empty-constraint
  test.each([
    ['that is gone', { deviceId: { exact: 'gone' } }],
    ['of a width that none has', { width: { min: 100_000 } }],
  ])('whose app asks for a camera %s is let in with another', async (_, camera) => {
    const page = `stale?camera=${encodeURIComponent(JSON.stringify(camera))}`
    const person = await visits.come(`stale-${Object.keys(camera)[0]!.toLowerCase()}`, { page })
    await person.start()
    await visits.answer('Yes')
    await person.sees('You are in the call')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 2, liveTracks: 2 })
    expect(await person.prompts()).toBe(1)
  })

  test('who is in another tab while it asks finds the question as they left it', async () => {
    const person = await visits.come('hidden')
    await person.start()
    await visits.isAsked()
    await visits.browser.press('New tab')
    await vi.waitUntil(() => visits.browser.page.evaluate(() => document.hidden, undefined), { timeout: 10_000 })
    await visits.browser.press('Close the second tab')
    await vi.waitUntil(() => visits.browser.page.evaluate(() => !document.hidden, undefined), { timeout: 10_000 })
    await visits.answer('Yes')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    expect(await person.dialogs()).toEqual(['Allow Camera and Mic Access'])
  })

  test.skipIf(!insecureHost)('on an insecure page is asked nothing', async () => {
    const person = await visits.come('insecure', { insecure: true })
    await person.press('Start Video')
    await person.isTold('start, blocked, camera unsupported insecure, microphone unsupported insecure')
    await expect.poll(async () => (await person.screen()).title).toBe('This page is not secure')
    expect(await person.prompts()).toBe(0)
  })

  test.each([
    ['that is forbidden it', 'forbidden', 'start, blocked, camera unsupported framed, microphone unsupported framed'],
    ['that may use the camera alone', 'camera alone', 'start, blocked, microphone unsupported framed'],
  ] as const)('in a frame %s hears so, and is asked nothing', async (_, kind, said) => {
    const { person, around } = await comeInFrame(kind)
    await person.press('Start Video')
    await vi.waitUntil(async () => (await person.screen()).told === said, { timeout: 10_000 }).catch(() => undefined)
    expect((await person.screen()).told).toBe(said)
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 0 })
    expect(await around.prompts()).toBe(0)
  })

  test('in a frame that may use both is in the call by Yes', async () => {
    const { person, around } = await comeInFrame('allowed')
    await person.start()
    await visits.answer('Yes')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    expect(await around.prompts()).toBe(1)
  })

  // It is built without: `RTCPeerConnection` is undefined in it.
  test('is told that a test call cannot be made here, and keeps the devices on', async () => {
    await visits.browser.goTo(`${visits.pages.origin('calling')}/calling`)
    const { page } = visits.browser
    await page.evaluate(() => void Object.assign(window, { told: window.call({ seconds: 1 }) }), undefined)
    await visits.answer('Yes')
    const told = await page.evaluate(
      () => (window as unknown as { told: ReturnType<typeof window.call> }).told,
      undefined,
    )
    expect(told).toMatchObject({ verdict: { kind: 'cannotRun' }, tracks: ['audio live', 'video live'] })
  })

  let frames = 0
  async function comeInFrame(kind: Parameters<typeof addFrame>[2]) {
    const around = await visits.come('portal')
    const name = `framed-${(frames += 1)}`
    await addFrame(visits.browser.page, `${visits.pages.origin(name)}/told?line=${name}`, kind)
    const frame = visits.line.document(name)
    const press = (x: number, y: number) =>
      frame.evaluate(([x, y]) => (document.elementFromPoint(x, y) as HTMLElement).click(), [x, y] as const)
    return { around, person: await personIn(frame, press) }
  }
})

describe('a person in a private window of WebKitGTK', () => {
  let visits: Visits
  beforeAll(async () => {
    visits = await openVisits({ devices: 'mock', switches: ['--private'] })
  })
  afterAll(() => visits.close())

  test('who refuses, and then allows, is in the call', async () => {
    const person = await visits.come('private')
    await person.start()
    await visits.answer('No')
    await person.sees('Almost there')
    await person.press('Ask again')
    await visits.answer('Yes')
    await person.sees('You are in the call')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 2, liveTracks: 2 })
    expect(await person.prompts()).toBe(2)
  })
})

describe.skipIf(machineHasCamera)('a person in WebKitGTK without devices', () => {
  let visits: Visits
  beforeAll(async () => {
    visits = await openVisits({ devices: 'none' })
  })
  afterAll(() => visits.close())

  test('is told that there are none, and asked nothing', async () => {
    const person = await visits.come('none')
    await person.start()
    await person.isTold('settled, blocked, camera missing, microphone missing')
    await expect.poll(async () => (await person.screen()).title).toBe('We can’t find a camera or a microphone')
    expect(await person.media()).toMatchObject({ liveTracks: 0 })
    expect(await person.prompts()).toBe(0)
  })
})
