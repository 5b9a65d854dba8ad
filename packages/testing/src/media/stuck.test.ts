import { describe, expect, it } from 'vitest'
import type { Device } from '@precall/core'
import { both, request, tracks } from '../../test/outcomeOf'
import { simulate } from '../../test/simulate'
import type { StartFault } from '../engines/engine'
import type { Profile } from '../profiles/profiles'
import { simulateBrowser } from '../simulateBrowser'

const granted = { camera: 'granted', microphone: 'granted' } as const

describe('a device that does not start', () => {
  it('fails as often as was said, and then starts', async () => {
    const browser = simulateBrowser('chrome-windows', granted)
    browser.fail('camera', { as: 'timeout', times: 2 })
    for (const time of [1, 2]) {
      expect(await request(browser, both).outcome(), `time ${time}`).toEqual({
        rejected: 'AbortError: Timeout starting video source',
      })
      expect(browser.liveTracks).toEqual([])
    }
    expect(browser.getState().readiness.camera).toBe('ready')
    expect(await request(browser, both).outcome()).toEqual(tracks.both)
  })

  it('fails until it is free, where no number was said', async () => {
    const browser = simulateBrowser('chrome-windows', granted)
    browser.fail('camera')
    for (let time = 0; time < 5; time++) await request(browser, both).outcome()
    expect(browser.getState().readiness.camera).toBe('busy')
    browser.free('camera')
    expect(await request(browser, both).outcome()).toEqual(tracks.both)
  })

  it('does not count the requests that never come to it', async () => {
    const browser = simulateBrowser('chrome-windows', { ...granted, camera: 'denied' })
    browser.fail('camera', { times: 1 })
    await request(browser, both).outcome()
    await request(browser, { audio: true }).outcome()
    browser.siteSettings.allow('camera')
    expect(await request(browser, both).outcome()).toEqual({
      rejected: 'NotReadableError: Could not start video source',
    })
  })

  it('tells a listener when it is ready again', async () => {
    const browser = simulateBrowser('chrome-windows', granted)
    browser.fail('camera', { times: 1 })
    const states: string[] = []
    browser.subscribe(() => states.push(browser.getState().readiness.camera))
    await request(browser, both).outcome()
    expect(states.at(-1)).toBe('ready')
  })

  it.each<[Profile, Device, StartFault, rejected: string]>([
    ['chrome-windows', 'microphone', 'in use', 'NotReadableError: Device in use'],
    ['firefox-linux', 'microphone', 'other microphone', 'NotReadableError: Concurrent mic process limit.'],
    ['firefox-linux', 'camera', 'no start', 'AbortError: Starting videoinput failed'],
    ['safari-macos', 'camera', 'no start', 'NotReadableError: The I/O read operation failed.'],
    ['safari-macos', 'microphone', 'lost', 'NotAllowedError: No CoreAudioCaptureSource device'],
    ['duckduckgo-macos', 'microphone', 'lost', 'NotAllowedError: No CoreAudioCaptureSource device'],
    ['safari-ios', 'microphone', 'lost', 'NotAllowedError: No AVAudioSessionCaptureDevice device'],
    ['home-screen-ios', 'camera', 'lost', 'NotAllowedError: No AVVideoCaptureSource device'],
  ])('is in %s a %s that is %s: %s', async (profile, device, as, rejected) => {
    const browser = simulate(profile)
    browser.fail(device, { as })
    const asked = request(browser, both)
    browser.prompt?.allow()
    expect(await asked.outcome()).toEqual({ rejected })
  })

  it('may take its time without an end', async () => {
    const browser = simulateBrowser('electron-windows')
    browser.slow('camera')
    expect(await request(browser, both).outcome()).toBe('pending')
    browser.fail('camera', { as: 'timeout', times: 1 })
    expect(await request(browser, both).outcome()).toEqual(tracks.both)
  })
})
