import { describe, expect, it, vi } from 'vitest'
import { makeStream } from '../../test/makeStream'
import type { OnGranted } from '../../test/openGate'
import { granted, setUpGates } from '../../test/openGate'
import { openWindow } from '../../test/openWindow'
import { createGate } from '../gate/createGate'

setUpGates()

describe('half a browser, as the tests of apps have it', () => {
  const half = (mediaDevices: object, navigator: object = {}) => {
    const page = openWindow(granted)
    Object.assign(page.browser, { navigator: { ...navigator, mediaDevices } })
    return page
  }

  it.each<[string, object]>([
    ['only getUserMedia', {}],
    ['permissions without an answer', { permissions: { query: () => undefined } }],
    [
      'permissions that throw',
      {
        permissions: {
          query: () => {
            throw new Error('mock')
          },
        },
      },
    ],
    ['permissions without query', { permissions: {} }],
    ['locks without request', { locks: {} }],
    ['locks that answer nothing', { locks: { request: () => undefined, query: () => undefined } }],
  ])('still lets in: %s', async (_what, navigator) => {
    const stream = makeStream()
    const { browser, reported } = half({ getUserMedia: async () => stream }, navigator)
    const onGranted = vi.fn<OnGranted>()
    const gate = createGate({ browser, onGranted })
    gate.subscribe(() => {})
    gate.start()
    gate.confirm()
    await vi.advanceTimersByTimeAsync(3000)
    expect(onGranted).toHaveBeenCalledOnce()
    expect(reported).toEqual([])
    gate.reset()
  })

  it('hands over a stream that has only getTracks, and whose tracks fire no events', async () => {
    const stream = {
      getTracks: () => [
        { kind: 'video', stop: () => {} },
        { kind: 'audio', stop: () => {} },
      ],
    }
    const { browser, reported } = half({ getUserMedia: async () => stream })
    const onGranted = vi.fn<OnGranted>()
    const gate = createGate({ browser, onGranted })
    gate.subscribe(() => {})
    gate.start()
    gate.confirm()
    await vi.advanceTimersByTimeAsync(3000)
    expect(onGranted).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ stream, live: { camera: true, microphone: true } }),
    )
    expect(reported).toEqual([])
  })

  it.each([
    ['has no tracks', { getTracks: () => [] }],
    ['has no list of tracks', { getTracks: () => undefined }],
    [
      'throws',
      {
        getTracks: () => {
          throw new Error('mock')
        },
      },
    ],
  ])('says so, and waits for nothing, where the stream %s', async (_what, stream) => {
    const { browser } = half({ getUserMedia: async () => stream })
    const gate = createGate({ browser })
    gate.subscribe(() => {})
    gate.start()
    gate.confirm()
    await vi.advanceTimersByTimeAsync(3000)
    expect(gate.getState().phase).toBe('blocked')
    gate.cancel()
    expect(gate.getState()).toMatchObject({ phase: 'idle', unanswered: false })
  })
})
