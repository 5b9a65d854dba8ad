import { describe, expect, it } from 'vitest'
import { both, microtasks, request } from '../../test/outcomeOf'
import type { SimulatedBrowser } from '../simulatedBrowser'
import { simulateBrowser } from '../simulateBrowser'
import { simulatedStream } from './simulatedStream'

const running = () => simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })

/** A granted stream that writes down what happens to it. */
async function capture(browser: SimulatedBrowser, constraints: MediaStreamConstraints) {
  const stream = await request(browser, constraints).stream()
  const heard: string[] = []
  for (const type of ['ended', 'mute']) {
    for (const track of stream.getTracks()) track.addEventListener(type, () => heard.push(`${track.kind} ${type}`))
  }
  stream.addEventListener('inactive', () => heard.push('inactive'))
  const alive = () => stream.getTracks().filter(({ readyState }) => readyState === 'live').length
  return { stream, heard, alive }
}

describe('live tracks (docs/facts/browsers.md#track-lifecycle)', () => {
  it('are live after the grant, and enabled', async () => {
    const browser = running()
    const { stream } = await capture(browser, both)
    expect(browser.liveTracks).toEqual(stream.getTracks())
    expect(stream.active).toBe(true)
    expect(browser.getState().live).toEqual({ camera: true, microphone: true })
    expect(stream.getTracks().map(({ enabled, muted }) => [enabled, muted])).toEqual([
      [true, false],
      [true, false],
    ])
  })

  it.each(['block', 'reset'] as const)('both end on %s of one, when one request gave them', async (act) => {
    const browser = running()
    const { stream, heard } = await capture(browser, both)
    browser.siteSettings[act]('microphone')
    await microtasks()
    expect(heard).toEqual(['video ended', 'audio ended', 'inactive'])
    expect(stream.active).toBe(false)
    expect(browser.liveTracks).toEqual([])
  })

  it('of another request stay', async () => {
    const browser = running()
    const sound = await capture(browser, { audio: true })
    const picture = await capture(browser, { video: true })
    browser.siteSettings.block('camera')
    expect(picture.alive()).toBe(0)
    expect(sound.alive()).toBe(1)
    expect(sound.heard).toEqual([])
  })

  it('of another request end when a third one joins them (seen in Chromium 156)', async () => {
    const browser = running()
    const sound = await capture(browser, { audio: true })
    const picture = await capture(browser, { video: true })
    await capture(browser, both)
    browser.siteSettings.reset('microphone')
    expect([sound.alive(), picture.alive()]).toEqual([0, 0])
  })

  it('end although the revoked one of their request was stopped before (seen in Chromium 156)', async () => {
    const browser = running()
    const { stream, alive } = await capture(browser, both)
    for (const track of stream.getVideoTracks()) track.stop()
    browser.siteSettings.block('camera')
    expect(alive()).toBe(0)
  })

  it('hear about the change before they end (seen in Chromium 156)', async () => {
    const browser = running()
    const { alive } = await capture(browser, both)
    const status = await browser.navigator.permissions?.query({ name: 'camera' })
    let then = 0
    status?.addEventListener('change', () => (then = alive()))
    browser.siteSettings.block('camera')
    expect(then).toBe(2)
  })

  it('fire no `ended` when the page stops them, and the permission stays', async () => {
    const browser = running()
    const { stream, heard } = await capture(browser, both)
    for (const track of stream.getTracks()) track.stop()
    expect(heard).toEqual([])
    await microtasks()
    expect(heard).toEqual(['inactive'])
    expect(browser.getState()).toMatchObject({ camera: 'granted', live: { camera: false, microphone: false } })
  })

  it('count as long as a clone lives, and a clone ends with the permission', async () => {
    const browser = running()
    const { stream } = await capture(browser, { video: true })
    const clone = stream.clone()
    for (const track of stream.getTracks()) track.stop()
    expect(browser.liveTracks).toEqual(clone.getTracks())
    browser.siteSettings.block('camera')
    expect(browser.liveTracks).toEqual([])
  })

  it('can be replaced in the same stream, as call libraries do when one ends', async () => {
    const browser = running()
    const { stream, heard, alive } = await capture(browser, both)
    browser.devices.unplug('microphone')
    browser.devices.plug('microphone')
    const next = await request(browser, { audio: true }).stream()
    const [ended] = stream.getAudioTracks()
    const [track] = next.getAudioTracks()
    stream.removeTrack(ended as MediaStreamTrack)
    stream.addTrack(track as MediaStreamTrack)
    expect(stream.getAudioTracks()).toEqual([track])
    expect([stream.active, alive()]).toEqual([true, 2])
    expect(browser.getState().live).toEqual({ camera: true, microphone: true })

    for (const one of stream.getTracks()) one.stop()
    await microtasks()
    expect(stream.active).toBe(false)
    expect(heard).toEqual(['audio ended', 'inactive'])
  })

  it('end with their device alone when it is unplugged', async () => {
    const browser = running()
    const { heard } = await capture(browser, both)
    let changes = 0
    browser.navigator.mediaDevices?.addEventListener('devicechange', () => changes++)
    browser.devices.unplug('camera')
    browser.devices.unplug('camera')
    expect(heard).toEqual(['video ended'])
    expect(changes).toBe(1)
    browser.devices.plug('camera')
    expect(changes).toBe(2)
  })

  it('are made by the given function, and end in the same way', async () => {
    const made: MediaStreamTrack[] = []
    const browser = simulateBrowser(
      'chrome-linux',
      { camera: 'granted', microphone: 'granted' },
      {
        createStream: (devices) => {
          const stream = simulatedStream(devices)
          made.push(...stream.getTracks())
          return stream
        },
      },
    )
    const { heard } = await capture(browser, both)
    expect(browser.liveTracks).toEqual(made)
    browser.siteSettings.block('camera')
    expect(heard).toEqual(['video ended', 'audio ended'])
  })
})
