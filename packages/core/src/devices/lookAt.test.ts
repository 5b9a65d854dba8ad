import type { ReadyProfile, SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lookAt } from './lookAt'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const after = (ms: number) => vi.advanceTimersByTimeAsync(ms)

async function capture(browser: SimulatedBrowser) {
  const asked = browser.navigator.mediaDevices!.getUserMedia({ audio: true, video: true })
  browser.prompt?.allow()
  return asked
}

/** As much of a video element as is looked at. */
function videoOf(srcObject: unknown, more: object = {}) {
  return { srcObject, paused: false, ownerDocument: {}, ...more } as HTMLVideoElement
}

/** A page that looks at its camera, and writes down what it is told. */
async function looking(
  profile: ReadyProfile = 'chrome-macos',
  prepare: (browser: SimulatedBrowser) => void = () => {},
  more: object = {},
) {
  const browser = simulateBrowser(profile)
  const stream = await capture(browser)
  prepare(browser)
  const said: string[] = []
  const video = videoOf(stream, more)
  const stop = lookAt(video, { onChange: (seen) => said.push(seen) }, browser)
  return { browser, stream, video, said, stop }
}

describe('what comes from a camera', () => {
  it('works as soon as its picture moves', async () => {
    const { said } = await looking()
    await after(600)
    expect(said).toEqual(['works'])
    await after(60_000)
    expect(said).toEqual(['works'])
  })

  it('is black after three seconds of black, and works when there is a picture', async () => {
    const { browser, said } = await looking('chrome-macos', ({ devices }) => devices.see('black'))
    await after(2900)
    expect(said).toEqual([])
    await after(600)
    expect(said).toEqual(['black'])
    browser.devices.see('person')
    await after(1000)
    expect(said).toEqual(['black', 'works'])
  })

  it('is still after ten seconds in which no pixel changes, and works when one does', async () => {
    const { browser, said } = await looking('chrome-macos', ({ devices }) => devices.see('still'))
    await after(9900)
    expect(said).toEqual([])
    await after(600)
    expect(said).toEqual(['still'])
    browser.devices.see('person')
    await after(1000)
    expect(said).toEqual(['still', 'works'])
  })

  it('is not still where it is the video that stands', async () => {
    const { said } = await looking('chrome-macos', ({ devices }) => devices.see('still'), { paused: true })
    await after(60_000)
    expect(said).toEqual([])
  })

  it('is muted once that has lasted a second', async () => {
    const { browser, said } = await looking('safari-macos')
    await after(600)
    browser.devices.mute('camera')
    await after(900)
    expect(said).toEqual(['works'])
    await after(2100)
    expect(said).toEqual(['works', 'muted'])
    browser.devices.unmute('camera')
    await after(1100)
    expect(said).toEqual(['works', 'muted', 'starting', 'works'])
  })

  it('is not judged while the app has disabled the track, which is black', async () => {
    const { stream, said } = await looking()
    await after(600)
    for (const track of stream.getVideoTracks()) track.enabled = false
    await after(30_000)
    expect(said).toEqual(['works'])
  })

  it('is judged from the start with the track of another camera', async () => {
    const { browser, stream, said } = await looking('chrome-macos', ({ devices }) => devices.see('black'))
    await after(3600)
    const [old] = stream.getVideoTracks()
    const [next] = (await capture(browser)).getVideoTracks()
    stream.removeTrack(old!)
    old!.stop()
    stream.addTrack(next!)
    browser.devices.see('person')
    await after(1100)
    expect(said).toEqual(['black', 'starting', 'works'])
  })

  it.each<[string, unknown]>([
    ['no stream', null],
    ['a stream without video', { getVideoTracks: () => [] }],
    ['a stream of an app’s test', { getTracks: () => [] }],
  ])('is unknown of %s', async (_what, srcObject) => {
    const { browser, stop } = await looking()
    stop()
    const onChange = vi.fn<(seen: string) => void>()
    lookAt(videoOf(srcObject), { onChange }, browser)
    await after(1600)
    expect(onChange.mock.calls).toEqual([['unknown']])
  })

  it('is not known before the first picture', async () => {
    const { said } = await looking('chrome-macos', (browser) => {
      let reads = 0
      // What is read first is what the page itself has drawn.
      readingAs(browser, (data) => (reads++ === 0 ? data : data.fill(0)))
    })
    await after(60_000)
    expect(said).toEqual([])
  })
})

describe('a canvas', () => {
  it.each<[string, (browser: SimulatedBrowser) => void]>([
    ['gives white, as in Tor Browser', (browser) => readingAs(browser, (data) => data.fill(255))],
    ['gives noise, as in Firefox', (browser) => readingAs(browser, (data) => data.map(() => Math.random() * 255))],
    [
      'may not be read',
      (browser) =>
        readingAs(browser, () => {
          throw new DOMException('tainted', 'SecurityError')
        }),
    ],
    ['is absent', (browser) => Object.assign(browser, { OffscreenCanvas: undefined })],
    [
      'cannot draw',
      (browser) =>
        Object.assign(browser, {
          OffscreenCanvas: class {
            getContext() {
              return null
            }
          },
        }),
    ],
  ])('that %s leaves it unknown', async (_what, prepare) => {
    const { said } = await looking('chrome-macos', prepare, { ownerDocument: withoutDrawing })
    await after(60_000)
    expect(said).toEqual(['unknown'])
  })

  it('that changes single pixels a little, as in Brave, makes no still picture move, and no black one seen', async () => {
    const inBrave = (picture: 'still' | 'black') =>
      looking('brave-macos', (browser) => {
        browser.devices.see(picture)
        let reads = 0
        readingAs(browser, (data) => {
          reads++
          return data.map((value, at) => (at % 7 === reads % 7 ? value ^ 1 : value))
        })
      })
    const still = await inBrave('still')
    const black = await inBrave('black')
    await after(11_000)
    expect([still.said, black.said]).toEqual([['still'], ['black']])
  })
})

describe('a page', () => {
  it('reads nothing while it is hidden', async () => {
    const { browser, said } = await looking('chrome-macos', ({ devices }) => devices.see('black'))
    await after(2000)
    browser.page.hide()
    expect(vi.getTimerCount()).toBe(0)
    await after(60_000)
    expect(said).toEqual([])
    browser.page.show()
    await after(1500)
    expect(said).toEqual(['black'])
  })

  it('reads nothing while the element is out of sight', async () => {
    let tell: (entries: { isIntersecting: boolean }[]) => void = () => {}
    const disconnect = vi.fn<() => void>()
    class IntersectionObserver {
      observe = () => {}
      disconnect = disconnect
      constructor(callback: typeof tell) {
        tell = callback
      }
    }
    const { said, stop } = await looking('chrome-macos', () => {}, {
      ownerDocument: { defaultView: { IntersectionObserver } },
    })
    tell([{ isIntersecting: false }])
    expect(vi.getTimerCount()).toBe(0)
    await after(5000)
    expect(said).toEqual([])
    tell([{ isIntersecting: true }])
    await after(600)
    expect(said).toEqual(['works'])
    stop()
    expect(disconnect).toHaveBeenCalledOnce()
  })
})

it('stops with nothing left on but the camera, which is not its own', async () => {
  const { browser, stream, said, stop } = await looking()
  stop()
  expect(vi.getTimerCount()).toBe(0)
  browser.page.hide()
  browser.page.show()
  await after(5000)
  expect(said).toEqual([])
  expect(stream.getVideoTracks()[0]?.readyState).toBe('live')
})

const withoutDrawing = { createElement: () => ({ getContext: () => null }) }

/** What is drawn is read as this makes it. */
function readingAs(browser: SimulatedBrowser, change: (data: Uint8ClampedArray) => Uint8ClampedArray): void {
  const { OffscreenCanvas: Original } = browser
  Object.assign(browser, {
    OffscreenCanvas: class {
      readonly original: OffscreenCanvas
      constructor(width: number, height: number) {
        this.original = new Original!(width, height)
      }
      getContext() {
        const context = this.original.getContext('2d') as OffscreenCanvasRenderingContext2D
        const getImageData = context.getImageData.bind(context)
        const own = { getImageData: () => ({ data: change(getImageData(0, 0, 1, 1).data as Uint8ClampedArray) }) }
        return Object.assign(context, own)
      }
    },
  })
}
