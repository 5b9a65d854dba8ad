import { describe, expect, it, vi } from 'vitest'
import { defer } from '../../../test/defer'
import { makeStream } from '../../../test/makeStream'
import type { OnGranted } from '../../../test/openGate'
import { flush, granted, openGate, setUpGates } from '../../../test/openGate'
import type { GateState } from '../../machine'
import type { ChangeDetails } from '../changeDetails'
import type { GateController } from '../gateController'
import type { GateOptions } from '../options/gateOptions'

setUpGates()

const noRoom = new Error('no room')
const throws = () => {
  throw noRoom
}

/** The app has the stream, and is joining until its promise settles. */
async function openJoining(options: Pick<GateOptions, 'onStateChange' | 'onJoinFailed'> = {}) {
  const join = defer<void>()
  const onGranted = vi.fn<OnGranted>(() => join.promise)
  const page = await openGate(granted, { onGranted, ...options })
  const stream = makeStream()
  page.gate.start()
  page.calls[0]?.resolve(stream)
  await flush()
  const signal = onGranted.mock.calls[0]?.[0].signal as AbortSignal
  expect(page.gate.getState()).toMatchObject({ phase: 'open', owner: 'joining' })
  expect(signal.aborted).toBe(false)
  return { ...page, join, onGranted, signal, stream }
}

describe('a join that fails', () => {
  it.each([
    ['throws', throws],
    ['rejects', () => Promise.reject(noRoom)],
  ])('is told to the person and to the app when onGranted %s, and the camera is off', async (_how, onGranted) => {
    const told = vi.fn<(state: GateState, details: ChangeDetails) => void>()
    const stream = makeStream()
    const { gate, calls, reported } = await openGate(granted, { onGranted, onStateChange: told })
    gate.start()
    calls[0]?.resolve(stream)
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'idle', unanswered: false, notice: 'joinFailed' })
    expect(stream.liveTracks).toBe(0)
    expect(told).toHaveBeenCalledWith(expect.objectContaining({ phase: 'idle' }), {
      reason: 'joinFailed',
      error: noRoom,
    })
    expect(reported).toEqual([noRoom])
  })

  it('goes to onJoinFailed instead of reportError, once the gate is idle', async () => {
    const phases: string[] = []
    const onJoinFailed = vi.fn<(error: unknown) => void>(() => void phases.push(gate.getState().phase))
    const { gate, join, reported } = await openJoining({ onJoinFailed })
    join.reject(noRoom)
    await flush()
    expect(onJoinFailed).toHaveBeenCalledExactlyOnceWith(noRoom)
    expect([phases, reported]).toEqual([['idle'], []])
  })

  it('reports what onJoinFailed itself throws', async () => {
    const { join, reported } = await openJoining({ onJoinFailed: throws })
    join.reject(new Error('first'))
    await flush()
    expect(reported).toEqual([noRoom])
  })

  it.each(['start', 'retry'] as const)('is tried again by %s', async (press) => {
    const { gate, calls, join, onGranted } = await openJoining()
    join.reject(noRoom)
    await flush()
    gate[press]()
    expect(gate.getState()).toMatchObject({ phase: 'requesting' })
    calls[1]?.resolve(makeStream())
    await flush()
    expect(onGranted).toHaveBeenCalledTimes(2)
  })

  it('is said no more once the person has closed the notice', async () => {
    const { gate, join } = await openJoining()
    join.reject(noRoom)
    await flush()
    gate.cancel()
    expect(gate.getState()).not.toHaveProperty('notice')
  })
})

describe('a join that hangs', () => {
  it('is given the same stream once more by retry, and how the first one ends counts for nothing', async () => {
    const { gate, join, onGranted, signal, stream, reported } = await openJoining()
    onGranted.mockImplementation(() => Promise.resolve())
    gate.retry()
    expect(signal.aborted).toBe(true)
    expect(onGranted.mock.calls[1]?.[0].stream).toBe(stream)
    join.reject(noRoom)
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'open', owner: 'app' })
    expect([stream.liveTracks, reported]).toEqual([2, []])
  })

  it('goes on, whatever is pressed, where the app was given no stream', async () => {
    const signals: AbortSignal[] = []
    const onAllowed = ({ signal }: { signal: AbortSignal }) => {
      signals.push(signal)
      return new Promise(() => {})
    }
    const { gate, calls } = await openGate(granted, { onAllowed })
    gate.start()
    calls[0]?.resolve(makeStream())
    await flush()
    gate.retry()
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
  })
})

describe('a join that is not wanted any more', () => {
  it.each([
    ['the person cancels', ({ gate }: { gate: GateController }) => gate.cancel()],
    ['the app calls reset()', ({ gate }: { gate: GateController }) => gate.reset()],
    ['the gate is unmounted', ({ unsubscribe }: { unsubscribe: () => void }) => unsubscribe()],
  ])('is called off when %s: the signal aborts, and the camera is off', async (_who, leave) => {
    const { signal, stream, ...page } = await openJoining()
    leave(page)
    await flush()
    expect(signal.aborted).toBe(true)
    expect([page.gate.getState().phase, stream.liveTracks]).toEqual(['idle', 0])
  })

  it('has not failed, however it ends after that', async () => {
    const onJoinFailed = vi.fn<(error: unknown) => void>()
    const { gate, join, signal, reported } = await openJoining({ onJoinFailed })
    signal.addEventListener('abort', () => join.reject(signal.reason))
    gate.cancel()
    await flush()
    expect([reported, onJoinFailed.mock.calls]).toEqual([[], []])
    expect(gate.getState()).not.toHaveProperty('notice')
  })

  it('is not so after a remount, as in StrictMode, or when a part was moved', async () => {
    const { gate, join, signal, stream, unsubscribe } = await openJoining()
    unsubscribe()
    gate.subscribe(() => {})
    await flush()
    join.resolve()
    await flush()
    expect(signal.aborted).toBe(false)
    expect(gate.getState()).toMatchObject({ phase: 'open', owner: 'app' })
    expect(stream.liveTracks).toBe(2)
  })

  it('does not keep a late end from the next join', async () => {
    const { gate, calls, join, onGranted } = await openJoining()
    gate.cancel()
    onGranted.mockReturnValue(new Promise(() => {}))
    gate.start()
    calls[1]?.resolve(makeStream())
    await flush()
    join.resolve()
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'open', owner: 'joining' })
    expect(onGranted.mock.calls[1]?.[0].signal.aborted).toBe(false)
  })
})

describe('a join that is finished', () => {
  it.each([
    ['the gate is unmounted, as by an app that replaces the page by the call', 'unsubscribe', 2],
    ['the app calls reset()', 'reset', 2],
    ['the person starts again', 'start', 2],
  ] as const)('is never called off: not when %s', async (_when, how, live) => {
    const { gate, join, signal, stream, unsubscribe } = await openJoining()
    join.resolve()
    // In the same task: the app shows the call as soon as it has joined.
    if (how === 'unsubscribe') unsubscribe()
    await vi.advanceTimersByTimeAsync(1000)
    if (how !== 'unsubscribe') gate[how]()
    await flush()
    expect([signal.aborted, stream.liveTracks]).toEqual([false, live])
  })
})

describe('an app that replaces the page by the call before the gate knows that it has joined', () => {
  it('is told that it has, and nothing after that', async () => {
    const onStateChange = vi.fn<(state: GateState, details: ChangeDetails) => void>()
    const { gate, join, unsubscribe } = await openJoining({ onStateChange })
    onStateChange.mockClear()
    unsubscribe()
    join.resolve()
    await flush()
    gate.reset()
    expect(onStateChange.mock.calls).toEqual([
      [expect.objectContaining({ phase: 'open', owner: 'app' }), { reason: 'joined' }],
    ])
  })
})

describe('a gate that is unmounted for good', () => {
  it('calls no callback, whatever arrives late', async () => {
    const onStateChange = vi.fn<() => void>()
    const onJoinFailed = vi.fn<() => void>()
    const onGranted = vi.fn<OnGranted>()
    const { gate, calls, reported, unsubscribe } = await openGate(granted, { onGranted, onStateChange, onJoinFailed })
    gate.start()
    onStateChange.mockClear()
    unsubscribe()
    calls[0]?.resolve(makeStream())
    await flush()
    gate.accept(makeStream() as unknown as MediaStream)
    gate.reset()
    expect(gate.getState().phase).toBe('idle')
    for (const callback of [onGranted, onStateChange, onJoinFailed]) expect(callback).not.toHaveBeenCalled()
    expect(reported).toEqual([])
  })

  it('says nothing of a join that fails in the moment after', async () => {
    const onJoinFailed = vi.fn<(error: unknown) => void>()
    const onStateChange = vi.fn<() => void>()
    const { join, reported, signal, stream, unsubscribe } = await openJoining({ onJoinFailed, onStateChange })
    onStateChange.mockClear()
    unsubscribe()
    join.reject(noRoom)
    await flush()
    expect([onJoinFailed.mock.calls, onStateChange.mock.calls, reported]).toEqual([[], [], []])
    expect([signal.aborted, stream.liveTracks]).toEqual([true, 0])
  })

  it('says nothing of a device that stops in the call', async () => {
    const onStateChange = vi.fn<() => void>()
    const { join, stream, unsubscribe } = await openJoining({ onStateChange })
    join.resolve()
    await flush()
    unsubscribe()
    await flush()
    onStateChange.mockClear()
    stream.end('video')
    await vi.advanceTimersByTimeAsync(1000)
    expect(onStateChange).not.toHaveBeenCalled()
  })

  it('takes up again where it was when it is mounted again', async () => {
    const onStateChange = vi.fn<(state: GateState) => void>()
    const { gate, unsubscribe } = await openGate(granted, { onGranted: () => {}, onStateChange })
    unsubscribe()
    await flush()
    gate.subscribe(() => {})
    await flush()
    onStateChange.mockClear()
    gate.start()
    expect(onStateChange).toHaveBeenCalled()
  })
})
