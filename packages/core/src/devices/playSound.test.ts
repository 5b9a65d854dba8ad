import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { playSound } from './playSound'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const after = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const never = () => new Promise<never>(() => {})
const refuse = () => Promise.reject(new DOMException('Requested device not found', 'NotFoundError'))

type Change = (context: AudioContext & Record<string, unknown>) => void

/** A browser without a choice of speakers, whose contexts are changed, and remembered. */
function browserWith(change: Change = () => {}) {
  const browser = simulateBrowser('safari-macos')
  const contexts: AudioContext[] = []
  const { AudioContext: Original } = browser
  const AudioContext = class {
    constructor() {
      const context = new Original!()
      change(context as AudioContext & Record<string, unknown>)
      contexts.push(context)
      return context
    }
  }
  Object.assign(browser, { AudioContext })
  return { browser, contexts }
}

/** An `Audio` that remembers what is done to it. */
function audioWith(browser: SimulatedBrowser, own: object) {
  const elements: { srcObject?: unknown; paused?: boolean }[] = []
  Object.assign(browser, {
    Audio: class {
      play = async () => void Object.assign(this, { paused: false })
      pause = () => Object.assign(this, { paused: true })
      constructor() {
        Object.assign(this, own)
        elements.push(this as object)
      }
    },
  })
  return elements
}

/** What it resolved with so far. */
function playing(options: Parameters<typeof playSound>[0]) {
  const result: { played?: string } = {}
  void playSound(options).then((played) => (result.played = played))
  return result
}

describe('a sound', () => {
  it('is over when it has been played to its end, and leaves no context on', async () => {
    const { browser, contexts } = browserWith()
    const result = playing({ browser })
    await after(1000)
    expect(result).toEqual({})
    await after(1000)
    expect(result).toEqual({ played: 'played' })
    expect(contexts.map(({ state }) => state)).toEqual(['closed'])
  })

  it('starts from nothing, and gets louder from note to note', async () => {
    const from: number[] = []
    const to: number[] = []
    const { browser } = browserWith((context) => {
      context.createGain = () =>
        ({
          connect: () => {},
          gain: {
            setValueAtTime: (value: number) => from.push(value),
            linearRampToValueAtTime: (value: number) => to.push(value),
            exponentialRampToValueAtTime: () => {},
          },
        }) as unknown as GainNode
    })
    playing({ browser })
    await after(100)
    expect(new Set(from)).toEqual(new Set([0]))
    expect(to).toEqual(to.toSorted((one, other) => one - other))
    expect(Math.max(...to)).toBeLessThan(0.3)
  })

  it('stops with its signal', async () => {
    const { browser, contexts } = browserWith()
    const controller = new AbortController()
    const result = playing({ browser, signal: controller.signal })
    await after(300)
    controller.abort()
    await after(0)
    expect(result).toEqual({ played: 'failed' })
    expect(contexts.map(({ state }) => state)).toEqual(['closed'])
    expect(playing({ browser, signal: controller.signal })).toEqual({})
    expect(contexts).toHaveLength(1)
  })

  it.each<[string, Change]>([
    ['may not start', (context) => Object.assign(context, { state: 'suspended', resume: never })],
    ['is refused', (context) => Object.assign(context, { state: 'suspended', resume: refuse })],
    [
      'says it starts, and does not',
      (context) => Object.assign(context, { state: 'suspended', resume: async () => {} }),
    ],
    [
      'throws at its end too',
      (context) =>
        Object.assign(context, {
          destination: null,
          createGain: undefined,
          close: () => {
            throw new Error('mock')
          },
        }),
    ],
    ['cannot make a tone', (context) => Object.assign(context, { createOscillator: undefined })],
    ['answers nothing', (context) => Object.assign(context, { state: 'suspended', resume: () => {}, close: () => {} })],
  ])('fails where the context %s', async (_what, change) => {
    const result = playing({ browser: browserWith(change).browser })
    await after(10_000)
    expect(result).toEqual({ played: 'failed' })
  })

  it('fails where the app closes its context', async () => {
    const { browser, contexts } = browserWith()
    const result = playing({ browser })
    await after(300)
    void contexts[0]?.close()
    await after(10_000)
    expect(result).toEqual({ played: 'failed' })
  })

  it.each([
    undefined,
    class Throws {
      constructor() {
        throw new Error('mock')
      }
    },
  ])('fails where there is no context to be had (%#)', async (AudioContext) => {
    const { browser } = browserWith()
    Object.assign(browser, { AudioContext })
    expect(await playSound({ browser })).toBe('failed')
  })
})

describe('a chosen speaker', () => {
  it('is taken by the context, in Chromium', async () => {
    const setSinkId = vi.fn<(id: string) => Promise<void>>(async () => {})
    const { browser } = browserWith((context) => Object.assign(context, { setSinkId }))
    const elements = audioWith(browser, { setSinkId })
    const result = playing({ browser, speakerId: 'headset' })
    await after(2000)
    expect(result).toEqual({ played: 'played' })
    expect(setSinkId.mock.calls).toEqual([['headset']])
    expect(elements).toEqual([])
  })

  it('may suspend the context while it changes, as in Chromium', async () => {
    const { browser } = browserWith((context) => {
      const resume = context.resume.bind(context)
      Object.assign(context, {
        setSinkId: () => context.suspend(),
        resume: () => new Promise((resolve) => setTimeout(() => resolve(resume()), 50)),
      })
    })
    const result = playing({ browser, speakerId: 'headset' })
    await after(2000)
    expect(result).toEqual({ played: 'played' })
  })

  it('is taken by an audio element in Firefox and Safari, which is let go at the end', async () => {
    const setSinkId = vi.fn<(id: string) => Promise<void>>(async () => {})
    const { browser } = browserWith()
    const elements = audioWith(browser, { setSinkId })
    const result = playing({ browser, speakerId: 'headset' })
    await after(500)
    expect(elements).toEqual([expect.objectContaining({ srcObject: expect.anything(), paused: false })])
    await after(1500)
    expect(result).toEqual({ played: 'played' })
    expect(setSinkId.mock.calls).toEqual([['headset']])
    expect(elements).toEqual([expect.objectContaining({ srcObject: null, paused: true })])
  })

  it('is the default one where none is named', async () => {
    const setSinkId = vi.fn<(id: string) => Promise<void>>(refuse)
    const { browser } = browserWith((context) => Object.assign(context, { setSinkId }))
    const result = playing({ browser, speakerId: '' })
    await after(2000)
    expect([result, setSinkId.mock.calls]).toEqual([{ played: 'played' }, []])
  })

  it.each<[string, object]>([
    ['there is no choice', {}],
    ['there is no element either', { Audio: undefined }],
  ])('is the default one where %s', async (_what, own) => {
    const { browser } = browserWith()
    audioWith(browser, {})
    Object.assign(browser, own)
    const result = playing({ browser, speakerId: 'headset' })
    await after(2000)
    expect(result).toEqual({ played: 'played' })
  })

  it.each<[string, () => unknown]>([
    ['rejects', refuse],
    [
      'throws',
      () => {
        throw new Error('mock')
      },
    ],
    ['never answers', never],
  ])('that is gone is no output: the choice %s', async (_what, setSinkId) => {
    const inContext = browserWith((context) => Object.assign(context, { setSinkId }))
    const inElement = browserWith()
    const elements = audioWith(inElement.browser, { setSinkId })
    const results = [inContext, inElement].map(({ browser }) => playing({ browser, speakerId: 'gone' }))
    await after(5000)
    expect(results).toEqual([{ played: 'noOutput' }, { played: 'noOutput' }])
    expect([inContext, inElement].flatMap(({ contexts }) => contexts.map(({ state }) => state))).toEqual([
      'closed',
      'closed',
    ])
    expect(elements).toEqual([expect.objectContaining({ srcObject: null })])
  })

  it('fails where the element takes no stream', async () => {
    const { browser } = browserWith((context) => Object.assign(context, { createMediaStreamDestination: undefined }))
    audioWith(browser, { setSinkId: async () => {} })
    expect(await playSound({ browser, speakerId: 'headset' })).toBe('failed')
  })

  it('fails where the element may not play', async () => {
    const { browser } = browserWith()
    audioWith(browser, { setSinkId: async () => {}, play: refuse })
    const result = playing({ browser, speakerId: 'headset' })
    await after(5000)
    expect(result).toEqual({ played: 'failed' })
  })
})
