import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadGuides } from '../../../test/loadGuides'
import { renderGate, startVideo, type OwnGateProps } from '../../../test/renderGate'

/** Words that a region says when it comes are heard by few. */
type Message = `${'' | 'unheard '}${string}: ${string}`

const step = 50

/** What each live region says. */
let regions: Map<Element, string>
let said: { readonly at: number; readonly message: Message }[]

beforeEach(async () => {
  // So that it is not the loading that takes time.
  await loadGuides()
  vi.useFakeTimers()
  regions = new Map()
  said = []
})

afterEach(() => {
  const pauses = said.slice(1).map(({ at }, index) => at - said[index]!.at)
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(2000 - step)
})

/** Listens for so many milliseconds, as a screen reader does: to words that come into a region which was there before. */
async function hear(milliseconds: number): Promise<Message[]> {
  const from = said.length
  for (let time = 0; time < milliseconds; time += step) {
    await vi.advanceTimersByTimeAsync(step)
    const there = [...document.querySelectorAll('[role=status], [role=alert]')]
    expect(there.filter(({ role }) => role === 'status').length).toBeLessThanOrEqual(1)
    for (const region of there) {
      const words = region.textContent.replaceAll('\n', ' ')
      if (words && words !== regions.get(region)) {
        said.push({ at: Date.now(), message: `${regions.has(region) ? '' : 'unheard '}${region.role}: ${words}` })
      }
      regions.set(region, words)
    }
  }
  return said.slice(from).map(({ message }) => message)
}

async function startIn(browser: SimulatedBrowser, props: Partial<OwnGateProps> = {}) {
  renderGate({ ...props, browser })
  startVideo().focus()
  await hear(100)
  startVideo().click()
  return { browser, press: (name: string) => screen.getByRole('button', { name }).click() }
}

const granted = () => simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
const denied = () => simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })

describe('a person who listens to a screen reader', () => {
  it('hears what to do while the browser asks, and later where to look, without hearing all of it again', async () => {
    const { browser, press } = await startIn(simulateBrowser('chrome-linux'))
    press('OK')
    expect(await hear(1000)).toEqual([
      'status: Choose “Allow while visiting the site” Look at the top left of this window. Your browser is asking to use your camera and microphone.',
    ])
    expect(await hear(5000)).toEqual([
      expect.stringMatching(/^status: Can’t see the question\? If you see no question, press .* Choose Allow while/),
    ])

    browser.prompt?.dismiss()
    expect(await hear(3000)).toEqual([expect.stringMatching(/^status: No problem, we can ask again That’s fine/)])
  })

  it('hears nothing of a wait that was over before it could be said', async () => {
    const { browser, press } = await startIn(simulateBrowser('chrome-linux'))
    press('OK')
    await hear(100)
    browser.prompt?.block()
    expect(await hear(5000)).toEqual(['status: Keep this page open. We will notice when you make a change.'])
  })

  it('hears that the page watches, and then each change that it notices', async () => {
    const { browser } = await startIn(denied())
    expect(await hear(3000)).toEqual(['status: Keep this page open. We will notice when you make a change.'])
    browser.siteSettings.allow('camera')
    expect(await hear(3000)).toEqual(['status: Your camera works. Your microphone is blocked.'])
  })

  it('hears the last of several changes, and none before the one before has been heard', async () => {
    const { browser } = await startIn(denied())
    await hear(3000)
    browser.siteSettings.allow('camera')
    expect(await hear(500)).toEqual(['status: Your camera works. Your microphone is blocked.'])
    browser.siteSettings.reset('microphone')
    expect(await hear(500)).toEqual([])
    browser.siteSettings.block('microphone')
    expect(await hear(500)).toEqual([])
    browser.siteSettings.reset('microphone')
    expect(await hear(5000)).toEqual(['status: Almost there'])
  })

  it('hears that the call is being joined', async () => {
    await startIn(granted(), { onGranted: () => new Promise(() => {}) })
    expect(await hear(3000)).toEqual(['status: Joining your call…'])
  })

  it('is alerted when a device stops in the middle of the call', async () => {
    const { browser } = await startIn(granted())
    await hear(3000)
    browser.devices.unplug('camera')
    expect(await hear(3000)).toEqual(['alert: Your camera stopped Press Try again to turn it back on.'])
  })
})
