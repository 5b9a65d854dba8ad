import { simulateBrowser } from '@precall/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openWindow } from '../../test/openWindow'
import { createGate } from '../gate/createGate'
import { isAskable } from '../machine'
import type { Permission } from '../vocabulary'

interface Answers {
  readonly camera: Permission
  readonly microphone: Permission
}

const agents = {
  'Firefox on Linux': 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  'Firefox on Windows': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0',
  'Firefox on Android': 'Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0',
  'Firefox on a Mac': 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:153.0) Gecko/20100101 Firefox/153.0',
  Chromium: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
} as const

const both = (permission: Permission): Answers => ({ camera: permission, microphone: permission })
const byBrowser = { kind: 'denied', layers: ['browser'] }
const byEither = { kind: 'denied', layers: ['browser', 'system'] }

/** A page that was refused, and whose queries now say in turn what `says` has for each time after the refusal. */
async function refuse(agent: keyof typeof agents, before: Answers, says: readonly (readonly [ms: number, Answers])[]) {
  const page = openWindow({ ...before })
  Object.assign(page.browser.navigator, { userAgent: agents[agent] })
  const gate = createGate({ browser: page.browser })
  const phases: string[] = []
  gate.subscribe(() => phases.push(gate.getState().phase))
  await vi.advanceTimersByTimeAsync(0)
  gate.start()
  gate.confirm()
  // The card that points at the prompt is up.
  await vi.advanceTimersByTimeAsync(3000)
  for (const [ms, answers] of says) setTimeout(() => Object.assign(page.queried, answers), ms)
  page.calls[0]?.reject(Object.assign(new Error('…'), { name: 'NotAllowedError' }))
  await vi.advanceTimersByTimeAsync(1)
  return { ...page, gate, phases }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

// docs/facts/browsers.md#firefox-query-lag
describe('a refusal that queries admit a moment later', () => {
  it.each([
    ['both, at once', both('granted'), [[46, both('denied')]]],
    [
      'one after the other',
      both('granted'),
      [
        [5, { camera: 'granted', microphone: 'prompt' }],
        [46, both('denied')],
      ],
    ],
    [
      'over three looks',
      both('prompt'),
      [
        [90, { camera: 'prompt', microphone: 'denied' }],
        [190, both('denied')],
      ],
    ],
  ] as const)('is the browser’s, of both devices: %s', async (_, before, says) => {
    const { gate, phases } = await refuse('Firefox on Linux', before, says)
    await vi.advanceTimersByTimeAsync(300)
    expect(gate.getState()).toHaveProperty('trouble', { camera: byBrowser, microphone: byBrowser })
    expect(phases.filter((phase) => phase === 'blocked').length).toBeGreaterThan(0)
  })

  it('takes the waiting card away at once, and says nothing until it is known which device it refused', async () => {
    const { gate } = await refuse('Firefox on Linux', both('granted'), [[46, both('denied')]])
    expect(gate.getState()).toMatchObject({ phase: 'requesting', wait: { kind: 'quiet', refused: true } })
    await vi.advanceTimersByTimeAsync(95)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', wait: { kind: 'quiet' } })
    await vi.advanceTimersByTimeAsync(205)
    expect(gate.getState().phase).toBe('blocked')
  })

  it('brings the screen back at once that the waiting card had covered', async () => {
    const { gate, calls, queried } = await refuse('Firefox on Linux', both('denied'), [])
    Object.assign(queried, both('prompt'))
    await vi.advanceTimersByTimeAsync(2000)
    gate.retry()
    expect(gate.getState()).toMatchObject({ phase: 'requesting', wait: { kind: 'noticed' } })
    calls[0]?.reject(Object.assign(new Error('…'), { name: 'NotAllowedError' }))
    await vi.advanceTimersByTimeAsync(1)
    expect(gate.getState()).toMatchObject({
      phase: 'requesting',
      wait: { kind: 'quiet', recovering: { camera: byBrowser } },
    })
  })

  it('asks nothing a second time of a person who presses meanwhile, and lets them close it', async () => {
    const { gate, calls } = await refuse('Firefox on Linux', both('granted'), [])
    gate.start()
    gate.retry()
    expect(calls).toHaveLength(1)
    gate.cancel()
    expect(gate.getState()).toMatchObject({ phase: 'idle', unanswered: true })
    await vi.advanceTimersByTimeAsync(300)
    expect(gate.getState()).toMatchObject({ phase: 'idle', unanswered: false })
  })

  it('is explained within 300 ms, however much the queries say', async () => {
    const says = [50, 150, 250, 350].map(
      (ms, index) => [ms, { camera: 'granted', microphone: index % 2 ? 'prompt' : 'granted' }] as const,
    )
    const { gate } = await refuse('Firefox on Linux', { camera: 'granted', microphone: 'prompt' }, says)
    await vi.advanceTimersByTimeAsync(300)
    expect(gate.getState().phase).toBe('blocked')
  })

  it('is explained at once in Chromium, whose first answer counts', async () => {
    const { gate } = await refuse('Chromium', both('prompt'), [[0, both('denied')]])
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: byBrowser } })
  })

  it('is explained at once where the first answer is that all is refused', async () => {
    const { gate } = await refuse('Firefox on Linux', both('denied'), [])
    expect(gate.getState().phase).toBe('blocked')
  })
})

describe('a refusal after which queries say that they would ask', () => {
  /** A person who presses Block after so long, when the page asks for a microphone beside a camera that it may use. */
  async function refuseAfter(ms: number, profile: 'firefox-linux' | 'safari-macos') {
    const browser = simulateBrowser(profile, { camera: 'granted' })
    const gate = createGate({ browser })
    gate.subscribe(() => {})
    await vi.advanceTimersByTimeAsync(0)
    gate.start()
    gate.confirm()
    await vi.advanceTimersByTimeAsync(ms)
    browser.prompt?.block()
    await vi.advanceTimersByTimeAsync(300)
    return { browser, gate }
  }

  // docs/facts/browsers.md#firefox-not-now, docs/facts/browsers.md#webkit-asks-again-in-a-press
  it.each([
    ['Firefox: Not now', 'firefox-linux', ['microphone']],
    ['Safari', 'safari-macos', ['camera', 'microphone']],
  ] as const)('holds for that prompt only, and a press asks again: %s', async (_, profile, asksFor) => {
    const { browser, gate } = await refuseAfter(1000, profile)
    expect(gate.getState()).toHaveProperty('trouble', { microphone: { ...byBrowser, again: true } })
    expect(isAskable(gate.getState())).toBe(true)
    browser.page.press(() => gate.retry())
    expect(browser.prompt?.devices).toEqual(asksFor)
    browser.prompt?.block()
    await vi.advanceTimersByTimeAsync(300)
    // So soon no person refuses: it is in the settings.
    expect(gate.getState()).toHaveProperty('trouble.microphone', byBrowser)
    expect(isAskable(gate.getState())).toBe(false)
  })

  it('is asked about again in Chrome on an iPhone too, which is WebKit inside (docs/facts/guidance.md#ios-7)', async () => {
    const browser = simulateBrowser('chrome-ios')
    const gate = createGate({ browser })
    gate.subscribe(() => {})
    await vi.advanceTimersByTimeAsync(0)
    gate.start()
    gate.confirm()
    await vi.advanceTimersByTimeAsync(1000)
    browser.prompt?.block()
    await vi.advanceTimersByTimeAsync(300)
    browser.page.press(() => gate.retry())
    expect(browser.prompt?.devices).toEqual(['camera', 'microphone'])
  })

  it('is explained before the next press as after the first', async () => {
    const { browser, gate } = await refuseAfter(1000, 'safari-macos')
    gate.cancel()
    gate.start()
    expect([gate.getState().phase, browser.prompt]).toEqual(['explaining', undefined])
  })

  it('is in the settings where it came at once', async () => {
    const { gate } = await refuseAfter(200, 'safari-macos')
    expect(isAskable(gate.getState())).toBe(false)
  })

  it('is for the session in an app made of Chromium, which keeps saying prompt', async () => {
    const { gate, calls } = await refuse('Chromium', both('prompt'), [])
    expect(calls).toHaveLength(1)
    expect(isAskable(gate.getState())).toBe(false)
  })
})

// Pressed Block in one tab and Allow in another: docs/facts/browsers.md#firefox-two-tabs
describe('a refusal that queries never admit', () => {
  it.each(['Firefox on Linux', 'Firefox on Windows', 'Firefox on Android'] as const)(
    'is the browser’s: %s',
    async (agent) => {
      for (const permission of ['granted', 'prompt'] as const) {
        const { gate } = await refuse(agent, both(permission), [])
        await vi.advanceTimersByTimeAsync(300)
        expect(gate.getState()).toMatchObject({ trouble: { camera: byBrowser, microphone: byBrowser } })
      }
    },
  )

  it('is the browser’s, or less likely the system’s, on a Mac', async () => {
    for (const permission of ['granted', 'prompt'] as const) {
      const { gate } = await refuse('Firefox on a Mac', both(permission), [])
      await vi.advanceTimersByTimeAsync(300)
      expect(gate.getState()).toMatchObject({ trouble: { camera: byEither, microphone: byEither } })
    }
  })

  it('is only the browser’s once they admit it after all', async () => {
    const { gate } = await refuse('Firefox on a Mac', both('granted'), [[2500, both('denied')]])
    await vi.advanceTimersByTimeAsync(2000)
    expect(gate.getState()).toHaveProperty('trouble.camera', byEither)
    await vi.advanceTimersByTimeAsync(4000)
    expect(gate.getState()).toHaveProperty('trouble', { camera: byBrowser, microphone: byBrowser })
  })
})
