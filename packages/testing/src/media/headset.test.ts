import { describe, expect, it } from 'vitest'
import { request } from '../../test/outcomeOf'
import type { SimulatedBrowser } from '../simulatedBrowser'
import { simulateBrowser } from '../simulateBrowser'

const granted = { camera: 'granted', microphone: 'granted' } as const

async function microphonesIn({ navigator }: SimulatedBrowser): Promise<number> {
  const listed = (await navigator.mediaDevices?.enumerateDevices()) ?? []
  return listed.filter(({ kind, deviceId }) => kind === 'audioinput' && deviceId !== 'default').length
}

async function namesIn({ navigator }: SimulatedBrowser): Promise<string[]> {
  const listed = (await navigator.mediaDevices?.enumerateDevices()) ?? []
  return listed.filter(({ kind }) => kind === 'audioinput').map(({ label }) => label)
}

function countChanges({ navigator }: SimulatedBrowser): () => number {
  let changes = 0
  navigator.mediaDevices?.addEventListener('devicechange', () => changes++)
  return () => changes
}

describe('a Bluetooth headset', () => {
  it('has a microphone for as long as one is open', async () => {
    const browser = simulateBrowser('chrome-macos', granted)
    browser.devices.connectHeadset()
    const changes = countChanges(browser)
    expect(await microphonesIn(browser)).toBe(1)

    const stream = await request(browser, { audio: true }).stream()
    expect([changes(), await microphonesIn(browser)]).toEqual([1, 2])
    for (const track of stream.getTracks()) track.stop()
    expect([changes(), await microphonesIn(browser)]).toEqual([2, 1])
  })

  it('comes and goes with each request that fails', async () => {
    const browser = simulateBrowser('chrome-macos', granted)
    browser.devices.connectHeadset()
    browser.busy('microphone')
    const changes = countChanges(browser)
    for (let time = 0; time < 3; time++) await request(browser, { audio: true }).outcome()
    expect([changes(), await microphonesIn(browser)]).toEqual([6, 1])
  })

  it('stays as it is while the camera alone is asked for', async () => {
    const browser = simulateBrowser('chrome-macos', granted)
    browser.devices.connectHeadset()
    const changes = countChanges(browser)
    await request(browser, { video: true }).stream()
    expect([changes(), await microphonesIn(browser)]).toEqual([0, 1])
  })

  it('is nowhere once it is disconnected', async () => {
    const browser = simulateBrowser('chrome-macos', granted)
    await request(browser, { audio: true }).stream()
    browser.devices.connectHeadset()
    expect(await microphonesIn(browser)).toBe(2)
    browser.devices.disconnectHeadset()
    expect(await microphonesIn(browser)).toBe(1)
  })
})

describe('AirPods on an iPhone', () => {
  it('come first in the list for as long as a microphone is open', async () => {
    const browser = simulateBrowser('safari-ios', {})
    browser.devices.connectHeadset()
    const changes = countChanges(browser)
    const asked = request(browser, { audio: true })
    browser.prompt?.allow()
    const stream = await asked.stream()
    expect(await namesIn(browser)).toEqual(['Simulated headset', 'Simulated microphone'])

    const before = changes()
    for (const track of stream.getTracks()) track.stop()
    expect(changes()).toBe(before + 1)
    expect(await namesIn(browser)).toEqual(['Simulated microphone', 'Simulated headset'])
  })
})

describe('a headset that is asked for by its id', () => {
  it('is the one that is heard', async () => {
    const browser = simulateBrowser('safari-ios', { camera: 'granted', microphone: 'granted' })
    browser.devices.connectHeadset()
    await request(browser, { audio: true }).stream()
    const listed = (await browser.navigator.mediaDevices?.enumerateDevices()) ?? []
    const deviceId = listed.find(({ label }) => label === 'Simulated headset')?.deviceId ?? ''
    const stream = await request(browser, { audio: { deviceId: { exact: deviceId } } }).stream()
    expect(stream.getTracks().map((track) => [track.label, track.getSettings().deviceId])).toEqual([
      ['Simulated headset', deviceId],
    ])

    const [own] = browser.liveTracks
    browser.devices.disconnectHeadset()
    expect(browser.liveTracks).toEqual([own])
    expect(await request(browser, { audio: { deviceId: { exact: deviceId } } }).outcome()).toEqual({
      rejected: 'OverconstrainedError: Invalid constraint (deviceId)',
    })
  })
})
