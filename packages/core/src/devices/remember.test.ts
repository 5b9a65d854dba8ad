import { simulateBrowser } from '@precall/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BrowserWindow } from '../browser'
import { createGate } from '../gate/createGate'
import { readDevices } from './readDevices'
import { forgetDevices, rememberDevices, rememberedAmong, rememberedDevices } from './remember'

const granted = { camera: 'granted', microphone: 'granted' } as const
const anna = { id: 'id-of-annas', label: 'Anna’s AirPods' }
const camera = { id: 'id-of-usb', label: 'USB camera' }
const day = 24 * 60 * 60 * 1000

/** What is in the storage of this site. */
function entryOf({ localStorage }: BrowserWindow): string {
  return localStorage?.getItem('precall:devices') ?? ''
}

afterEach(() => void vi.useRealTimers())

describe('a choice that is remembered', () => {
  it('is a wish, kind by kind, until it is forgotten', () => {
    const browser = simulateBrowser('firefox-linux')
    rememberDevices({ camera, speaker: { id: 'speaker', label: 'Speaker' } }, browser)
    rememberDevices({ microphone: anna }, browser)
    expect(rememberedDevices(browser)).toEqual({
      camera: { deviceId: { ideal: camera.id } },
      microphone: { deviceId: { ideal: anna.id } },
    })
    forgetDevices(browser)
    expect([rememberedDevices(browser), entryOf(browser)]).toEqual([{}, ''])
  })

  it('is what the next page gets, also from a browser that ignores wishes, and keeps no one out once it has gone', async () => {
    const devices = { cameras: ['Own camera', 'USB camera'] }
    for (const profile of ['chrome-linux', 'firefox-linux'] as const) {
      const before = simulateBrowser(profile, { ...granted, devices })
      await before.navigator.mediaDevices?.getUserMedia({ video: true })
      rememberDevices({ camera: (await readDevices(before)).camera.devices[1]! }, before)

      let browser = before
      const comeAgain = async (then?: (page: typeof before) => void) => {
        browser = browser.reload()
        then?.(browser)
        const constraints = rememberedDevices(browser)
        const gate = createGate({ browser, devices: { camera: 'required' }, constraints })
        gate.retain()
        gate.subscribe(() => {})
        gate.start()
        if (gate.getState().phase === 'explaining') gate.confirm()
        await vi.waitUntil(() => gate.getState().phase === 'open')
        return browser.liveTracks.map(({ label }) => label)
      }
      expect(await comeAgain()).toEqual(['USB camera'])
      expect(await comeAgain((page) => page.devices.unplug({ kind: 'camera', label: 'USB camera' }))).toEqual([
        'Own camera',
      ])
    }
  })

  it('keeps no label that can be read, and another hash in each browser', () => {
    const entries = [simulateBrowser('chrome-linux'), simulateBrowser('chrome-linux')].map((browser) => {
      rememberDevices({ microphone: anna }, browser)
      return entryOf(browser)
    })
    expect(entries.join()).not.toMatch(/anna’s|airpods/i)
    const [one, other] = entries.map((entry) => JSON.parse(entry).devices.microphone.label)
    expect(one).not.toBe(other)
  })

  it('lasts for 90 days', () => {
    vi.useFakeTimers()
    const browser = simulateBrowser('chrome-linux')
    rememberDevices({ camera }, browser)
    vi.setSystemTime(Date.now() + 90 * day - 1)
    expect(rememberedDevices(browser)).toHaveProperty('camera')
    vi.setSystemTime(Date.now() + 1)
    expect(rememberedDevices(browser)).toEqual({})
  })

  it('is found in Safari by its label, for the ids are new in each page', async () => {
    const devices = { cameras: ['Own camera', 'USB camera'], microphones: ['Same', 'Other'] }
    const load = async (browser: ReturnType<typeof simulateBrowser>) => {
      await browser.navigator.mediaDevices?.getUserMedia({ audio: true, video: true })
      return readDevices(browser)
    }
    const before = simulateBrowser('safari-macos', { ...granted, devices })
    const chosen = (await load(before)).camera.devices.at(-1)
    rememberDevices({ camera: chosen! }, before)

    const after = before.reload()
    const now = await load(after)
    expect(now.camera.devices.map(({ id }) => id)).not.toContain(chosen!.id)
    expect(rememberedAmong(now, after)).toEqual({ camera: now.camera.devices[1] })
  })

  it('is none of two that have the same label', () => {
    const browser = simulateBrowser('chrome-linux')
    rememberDevices({ camera }, browser)
    const none = { devices: [], why: ['none'] } as const
    const twins = {
      devices: [
        { id: '1', label: camera.label },
        { id: '2', label: camera.label },
      ],
    } as const
    const lists = { camera: twins, microphone: none, speaker: none }
    expect(rememberedAmong(lists, browser)).toEqual({})
    rememberDevices({ camera: { id: '2', label: camera.label } }, browser)
    expect(rememberedAmong(lists, browser)).toEqual({ camera: twins.devices[1] })
  })

  const now = Date.now()
  const good = { version: 1, at: now, salt: 'salt', devices: { camera: { id: 'x', label: 'y' } } }
  it.each<[string, unknown]>([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['another version’s', JSON.stringify({ ...good, version: 2 })],
    ['without a time', JSON.stringify({ ...good, at: undefined })],
    ['of the future', JSON.stringify({ ...good, at: now + 365 * day })],
    ['without a salt', JSON.stringify({ ...good, salt: 7 })],
    ['without devices', JSON.stringify({ ...good, devices: undefined })],
    ['with a device that is null', JSON.stringify({ ...good, devices: { camera: null } })],
    ['longer than any of ours', JSON.stringify({ ...good, devices: { camera: { id: 'x'.repeat(1e6), label: 'y' } } })],
    ['with an id that is none', JSON.stringify({ ...good, devices: { camera: { id: {}, label: 'y' } } })],
  ])('is as good as none if it is %s', async (_what, entry) => {
    const browser = simulateBrowser('chrome-linux', granted)
    browser.localStorage?.setItem('precall:devices', entry as string)
    expect([rememberedDevices(browser), rememberedAmong(await readDevices(browser), browser)]).toEqual([{}, {}])
    rememberDevices({ camera }, browser)
    expect(rememberedDevices(browser)).toEqual({ camera: { deviceId: { exact: camera.id } } })
  })

  it('is read without what is in the entry besides, and kept without it', () => {
    const browser = simulateBrowser('chrome-linux')
    const devices = { ...good.devices, microphone: { id: 7 }, printer: { id: 'x', label: 'y' } }
    browser.localStorage?.setItem('precall:devices', JSON.stringify({ ...good, devices }))
    expect(rememberedDevices(browser)).toEqual({ camera: { deviceId: { exact: 'x' } } })
    rememberDevices({ microphone: anna }, browser)
    expect(Object.keys(JSON.parse(entryOf(browser)).devices)).toEqual(['camera', 'microphone'])
  })

  const throwing = () => {
    throw new DOMException('mock', 'QuotaExceededError')
  }
  it.each<[string, PropertyDescriptor]>([
    ['full', { value: { getItem: () => null, setItem: throwing, removeItem: throwing } }],
    ['blocked', { get: throwing }],
    ['absent', { value: undefined }],
  ])('is nowhere while the storage is %s', async (_what, storage) => {
    const browser = Object.defineProperty({ ...simulateBrowser('chrome-linux', granted) }, 'localStorage', storage)
    rememberDevices({ camera }, browser)
    forgetDevices(browser)
    expect([rememberedDevices(browser), rememberedAmong(await readDevices(browser), browser)]).toEqual([{}, {}])
  })

  it('is nowhere on a server', () => {
    rememberDevices({ camera })
    expect(rememberedDevices()).toEqual({})
  })
})
