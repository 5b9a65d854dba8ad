import { describe, expect, it, vi } from 'vitest'
import { makeStream } from '../../test/makeStream'
import { busyCamera, flush, granted, prompt, refusal, setUpGates } from '../../test/openGate'
import { openWindow } from '../../test/openWindow'
import { borrowDevices } from './borrowDevices'

setUpGates()

const both = ['camera', 'microphone'] as const

describe('devices for a test call', () => {
  it('are asked for in the press, and what comes is given', async () => {
    const { browser, calls } = openWindow(prompt)
    const borrowed = borrowDevices({ devices: both, browser })
    expect(calls.map(({ constraints }) => constraints)).toEqual([{ audio: true, video: true }])
    const stream = makeStream()
    calls[0]?.resolve(stream as never)
    await flush()
    expect(await borrowed).toBe(stream)
  })

  it('are the one that works, if only the other does not start', async () => {
    const { browser, calls } = openWindow(granted)
    // Only then is it known that this browser asks no one who has allowed.
    void borrowDevices({ devices: both, browser })
    calls[0]?.resolve(makeStream() as never)
    await flush()
    const borrowed = borrowDevices({ devices: both, browser })
    // Each is tried again, in case it is only late.
    for (let tries = 0; tries < 6; tries++) {
      calls.at(-1)?.reject(busyCamera())
      await vi.advanceTimersByTimeAsync(400)
    }
    expect(calls.at(-1)?.constraints).toEqual({ audio: true })
    const sound = makeStream({ kinds: ['audio'] })
    calls.at(-1)?.resolve(sound as never)
    await flush()
    expect(await borrowed).toBe(sound)
  })

  it('are none after a refusal, and no second question is asked', async () => {
    const { browser, calls } = openWindow(prompt)
    const borrowed = borrowDevices({ devices: both, browser })
    calls[0]?.reject(refusal())
    await vi.advanceTimersByTimeAsync(1000)
    expect(await borrowed).toBeUndefined()
    expect(calls).toHaveLength(1)
  })

  it('are off at once if they come after the person has left', async () => {
    const { browser, calls } = openWindow(prompt)
    const leaving = new AbortController()
    const borrowed = borrowDevices({ devices: both, browser, signal: leaving.signal })
    leaving.abort()
    const stream = makeStream()
    calls[0]?.resolve(stream as never)
    await flush()
    expect(stream.liveTracks).toBe(0)
    await expect(Promise.race([borrowed, Promise.resolve()])).resolves.toBeUndefined()
  })

  it('can be looked for quietly: asked for once, alone, and only where that opens no prompt', async () => {
    const asking = openWindow(prompt)
    void borrowDevices({ devices: ['camera'], browser: asking.browser, quietly: true })
    await flush()
    expect(asking.calls).toHaveLength(0)

    const { browser, calls } = openWindow(granted)
    const first = borrowDevices({ devices: ['camera'], browser, quietly: true })
    await flush()
    // It may still ask, until it has been seen to ask no one.
    expect(calls).toHaveLength(0)
    expect(await first).toBeUndefined()
    void borrowDevices({ devices: ['camera'], browser })
    calls[0]?.resolve(makeStream() as never)
    await flush()
    const busy = borrowDevices({ devices: ['camera'], browser, quietly: true })
    await flush()
    calls[1]?.reject(busyCamera())
    await vi.advanceTimersByTimeAsync(2000)
    expect(await busy).toBeUndefined()
    expect(calls).toHaveLength(2)
  })
})
