import { describe, expect, it, vi } from 'vitest'
import { makeStream } from '../../test/makeStream'
import type { OnDevicesAdded, OnGranted } from '../../test/openGate'
import { flush, granted, openGate, prompt, refusal, setUpGates, stayBusy } from '../../test/openGate'
import { openWindow } from '../../test/openWindow'
import { canContinueWith, isInCall } from '../machine'
import { createGate } from '../gate/createGate'

setUpGates()

describe('a call that is running', () => {
  async function join() {
    const page = await openGate(granted, { onGranted: () => {} })
    const stream = makeStream()
    page.gate.start()
    page.calls[0]?.resolve(stream)
    await flush()
    return { ...page, stream }
  }

  it.each(['camera', 'microphone'])('tells the app when the %s is taken away in the settings', async (device) => {
    const { gate, queried, stream } = await join()
    Object.assign(queried, { [device]: 'denied' })
    // Chrome ends both tracks of the request when one of its devices is revoked, always in this order.
    stream.end('video')
    await vi.advanceTimersByTimeAsync(3)
    stream.end('audio')
    await vi.advanceTimersByTimeAsync(100)
    const ended = { kind: 'ended', reason: 'revoked' }
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: ended, microphone: ended } })
  })

  it('reports an unplugged camera from the list, where the browser says prompt about all it has granted', async () => {
    const { gate, queried, listed, stream } = await join()
    Object.assign(queried, prompt)
    listed.shift()
    stream.end('video')
    await vi.advanceTimersByTimeAsync(100)
    expect(gate.getState()).toHaveProperty('trouble', { camera: { kind: 'ended', reason: 'unplugged' } })
  })

  it('tells nothing of a track that the app itself has stopped', async () => {
    const { gate, stream } = await join()
    stream.getVideoTracks()[0]?.stop()
    stream.end('audio')
    await vi.advanceTimersByTimeAsync(100)
    expect(gate.getState()).toHaveProperty('trouble', { microphone: { kind: 'ended', reason: 'unplugged' } })
  })

  /** The call, after its microphone was pulled out. */
  async function pullMicrophone() {
    const page = await join()
    page.stream.end('audio')
    await vi.advanceTimersByTimeAsync(100)
    return page
  }

  it('continues when a device that it requires is pulled, with what is left', async () => {
    const { gate, stream } = await pullMicrophone()
    const state = gate.getState()
    expect(state).toMatchObject({ phase: 'blocked', call: { live: { camera: true, microphone: false } } })
    expect([isInCall(state), stream.liveTracks, gate.getGrant()?.stream]).toEqual([true, 1, stream])
  })

  it.each(['start', 'retry'] as const)('gets only the lost device, into the same stream, by %s', async (press) => {
    const onGranted = vi.fn<OnGranted>()
    const onDevicesAdded = vi.fn<OnDevicesAdded>()
    const { gate, calls, stream } = await pullMicrophone()
    gate.configure({ onGranted, onDevicesAdded })
    await vi.advanceTimersByTimeAsync(1000)
    gate[press]()
    expect(gate.getState()).toMatchObject({ phase: 'open', adding: { asked: ['microphone'] } })
    expect(calls[1]?.constraints).toEqual({ audio: true })
    const arrived = makeStream({ kinds: ['audio'] })
    calls[1]?.resolve(arrived)
    await flush()
    const live = { camera: true, microphone: true }
    const added = { devices: ['microphone'], tracks: arrived.getTracks(), stream, live }
    expect(onDevicesAdded).toHaveBeenCalledExactlyOnceWith(added)
    expect(onGranted).not.toHaveBeenCalled()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['open', 2])
  })

  it('goes on as it is when the lost device cannot be had, and says why', async () => {
    const { gate, calls, stream, queried } = await pullMicrophone()
    queried.microphone = 'denied'
    gate.retry()
    calls[1]?.reject(refusal())
    await flush()
    expect(gate.getState()).toMatchObject({
      phase: 'blocked',
      trouble: { microphone: { kind: 'denied', layers: ['browser'] } },
      call: { live: { camera: true } },
    })
    // Turned on in the settings, it joins the call: the person has pressed for it.
    queried.microphone = 'granted'
    await vi.advanceTimersByTimeAsync(2000)
    calls[2]?.resolve(makeStream({ kinds: ['audio'] }))
    await flush()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['open', 2])
  })

  it('reports a lost device that is slow to come back', async () => {
    const { gate, browser } = await pullMicrophone()
    Object.assign(browser.navigator, { userAgent: 'Chrome/156.0.0.0' })
    gate.retry()
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({
      phase: 'open',
      adding: { asked: ['microphone'], wait: { kind: 'device' } },
    })
    await vi.advanceTimersByTimeAsync(27_500)
    expect(gate.getState()).toMatchObject({ phase: 'open', adding: { wait: { kind: 'stalled' } } })
  })

  it('asks for an optional device that stopped at the next press of Start Video, and for no second camera', async () => {
    const devices = { camera: 'required', microphone: 'optional' } as const
    const { gate, calls } = await openGate(granted, { devices, onGranted: () => {} })
    gate.start()
    const stream = makeStream()
    calls[0]?.resolve(stream)
    await flush()
    stream.end('audio')
    await vi.advanceTimersByTimeAsync(1000)
    gate.start()
    expect(calls[1]?.constraints).toEqual({ audio: true })
  })

  it('keeps what it lost in mind while the app does not ask for it', async () => {
    const { gate, calls } = await pullMicrophone()
    gate.configure({ devices: { camera: 'required' }, onGranted: () => {} })
    expect(gate.getState()).toMatchObject({ phase: 'open' })
    gate.configure({ onGranted: () => {}, onDevicesAdded: () => {} })
    expect(gate.getState()).toMatchObject({ phase: 'open', without: { microphone: { kind: 'ended' } } })
    gate.turnOn()
    expect(calls[1]?.constraints).toEqual({ audio: true })
  })

  it('turns nothing on that it cannot take in', async () => {
    const { gate, calls, stream } = await pullMicrophone()
    Object.assign(stream, { addTrack: undefined })
    const late = makeStream({ kinds: ['audio'] })
    gate.retry()
    calls[1]?.resolve(late)
    await flush()
    expect([gate.getState().phase, late.liveTracks, stream.liveTracks]).toEqual(['blocked', 0, 1])
  })

  it('has the other device back at once, where both had stopped and one is refused', async () => {
    const { gate, calls, queried, stream } = await join()
    queried.camera = 'denied'
    stream.end('video')
    stream.end('audio')
    await vi.advanceTimersByTimeAsync(1000)
    gate.retry()
    expect(calls[1]?.constraints).toEqual({ audio: true, video: true })
    calls[1]?.reject(refusal())
    await flush()
    expect(calls[2]?.constraints).toEqual({ audio: true })
    calls[2]?.resolve(makeStream({ kinds: ['audio'] }))
    await flush()
    expect(gate.getState()).toMatchObject({
      phase: 'blocked',
      trouble: { camera: { kind: 'denied' } },
      call: { live: { camera: false, microphone: true } },
    })
  })

  it('continues when the message about it is closed, and ends when it is left', async () => {
    const { gate, held } = await pullMicrophone()
    gate.cancel()
    expect(gate.getState()).toMatchObject({ phase: 'open', without: { microphone: { kind: 'ended' } } })
    expect(held).toHaveLength(1)
    gate.reset()
    await flush()
    expect([gate.getState().phase, held.length]).toEqual(['idle', 0])
  })

  it('is stopped whole when its stream is the gate’s, however it stood', async () => {
    const { gate, calls } = await openGate(granted)
    gate.retain()
    gate.start()
    const stream = makeStream()
    calls[0]?.resolve(stream)
    await flush()
    stream.end('audio')
    await vi.advanceTimersByTimeAsync(100)
    expect(stream.liveTracks).toBe(1)
    gate.reset()
    expect(stream.liveTracks).toBe(0)
  })

  it('is never called blocked where its library has taken another microphone by itself, soon or late', async () => {
    const soon = await join()
    soon.stream.addTrack(makeStream({ kinds: ['audio'] }).getTracks()[0] as never)
    soon.stream.end('audio')
    soon.stream.addTrack(makeStream({ kinds: ['audio'] }).getTracks()[0] as never)
    await vi.advanceTimersByTimeAsync(100)
    expect(soon.gate.getState().phase).toBe('open')

    const late = await pullMicrophone()
    late.stream.addTrack(makeStream({ kinds: ['audio'] }).getTracks()[0] as never)
    await vi.advanceTimersByTimeAsync(2000)
    expect(late.gate.getState()).toMatchObject({ phase: 'open', live: { camera: true, microphone: true } })
    // That one may be pulled as well.
    late.stream.end('audio')
    await vi.advanceTimersByTimeAsync(100)
    expect(late.gate.getState().phase).toBe('blocked')
  })

  it('that the app has left only by stopping its tracks is asked for as a whole at the next press', async () => {
    const { gate, calls, stream } = await pullMicrophone()
    for (const track of stream.getTracks()) track.stop()
    gate.start()
    expect(calls[1]?.constraints).toEqual({ audio: true, video: true })
  })

  it('is not taken for one in another tab', async () => {
    const { browser, calls } = await join()
    const second = createGate({ browser })
    second.subscribe(() => {})
    await flush()
    second.start()
    await stayBusy(calls, 1)
    expect(second.getState()).toHaveProperty('trouble.camera', { kind: 'busy' })
  })

  it('that has stopped is what people are told about, whatever else is refused', async () => {
    const page = await openGate(
      { camera: 'denied', microphone: 'granted' },
      { devices: { camera: 'optional', microphone: 'required' }, onGranted: () => {} },
    )
    const stream = makeStream({ kinds: ['audio'] })
    page.gate.start()
    page.calls[0]?.resolve(stream)
    await flush()
    stream.end('audio')
    await vi.advanceTimersByTimeAsync(100)
    page.queried.microphone = 'prompt'
    page.browser.navigator.mediaDevices?.dispatchEvent(new Event('devicechange'))
    await flush()
    expect(page.gate.getState()).toHaveProperty('trouble', { microphone: { kind: 'ended', reason: 'unplugged' } })
  })

  it('is seen by the other tabs of the site until it is left', async () => {
    const { gate, calls, held } = await join()
    expect(held).toHaveLength(1)
    gate.reset()
    await flush()
    expect(held).toHaveLength(0)

    held.push({ name: 'precall:call' })
    gate.start()
    await stayBusy(calls, 1)
    expect(gate.getState()).toHaveProperty('trouble.camera', { kind: 'busy', elsewhere: true })
  })

  it.each(['stays', 'has been replaced by the call'])(
    'is not seen by another tab once its tracks are stopped, which tells no one, where the gate %s',
    async (fate) => {
      const { unsubscribe, stream, browser } = await join()
      if (fate !== 'stays') unsubscribe()
      const other = openWindow({ ...granted })
      Object.assign(other.browser.navigator, { locks: browser.navigator.locks })
      const elsewhere = createGate({ browser: other.browser, onGranted: () => {} })
      elsewhere.subscribe(() => {})
      await vi.advanceTimersByTimeAsync(10_000)
      elsewhere.start()
      await stayBusy(other.calls, 0)
      expect(elsewhere.getState()).toHaveProperty('trouble.camera', { kind: 'busy', elsewhere: true })

      for (const track of stream.getTracks()) track.stop()
      await vi.advanceTimersByTimeAsync(2000)
      const tries = other.calls.length
      elsewhere.retry()
      await stayBusy(other.calls, tries)
      expect(elsewhere.getState()).toHaveProperty('trouble.camera', { kind: 'busy' })
    },
  )

  it('is seen by other tabs again when its library goes on with other tracks', async () => {
    const { stream, held } = await join()
    for (const track of stream.getTracks()) track.stop()
    await vi.advanceTimersByTimeAsync(2000)
    expect(held).toHaveLength(0)
    stream.addTrack(makeStream({ kinds: ['audio'] }).getTracks()[0]!)
    await vi.advanceTimersByTimeAsync(2000)
    expect(held).toHaveLength(1)
  })

  it('that the app makes by itself is seen by other tabs until reset, for no track could tell', async () => {
    const { gate, calls, held } = await openGate(granted, { onAllowed: () => {} })
    gate.start()
    calls[0]?.resolve(makeStream())
    await vi.advanceTimersByTimeAsync(10_000)
    expect(held).toHaveLength(1)
    gate.reset()
    await flush()
    expect(held).toHaveLength(0)
  })
})

describe('a call that can do without its camera', () => {
  const devices = { camera: 'optional', microphone: 'required' } as const
  const missing = () => Object.assign(new Error('Requested device not found'), { name: 'NotFoundError' })

  async function joinWithoutCamera() {
    const onGranted = vi.fn<OnGranted>()
    const onDevicesAdded = vi.fn<OnDevicesAdded>()
    const page = await openGate(granted, { devices, onGranted, onDevicesAdded })
    page.listed.shift()
    page.gate.start()
    page.calls[0]?.reject(missing())
    await flush()
    const stream = makeStream({ kinds: ['audio'] })
    page.calls[1]?.resolve(stream)
    await flush()
    return { ...page, onGranted, onDevicesAdded, stream }
  }

  it('continues with the microphone when no camera is connected, and says so', async () => {
    const { gate, calls, onGranted } = await joinWithoutCamera()
    expect(calls.map(({ constraints }) => constraints)).toEqual([{ audio: true, video: true }, { audio: true }])
    expect(onGranted).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ live: { camera: false, microphone: true } }),
    )
    expect(gate.getState()).toMatchObject({ phase: 'open', without: { camera: { kind: 'missing' } } })
  })

  it('does not ask for a camera that was refused earlier', async () => {
    const { gate, calls } = await openGate(
      { camera: 'denied', microphone: 'granted' },
      { devices, onGranted: () => {} },
    )
    gate.start()
    expect(calls.map(({ constraints }) => constraints)).toEqual([{ audio: true }])
  })

  it('adds the camera to the same stream when it is turned on later, and says so to the app that has joined', async () => {
    const { gate, calls, onGranted, onDevicesAdded, stream } = await joinWithoutCamera()
    gate.turnOn()
    expect(calls[2]?.constraints).toEqual({ video: true })
    const arrived = makeStream({ kinds: ['video'] })
    calls[2]?.resolve(arrived)
    await flush()
    const live = { camera: true, microphone: true }
    const added = { devices: ['camera'], tracks: arrived.getTracks(), stream, live }
    expect(onDevicesAdded).toHaveBeenCalledExactlyOnceWith(added)
    expect(onGranted).toHaveBeenCalledOnce()
    expect(stream.liveTracks).toBe(2)
    expect(gate.getState()).toMatchObject({ phase: 'open', without: {} })
  })

  it.each([
    ['rejects', () => Promise.reject(new Error('no room for a picture'))],
    [
      'throws',
      () => {
        throw new Error('no room for a picture')
      },
    ],
  ])('continues with its microphone, and turns the camera off, where the app %s', async (_how, fail) => {
    const { gate, calls, onDevicesAdded, reported, stream } = await joinWithoutCamera()
    onDevicesAdded.mockImplementationOnce(fail)
    gate.turnOn('camera')
    const arrived = makeStream({ kinds: ['video'] })
    calls[2]?.resolve(arrived)
    await flush()
    expect(reported).toEqual([new Error('no room for a picture')])
    expect(gate.getState()).toMatchObject({
      phase: 'open',
      owner: 'app',
      live: { camera: false, microphone: true },
      without: { camera: { kind: 'failed' } },
    })
    expect([arrived.liveTracks, stream.getVideoTracks(), stream.liveTracks]).toEqual([0, [], 1])
    // The next press tries once more.
    gate.turnOn('camera')
    calls[3]?.resolve(makeStream({ kinds: ['video'] }))
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'open', live: { camera: true } })
  })

  it('says what is in the way of the camera that a person has pressed for, and goes on when that is closed', async () => {
    const { gate, calls, queried } = await joinWithoutCamera()
    queried.camera = 'denied'
    gate.turnOn('camera')
    calls[2]?.reject(refusal())
    await flush()
    expect(gate.getState()).toMatchObject({
      phase: 'blocked',
      trouble: { camera: { kind: 'denied' } },
      call: { live: { microphone: true } },
    })
    gate.cancel()
    expect(gate.getState()).toMatchObject({ phase: 'open', without: { camera: { kind: 'denied' } } })
  })

  it('is told nothing by a press whose prompt was closed', async () => {
    const { gate, calls } = await joinWithoutCamera()
    gate.turnOn('camera')
    calls[2]?.reject(Object.assign(new Error('Permission dismissed'), { name: 'NotAllowedError' }))
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'open', without: { camera: { kind: 'missing' } } })
  })

  it('has one camera track after its camera stopped and was turned on again', async () => {
    const { gate, calls, stream } = await joinWithoutCamera()
    for (const camera of [2, 3]) {
      gate.turnOn()
      calls[camera]?.resolve(makeStream({ kinds: ['video'] }))
      await flush()
      if (camera === 2) stream.end('video')
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(stream.getVideoTracks()).toHaveLength(1)
    expect(stream.liveTracks).toBe(2)
  })

  it('turns the camera off that comes after the call was left', async () => {
    const { gate, calls } = await joinWithoutCamera()
    gate.turnOn()
    gate.reset()
    const late = makeStream({ kinds: ['video'] })
    calls[2]?.resolve(late)
    await flush()
    expect([gate.getState().phase, late.liveTracks]).toEqual(['idle', 0])
  })

  it('continues when its camera is pulled, and ends when its microphone is', async () => {
    const { gate, calls } = await openGate(granted, { devices, onGranted: () => {} })
    gate.start()
    const stream = makeStream()
    calls[0]?.resolve(stream)
    await flush()
    stream.end('video')
    await vi.advanceTimersByTimeAsync(100)
    expect(gate.getState()).toMatchObject({
      phase: 'open',
      live: { camera: false, microphone: true },
      without: { camera: { kind: 'ended', reason: 'unplugged' } },
    })
    stream.end('audio')
    await vi.advanceTimersByTimeAsync(100)
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { microphone: { kind: 'ended' } } })
  })

  it('offers to continue with what the browser would still ask for (WebKit)', async () => {
    const { gate, calls } = await openGate(prompt, { devices, onGranted: () => {} })
    gate.start()
    gate.confirm()
    calls[0]?.reject(refusal())
    await flush()
    expect(canContinueWith(gate.getState())).toEqual(['microphone'])
    gate.continueWithout()
    expect(calls[1]?.constraints).toEqual({ audio: true })
  })
})
