import { describe, expect, it, vi } from 'vitest'
import { makeStream } from '../../../test/makeStream'
import type { OnDevicesAdded, OnGranted } from '../../../test/openGate'
import type { Devices } from '../../vocabulary'
import { flush, granted, openGate, prompt, refusal, setUpGates } from '../../../test/openGate'
import { standingOf } from '../../standing'
import type { GateOptions } from '../options/gateOptions'

setUpGates()

describe('a call that takes its camera later', () => {
  const devices = { camera: 'later', microphone: 'required' } as const

  async function join(
    queried: Parameters<typeof openGate>[0] = granted,
    options: { devices?: Devices; onDevicesAdded?: undefined } = {},
  ) {
    const onGranted = vi.fn<OnGranted>()
    const onDevicesAdded = vi.fn<OnDevicesAdded>()
    const page = await openGate(queried, { devices, onGranted, onDevicesAdded, ...options })
    const stream = makeStream({ kinds: ['audio'] })
    page.gate.start()
    page.gate.confirm()
    page.calls[0]?.resolve(stream)
    await flush()
    return { ...page, onGranted, onDevicesAdded, stream }
  }

  it('asks for its microphone only, and lacks nothing', async () => {
    const { gate, calls, onGranted, stream } = await join()
    expect(calls.map(({ constraints }) => constraints)).toEqual([{ audio: true }])
    expect(onGranted).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ stream, live: { camera: false, microphone: true } }),
    )
    expect(gate.getState()).toMatchObject({ phase: 'open', without: {} })
    expect([standingOf(gate.getState(), 'camera'), gate.canTurnOn()]).toEqual(['unasked', ['camera']])
  })

  it('begins where the camera is blocked, or there is none', async () => {
    const page = await openGate({ camera: 'denied', microphone: 'granted' }, { devices, onGranted: () => {} })
    expect(standingOf(page.gate.getState(), 'camera')).toBe('denied')
    page.listed.length = 1
    page.gate.start()
    expect([page.gate.getState().phase, page.calls[0]?.constraints]).toEqual(['requesting', { audio: true }])
  })

  it('explains only what it will ask for', async () => {
    const { gate } = await openGate({ camera: 'prompt', microphone: 'granted' }, { devices, onGranted: () => {} })
    expect(standingOf(gate.getState(), 'camera')).toBe('unasked')
    gate.start()
    expect(gate.getState().phase).toBe('requesting')
  })

  it.each([
    ['by its name', ['camera']],
    ['with all that the call does without', []],
    ['as the handler of a button, which is given the event', [new Event('click')]],
  ])('gets it by turnOn %s', async (_how, names) => {
    const { gate, calls, onGranted, onDevicesAdded, stream } = await join()
    gate.turnOn(...(names as 'camera'[]))
    expect(gate.getState()).toMatchObject({ phase: 'open', adding: { asked: ['camera'] } })
    expect([calls[1]?.constraints, gate.canTurnOn()]).toEqual([{ video: true }, []])
    const arrived = makeStream({ kinds: ['video'] })
    calls[1]?.resolve(arrived)
    await flush()
    expect(onDevicesAdded).toHaveBeenCalledExactlyOnceWith({
      devices: ['camera'],
      tracks: arrived.getTracks(),
      stream,
      live: { camera: true, microphone: true },
    })
    expect([onGranted.mock.calls.length, stream.liveTracks, gate.canTurnOn()]).toEqual([1, 2, []])
  })

  it('shows what blocks it after that press only, and takes it once the setting is changed', async () => {
    const { gate, calls, queried, stream } = await join({ camera: 'denied', microphone: 'granted' })
    gate.turnOn('camera')
    calls[1]?.reject(refusal())
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: { kind: 'denied' } } })
    queried.camera = 'granted'
    await vi.advanceTimersByTimeAsync(2000)
    calls[2]?.resolve(makeStream({ kinds: ['video'] }))
    await flush()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['open', 2])
  })

  it('takes it while its microphone has stopped, and still says that it has', async () => {
    const { gate, calls, stream } = await join()
    stream.end('audio')
    await vi.advanceTimersByTimeAsync(100)
    expect(gate.getState().phase).toBe('blocked')
    gate.turnOn('camera')
    expect(calls[1]?.constraints).toEqual({ video: true })
    calls[1]?.resolve(makeStream({ kinds: ['video'] }))
    await flush()
    expect(gate.getState()).toMatchObject({
      phase: 'blocked',
      trouble: { microphone: { kind: 'ended' } },
      call: { live: { camera: true, microphone: false } },
    })
  })

  it('counts the camera that its own library has put into the stream', async () => {
    const { gate, stream } = await join()
    stream.addTrack(makeStream({ kinds: ['video'] }).getTracks()[0] as never)
    await vi.advanceTimersByTimeAsync(1000)
    expect([gate.getState(), gate.canTurnOn()]).toMatchObject([{ live: { camera: true } }, []])
  })

  it('takes nothing that the app would not be told about, and says so to the developer', async () => {
    const { gate, calls } = await join(granted, { onDevicesAdded: undefined })
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("the camera as 'later'"))
    expect(gate.canTurnOn()).toEqual([])
    gate.turnOn('camera')
    expect([gate.getState().phase, calls.length]).toEqual(['open', 1])
    expect(console.warn).toHaveBeenLastCalledWith(expect.stringContaining('turnOn does nothing'))
  })

  describe('when the last listener goes while the browser asks for the camera', () => {
    async function joinAndAsk() {
      const page = await join()
      page.gate.turnOn('camera')
      page.unsubscribe()
      const arrived = makeStream({ kinds: ['video'] })
      return { ...page, arrived }
    }

    it('goes on without it, and turns the camera off again', async () => {
      const { gate, calls, stream, arrived, onDevicesAdded } = await joinAndAsk()
      calls[1]?.resolve(arrived)
      await flush()
      expect(gate.getState()).toMatchObject({ phase: 'open', live: { camera: false, microphone: true } })
      expect([arrived.liveTracks, stream.liveTracks, onDevicesAdded.mock.calls.length]).toEqual([0, 1, 0])
      gate.subscribe(() => {})
      gate.turnOn('camera')
      calls[2]?.resolve(makeStream({ kinds: ['video'] }))
      await flush()
      expect([stream.liveTracks, onDevicesAdded.mock.calls.length]).toEqual([2, 1])
    })

    it('takes the answer to that question where someone listens again, and presses again', async () => {
      const { gate, calls, stream, arrived } = await joinAndAsk()
      await flush()
      gate.subscribe(() => {})
      expect(gate.canTurnOn()).toEqual(['camera'])
      gate.turnOn('camera')
      expect(calls).toHaveLength(2)
      calls[1]?.resolve(arrived)
      await flush()
      expect(stream.liveTracks).toBe(2)
    })

    it('tells the next listener what has stopped meanwhile', async () => {
      const { gate, calls, stream } = await joinAndAsk()
      await flush()
      gate.subscribe(() => {})
      stream.end('audio')
      await vi.advanceTimersByTimeAsync(100)
      expect(gate.getState().phase).toBe('open')
      calls[1]?.reject(refusal())
      await flush()
      expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { microphone: { kind: 'ended' } } })
    })
  })

  it('asks for nothing once no one listens, says so to the developer, and stays on', async () => {
    const { gate, calls, unsubscribe, stream } = await join()
    unsubscribe()
    gate.turnOn('camera')
    await flush()
    gate.turnOn('camera')
    expect([gate.getState().phase, calls.length, stream.liveTracks]).toEqual(['open', 1, 1])
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/turnOn.*usePermissionState\(gate\)/))
    gate.subscribe(() => {})
    gate.turnOn('camera')
    expect(calls).toHaveLength(2)
  })

  it('asks for nothing by Try again once no one listens', async () => {
    const { gate, calls, unsubscribe, stream } = await join()
    stream.end('audio')
    await vi.advanceTimersByTimeAsync(100)
    unsubscribe()
    gate.retry()
    expect(calls).toHaveLength(1)
  })

  it('needs no one to be told where the stream is the gate’s', async () => {
    const { gate, calls, stream } = await (async () => {
      const page = await openGate(granted, { devices })
      page.gate.retain()
      const stream = makeStream({ kinds: ['audio'] })
      page.gate.start()
      page.calls[0]?.resolve(stream)
      await flush()
      return { ...page, stream }
    })()
    expect(gate.canTurnOn()).toEqual(['camera'])
    gate.turnOn()
    calls[1]?.resolve(makeStream({ kinds: ['video'] }))
    await flush()
    expect(gate.getGrant()).toEqual({ stream, live: { camera: true, microphone: true } })
    expect(console.warn).not.toHaveBeenCalled()
  })

  it('explains to the developer that a device is not in `devices`', async () => {
    const { gate, calls } = await join(granted, { devices: { microphone: 'required' } })
    gate.turnOn('camera')
    expect(calls).toHaveLength(1)
    expect(console.warn).toHaveBeenLastCalledWith(expect.stringContaining('turnOn was called for the camera'))
  })
})

describe('a device that had stopped, in an app without onDevicesAdded', () => {
  it('comes back into the stream by Try again, and the developer is told what is missing', async () => {
    const onGranted = vi.fn<OnGranted>()
    const { gate, calls } = await openGate(granted, { onGranted })
    const stream = makeStream()
    gate.start()
    calls[0]?.resolve(stream)
    await flush()
    stream.end('audio')
    await vi.advanceTimersByTimeAsync(100)
    expect(console.warn).not.toHaveBeenCalled()
    gate.retry()
    calls[1]?.resolve(makeStream({ kinds: ['audio'] }))
    await flush()
    expect([gate.getState().phase, stream.liveTracks, onGranted.mock.calls.length]).toEqual(['open', 2, 1])
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('The microphone that had stopped'))
  })
})

describe('devices that the app changes in a running call', () => {
  const callbacks = { onGranted: () => {}, onDevicesAdded: () => {} }

  async function join(devices: NonNullable<GateOptions['devices']>) {
    const page = await openGate(granted, { ...callbacks, devices })
    page.gate.start()
    page.calls[0]?.resolve(makeStream({ kinds: devices.camera === 'required' ? ['audio', 'video'] : ['audio'] }))
    await flush()
    return page
  }

  it.each([
    ['optional', []],
    ['later', []],
    ['required', [[expect.stringContaining("Call turnOn('camera')")]]],
  ] as const)('may be turned on from then on, if they are %s', async (need, told) => {
    const { gate, calls } = await join({ microphone: 'required' })
    expect(gate.canTurnOn()).toEqual([])
    gate.configure({ ...callbacks, devices: { microphone: 'required', camera: need } })
    expect([gate.getState().phase, calls.length, gate.canTurnOn()]).toEqual(['open', 1, ['camera']])
    expect(vi.mocked(console.warn).mock.calls).toEqual(told)
    gate.turnOn('camera')
    expect(calls[1]?.constraints).toEqual({ video: true })
  })

  it('are not taken from it, which the developer is told', async () => {
    const { gate } = await join({ camera: 'required', microphone: 'required' })
    gate.configure({ ...callbacks, devices: { microphone: 'required' } })
    expect(gate.getState()).toMatchObject({ phase: 'open', live: { camera: true } })
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('`devices` has no camera any more'))
  })
})

it('a call that asks for all of its devices later is refused, also without TypeScript', async () => {
  // @ts-expect-error: it begins with something.
  const devices: NonNullable<GateOptions['devices']> = { camera: 'later', microphone: 'later' }
  await expect(openGate(prompt, { devices })).rejects.toThrow('no device to begin with')
  // @ts-expect-error: so does one that has nothing else.
  const alone: NonNullable<GateOptions['devices']> = { camera: 'later' }
  await expect(openGate(prompt, { devices: alone })).rejects.toThrow(TypeError)
})
