import { describe, expect, it } from 'vitest'
import { both, denied, dismissed, microtasks, request, tracks } from '../../test/outcomeOf'
import type { SimulatedBrowser } from '../simulatedBrowser'
import { simulateBrowser } from '../simulateBrowser'

const states = ({ camera, microphone }: ReturnType<SimulatedBrowser['getState']>) => ({ camera, microphone })

async function dismiss(browser: SimulatedBrowser, constraints: MediaStreamConstraints) {
  const closed = request(browser, constraints)
  browser.prompt?.dismiss()
  return closed.outcome()
}

describe('a prompt (docs/facts/browsers.md#permission-states)', () => {
  it('asks once for all devices of a request, and Allow grants them', async () => {
    const browser = simulateBrowser('chrome-linux')
    const asked = request(browser, both)
    expect(await asked.outcome()).toBe('pending')
    expect(browser.prompt?.devices).toEqual(['camera', 'microphone'])
    expect(browser.openPrompts).toBe(1)
    browser.prompt?.allow()
    expect(await asked.outcome()).toEqual(tracks.both)
    expect(states(browser.getState())).toEqual({ camera: 'granted', microphone: 'granted' })
    expect(browser.openPrompts).toBe(0)
    expect(await request(browser, both).outcome()).toEqual(tracks.both)
  })

  it('asks only for what is not decided yet', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'prompt' })
    const asked = request(browser, both)
    expect(browser.prompt?.devices).toEqual(['microphone'])
    browser.prompt?.block()
    expect(await asked.outcome()).toEqual(denied)
    expect(states(browser.getState())).toEqual({ camera: 'granted', microphone: 'denied' })
  })

  it('refuses all that it asked for when it is blocked', async () => {
    const browser = simulateBrowser('chrome-linux')
    const asked = request(browser, both)
    browser.prompt?.block()
    expect(await asked.outcome()).toEqual(denied)
    expect(states(browser.getState())).toEqual({ camera: 'denied', microphone: 'denied' })
    expect(await request(browser, { audio: true }).outcome()).toEqual(denied)
  })

  it('decides nothing when it is closed', async () => {
    const browser = simulateBrowser('chrome-linux')
    expect(await dismiss(browser, both)).toEqual(dismissed)
    expect(states(browser.getState())).toEqual({ camera: 'prompt', microphone: 'prompt' })
  })

  it('leaves its request pending for as long as it is open', async () => {
    const asked = request(simulateBrowser('chrome-linux'), both)
    await microtasks()
    expect(await asked.outcome()).toBe('pending')
  })

  it('shows itself when the hidden page is shown', async () => {
    const browser = simulateBrowser('chrome-linux', { visible: false })
    const asked = request(browser, both)
    expect(browser.prompt).toBeUndefined()
    browser.page.show()
    browser.prompt?.allow()
    expect(await asked.outcome()).toEqual(tracks.both)
  })

  it('goes with its tab and returns with it', async () => {
    const browser = simulateBrowser('chrome-linux')
    const asked = request(browser, both)
    const { prompt } = browser
    browser.page.hide()
    expect(browser.prompt).toBeUndefined()
    expect(() => prompt?.allow()).toThrow(/hidden/)
    expect(await asked.outcome()).toBe('pending')
    browser.page.show()
    expect(browser.prompt).toBe(prompt)
  })

  it('can be answered once', () => {
    const browser = simulateBrowser('chrome-linux')
    request(browser, both)
    const { prompt } = browser
    prompt?.allow()
    expect(() => prompt?.block()).toThrow(/no longer open/)
    expect(browser.prompt).toBeUndefined()
  })
})

describe('the third × in a row (docs/facts/browsers.md#permission-states)', () => {
  it.each([
    { constraints: both, after: { camera: 'denied', microphone: 'denied' } },
    { constraints: { audio: true }, after: { camera: 'prompt', microphone: 'denied' } },
    { constraints: { video: true }, after: { camera: 'denied', microphone: 'prompt' } },
  ])('blocks what was asked for: $constraints', async ({ constraints, after }) => {
    const browser = simulateBrowser('chrome-linux')
    expect(await dismiss(browser, constraints)).toEqual(dismissed)
    expect(await dismiss(browser, constraints)).toEqual(dismissed)
    expect(states(browser.getState())).toEqual({ camera: 'prompt', microphone: 'prompt' })
    expect(await dismiss(browser, constraints)).toEqual(dismissed)
    expect(states(browser.getState())).toEqual(after)
    expect(await request(browser, constraints).outcome()).toEqual(denied)
  })

  it('counts for each device by itself', async () => {
    const browser = simulateBrowser('chrome-linux')
    await dismiss(browser, both)
    await dismiss(browser, { audio: true })
    await dismiss(browser, both)
    expect(states(browser.getState())).toEqual({ camera: 'prompt', microphone: 'denied' })
  })

  it('is counted from zero after the site settings were touched', async () => {
    const browser = simulateBrowser('chrome-linux')
    await dismiss(browser, both)
    await dismiss(browser, both)
    browser.siteSettings.reset('camera')
    browser.siteSettings.reset('microphone')
    await dismiss(browser, both)
    expect(states(browser.getState())).toEqual({ camera: 'prompt', microphone: 'prompt' })
  })

  it('is undone by the site settings', async () => {
    const browser = simulateBrowser('chrome-linux')
    for (let time = 1; time <= 3; time++) await dismiss(browser, { video: true })
    browser.siteSettings.reset('camera')
    request(browser, { video: true })
    expect(browser.prompt?.devices).toEqual(['camera'])
  })
})

describe('requests behind an open prompt', () => {
  const three = (browser: SimulatedBrowser) => [
    request(browser, both),
    request(browser, { audio: true }),
    request(browser, { video: true }),
  ]
  const outcomes = (requests: ReturnType<typeof three>) => Promise.all(requests.map(({ outcome }) => outcome()))

  it('open no prompt of their own, and one Allow settles all (docs/facts/browsers.md#permission-states)', async () => {
    const browser = simulateBrowser('chrome-linux')
    const requests = three(browser)
    expect(browser.openPrompts).toBe(3)
    browser.prompt?.allow()
    expect(await outcomes(requests)).toEqual([tracks.both, tracks.audio, tracks.video])
    expect(browser.openPrompts).toBe(0)
  })

  it('are refused with it (seen in Chromium 156)', async () => {
    const browser = simulateBrowser('chrome-linux')
    const requests = three(browser)
    browser.prompt?.block()
    expect(await outcomes(requests)).toEqual([denied, denied, denied])
  })

  it('ask one after the other when it is closed (seen in Chromium 156)', async () => {
    const browser = simulateBrowser('chrome-linux')
    const requests = three(browser)
    browser.prompt?.dismiss()
    expect(await outcomes(requests)).toEqual([dismissed, 'pending', 'pending'])
    expect(browser.prompt?.devices).toEqual(['microphone'])
    browser.prompt?.dismiss()
    expect(await outcomes(requests)).toEqual([dismissed, dismissed, 'pending'])
    expect(browser.prompt?.devices).toEqual(['camera'])
  })

  it('wait even for what is granted or refused already (seen in Chromium 156)', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'prompt', microphone: 'granted' })
    const first = request(browser, { video: true })
    const second = request(browser, { audio: true })
    expect(await second.outcome()).toBe('pending')
    browser.siteSettings.block('microphone')
    expect(await second.outcome()).toBe('pending')
    browser.prompt?.dismiss()
    expect(await first.outcome()).toEqual(dismissed)
    expect(await second.outcome()).toEqual(denied)
  })
})

describe('site settings that change while a prompt is open (seen in Chromium 156)', () => {
  it.each([
    { camera: 'allow', microphone: 'allow', press: 'dismiss', outcome: tracks.both },
    { camera: 'allow', microphone: undefined, press: 'dismiss', outcome: dismissed },
    { camera: 'block', microphone: 'block', press: 'dismiss', outcome: denied },
    { camera: 'block', microphone: undefined, press: 'dismiss', outcome: denied },
    { camera: undefined, microphone: 'block', press: 'dismiss', outcome: dismissed },
    { camera: 'block', microphone: undefined, press: 'allow', outcome: tracks.both },
    { camera: 'allow', microphone: 'allow', press: 'block', outcome: denied },
  ] as const)('camera $camera, microphone $microphone, then $press', async ({ camera, microphone, press, outcome }) => {
    const browser = simulateBrowser('chrome-linux')
    const asked = request(browser, both)
    if (camera) browser.siteSettings[camera]('camera')
    if (microphone) browser.siteSettings[microphone]('microphone')
    expect(await asked.outcome()).toBe('pending')
    browser.prompt?.[press]()
    expect(await asked.outcome()).toEqual(outcome)
  })
})
