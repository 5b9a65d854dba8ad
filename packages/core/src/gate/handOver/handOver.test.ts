import { describe, expect, it, vi } from 'vitest'
import { defer } from '../../../test/defer'
import { makeStream } from '../../../test/makeStream'
import type { OnGranted } from '../../../test/openGate'
import { flush, granted, openGate, setUpGates } from '../../../test/openGate'

setUpGates()

describe('the hand-over', () => {
  it('gives the stream to onGranted, says it is joining, and then says no more', async () => {
    const stream = makeStream()
    const join = defer<void>()
    const onGranted = vi.fn<OnGranted>(() => join.promise)
    const { gate, calls } = await openGate(granted, { onGranted })
    gate.start()
    calls[0]?.resolve(stream)
    await flush()
    expect(onGranted).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ stream, live: { camera: true, microphone: true } }),
    )
    expect(gate.getState()).toMatchObject({ phase: 'open', owner: 'joining' })
    join.resolve()
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'open', owner: 'app' })
    expect(stream.liveTracks).toBe(2)
  })

  it('does not let the failure of a call that was left touch the next one', async () => {
    const joins = [defer<void>(), defer<void>()]
    let joined = 0
    const { gate, calls } = await openGate(granted, { onGranted: () => joins[joined++]?.promise })
    const [first, second] = [makeStream(), makeStream()]
    gate.start()
    calls[0]?.resolve(first)
    await flush()
    gate.cancel()
    gate.start()
    calls[1]?.resolve(second)
    await flush()
    joins[0]?.reject(new Error('left'))
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'open', owner: 'joining' })
    expect([first.liveTracks, second.liveTracks]).toEqual([0, 2])
  })

  it('keeps the stream for as long as a caller keeps it', async () => {
    const stream = makeStream()
    const { gate, calls } = await openGate(granted)
    const release = gate.retain()
    gate.start()
    calls[0]?.resolve(stream)
    await flush()
    expect(gate.getGrant()?.stream).toBe(stream)

    // A StrictMode remount lets go and keeps again in one task.
    release()
    const releaseAgain = gate.retain()
    await flush()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['open', 2])

    release()
    await flush()
    expect(stream.liveTracks).toBe(2)

    releaseAgain()
    await flush()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['idle', 0])
  })

  it('stops the stream, and says why, when no one takes it', async () => {
    const stream = makeStream()
    const { gate, calls } = await openGate(granted)
    gate.start()
    calls[0]?.resolve(stream)
    await flush()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['idle', 0])
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('no one takes the stream'))
  })

  it('leaves to the app what the app was given', async () => {
    const stream = makeStream()
    const { gate, calls, unsubscribe } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    calls[0]?.resolve(stream)
    await flush()
    unsubscribe()
    await flush()
    gate.reset()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['idle', 2])
  })

  it('does not hand over a stream whose tracks have ended already', async () => {
    const onGranted = vi.fn<OnGranted>()
    const { gate, calls } = await openGate(granted, { onGranted })
    gate.start()
    calls[0]?.resolve(makeStream({ readyState: 'ended' }))
    await flush()
    expect(onGranted).not.toHaveBeenCalled()
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: { kind: 'busy' } } })
  })
})

describe('an app that goes away', () => {
  it('is given nothing that arrives in the moment after', async () => {
    const onGranted = vi.fn<OnGranted>()
    const { gate, calls, unsubscribe } = await openGate(granted, { onGranted })
    const stream = makeStream()
    gate.start()
    unsubscribe()
    calls[0]?.resolve(stream)
    await flush()
    expect([gate.getState().phase, onGranted.mock.calls, stream.liveTracks]).toEqual(['idle', [], 0])
  })
})
