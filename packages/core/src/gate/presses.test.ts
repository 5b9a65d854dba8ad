import { describe, expect, it, vi } from 'vitest'
import { makeStream } from '../../test/makeStream'
import type { OnGranted } from '../../test/openGate'
import { flush, granted, openGate, prompt, setUpGates } from '../../test/openGate'
import { openWindow } from '../../test/openWindow'
import { createGate } from './createGate'
import type { GateController } from './gateController'

setUpGates()

// First, because each is said once.
describe('a press of Start Video that does nothing', () => {
  it('says in development why, if the app has forgotten to say that its call is over', async () => {
    const { gate, calls } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    calls[0]?.resolve(makeStream())
    await flush()
    gate.start()
    gate.start()
    expect(calls).toHaveLength(1)
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(
        /the last call is still on.*does nothing.*When a call ends, stop its tracks, or call `reset\(\)`/,
      ),
    )
  })

  it('says in development why, while the app is joining', async () => {
    const { gate, calls } = await openGate(granted, { onGranted: () => new Promise(() => {}) })
    gate.start()
    calls[0]?.resolve(makeStream())
    await flush()
    gate.start()
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/did nothing, because the app is still joining.*Let it resolve/),
    )
  })
})

describe('a press of Start Video in a gate that no one listens to', () => {
  it('says nothing in development if it brings its listener with it', async () => {
    const gate = createGate({ browser: openWindow({ ...prompt }).browser })
    gate.start()
    gate.subscribe(() => {})
    await flush()
    expect(console.warn).not.toHaveBeenCalled()
  })

  it('says in development that no one shows its screens', async () => {
    const gate = createGate({ browser: openWindow({ ...prompt }).browser })
    gate.start()
    await flush()
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/no one listens to.*people see nothing.*Pass it to <PermissionGate gate=\{gate\}>/),
    )
  })
})

describe('a press of Start Video', () => {
  it('asks on the stack of the click when both are granted already', async () => {
    const { gate, calls } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    expect(calls).toHaveLength(1)
  })

  it('explains first when the browser would ask, and asks on the stack of OK', async () => {
    const { gate, calls } = await openGate(prompt, { onGranted: () => {} })
    gate.start()
    expect([gate.getState().phase, calls.length]).toEqual(['explaining', 0])
    gate.confirm()
    expect([gate.getState().phase, calls.length]).toEqual(['requesting', 1])
  })

  it('asks once when it was two presses', async () => {
    const { gate, calls } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    gate.start()
    expect(calls).toHaveLength(1)
  })

  it('asks once when the second half of a double click comes after the call has opened', async () => {
    const { gate, calls } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    calls[0]?.resolve(makeStream())
    await vi.advanceTimersByTimeAsync(999)
    gate.start()
    expect(calls).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    gate.start()
    expect(calls).toHaveLength(2)
  })

  it.each([
    ['by reset()', (gate: GateController) => gate.reset()],
    [
      'by stopping the tracks',
      (_gate: GateController, stream: ReturnType<typeof makeStream>) =>
        stream.getTracks().forEach((track) => track.stop()),
    ],
  ])('is heard at once after the call was left %s', async (_how, leave) => {
    const { gate, calls } = await openGate(granted, { onGranted: () => {} })
    const stream = makeStream()
    gate.start()
    calls[0]?.resolve(stream)
    await flush()
    leave(gate, stream)
    gate.start()
    expect(calls).toHaveLength(2)
  })

  it('asks for nothing when a required device is refused', async () => {
    const { gate, calls } = await openGate({ camera: 'denied', microphone: 'granted' })
    gate.start()
    expect(gate.getState()).toMatchObject({
      phase: 'blocked',
      trouble: { camera: { kind: 'denied', layers: ['browser'] } },
    })
    expect(calls).toHaveLength(0)
  })

  it('asks for nothing where the page can never have a camera', async () => {
    const page = openWindow(granted)
    const insecure = Object.assign(page.browser, { isSecureContext: false, navigator: {} })
    const gate = createGate({ browser: insecure })
    gate.start()
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: { reason: 'insecure' } } })
  })

  it('asks with the constraints of the devices it asks for', async () => {
    const { gate, calls } = await openGate(granted, {
      devices: { microphone: 'required' },
      constraints: { camera: { height: 720 }, microphone: { echoCancellation: true } },
    })
    gate.start()
    expect(calls[0]?.constraints).toEqual({ audio: { echoCancellation: true } })
  })
})

describe('an answer that no one waits for any more', () => {
  it('is stopped when the person cancelled', async () => {
    const stream = makeStream()
    const { gate, calls } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    gate.cancel()
    expect(gate.getState()).toMatchObject({ phase: 'idle', unanswered: true })
    calls[0]?.resolve(stream)
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'idle', unanswered: false })
    expect(stream.liveTracks).toBe(0)
  })

  it('is stopped when the last subscriber left', async () => {
    const stream = makeStream()
    const { gate, calls, unsubscribe } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    unsubscribe()
    await flush()
    calls[0]?.resolve(stream)
    await flush()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['idle', 0])
  })

  it('is wanted again by a new press, without a second request', async () => {
    const stream = makeStream()
    const onGranted = vi.fn<OnGranted>()
    const { gate, calls } = await openGate(granted, { onGranted })
    gate.start()
    gate.cancel()
    gate.start()
    calls[0]?.resolve(stream)
    await flush()
    expect(onGranted).toHaveBeenCalledOnce()
    expect(calls).toHaveLength(1)
  })

  it('is useless to a press that wants other devices: it is stopped, and they are asked for', async () => {
    const onGranted = vi.fn<OnGranted>()
    const { gate, calls } = await openGate(granted, { devices: { microphone: 'required' }, onGranted })
    gate.start()
    gate.cancel()
    gate.configure({ onGranted })
    gate.start()
    const [late, wanted] = [makeStream({ kinds: ['audio'] }), makeStream()]
    calls[0]?.resolve(late)
    await flush()
    expect(late.liveTracks).toBe(0)
    expect(calls[1]?.constraints).toEqual({ audio: true, video: true })
    calls[1]?.resolve(wanted)
    await flush()
    expect(onGranted).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ stream: wanted }))
  })

  it('is taken over by another gate on the page', async () => {
    const stream = makeStream()
    const onGranted = vi.fn<OnGranted>()
    const { gate, calls, browser } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    gate.cancel()
    const other = createGate({ browser, onGranted })
    other.subscribe(() => {})
    await flush()
    other.start()
    calls[0]?.resolve(stream)
    await flush()
    expect(onGranted).toHaveBeenCalledOnce()
    expect(calls).toHaveLength(1)
    expect(gate.getState()).toMatchObject({ phase: 'idle', unanswered: false })
    expect(stream.liveTracks).toBe(2)
  })
})
