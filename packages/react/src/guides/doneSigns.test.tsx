import type { Device } from '@precall/core'
import type { Profile, SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { loadGuides } from '../../test/loadGuides'
import { renderGate, startVideo } from '../../test/renderGate'

beforeAll(loadGuides)

const devices = ['camera', 'microphone'] as const
const refused = { camera: 'denied', microphone: 'denied' } as const
const allowed = { camera: 'granted', microphone: 'granted' } as const
const keptOff = { camera: 'blocked', microphone: 'blocked' } as const
const other = { camera: 'microphone', microphone: 'camera' } as const

/** Who stands where, and which of the two devices they turn on first. */
const eitherFirst = <P extends Profile>(...profiles: readonly P[]) =>
  profiles.flatMap((profile) => devices.map((first) => [profile, first] as const))

/** As a person does: through Start Video and all questions, to the guide. */
async function meet(browser: SimulatedBrowser, answer: 'allow' | 'block' = 'allow') {
  const gate = renderGate({ browser })
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  await gate.user.click(startVideo())
  const isExplained = startVideo().dataset.phase === 'explaining'
  if (isExplained) await gate.user.click(await screen.findByRole('button', { name: 'OK' }))
  for (let prompt = browser.prompt; prompt; prompt = browser.prompt) prompt[answer]()
  await waitFor(() => expect(document.querySelector('.precall-way li')).not.toBeNull())
  expect(done()).toEqual([])
  return { ...gate, press: (name: string) => screen.findByRole('button', { name }).then((it) => gate.user.click(it)) }
}

const steps = () => Array.from(document.querySelectorAll<HTMLElement>('.precall-way ol > li'))
/** Those that are ticked off, to the eye and in words. */
const done = () => steps().filter((step) => step.dataset.done && / Done/.test(step.textContent))
const names = (device: Device) => (step: HTMLElement) => step.textContent.toLowerCase().includes(device)

async function seesDone(device: Device): Promise<void> {
  await waitFor(() => expect(done().some(names(device))).toBe(true))
  expect(done().filter(names(other[device]))).toEqual([])
}

/** What is outside of the page hides it meanwhile. */
function away(browser: SimulatedBrowser, act: () => void): void {
  browser.page.hide()
  act()
  browser.page.show()
}

describe('a person who has refused, and allows it in the settings of the browser', () => {
  it.each([
    ...eitherFirst('chrome-windows', 'firefox-macos', 'chrome-android'),
    ['chrome-chromeos', 'camera'],
    ['edge-windows', 'camera'],
    ['brave-macos', 'camera'],
    ['opera-windows', 'microphone'],
    ['vivaldi-linux', 'microphone'],
    ['samsung-android', 'camera'],
    ['firefox-android', 'microphone'],
  ] as const)('sees it ticked off, and is let in: %s, the %s first', async (profile, first) => {
    const browser = simulateBrowser(profile, refused)
    const { onGranted } = await meet(browser)
    browser.siteSettings.allow(first)
    await seesDone(first)
    browser.siteSettings.allow(other[first])
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it.each(eitherFirst('firefox-windows', 'firefox-android'))(
    'or takes the refusal back, and is asked again: %s, the %s first',
    async (profile, first) => {
      const browser = simulateBrowser(profile, refused)
      const { onGranted, press } = await meet(browser)
      browser.siteSettings.reset(first)
      await seesDone(first)
      browser.siteSettings.reset(other[first])
      await press('Ask again')
      await waitFor(() => expect(browser.prompt).toBeDefined())
      browser.prompt?.allow()
      await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
      expect(screen.queryByRole('dialog')).toBeNull()
    },
  )
})

// Only a new load of the page forgets a refusal there, whatever the settings say:
// docs/facts/browsers.md#permission-states.
describe('a person who has refused in Safari, and allows it in the settings', () => {
  it.each([
    ['safari-macos', 'just now'],
    ['safari-ios', 'just now'],
    ['safari-ipados', 'just now'],
    ['safari-macos', 'long ago'],
    ['safari-ios', 'long ago'],
  ] as const)('says that they have changed it, is welcomed back, and is let in: %s, %s', async (profile, when) => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
    const left = simulateBrowser(profile, when === 'long ago' ? refused : {})
    const { press, unmount } = await meet(left, 'block')
    for (const device of devices) left.siteSettings.allow(device)
    await press('I have changed it')
    expect(reload).toHaveBeenCalledOnce()
    unmount()

    const { onGranted, user } = renderGate({ browser: left.reload({ by: 'page' }) })
    expect(await screen.findByRole('region', { name: 'Welcome back' })).toBeVisible()
    await user.click(startVideo())
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a person whose system keeps the devices off, who turns them on there', () => {
  it.each([
    ['chrome-windows', () => simulateBrowser('chrome-windows', { ...allowed, system: keptOff })],
    ['edge-windows 10', () => simulateBrowser('edge-windows', { ...allowed, system: keptOff, osVersion: '10' })],
    ['chrome-macos', () => simulateBrowser('chrome-macos', { ...allowed, system: keptOff })],
    ['chrome-macos 12', () => simulateBrowser('chrome-macos', { ...allowed, system: keptOff, osVersion: '12' })],
  ] as const)('is let in on the way back to the page, once both are on: %s', async (_, open) => {
    const browser = open()
    const { onGranted } = await meet(browser)
    away(browser, () => browser.system.allow('camera'))
    // A refused request for both does not say which device was refused: docs/facts/browsers.md#permission-states.
    await waitFor(() => expect(browser.getUserMediaCalls).toHaveLength(2))
    expect(done()).toEqual([])
    away(browser, () => browser.system.allow('microphone'))
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it.each([['chrome-ios'], ['firefox-ios']] as const)('is asked again by an app of iOS: %s', async (profile) => {
    const browser = simulateBrowser(profile, { system: keptOff })
    const { onGranted, press } = await meet(browser)
    away(browser, () => devices.forEach(browser.system.allow))
    await press('Ask again')
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.allow()
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a person without a camera and a microphone, who plugs them in', () => {
  it.each([...eitherFirst('firefox-windows'), ['safari-macos', 'camera']] as const)(
    'sees all that is about the one ticked off, and is asked: %s, the %s first',
    async (profile, first) => {
      vi.useFakeTimers({ shouldAdvanceTime: true })
      const browser = simulateBrowser(profile, { camera: 'missing', microphone: 'missing' })
      await meet(browser)
      await plugIn(browser, first)
      browser.devices.plug(other[first])
      await untilTheGateHasLooked()
      expect(await screen.findByRole('dialog', { name: 'Allow Camera and Mic Access' })).toBeVisible()
    },
  )

  it.each(eitherFirst('chrome-linux'))(
    'or is let in, where the page was allowed both before: %s, the %s first',
    async (profile, first) => {
      const browser = simulateBrowser(profile, { camera: 'missing', microphone: 'missing' })
      for (const device of devices) browser.siteSettings.allow(device)
      const { onGranted } = await meet(browser)
      await plugIn(browser, first)
      browser.devices.plug(other[first])
      await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
      expect(screen.queryByRole('dialog')).toBeNull()
    },
  )

  // Safari tells a page nothing of its devices before it may use one: until then the gate looks by itself.
  async function untilTheGateHasLooked(): Promise<void> {
    if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(2000)
  }

  async function plugIn(browser: SimulatedBrowser, device: Device): Promise<void> {
    const told = steps().map(({ textContent }) => textContent)
    browser.devices.plug(device)
    await untilTheGateHasLooked()
    await seesDone(device)
    expect(done()).toEqual(steps().filter(names(device)))
    expect(steps().map(({ textContent }) => textContent.replace(/ Done/, ''))).toEqual(told)
  }
})

describe('a person whose camera another app has, who closes that', () => {
  it.each([['chrome-linux'], ['firefox-windows'], ['chrome-macos'], ['chrome-android']] as const)(
    'presses Try again, and is let in: %s',
    async (profile) => {
      const browser = simulateBrowser(profile)
      browser.busy('camera')
      const { onGranted, press } = await meet(browser)
      browser.free('camera')
      await press('Try again')
      await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
      expect(screen.queryByRole('dialog')).toBeNull()
    },
  )
})
