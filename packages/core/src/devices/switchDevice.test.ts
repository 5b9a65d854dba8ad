// Over 200 lines: one act, and all that can come in between.
import { simulateBrowser } from '@precall/testing'
import type { SimulatedBrowser } from '@precall/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BrowserWindow } from '../browser'
import { createGate } from '../gate/createGate'
import type { Device } from '../vocabulary'
import { switchDevice } from './switchDevice'

const granted = { camera: 'granted', microphone: 'granted' } as const
const devices = {
  cameras: ['Own camera', 'USB camera', 'Third camera'],
  microphones: ['Own microphone', 'USB microphone'],
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function idOf(browser: SimulatedBrowser, label: string): Promise<string> {
  const listed = (await browser.navigator.mediaDevices?.enumerateDevices()) ?? []
  return listed.find((one) => one.label === label)?.deviceId ?? `no ${label}`
}

/** A stream as the gate has it, and a switch in it. */
async function running(browser: SimulatedBrowser, asked: MediaStreamConstraints = { audio: true, video: true }) {
  const stream = (await browser.navigator.mediaDevices?.getUserMedia(asked)) as MediaStream
  const to = async (label: string, rest: { signal?: AbortSignal; constraints?: MediaTrackConstraints } = {}) => {
    const device: Device = label.includes('microphone') ? 'microphone' : 'camera'
    return switchDevice({ stream, device, id: await idOf(browser, label), browser, ...rest })
  }
  return { stream, to, has: () => on(stream.getTracks()) }
}

/** The labels of what is on. */
function on(tracks: readonly MediaStreamTrack[]): string[] {
  return tracks.filter(({ readyState }) => readyState === 'live').map(({ label }) => label.replace('Default - ', ''))
}

/** All timers that a switch may wait for. */
async function later<Value>(promise: Promise<Value>): Promise<Value> {
  await vi.advanceTimersByTimeAsync(5000)
  return promise
}

const chrome = () => simulateBrowser('chrome-windows', { ...granted, devices })
const iPhone = () => simulateBrowser('safari-ios', { ...granted, devices })

describe('a switch to another device', () => {
  it.each(['chrome-windows', 'firefox-windows', 'safari-macos', 'safari-ios', 'chrome-android'] as const)(
    'puts that one into the same stream, and leaves one light on, in %s',
    async (profile) => {
      const browser = simulateBrowser(profile, { ...granted, devices })
      const { to, has } = await running(browser)
      const { track, obstacle } = await later(to('USB camera'))
      expect([track?.label, obstacle]).toEqual(['USB camera', undefined])
      expect(has().sort()).toEqual(['Own microphone', 'USB camera'])
      expect(on(browser.liveTracks).sort()).toEqual(['Own microphone', 'USB camera'])
      expect(browser.liveTracks.some(({ muted }) => muted)).toBe(false)
    },
  )

  it('asks once, for that one alone, with what the app wants of its kind', async () => {
    const browser = chrome()
    const { to } = await running(browser)
    await to('USB camera', { constraints: { height: 720, deviceId: 'another' } })
    expect(browser.getUserMediaCalls.slice(1)).toEqual([
      { video: { height: 720, deviceId: { exact: await idOf(browser, 'USB camera') } } },
    ])
  })

  it('is asked for in the press itself', async () => {
    const browser = chrome()
    const { stream } = await running(browser)
    const id = await idOf(browser, 'USB camera')
    const before = browser.getUserMediaCalls.length
    void switchDevice({ stream, device: 'camera', id, browser })
    expect(browser.getUserMediaCalls).toHaveLength(before + 1)
  })

  it('keeps the picture on until the new one is there', async () => {
    const browser = chrome()
    const { to, has } = await running(browser)
    browser.slow('camera')
    const switching = to('USB camera')
    await vi.advanceTimersByTimeAsync(100)
    expect(has()).toContain('Own camera')
    browser.free('camera')
    await later(switching)
    expect(has()).not.toContain('Own camera')
  })

  it('stops the old one first on an iPhone, where the new one would mute it', async () => {
    const browser = iPhone()
    const { to, has } = await running(browser)
    browser.slow('camera')
    const switching = to('USB camera')
    await vi.advanceTimersByTimeAsync(100)
    expect(has()).toEqual(['Own microphone'])
    browser.free('camera')
    expect((await later(switching)).track?.muted).toBe(false)
  })

  it('leaves a person muted who has muted themselves', async () => {
    const browser = chrome()
    const { stream, to } = await running(browser)
    for (const track of stream.getAudioTracks()) track.enabled = false
    expect((await to('USB microphone')).track?.enabled).toBe(false)
  })

  it('brings back a kind that has ended, or that the stream never had', async () => {
    const browser = chrome()
    const pulled = await running(browser)
    browser.devices.unplug({ kind: 'camera', label: 'Own camera' })
    expect((await pulled.to('USB camera')).track?.label).toBe('USB camera')
    expect([pulled.has(), pulled.stream.getTracks().length]).toEqual([['Own microphone', 'USB camera'], 2])

    const silent = await running(browser, { video: true })
    expect((await silent.to('USB microphone')).track?.label).toBe('USB microphone')
  })

  it('waits for the request of a gate on the page, and is no second prompt beside it', async () => {
    const browser = chrome()
    const { to, has } = await running(browser)
    const gate = createGate({ browser, onGranted: () => {}, devices: { microphone: 'required' } })
    gate.subscribe(() => {})
    await vi.advanceTimersByTimeAsync(0)
    browser.slow('microphone')
    gate.start()
    const before = browser.getUserMediaCalls.length
    const switching = to('USB camera')
    await vi.advanceTimersByTimeAsync(100)
    expect(browser.getUserMediaCalls).toHaveLength(before)
    browser.free('microphone')
    await later(switching)
    expect(has()).toContain('USB camera')
    gate.reset()
  })
})

describe('a switch that fails', () => {
  it.each<[string, () => SimulatedBrowser]>([
    ['Chrome', chrome],
    ['an iPhone', iPhone],
  ])('goes back to the device that worked, in %s', async (_where, open) => {
    const browser = open()
    const { to, has } = await running(browser)
    // Its row in the picker was there a moment ago.
    browser.devices.unplug({ kind: 'camera', label: 'USB camera' })
    const { track, obstacle } = await later(to('USB camera'))
    expect([track?.label, obstacle]).toEqual(['Own camera', { kind: 'overconstrained', constraint: 'deviceId' }])
    expect(has().sort()).toEqual(['Own camera', 'Own microphone'])
    expect(on(browser.liveTracks).sort()).toEqual(['Own camera', 'Own microphone'])
  })

  it('is never answered with another device than the one that was chosen', async () => {
    const browser = chrome()
    const { to } = await running(browser)
    await to('no such camera', { constraints: { height: { exact: 480 } } })
    for (const { video } of browser.getUserMediaCalls.slice(1)) {
      expect(video).toMatchObject({ deviceId: { exact: 'no no such camera' } })
    }
  })

  it('becomes one that the app’s other demands do not stop', async () => {
    const browser = chrome()
    const { to } = await running(browser)
    const { track } = await later(to('USB camera', { constraints: { height: { exact: 9999 } } }))
    expect(track?.label).toBe('USB camera')
  })

  it('has nothing to go back to, if the one that worked is gone too', async () => {
    const browser = iPhone()
    const { to, has } = await running(browser)
    browser.fail('camera', { as: 'no start' })
    const { track, obstacle } = await later(to('USB camera'))
    expect([track, obstacle?.kind]).toEqual([undefined, 'busy'])
    expect(has()).toEqual(['Own microphone'])
  })

  it('is tried again without the old one, where the two cannot run at once', async () => {
    const browser = chrome()
    const { to, has } = await running(browser)
    // Two quick tries of the slot's own come before: https://github.com/twilio/twilio-video.js/issues/1309
    browser.fail('microphone', { times: 3 })
    const { track } = await later(to('USB microphone'))
    expect(track?.label).toBe('USB microphone')
    expect(has().sort()).toEqual(['Own camera', 'USB microphone'])
  })

  it('is one of a browser that gives another device than was asked for', async () => {
    const browser = chrome()
    const { stream, to, has } = await running(browser)
    const { mediaDevices } = browser.navigator
    const lying: BrowserWindow = {
      ...browser,
      navigator: {
        ...browser.navigator,
        mediaDevices: {
          enumerateDevices: () => mediaDevices!.enumerateDevices(),
          getUserMedia: () => mediaDevices!.getUserMedia({ audio: true, video: true }),
        } as unknown as MediaDevices,
      },
    }
    const id = await idOf(browser, 'USB camera')
    const { track, obstacle } = await switchDevice({ stream, device: 'camera', id, browser: lying })
    expect([track?.label, obstacle]).toEqual(['Own camera', { kind: 'failed' }])
    expect(on(browser.liveTracks)).toHaveLength(2)
    expect((await to('USB camera')).track?.label).toBe('USB camera')
    expect(has()).toHaveLength(2)
  })

  it.each<[string, (browser: SimulatedBrowser) => BrowserWindow]>([
    ['no mediaDevices', (browser) => ({ ...browser, navigator: {} })],
    ['nothing', () => ({}) as BrowserWindow],
  ])('is one in a browser that has %s', async (_what, broken) => {
    const browser = chrome()
    const { stream } = await running(browser)
    const switching = switchDevice({ stream, device: 'camera', id: 'x', browser: broken(browser) })
    expect((await later(switching)).obstacle).toEqual({ kind: 'failed' })
    expect(on(browser.liveTracks)).toHaveLength(2)
  })

  it('is one of what is no stream', async () => {
    const stream = null as unknown as MediaStream
    const switching = switchDevice({ stream, device: 'camera', id: 'x', browser: chrome() })
    expect(await later(switching)).toEqual({ obstacle: { kind: 'failed' } })
  })

  it('is one of a stream that takes nothing in, and leaves nothing new on', async () => {
    const browser = chrome()
    const { stream, to } = await running(browser)
    const refuse = () => {
      throw new Error('mock')
    }
    Object.assign(stream, { addTrack: refuse })
    expect((await to('USB camera')).obstacle).toEqual({ kind: 'failed' })
    expect(on(browser.liveTracks).sort()).toEqual(['Own camera', 'Own microphone'])
  })
})

describe('two kinds that are switched at once', () => {
  it.each<[string, () => SimulatedBrowser]>([
    ['Chrome', chrome],
    ['an iPhone', iPhone],
  ])('both are on in the end, in %s', async (_where, open) => {
    const browser = open()
    const { to, has } = await running(browser)
    browser.slow('camera')
    const camera = to('USB camera')
    await vi.advanceTimersByTimeAsync(10)
    const microphone = to('USB microphone')
    await vi.advanceTimersByTimeAsync(10)
    browser.free('camera')
    const switched = await later(Promise.all([camera, microphone]))
    expect(switched.map(({ track }) => track?.label)).toEqual(['USB camera', 'USB microphone'])
    expect(has().sort()).toEqual(['USB camera', 'USB microphone'])
    expect(on(browser.liveTracks).sort()).toEqual(['USB camera', 'USB microphone'])
  })

  it.each<[string, () => SimulatedBrowser, (browser: SimulatedBrowser) => void]>([
    ['Chrome, which tries it twice', chrome, (browser) => browser.fail('microphone', { times: 6 })],
    ['an iPhone', iPhone, (browser) => browser.devices.unplug({ kind: 'microphone', label: 'USB microphone' })],
  ])('the one that fails goes back to the device that worked, in %s', async (_where, open, fail) => {
    const browser = open()
    const { stream, to, has } = await running(browser)
    browser.slow('camera')
    const camera = to('USB camera')
    await vi.advanceTimersByTimeAsync(10)
    const id = await idOf(browser, 'USB microphone')
    fail(browser)
    const microphone = switchDevice({ stream, device: 'microphone', id, browser })
    await vi.advanceTimersByTimeAsync(10)
    browser.free('camera')
    const [one, other] = await later(Promise.all([camera, microphone]))
    expect([one.track?.label, other.track?.label]).toEqual(['USB camera', expect.stringContaining('Own microphone')])
    expect(other.obstacle).toBeDefined()
    expect(has().sort()).toEqual(['Own microphone', 'USB camera'])
  })

  it.each<[string, () => SimulatedBrowser]>([
    ['Chrome', chrome],
    ['an iPhone', iPhone],
  ])('leave nothing new on, if the stream is stopped after one of them has come, in %s', async (_where, open) => {
    const browser = open()
    const { stream, to } = await running(browser)
    browser.slow('microphone')
    const camera = to('USB camera')
    await vi.advanceTimersByTimeAsync(0)
    const microphone = to('USB microphone')
    expect((await later(camera)).track?.label).toBe('USB camera')
    for (const track of stream.getTracks()) track.stop()
    browser.free('microphone')
    expect(await later(microphone)).toEqual({})
    expect(on(browser.liveTracks)).toEqual([])
  })
})

describe('a switch that no one wants any more', () => {
  it.each<[string, () => SimulatedBrowser]>([
    ['Chrome', chrome],
    ['an iPhone', iPhone],
  ])('is the first of two at once: the last one counts, in %s', async (_where, open) => {
    const browser = open()
    const { to, has } = await running(browser)
    browser.slow('camera')
    const first = to('USB camera')
    await vi.advanceTimersByTimeAsync(10)
    const second = to('Third camera')
    await vi.advanceTimersByTimeAsync(10)
    browser.free('camera')
    const [one, other] = await later(Promise.all([first, second]))
    expect([one.track?.label, other.track?.label]).toEqual(['Third camera', 'Third camera'])
    expect(has().sort()).toEqual(['Own microphone', 'Third camera'])
    expect(on(browser.liveTracks).sort()).toEqual(['Own microphone', 'Third camera'])
  })

  it('goes back behind both, if the last of two fails', async () => {
    const browser = iPhone()
    const { to, has } = await running(browser)
    browser.slow('camera')
    const first = to('USB camera')
    await vi.advanceTimersByTimeAsync(10)
    browser.devices.unplug({ kind: 'camera', label: 'Third camera' })
    const second = to('Third camera')
    browser.free('camera')
    const [one, other] = await later(Promise.all([first, second]))
    expect([one.track?.label, other.obstacle?.kind]).toEqual(['Own camera', 'overconstrained'])
    expect(has().sort()).toEqual(['Own camera', 'Own microphone'])
  })

  it.each<[string, (stream: MediaStream, abort: () => void) => void]>([
    ['was stopped', (stream) => stream.getTracks().forEach((track) => track.stop())],
    ['was emptied', (stream) => stream.getTracks().forEach((track) => stream.removeTrack(track))],
    ['is not wanted, as the signal says', (_stream, abort) => abort()],
  ])('leaves nothing new on, when the stream %s meanwhile', async (_what, end) => {
    for (const browser of [chrome(), iPhone()]) {
      const { stream, to } = await running(browser)
      const before = [...browser.liveTracks]
      const controller = new AbortController()
      browser.slow('camera')
      const switching = to('USB camera', { signal: controller.signal })
      await vi.advanceTimersByTimeAsync(10)
      end(stream, () => controller.abort())
      browser.free('camera')
      expect(await later(switching)).toEqual({})
      expect(browser.liveTracks.filter((track) => !before.includes(track))).toEqual([])
    }
  })

  it('leaves nothing new on, when its one track was taken out of the stream meanwhile, on an iPhone too', async () => {
    for (const browser of [chrome(), iPhone()]) {
      const { stream, to } = await running(browser, { video: true })
      browser.slow('camera')
      const switching = to('USB camera')
      await vi.advanceTimersByTimeAsync(10)
      for (const track of stream.getTracks()) stream.removeTrack(track)
      browser.free('camera')
      expect(await later(switching)).toEqual({})
      expect(on(browser.liveTracks)).not.toContain('USB camera')
    }
  })

  it('is not even made, if it still waits for another request', async () => {
    const browser = chrome()
    const { to } = await running(browser)
    const controller = new AbortController()
    browser.slow('microphone')
    const first = to('USB microphone')
    await vi.advanceTimersByTimeAsync(10)
    const second = to('USB camera', { signal: controller.signal })
    await vi.advanceTimersByTimeAsync(10)
    const before = browser.getUserMediaCalls.length
    controller.abort()
    browser.free('microphone')
    await later(first)
    expect(await second).toEqual({})
    expect(browser.getUserMediaCalls).toHaveLength(before)
  })
})
