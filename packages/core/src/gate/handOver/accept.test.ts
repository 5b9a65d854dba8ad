import { describe, expect, it, vi } from 'vitest'
import { makeStream } from '../../../test/makeStream'
import type { OnGranted } from '../../../test/openGate'
import { flush, granted, openGate, setUpGates } from '../../../test/openGate'
import type { GateController } from '../gateController'

setUpGates()

describe("a stream from the browser's own button", () => {
  const blocked = { camera: 'denied', microphone: 'denied' } as const
  const accept = (gate: GateController, stream: ReturnType<typeof makeStream>) =>
    gate.accept(stream as unknown as MediaStream)

  it('lets a blocked person in, and nothing more is asked for', async () => {
    const onGranted = vi.fn<OnGranted>()
    const { gate, calls } = await openGate(blocked, { onGranted })
    gate.start()
    const stream = makeStream()
    accept(gate, stream)
    await flush()
    expect(onGranted).toHaveBeenCalledWith(
      expect.objectContaining({ stream, live: { camera: true, microphone: true } }),
    )
    expect([gate.getState().phase, calls.length]).toEqual(['open', 0])
  })

  it.each([
    ['has only one of the devices', makeStream({ kinds: ['video'] }), {}],
    ['is not as the app wants it', makeStream(), { constraints: { camera: { width: 1280 } } }],
  ])('is turned off where it %s, and what is allowed now is requested', async (_, stream, options) => {
    const { gate, calls } = await openGate({ ...blocked, microphone: 'granted' }, { onGranted: () => {}, ...options })
    gate.start()
    accept(gate, stream)
    expect(stream.liveTracks).toBe(0)
    expect([gate.getState().phase, calls.length]).toEqual(['requesting', 1])
    calls[0]?.resolve(makeStream())
    await flush()
    expect(gate.getState().phase).toBe('open')
  })

  it('is turned off when it comes to a person who has left', async () => {
    const { gate } = await openGate(blocked)
    gate.start()
    gate.cancel()
    const stream = makeStream()
    accept(gate, stream)
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['idle', 0])
  })

  it('is turned off when it comes during a running call, which continues', async () => {
    const { gate, calls } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    const [running, second] = [makeStream(), makeStream()]
    calls[0]?.resolve(running)
    await flush()
    accept(gate, second)
    expect([gate.getState().phase, running.liveTracks, second.liveTracks]).toEqual(['open', 2, 0])
  })
})
