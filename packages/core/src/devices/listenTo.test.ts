import type { ReadyProfile, SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BrowserWindow } from '../browser'
import { listenTo } from './listenTo'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const after = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** Every context that the page has made. */
function contextsOf(browser: SimulatedBrowser, change: (context: AudioContext) => void = () => {}): AudioContext[] {
  const made: AudioContext[] = []
  const { AudioContext: Original } = browser
  class Counted {
    constructor() {
      const context = new Original!()
      change(context)
      made.push(context)
      return context
    }
  }
  Object.assign(browser, { AudioContext: Counted })
  return made
}

async function capture(browser: SimulatedBrowser) {
  const asked = browser.navigator.mediaDevices!.getUserMedia({ audio: true, video: true })
  browser.prompt?.allow()
  return asked
}

/** A page that listens to its microphone, and writes down what it is told. */
async function listening(
  profile: ReadyProfile = 'chrome-macos',
  prepare: (browser: SimulatedBrowser) => void = () => {},
) {
  const browser = simulateBrowser(profile)
  const stream = await capture(browser)
  const contexts = contextsOf(browser)
  prepare(browser)
  const said: string[] = []
  const levels: number[] = []
  const stop = listenTo(
    stream,
    { onChange: (heard) => said.push(heard), onLevel: (level) => levels.push(level) },
    browser,
  )
  return { browser, stream, contexts, said, levels, stop }
}

describe('the level of a microphone', () => {
  it('is up at once with a voice, falls within a second after it, and is told only when it is another one', async () => {
    const { browser, levels } = await listening()
    await after(100)
    // A voice at −23 dBFS, of 60.
    expect(levels).toEqual([expect.closeTo(0.62, 2)])
    browser.devices.hear('silence')
    await after(1000)
    expect(levels.at(-1)).toBe(0)
    expect(levels.length).toBeGreaterThan(20)
    const told = levels.length
    await after(1000)
    expect(levels).toHaveLength(told)
  })

  it('does not move while the page is hidden, in which nothing is read, and again when it is shown', async () => {
    const { browser, levels } = await listening()
    await after(100)
    browser.page.hide()
    expect(vi.getTimerCount()).toBe(0)
    browser.devices.hear('silence')
    await after(5000)
    expect(levels).toHaveLength(1)
    browser.page.show()
    await after(1000)
    expect(levels.at(-1)).toBe(0)
  })
})

describe('what comes from a microphone', () => {
  it('is heard once there is a voice, and stays that between two sentences', async () => {
    const { browser, said } = await listening()
    await after(300)
    expect(said).toEqual(['heard'])
    browser.devices.hear('room')
    await after(20_000)
    expect(said).toEqual(['heard'])
  })

  it('is quiet after five seconds in a room where no one speaks, which is no fault', async () => {
    const { browser, said } = await listening('chrome-macos', ({ devices }) => devices.hear('room'))
    await after(4800)
    expect(said).toEqual([])
    await after(400)
    expect(said).toEqual(['quiet'])
    browser.devices.hear('voice')
    await after(300)
    expect(said).toEqual(['quiet', 'heard'])
  })

  it('is silent after three seconds of nothing at all, and is heard when there is a voice', async () => {
    const { browser, said } = await listening('chrome-macos', ({ devices }) => devices.hear('silence'))
    await after(2900)
    expect(said).toEqual([])
    await after(200)
    expect(said).toEqual(['silent'])
    browser.devices.hear('voice')
    await after(300)
    expect(said).toEqual(['silent', 'starting', 'heard'])
  })

  it('is silent only after ten seconds, if a voice was heard before', async () => {
    const { browser, said } = await listening()
    await after(300)
    browser.devices.hear('silence')
    await after(9800)
    expect(said).toEqual(['heard'])
    await after(400)
    expect(said).toEqual(['heard', 'silent'])
  })

  it('counts only the time in which the page is visible', async () => {
    const { browser, said } = await listening('chrome-macos', ({ devices }) => devices.hear('silence'))
    await after(2000)
    browser.page.hide()
    await after(60_000)
    browser.page.show()
    await after(900)
    expect(said).toEqual([])
    await after(300)
    expect(said).toEqual(['silent'])
  })

  it('is muted once that has lasted a second, and is heard again afterwards', async () => {
    const { browser, said } = await listening('safari-macos')
    await after(300)
    browser.devices.mute('microphone')
    await after(900)
    expect(said).toEqual(['heard'])
    await after(200)
    expect(said).toEqual(['heard', 'muted'])
    browser.devices.unmute('microphone')
    await after(300)
    expect(said).toEqual(['heard', 'muted', 'starting', 'heard'])
  })

  it('is silent three seconds after an iPhone’s call, if the track is live and gives nothing', async () => {
    const { browser, said } = await listening('safari-ios')
    await after(300)
    browser.interruption.begin()
    await after(5000)
    browser.interruption.end({ leaves: 'silence' })
    await after(3200)
    expect(said).toEqual(['heard', 'muted', 'starting', 'silent'])
  })

  it('is not judged while the app has disabled the track', async () => {
    const { stream, said } = await listening()
    await after(300)
    for (const track of stream.getAudioTracks()) track.enabled = false
    await after(30_000)
    expect(said).toEqual(['heard'])
  })
})

describe('a stream', () => {
  it('is listened to with the track that takes the place of another', async () => {
    const { browser, stream, said } = await listening('chrome-macos', ({ devices }) => devices.hear('silence'))
    await after(3200)
    const [old] = stream.getAudioTracks()
    const [next] = (await capture(browser)).getAudioTracks()
    stream.removeTrack(old!)
    old!.stop()
    stream.addTrack(next!)
    browser.devices.hear('voice')
    await after(300)
    expect(said).toEqual(['silent', 'starting', 'heard'])
  })

  it('is listened to by its live track, where one that has ended is still in it', async () => {
    vi.stubGlobal(
      'MediaStream',
      class {
        constructor(readonly tracks: MediaStreamTrack[]) {}
        getAudioTracks() {
          return this.tracks
        }
      },
    )
    const { browser, stream, said } = await listening()
    const [next] = (await capture(browser)).getAudioTracks()
    for (const track of stream.getAudioTracks()) track.stop()
    stream.addTrack(next!)
    await after(3000)
    expect(said).toEqual(['heard'])
    vi.unstubAllGlobals()
  })

  it.each<[string, (stream: MediaStream) => MediaStream]>([
    [
      'whose track has ended',
      (stream) => {
        for (const track of stream.getAudioTracks()) track.stop()
        return stream
      },
    ],
    [
      'without audio',
      (stream) => {
        for (const track of stream.getAudioTracks()) stream.removeTrack(track)
        return stream
      },
    ],
    ['that has only getTracks', (stream) => ({ getTracks: () => stream.getTracks() }) as MediaStream],
    ['that is none', () => 'foo' as unknown as MediaStream],
  ])('%s is unknown', async (_what, change) => {
    const browser = simulateBrowser('chrome-macos')
    const onChange = vi.fn<(heard: string) => void>()
    const onLevel = vi.fn<(level: number) => void>()
    listenTo(change(await capture(browser)), { onChange, onLevel }, browser)
    await after(1200)
    expect(onChange.mock.calls).toEqual([['unknown']])
    expect(onLevel).not.toHaveBeenCalled()
  })
})

describe('an AudioContext', () => {
  it('that may not start is unknown, and starts with the next press', async () => {
    const { browser, contexts, said } = await listening('chrome-macos', (browser) => {
      let allowed = false
      browser.addEventListener('click', () => (allowed = true), true)
      contextsOf(browser, (context) => {
        const resume = context.resume.bind(context)
        const start = () => (allowed ? resume() : Promise.reject(new Error('not allowed')))
        Object.assign(context, { state: 'suspended', resume: start })
      })
    })
    await after(1200)
    expect(said).toEqual(['unknown'])
    browser.page.press(() => {})
    await after(300)
    expect(said).toEqual(['unknown', 'starting', 'heard'])
    expect(contexts).toHaveLength(1)
  })

  it('that the app closes is unknown, and another takes its place with the next press', async () => {
    const { browser, contexts, said } = await listening()
    await after(300)
    await contexts[0]!.close()
    await after(1200)
    expect(said).toEqual(['heard', 'unknown'])
    browser.page.press(() => {})
    await after(300)
    expect(said).toEqual(['heard', 'unknown', 'starting', 'heard'])
  })

  it.each<[string, (browser: SimulatedBrowser) => void]>([
    ['is absent', (browser) => Object.assign(browser, { AudioContext: undefined })],
    [
      'throws',
      (browser) =>
        Object.assign(browser, {
          AudioContext: class {
            constructor() {
              throw new Error('mock')
            }
          },
        }),
    ],
    ['can nothing', (browser) => Object.assign(browser, { AudioContext: class {} })],
  ])('that %s is unknown, also at the end and after a press', async (_what, prepare) => {
    const { browser, said, stop } = await listening('chrome-macos', prepare)
    await after(1200)
    browser.page.press(() => {})
    await after(1200)
    expect(said).toEqual(['unknown'])
    expect(stop).not.toThrow()
  })

  it('is shared by all that listen in a page, and closed with the last of them', async () => {
    const { browser, stream, contexts, stop } = await listening()
    const stopOther = listenTo(stream, {}, browser)
    await after(300)
    stop()
    stop()
    await after(300)
    expect(contexts.map(({ state }) => state)).toEqual(['running'])
    stopOther()
    expect(contexts.map(({ state }) => state)).toEqual(['closed'])
    listenTo(stream, {}, browser)
    expect(contexts.map(({ state }) => state)).toEqual(['closed', 'running'])
  })
})

it('stops with nothing left on but the microphone, which is not its own', async () => {
  const { browser, stream, said, levels, stop } = await listening()
  await after(300)
  const told = levels.length
  stop()
  expect(vi.getTimerCount()).toBe(0)
  browser.page.hide()
  browser.page.show()
  await after(5000)
  expect([said, levels.length]).toEqual([['heard'], told])
  expect(stream.getAudioTracks()[0]?.readyState).toBe('live')
})

it('goes on where the app throws', async () => {
  const { browser, stream, stop } = await listening()
  stop()
  const onLevel = vi.fn<(level: number) => void>(() => {
    throw new Error('the app’s')
  })
  listenTo(stream, { onLevel }, browser)
  const errors: unknown[] = []
  for (let frame = 0; frame < 3; frame++) {
    browser.devices.hear(frame % 2 === 0 ? 'voice' : 'silence')
    try {
      vi.advanceTimersByTime(17)
    } catch (error) {
      errors.push(error)
    }
  }
  expect(onLevel.mock.calls.length).toBeGreaterThan(1)
  expect(errors).toHaveLength(onLevel.mock.calls.length)
})

describe('a listener without a meter', () => {
  it('is told as soon what is heard, and is asked less of', async () => {
    const browser = simulateBrowser('chrome-macos')
    const stream = await capture(browser)
    const frames = vi.spyOn(browser, 'requestAnimationFrame')
    const told: string[] = []
    const stop = listenTo(stream, { onChange: (heard) => told.push(heard) }, browser)
    await after(300)
    expect(told).toEqual(['heard'])
    browser.devices.hear('silence')
    await after(9900)
    expect(told).toEqual(['heard'])
    await after(300)
    expect(told).toEqual(['heard', 'silent'])
    expect(frames).not.toHaveBeenCalled()
    stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('may get one, and lose it again', async () => {
    const browser = simulateBrowser('chrome-macos')
    const stream = await capture(browser)
    const levels: number[] = []
    const onLevel = (level: number) => void levels.push(level)
    const listener: { onLevel?: (level: number) => void } = {}
    listenTo(stream, listener, browser)
    await after(200)
    const shown = [expect.closeTo(0.62, 2)]
    for (let time = 0; time < 2; time++) {
      listener.onLevel = onLevel
      await after(200)
      expect(levels.splice(0)).toEqual(shown)
      delete listener.onLevel
      await after(200)
      expect(levels).toEqual([])
    }
  })
})

it('needs no frames of a display', async () => {
  const { said } = await listening('chrome-macos', (browser) =>
    Object.assign(browser as BrowserWindow, { requestAnimationFrame: undefined }),
  )
  await after(300)
  expect(said).toEqual(['heard'])
})
