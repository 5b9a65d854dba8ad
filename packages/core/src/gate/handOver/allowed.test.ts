import { describe, expect, it, vi } from 'vitest'
import { defer } from '../../../test/defer'
import { makeStream } from '../../../test/makeStream'
import { flush, granted, openGate, setUpGates } from '../../../test/openGate'
import { openWindow } from '../../../test/openWindow'
import { createGate } from '../createGate'
import type { Allowed, GateOptions } from '../options/gateOptions'

setUpGates()

const live = { camera: true, microphone: true }
const failing = { onAllowed: () => Promise.reject(new Error('no room')) }

async function openAllowed(options: GateOptions) {
  const page = await openGate(granted, options)
  const stream = makeStream()
  for (const track of stream.getTracks())
    Object.assign(track, { getSettings: () => ({ deviceId: `my ${track.kind}` }) })
  page.gate.start()
  page.calls[0]?.resolve(stream)
  await flush()
  return { ...page, stream }
}

describe('an app whose call opens the camera by itself', () => {
  it('is told what is allowed once the devices are free, and which they were', async () => {
    const still: number[] = []
    const onAllowed = vi.fn<(allowed: Allowed) => void>(() => void still.push(stream.liveTracks))
    const page = await openGate(granted, { onAllowed })
    const stream = makeStream()
    for (const track of stream.getTracks()) Object.assign(track, { getSettings: () => ({ deviceId: track.kind }) })
    page.gate.start()
    page.calls[0]?.resolve(stream)
    await flush()
    const deviceIds = { camera: 'video', microphone: 'audio' }
    expect(onAllowed).toHaveBeenCalledExactlyOnceWith({ live, deviceIds, signal: expect.any(AbortSignal) })
    expect(still).toEqual([0])
    expect(page.gate.getState()).toMatchObject({ phase: 'open', owner: 'app', live })
  })

  it('is joining until its promise resolves, and the person can cancel meanwhile', async () => {
    const join = defer<void>()
    const onAllowed = vi.fn<(allowed: Allowed) => unknown>(() => join.promise)
    const { gate } = await openAllowed({ onAllowed })
    expect(gate.getState()).toMatchObject({ phase: 'open', owner: 'joining' })
    gate.cancel()
    expect(gate.getState().phase).toBe('idle')
    expect(onAllowed.mock.calls[0]?.[0].signal.aborted).toBe(true)
  })

  it('fails to join as any other', async () => {
    const onJoinFailed = vi.fn<(error: unknown) => void>()
    const { gate, stream } = await openAllowed({ ...failing, onJoinFailed })
    expect(gate.getState()).toMatchObject({ phase: 'idle', notice: 'joinFailed' })
    expect(onJoinFailed).toHaveBeenCalledExactlyOnceWith(new Error('no room'))
    expect(stream.liveTracks).toBe(0)
  })

  it('is not taken to have left its call because the tracks of the gate are off', async () => {
    const onAllowed = vi.fn<() => void>()
    const { gate, calls } = await openAllowed({ onAllowed })
    await vi.advanceTimersByTimeAsync(500)
    // The second half of a double click.
    gate.start()
    expect([gate.getState().phase, calls.length]).toEqual(['open', 1])
    gate.reset()
    gate.start()
    expect(calls).toHaveLength(2)
  })

  it('is told in development that the gate turns on nothing in its call, and nothing of a callback', async () => {
    const devices = { camera: 'later', microphone: 'required' } as const
    const page = await openGate(granted, { devices, onAllowed: () => {} })
    page.gate.start()
    page.calls[0]?.resolve(makeStream({ kinds: ['audio'] }))
    await flush()
    const told = expect.stringMatching(/the camera as 'later'.*`onAllowed`.*Leave it out/)
    expect(vi.mocked(console.warn).mock.calls).toEqual([[told]])
    page.gate.turnOn('camera')
    expect(page.calls).toHaveLength(1)
    expect(vi.mocked(console.warn).mock.calls).toEqual([
      [told],
      [expect.stringMatching(/^(?!.*onDevicesAdded).*turnOn does nothing.*`onAllowed`.*in the call/)],
    ])
  })

  it('is told nothing of a device that is optional', async () => {
    await openAllowed({ devices: { camera: 'optional', microphone: 'required' }, onAllowed: () => {} })
    expect(console.warn).not.toHaveBeenCalled()
  })

  it('gets no ids where tracks do not tell them', async () => {
    const onAllowed = vi.fn<(allowed: Allowed) => void>()
    const page = await openGate(granted, { onAllowed })
    page.gate.start()
    page.calls[0]?.resolve(makeStream())
    await flush()
    expect(onAllowed).toHaveBeenCalledWith(expect.objectContaining({ deviceIds: {} }))
  })

  it('is told in development to keep one of onGranted and onAllowed', async () => {
    const both = { onGranted() {}, onAllowed() {} } as unknown as GateOptions
    expect(() => createGate({ browser: openWindow(granted).browser, ...both })).toThrow(TypeError)
    const { gate } = await openGate(granted)
    expect(() => gate.configure(both)).toThrow(/both `onGranted` and `onAllowed`.*two would join.*Keep/)
  })
})
