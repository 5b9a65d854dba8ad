import { createGate } from '@precall/core'
import { describe, expect, it, vi } from 'vitest'
import { microtasks } from '../test/outcomeOf'
import type { Profile } from './profiles/profiles'
import type { SimulatedState } from './world/state'
import { simulateBrowser } from './simulateBrowser'

/** A gate over a simulated browser, as far as Start Video and OK lead. */
async function started<P extends Profile>(profile: P, state: SimulatedState<P>) {
  const browser = simulateBrowser(profile, state)
  const gate = createGate({ browser, onGranted: () => {} })
  gate.subscribe(() => {})
  await microtasks()
  gate.start()
  if (gate.getState().phase === 'explaining') gate.confirm()
  await microtasks()
  return { browser, gate }
}

describe('a gate over a simulated browser', () => {
  it('asks, is allowed, and hands the stream over', async () => {
    const { browser, gate } = await started('chrome-linux', { camera: 'prompt', microphone: 'prompt' })
    expect(gate.getState().phase).toBe('requesting')
    browser.prompt?.allow()
    await microtasks()
    expect(gate.getState()).toMatchObject({ phase: 'open', live: { camera: true, microphone: true } })
    expect(browser.getUserMediaCalls).toHaveLength(1)
  })

  it('is let in when the person allows the blocked camera in the site settings', async () => {
    const { browser, gate } = await started('chrome-macos', { camera: 'denied', microphone: 'granted' })
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: { kind: 'denied' } } })
    browser.siteSettings.allow('camera')
    await microtasks()
    expect(gate.getState().phase).toBe('open')
  })

  it.each<{ readonly state: SimulatedState<'chrome-windows'>; readonly trouble: object }>([
    { state: { camera: 'missing' }, trouble: { camera: { kind: 'missing' } } },
    { state: { secure: false }, trouble: { camera: { kind: 'unsupported', reason: 'insecure' } } },
    {
      state: { camera: 'granted', microphone: 'granted', system: { camera: 'blocked' } },
      trouble: { camera: { kind: 'denied', layers: ['system'] } },
    },
  ])('knows what stands in the way: $state', async ({ state, trouble }) => {
    const { gate } = await started('chrome-windows', state)
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble })
  })

  it('hears about the third × as of a refusal', async () => {
    const { browser, gate } = await started('chrome-linux', {})
    for (let time = 1; time <= 3; time++) {
      browser.prompt?.dismiss()
      await microtasks()
      gate.retry()
      gate.start()
      if (gate.getState().phase === 'explaining') gate.confirm()
      await microtasks()
    }
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: { kind: 'denied' } } })
  })

  it('runs on the timers of the test runner', async () => {
    vi.useFakeTimers()
    const browser = simulateBrowser('chrome-linux')
    const rung = vi.fn<() => void>()
    browser.setTimeout(rung, 1000)
    vi.advanceTimersByTime(1000)
    vi.useRealTimers()
    expect(rung).toHaveBeenCalledOnce()
  })

  it('keeps what it is told to report', () => {
    const browser = simulateBrowser('chrome-linux')
    browser.reportError?.('broken')
    expect(browser.reportedErrors).toEqual(['broken'])
  })
})

it('makes an empty stream for a call without any device, in which a simulated track has its place', async () => {
  const browser = simulateBrowser('chrome-windows', { camera: 'granted', microphone: 'granted' })
  const empty = browser.MediaStream && new browser.MediaStream()
  expect(empty?.getTracks()).toEqual([])
  const [track] = (await browser.navigator.mediaDevices?.getUserMedia({ video: true }))?.getTracks() ?? []
  if (track) empty?.addTrack(track)
  expect([empty?.active, empty?.getVideoTracks()]).toEqual([true, [track]])
})
