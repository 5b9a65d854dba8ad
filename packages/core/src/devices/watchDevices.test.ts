import { simulateBrowser } from '@precall/testing'
import type { Profile, SimulatedBrowser } from '@precall/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BrowserWindow } from '../browser'
import { createGate } from '../gate/createGate'
import { countListeners } from '../../test/countListeners'
import type { DeviceLists } from './deviceList'
import type { DevicesNews } from './newsIn'
import { watchDevices } from './watchDevices'

const granted = { camera: 'granted', microphone: 'granted' } as const
const devices = { cameras: ['Own camera', 'USB camera'], microphones: ['Own microphone', 'USB microphone'] }
const usbCamera = { kind: 'camera', label: 'USB camera' } as const

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function open(profile: Extract<Profile, 'chrome-windows' | 'firefox-windows' | 'safari-ios'> = 'chrome-windows') {
  return simulateBrowser(profile, { ...granted, devices })
}

/** What was told, in words: the first time, and then what is new. */
function told(browser: BrowserWindow) {
  const heard: string[] = []
  const lists: DeviceLists[] = []
  const stop = watchDevices((now, news) => {
    lists.push(now)
    heard.push(news ? inWords(news) : 'first')
  }, browser)
  return { heard, lists, stop }
}

function inWords({ plugged, pulled, newDefault }: DevicesNews): string {
  const names = (list: DevicesNews['plugged'], sign: string) => list.map(({ device }) => sign + device.label)
  return [...names(plugged, '+'), ...names(pulled, '-'), ...newDefault.map((kind) => `default ${kind}`)].join(' ')
}

async function capture(browser: SimulatedBrowser, asked: MediaStreamConstraints = { audio: true, video: true }) {
  return browser.navigator.mediaDevices?.getUserMedia(asked) as Promise<MediaStream>
}

const settled = () => vi.advanceTimersByTimeAsync(3000)

describe('who watches the devices', () => {
  it('is told them at once, then what is pulled out, plugged in, and made the default', async () => {
    const browser = open()
    const { heard } = told(browser)
    await settled()
    browser.devices.unplug(usbCamera)
    await settled()
    browser.devices.plug(usbCamera)
    await settled()
    browser.devices.makeDefault({ kind: 'microphone', label: 'USB microphone' })
    await settled()
    expect(heard).toEqual(['first', '-USB camera', '+USB camera', 'default microphone'])
  })

  it('is told what was pulled last, and what comes after none', async () => {
    const browser = open()
    const { heard, lists } = told(browser)
    await settled()
    browser.devices.unplug('camera')
    await settled()
    browser.devices.plug(usbCamera)
    await settled()
    expect(heard).toEqual(['first', '-Own camera -USB camera', '+USB camera'])
    expect(lists[1]?.camera.why).toEqual(['none'])
  })

  it('is told when a permission uncovers them or covers them, as no news of any device', async () => {
    const browser = simulateBrowser('chrome-windows', { devices })
    const { heard, lists } = told(browser)
    await settled()
    for (const act of ['allow', 'block'] as const) {
      browser.siteSettings[act]('camera')
      await settled()
    }
    expect(heard).toEqual(['first', '', ''])
    expect(lists.map(({ camera }) => camera.devices.length)).toEqual([0, 2, 0])
  })

  it('is told once a request of the page has uncovered them, as in Firefox, which says nothing of it', async () => {
    const browser = open('firefox-windows')
    const { lists } = told(browser)
    const gate = createGate({ browser, onGranted: () => {} })
    gate.subscribe(() => {})
    await settled()
    gate.start()
    if (gate.getState().phase === 'explaining') gate.confirm()
    await settled()
    expect(lists.map(({ camera }) => camera.devices.length)).toEqual([0, 2])
    gate.reset()
  })

  it('is told once, after a headset has settled', async () => {
    const browser = open()
    const { heard } = told(browser)
    await settled()
    browser.devices.connectHeadset()
    for (let time = 0; time < 4; time++) {
      const stream = await capture(browser, { audio: true })
      await vi.advanceTimersByTimeAsync(100)
      for (const track of stream.getTracks()) track.stop()
      await vi.advanceTimersByTimeAsync(100)
    }
    await settled()
    expect(heard).toEqual(['first'])
    await capture(browser, { audio: true })
    await settled()
    expect(heard).toEqual(['first', '+Simulated headset'])
  })

  it('is told all the same while it never settles', async () => {
    const browser = open()
    const { heard } = told(browser)
    await settled()
    browser.devices.unplug(usbCamera)
    for (let time = 0; time < 25; time++) {
      browser.devices.stir()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(heard).toEqual(['first', '-USB camera'])
  })

  it.each(['chrome-windows', 'firefox-windows'] as const)(
    'is told at the return what has happened while no one saw the page, in %s',
    async (profile) => {
      const browser = open(profile)
      await capture(browser)
      const { heard } = told(browser)
      await settled()
      browser.page.hide()
      browser.devices.unplug(usbCamera)
      await settled()
      browser.devices.plug({ kind: 'camera', label: 'New camera' })
      await settled()
      expect(heard).toEqual(['first'])
      browser.page.show()
      await settled()
      expect(heard).toEqual(['first', '+New camera -USB camera'])
    },
  )

  it('loses no device while the list does not answer, as in a window of Firefox without focus', async () => {
    const browser = open('firefox-windows')
    await capture(browser)
    const { heard } = told(browser)
    await settled()
    browser.page.blur()
    browser.siteSettings.allow('camera')
    await settled()
    browser.page.focus()
    await settled()
    expect(heard).toEqual(['first'])
  })

  it('is told nothing while the list has not come, and then what is in it', async () => {
    const browser = open()
    const { mediaDevices } = browser.navigator
    const enumerate = mediaDevices!.enumerateDevices.bind(mediaDevices)
    let [ms, asked] = [20_000, 0]
    mediaDevices!.enumerateDevices = async () => {
      asked++
      const listed = await enumerate()
      await new Promise((resolve) => setTimeout(resolve, ms))
      return listed
    }
    const { heard, lists } = told(browser)
    await vi.advanceTimersByTimeAsync(19_000)
    expect(heard).toEqual([])
    await vi.advanceTimersByTimeAsync(1000)
    expect(lists.map(({ camera }) => camera.devices.length)).toEqual([2])
    // What is asked later may be answered sooner.
    browser.devices.unplug(usbCamera)
    await vi.advanceTimersByTimeAsync(2000)
    ms = 0
    browser.devices.plug({ kind: 'camera', label: 'New camera' })
    await vi.advanceTimersByTimeAsync(30_000)
    expect([heard, asked]).toEqual([['first', '+New camera -USB camera'], 3])
  })

  it('is told that there is no list, where the first one fails', async () => {
    const browser = open()
    browser.navigator.mediaDevices!.enumerateDevices = () => Promise.reject(new Error('mock'))
    const { lists } = told(browser)
    await settled()
    expect(lists.map(({ camera }) => camera.why)).toEqual([['unlisted']])
  })

  it('loses no device while the list fails', async () => {
    const browser = open()
    const { mediaDevices } = browser.navigator
    const { heard } = told(browser)
    await settled()
    const enumerate = mediaDevices!.enumerateDevices
    mediaDevices!.enumerateDevices = () => {
      throw new Error('mock')
    }
    browser.devices.stir()
    await settled()
    mediaDevices!.enumerateDevices = enumerate
    browser.devices.unplug(usbCamera)
    await settled()
    expect(heard).toEqual(['first', '-USB camera'])
  })

  it('is told what is there in the end, if the list changes while it is read', async () => {
    const browser = open()
    const { mediaDevices } = browser.navigator
    const enumerate = mediaDevices!.enumerateDevices.bind(mediaDevices)
    let times = 0
    mediaDevices!.enumerateDevices = async () => {
      const listed = await enumerate()
      // A slow list, which is an old one when it comes.
      if (times++ > 0) await new Promise((resolve) => setTimeout(resolve, 800))
      return listed
    }
    const { heard } = told(browser)
    await settled()
    browser.devices.unplug(usbCamera)
    await vi.advanceTimersByTimeAsync(400)
    browser.devices.unplug({ kind: 'microphone', label: 'USB microphone' })
    await settled()
    expect(heard).toEqual(['first', '-USB camera -USB microphone'])
  })

  it('is told nothing more once it has stopped, and leaves nothing behind', async () => {
    const browser = open()
    const listeners = countListeners()
    listeners.on(browser.navigator.mediaDevices as unknown as EventTarget)
    const late = told(browser)
    late.stop()
    const { heard, stop } = told(browser)
    await settled()
    browser.devices.unplug(usbCamera)
    await vi.advanceTimersByTimeAsync(100)
    stop()
    expect(vi.getTimerCount()).toBe(0)
    await settled()
    expect([late.heard, heard]).toEqual([[], ['first']])
    expect(listeners.count()).toBe(0)
  })

  it('may throw: the error is the app’s, and the next news comes', async () => {
    const browser = open()
    const listener = vi.fn<() => void>(() => {
      throw new Error('app')
    })
    const stop = watchDevices(listener, browser)
    await settled()
    browser.devices.unplug(usbCamera)
    await settled()
    expect(listener).toHaveBeenCalledTimes(2)
    expect(browser.reportedErrors).toHaveLength(2)
    stop()
  })

  it('is told why there is nothing in half a browser, and nothing outside of one', async () => {
    const { heard, lists } = told({ ...open(), navigator: {} })
    await settled()
    expect([heard, lists[0]?.camera.why]).toEqual([['first'], ['unlisted']])
    expect(() => watchDevices(() => {})()).not.toThrow()
  })
})
