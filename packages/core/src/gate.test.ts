import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeStream } from '../test/makeStream'
import { openWindow } from '../test/openWindow'
import type { GateController } from './gate/gateController'
import type { GateOptions } from './gate/gateOptions'
import { createGate } from './gate/createGate'
import { canGoOnWith, isAskable, isInCall } from './machine'
import type { Permission } from './vocabulary'

function defer<T>() {
  let resolve!: (value: T) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<T>((...settle) => ([resolve, reject] = settle))
  return { promise, resolve, reject }
}

type OnGranted = NonNullable<GateOptions['onGranted']>

const flush = () => vi.advanceTimersByTimeAsync(0)
const refusal = () => Object.assign(new Error('Permission denied'), { name: 'NotAllowedError' })
const granted = { camera: 'granted', microphone: 'granted' } as const
const prompt = { camera: 'prompt', microphone: 'prompt' } as const

const busyCamera = () => Object.assign(new Error('Could not start video source'), { name: 'NotReadableError' })

/** The camera does not start, from this call on, however often it is tried. */
async function stayBusy(calls: ReturnType<typeof openWindow>['calls'], from: number) {
  for (let call = from; call < calls.length; call++) {
    calls[call]?.reject(busyCamera())
    await vi.advanceTimersByTimeAsync(400)
  }
}

/** A gate with a listener, which knows what the browser says. */
async function openGate(queried: { camera: Permission; microphone: Permission }, options: GateOptions = {}) {
  const page = openWindow({ ...queried })
  const gate = createGate({ browser: page.browser, ...options })
  const unsubscribe = gate.subscribe(() => {})
  await flush()
  return { ...page, gate, unsubscribe }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
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

describe('the hand-over', () => {
  it('gives the stream to onGranted, says it is joining, and then says no more', async () => {
    const stream = makeStream()
    const join = defer<void>()
    const onGranted = vi.fn<OnGranted>(() => join.promise)
    const { gate, calls } = await openGate(granted, { onGranted })
    gate.start()
    calls[0]?.resolve(stream)
    await flush()
    expect(onGranted).toHaveBeenCalledExactlyOnceWith({ stream, live: { camera: true, microphone: true } })
    expect(gate.getState()).toMatchObject({ phase: 'open', joining: true })
    join.resolve()
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'open', joining: false })
    expect(stream.liveTracks).toBe(2)
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('no room')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no room'))],
  ])('takes the stream back and stops it when onGranted %s', async (_how, onGranted) => {
    const stream = makeStream()
    const { gate, calls, reported } = await openGate(granted, { onGranted })
    gate.start()
    calls[0]?.resolve(stream)
    await flush()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['idle', 0])
    expect(reported).toEqual([new Error('no room')])
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
    expect(gate.getState()).toMatchObject({ phase: 'open', joining: true })
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

describe('what a request has proved', () => {
  it('outranks a browser that keeps saying prompt (WebKit), until it says something else', async () => {
    const { gate, calls, queried, window } = await openGate(prompt, { onGranted: () => {} })
    gate.start()
    gate.confirm()
    calls[0]?.resolve(makeStream())
    await flush()
    expect(gate.getState().permissions.camera).toEqual({
      permission: 'granted',
      evidence: 'witnessed',
      queried: 'prompt',
    })
    Object.assign(queried, { camera: 'denied' })
    window.dispatchEvent(new Event('focus'))
    await flush()
    expect(gate.getState().permissions.camera).toEqual({
      permission: 'denied',
      evidence: 'queried',
      queried: 'denied',
    })
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

describe('a second gate pressed while the first one is asking', () => {
  async function pressTwo() {
    const onGranted = vi.fn<OnGranted>()
    const first = await openGate(granted, { onGranted: () => {} })
    const second = createGate({ browser: first.browser, onGranted })
    second.subscribe(() => {})
    await flush()
    first.gate.start()
    second.start()
    expect(first.calls).toHaveLength(1)
    return { ...first, second, onGranted }
  }

  it('waits, and then makes a request of its own', async () => {
    const { calls, second, onGranted } = await pressTwo()
    calls[0]?.resolve(makeStream())
    await flush()
    expect(calls).toHaveLength(2)
    const stream = makeStream()
    calls[1]?.resolve(stream)
    await flush()
    expect(onGranted).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ stream }))
    expect(second.getState().phase).toBe('open')
  })

  it('shows the refusal that the first one got', async () => {
    const { calls, second, queried } = await pressTwo()
    Object.assign(queried, { camera: 'denied' })
    calls[0]?.reject(refusal())
    await flush()
    expect(calls).toHaveLength(1)
    expect(second.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: { kind: 'denied' } } })
  })

  it('has the answer that the first one no longer waits for, without another prompt', async () => {
    const { gate, calls, second, onGranted } = await pressTwo()
    gate.cancel()
    const stream = makeStream()
    calls[0]?.resolve(stream)
    await flush()
    expect(onGranted).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ stream }))
    expect([calls.length, second.getState().phase, gate.getState()]).toMatchObject([1, 'open', { unanswered: false }])
  })

  it('asks for its own when the first one failed by its own constraints', async () => {
    const { calls } = await pressTwo()
    calls[0]?.reject(Object.assign(new Error(''), { name: 'OverconstrainedError', constraint: 'width' }))
    await flush()
    expect(calls).toHaveLength(2)
  })

  it('asks for nothing when it was cancelled meanwhile', async () => {
    const { calls, second } = await pressTwo()
    second.cancel()
    calls[0]?.resolve(makeStream())
    await flush()
    expect(calls).toHaveLength(1)
    expect(second.getState()).toMatchObject({ phase: 'idle', unanswered: false })
  })
})

describe('a blocked person who changes the settings', () => {
  async function refuse() {
    const page = await openGate(prompt, { onGranted: () => {} })
    page.gate.start()
    page.gate.confirm()
    Object.assign(page.queried, { camera: 'denied', microphone: 'denied' })
    page.calls[0]?.reject(refusal())
    await flush()
    expect(page.gate.getState().phase).toBe('blocked')
    return page
  }

  it('is let in by the return to the page, with nothing to press', async () => {
    const { calls, queried, window } = await refuse()
    Object.assign(queried, granted)
    window.dispatchEvent(new Event('focus'))
    await flush()
    expect(calls).toHaveLength(2)
  })

  it('is let in without any event, because the gate checks by itself', async () => {
    const { calls, queried } = await refuse()
    Object.assign(queried, granted)
    await vi.advanceTimersByTimeAsync(2000)
    expect(calls).toHaveLength(2)
  })

  it('sees the first device work while the second is still blocked', async () => {
    const { gate, calls, queried, window } = await refuse()
    Object.assign(queried, { camera: 'granted' })
    window.dispatchEvent(new Event('focus'))
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'blocked', permissions: { camera: { permission: 'granted' } } })
    expect(gate.getState()).toHaveProperty('trouble', { microphone: { kind: 'denied', layers: ['browser'] } })
    expect(calls).toHaveLength(1)
  })

  it('is never asked by the browser without a press when the settings say ask', async () => {
    const { gate, calls, queried, window } = await refuse()
    Object.assign(queried, prompt)
    window.dispatchEvent(new Event('focus'))
    await flush()
    expect([gate.getState().phase, calls.length]).toEqual(['blocked', 1])
    gate.retry()
    expect(calls).toHaveLength(2)
  })
})

describe('a blocked person who is in the settings', () => {
  const denied = { camera: 'denied', microphone: 'denied' } as const

  it('allows the camera, blocks it again, and is told about both devices', async () => {
    const { gate, queried, window } = await openGate(denied)
    const change = async (camera: Permission) => {
      queried.camera = camera
      window.dispatchEvent(new Event('focus'))
      await flush()
    }
    gate.start()
    await change('granted')
    expect(gate.getState()).toHaveProperty('trouble', { microphone: { kind: 'denied', layers: ['browser'] } })
    await change('denied')
    expect(gate.getState()).toHaveProperty('trouble.camera', { kind: 'denied', layers: ['browser'] })
  })

  it('presses Try again too early, and keeps the same screen before their eyes', async () => {
    const { gate, calls } = await openGate(denied)
    gate.start()
    gate.retry()
    expect(gate.getState()).toMatchObject({ phase: 'requesting', noticeable: false, recovering: { camera: {} } })
    calls[0]?.reject(refusal())
    await flush()
    expect(gate.getState().phase).toBe('blocked')
  })
})

describe('a call that can do without its camera', () => {
  const devices = { camera: 'optional', microphone: 'required' } as const
  const missing = () => Object.assign(new Error('Requested device not found'), { name: 'NotFoundError' })

  async function joinWithoutCamera() {
    const onGranted = vi.fn<OnGranted>()
    const page = await openGate(granted, { devices, onGranted })
    page.listed.shift()
    page.gate.start()
    page.calls[0]?.reject(missing())
    await flush()
    const stream = makeStream({ kinds: ['audio'] })
    page.calls[1]?.resolve(stream)
    await flush()
    return { ...page, onGranted, stream }
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

  it('hands over the same stream again when the camera is turned on later', async () => {
    const { gate, calls, onGranted, stream } = await joinWithoutCamera()
    gate.retry()
    expect(calls[2]?.constraints).toEqual({ video: true })
    calls[2]?.resolve(makeStream({ kinds: ['video'] }))
    await flush()
    expect(onGranted).toHaveBeenLastCalledWith({ stream, live: { camera: true, microphone: true } })
    expect(stream.liveTracks).toBe(2)
    expect(gate.getState()).toMatchObject({ phase: 'open', without: {} })
  })

  it('continues with its microphone when joining with the camera fails', async () => {
    const { gate, calls, onGranted, reported, stream } = await joinWithoutCamera()
    onGranted.mockRejectedValueOnce(new Error('no room for a picture'))
    gate.retry()
    calls[2]?.resolve(makeStream({ kinds: ['video'] }))
    await flush()
    expect(reported).toEqual([new Error('no room for a picture')])
    expect(gate.getState()).toMatchObject({ phase: 'open', joining: false })
    expect(stream.liveTracks).toBe(2)
  })

  it('has one camera track after its camera stopped and was turned on again', async () => {
    const { gate, calls, stream } = await joinWithoutCamera()
    for (const camera of [2, 3]) {
      gate.retry()
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
    gate.retry()
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
    expect(canGoOnWith(gate.getState())).toEqual(['microphone'])
    gate.confirm()
    expect(calls[1]?.constraints).toEqual({ audio: true })
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
    const { gate, calls, stream } = await pullMicrophone()
    gate.configure({ onGranted })
    await vi.advanceTimersByTimeAsync(1000)
    gate[press]()
    expect(gate.getState()).toMatchObject({ phase: 'open', adding: ['microphone'] })
    expect(calls[1]?.constraints).toEqual({ audio: true })
    calls[1]?.resolve(makeStream({ kinds: ['audio'] }))
    await flush()
    expect(onGranted).toHaveBeenCalledExactlyOnceWith({ stream, live: { camera: true, microphone: true } })
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
    expect(gate.getState()).toMatchObject({ phase: 'open', adding: ['microphone'], waitingFor: 'device' })
    await vi.advanceTimersByTimeAsync(27_500)
    expect(gate.getState()).toMatchObject({ phase: 'open', waitingFor: 'stalled' })
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
    gate.configure({ onGranted: () => {} })
    expect(gate.getState()).toMatchObject({ phase: 'open', without: { microphone: { kind: 'ended' } } })
    gate.retry()
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
})

describe('a page that is reloaded in the middle of a recovery', () => {
  async function block() {
    const page = await openGate({ camera: 'denied', microphone: 'denied' }, { onGranted: () => {} })
    page.gate.start()
    page.unsubscribe()
    await flush()
    /** The same site in a new document. */
    const reload = async (queried = page.queried) => {
      const next = openWindow({ ...queried })
      const { sessionStorage, localStorage } = page.browser
      Object.assign(next.browser, { sessionStorage, localStorage })
      const gate = createGate({ browser: next.browser, onGranted: () => {} })
      gate.subscribe(() => {})
      await flush()
      return { ...next, gate }
    }
    return { ...page, reload }
  }

  it('welcomes the person back', async () => {
    const { reload } = await block()
    const { gate } = await reload()
    expect(gate.getState()).toMatchObject({ phase: 'idle', notice: 'reloaded' })
  })

  it('is not taken for a reload by a second gate that comes meanwhile', async () => {
    const { gate, browser } = await openGate({ camera: 'denied', microphone: 'denied' })
    gate.start()
    const second = createGate({ browser })
    second.subscribe(() => {})
    await flush()
    expect(second.getState()).not.toHaveProperty('notice')
  })

  it('welcomes the person in one place, however many gates there are', async () => {
    const { reload } = await block()
    const { gate, browser } = await reload()
    const second = createGate({ browser })
    second.subscribe(() => {})
    await flush()
    expect([gate.getState(), second.getState()].filter((state) => 'notice' in state)).toHaveLength(1)
  })

  it('does not, half an hour later', async () => {
    const { reload } = await block()
    await vi.advanceTimersByTimeAsync(30 * 60 * 1000)
    expect((await reload()).gate.getState()).not.toHaveProperty('notice')
  })

  it('does not after a call, nor after the welcome was closed', async () => {
    const { reload } = await block()
    const { gate, calls } = await reload(granted)
    gate.start()
    calls[0]?.resolve(makeStream())
    await flush()
    expect(gate.getState().phase).toBe('open')
    expect((await reload()).gate.getState()).not.toHaveProperty('notice')

    const other = await block()
    const welcomed = await other.reload()
    welcomed.gate.cancel()
    expect((await other.reload()).gate.getState()).not.toHaveProperty('notice')
  })

  it('works as ever where storage is blocked', async () => {
    const page = openWindow({ camera: 'denied', microphone: 'denied' })
    for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(page.browser, name, {
        get() {
          throw new Error('SecurityError')
        },
      })
    }
    const gate = createGate({ browser: page.browser })
    gate.subscribe(() => {})
    await flush()
    gate.start()
    expect(gate.getState().phase).toBe('blocked')
    expect(page.reported).toEqual([])
  })
})

describe('a device that comes', () => {
  async function miss(queried: { camera: Permission; microphone: Permission }) {
    const page = await openGate(queried, { onGranted: () => {} })
    const [camera] = page.listed.splice(0, 1)
    page.gate.start()
    page.gate.confirm()
    page.calls[0]?.reject(Object.assign(new Error('Requested device not found'), { name: 'NotFoundError' }))
    await flush()
    expect(page.gate.getState()).toHaveProperty('trouble', { camera: { kind: 'missing' } })
    const plugIn = async () => {
      if (camera) page.listed.push(camera)
      page.browser.navigator.mediaDevices?.dispatchEvent(new Event('devicechange'))
      await flush()
    }
    return { ...page, plugIn }
  }

  it('lets the person in when everything is allowed', async () => {
    const { calls, plugIn } = await miss(granted)
    await plugIn()
    expect(calls).toHaveLength(2)
  })

  it('leads to the explainer when the browser would ask', async () => {
    const { gate, calls, plugIn } = await miss(prompt)
    await plugIn()
    expect([gate.getState().phase, calls.length]).toEqual(['explaining', 1])
  })

  it('is tried once for each time that something comes or goes', async () => {
    const { calls, browser, listed } = await miss(granted)
    for (const tries of [2, 3]) {
      listed.push({ kind: 'videoinput' })
      browser.navigator.mediaDevices?.dispatchEvent(new Event('devicechange'))
      await flush()
      expect(calls).toHaveLength(tries)
      calls.at(-1)?.reject(busyCamera())
      await vi.advanceTimersByTimeAsync(10_000)
      expect(calls).toHaveLength(tries)
    }
  })
})

describe('a browser that speaks of devices all the time', () => {
  const headset = { kind: 'audioinput', deviceId: 'hands-free' }

  async function openBusyGate() {
    const page = await openGate(granted, { onGranted: () => {} })
    const media = page.browser.navigator.mediaDevices as MediaDevices
    let requests = 0
    /** Each request fails at once, after what it does to the devices. */
    const fail = (sideEffect: () => void) => {
      media.getUserMedia = () => {
        requests++
        sideEffect()
        return Promise.reject(busyCamera())
      }
    }
    const change = () => void media.dispatchEvent(new Event('devicechange'))
    return { ...page, change, fail, requests: () => requests }
  }

  it('after each failed request is asked once, because the list is the same (mobile Safari)', async () => {
    const { gate, change, fail, requests } = await openBusyGate()
    fail(() => setTimeout(change, 5))
    gate.start()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([gate.getState().phase, requests()]).toEqual(['blocked', 1])
  })

  it('is asked at growing distances where the list changes with each request (a Bluetooth headset)', async () => {
    const { gate, listed, change, fail, requests } = await openBusyGate()
    const flip = () => {
      if (listed.includes(headset)) listed.splice(listed.indexOf(headset), 1)
      else listed.push(headset)
      change()
    }
    fail(() => setTimeout(flip, 5))
    gate.start()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(requests()).toBeLessThanOrEqual(5)
    const before = requests()
    await vi.advanceTimersByTimeAsync(100_000)
    expect(requests() - before).toBeLessThanOrEqual(5)
    // The last change is not forgotten: it is looked at once the pause is over.
    expect(requests()).toBeGreaterThan(before)
  })

  it.each([
    ['in the list', 'devicechange'],
    ['of the focus', 'focus'],
  ])(
    'asks for no more where the system keeps the camera: each change %s leads to one try, at growing distances',
    async (_, type) => {
      const { gate, listed, change, browser, window } = await openBusyGate()
      let requests = 0
      const bySystem = Object.assign(new Error('Permission denied by system'), { name: 'NotAllowedError' })
      ;(browser.navigator.mediaDevices as MediaDevices).getUserMedia = () => {
        requests++
        return Promise.reject(bySystem)
      }
      gate.start()
      for (let times = 0; times < 100; times++) {
        await vi.advanceTimersByTimeAsync(100)
        if (type === 'focus') for (const turn of ['blur', 'focus']) window.dispatchEvent(new Event(turn))
        else {
          listed.push({ kind: 'videoinput' })
          change()
        }
      }
      expect(requests).toBeLessThanOrEqual(6)
    },
  )

  it('is asked at once again after a press', async () => {
    const { gate, listed, change, fail, requests } = await openBusyGate()
    fail(() => {})
    gate.start()
    await flush()
    for (let plugs = 0; plugs < 3; plugs++) {
      listed.push({ kind: 'videoinput' })
      change()
      await flush()
    }
    expect(requests()).toBe(2)
    gate.retry()
    await flush()
    listed.push({ kind: 'videoinput' })
    change()
    await flush()
    expect(requests()).toBe(4)
  })
})

describe('a device that does not start for a moment', () => {
  async function openProven(options: GateOptions = {}) {
    const page = await openGate(granted, { onGranted: () => {}, ...options })
    Object.assign(page.browser.navigator, { userAgent: 'Chrome/156.0.0.0' })
    return page
  }

  it('is tried twice more, with growing pauses, while the person still waits', async () => {
    const { gate, calls } = await openProven()
    gate.start()
    for (const [pause, made] of [
      [200, 2],
      [400, 3],
    ] as const) {
      calls.at(-1)?.reject(busyCamera())
      await vi.advanceTimersByTimeAsync(pause - 1)
      expect([gate.getState().phase, calls.length]).toEqual(['requesting', made - 1])
      await vi.advanceTimersByTimeAsync(1)
      expect(calls).toHaveLength(made)
    }
    calls[2]?.resolve(makeStream())
    await flush()
    expect(gate.getState().phase).toBe('open')
  })

  it('is called busy after the third time', async () => {
    const { gate, calls } = await openProven()
    gate.start()
    await stayBusy(calls, 0)
    await vi.advanceTimersByTimeAsync(10_000)
    expect([gate.getState().phase, calls.length]).toEqual(['blocked', 3])
  })

  it('is not tried again where it took its time to fail: Chromium gives a camera ten seconds', async () => {
    const { gate, calls } = await openProven()
    gate.start()
    await vi.advanceTimersByTimeAsync(10_000)
    calls[0]?.reject(Object.assign(new Error('Timeout starting video source'), { name: 'AbortError' }))
    await vi.advanceTimersByTimeAsync(1000)
    expect([gate.getState().phase, calls.length]).toEqual(['blocked', 1])
  })

  it('is not tried again for a person who has left, and whose next press makes a new request', async () => {
    const { gate, calls } = await openProven()
    gate.start()
    calls[0]?.reject(busyCamera())
    await flush()
    gate.cancel()
    await vi.advanceTimersByTimeAsync(5000)
    expect(calls).toHaveLength(1)
    expect(gate.getState()).toMatchObject({ phase: 'idle', unanswered: false })
    gate.start()
    expect(calls).toHaveLength(2)
  })

  it('is not tried again where the setting was put back to "ask" meanwhile: it would lead to a prompt', async () => {
    const { gate, calls, queried } = await openProven()
    gate.start()
    calls[0]?.reject(busyCamera())
    await flush()
    Object.assign(queried, prompt)
    await vi.advanceTimersByTimeAsync(5000)
    expect([gate.getState().phase, calls.length]).toEqual(['blocked', 1])
  })

  it('is not tried again where the browser may prompt: it would not be one press, one prompt', async () => {
    const { gate, calls } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    calls[0]?.reject(busyCamera())
    await vi.advanceTimersByTimeAsync(5000)
    expect([gate.getState().phase, calls.length]).toEqual(['blocked', 1])
  })
})

describe('devices that the app asks for otherwise, while the person is stuck', () => {
  const missing = () => Object.assign(new Error(''), { name: 'NotFoundError' })

  it('are asked for at once where the browser will not prompt', async () => {
    const page = await openGate(granted, { onGranted: () => {} })
    page.listed.shift()
    page.gate.start()
    page.calls[0]?.reject(missing())
    await flush()
    expect(page.gate.getState()).toHaveProperty('trouble', { camera: { kind: 'missing' } })
    page.gate.configure({ devices: { microphone: 'required' }, onGranted: () => {} })
    expect(page.calls[1]?.constraints).toEqual({ audio: true })
  })

  it('are explained first where it would', async () => {
    const page = await openGate({ camera: 'denied', microphone: 'prompt' }, { onGranted: () => {} })
    page.gate.start()
    page.gate.configure({ devices: { microphone: 'required' } })
    expect([page.gate.getState().phase, page.calls.length]).toEqual(['explaining', 0])
  })

  it('stand in the way in their turn, if they are refused', async () => {
    const page = await openGate({ camera: 'denied', microphone: 'denied' }, { devices: { camera: 'required' } })
    page.gate.start()
    page.gate.configure({ devices: { microphone: 'required' } })
    await flush()
    expect(page.gate.getState()).toHaveProperty('trouble', { microphone: { kind: 'denied', layers: ['browser'] } })
  })

  it('are asked for with other constraints, after some that no device met', async () => {
    const impossible = { camera: { width: 9 } }
    const { gate, calls } = await openGate(granted, { constraints: impossible, onGranted: () => {} })
    gate.start()
    calls[0]?.reject(Object.assign(new Error(''), { name: 'OverconstrainedError', constraint: 'width' }))
    await flush()
    expect(gate.getState()).toHaveProperty('trouble.camera.kind', 'overconstrained')
    gate.configure({ constraints: { camera: { width: 640 } }, onGranted: () => {} })
    expect(calls[1]?.constraints).toEqual({ audio: true, video: { width: 640 } })
  })
})

/** The person looks at something else, and then at the page again. */
async function leaveAndReturn(document: EventTarget): Promise<void> {
  for (const visibilityState of ['hidden', 'visible']) {
    Object.assign(document, { visibilityState })
    document.dispatchEvent(new Event('visibilitychange'))
  }
  await flush()
}

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
    expect(onGranted).toHaveBeenCalledWith({ stream, live: { camera: true, microphone: true } })
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

describe('a person whose camera is busy', () => {
  it('is let in on the return from the app that had it, and told again if it still has', async () => {
    const { gate, calls, document } = await openGate(granted, { onGranted: () => {} })
    const busy = () => Object.assign(new Error('Could not start video source'), { name: 'NotReadableError' })
    gate.start()
    calls[0]?.reject(busy())
    await flush()
    await leaveAndReturn(document)
    calls[1]?.reject(busy())
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: { kind: 'busy' } } })

    await leaveAndReturn(document)
    calls[2]?.resolve(makeStream())
    await flush()
    expect(gate.getState().phase).toBe('open')
  })
})

describe('what is in the way', () => {
  const notFound = () => Object.assign(new Error('Requested device not found'), { name: 'NotFoundError' })
  const notReadable = () => Object.assign(new Error('The I/O read operation failed.'), { name: 'NotReadableError' })

  it.each([
    ['a listed device that Firefox says is missing', prompt, notFound, ['system'], 'Gecko/20100101 Firefox/153.0'],
    ['a refusal although all is granted', granted, refusal, ['system', 'browser'], undefined],
  ])('is named the same at the next press: %s', async (_, queried, error, layers, userAgent) => {
    const { gate, calls, browser } = await openGate(queried)
    Object.assign(browser.navigator, { userAgent })
    gate.start()
    gate.confirm()
    calls[0]?.reject(error())
    await flush()
    expect(gate.getState()).toHaveProperty('trouble.camera', { kind: 'denied', layers })
    gate.cancel()
    gate.start()
    expect(gate.getState()).toHaveProperty('trouble.camera', { kind: 'denied', layers })
    expect(calls).toHaveLength(1)
  })

  it('is that the camera is missing, where it is blocked as well', async () => {
    const page = openWindow({ camera: 'denied', microphone: 'granted' })
    page.listed.shift()
    const gate = createGate({ browser: page.browser })
    gate.subscribe(() => {})
    await flush()
    gate.start()
    expect(gate.getState()).toHaveProperty('trouble', { camera: { kind: 'missing' } })

    page.listed.push({ kind: 'videoinput' })
    page.browser.navigator.mediaDevices?.dispatchEvent(new Event('devicechange'))
    await flush()
    expect(gate.getState()).toHaveProperty('trouble.camera', { kind: 'denied', layers: ['browser'] })
  })

  it('is the frame, where Firefox and WebKit refuse it everything and list nothing', async () => {
    const page = openWindow({ camera: 'denied', microphone: 'denied' })
    page.listed.splice(0)
    Object.assign(page.browser, { parent: {} })
    const gate = createGate({ browser: page.browser })
    gate.subscribe(() => {})
    await flush()
    gate.start()
    expect(gate.getState()).toHaveProperty('trouble.camera', { kind: 'unsupported', reason: 'framed' })
    expect(page.calls).toHaveLength(0)
  })

  it('is the person’s own block, and not the frame, where the list of Firefox was late: the tab was opened in the background', async () => {
    const page = openWindow({ camera: 'denied', microphone: 'denied' })
    const { mediaDevices } = page.browser.navigator
    const inSight = mediaDevices?.enumerateDevices
    Object.assign(mediaDevices as object, { enumerateDevices: () => new Promise(() => {}) })
    Object.assign(page.browser, { parent: {} })
    const gate = createGate({ browser: page.browser })
    gate.subscribe(() => {})
    await vi.advanceTimersByTimeAsync(2000)
    const blocked = { kind: 'denied', layers: ['browser'] }
    gate.start()
    expect(gate.getState()).toHaveProperty('trouble', { camera: blocked, microphone: blocked })

    // It says what is there once the person is: nothing, to a frame that may use none.
    gate.cancel()
    page.listed.splice(0)
    Object.assign(mediaDevices as object, { enumerateDevices: inSight })
    page.window.dispatchEvent(new Event('focus'))
    await flush()
    gate.start()
    expect(gate.getState()).toHaveProperty('trouble.camera', { kind: 'unsupported', reason: 'framed' })
  })

  it('is found out although the browser never lists its devices nor its locks', async () => {
    const { gate, calls, browser } = await openGate(granted)
    const never = () => new Promise<never>(() => {})
    Object.assign(browser.navigator.mediaDevices as object, { enumerateDevices: never })
    Object.assign(browser.navigator.locks as object, { query: never })
    gate.start()
    calls[0]?.reject(notReadable())
    await vi.advanceTimersByTimeAsync(1000)
    expect(gate.getState()).toHaveProperty('trouble.camera', { kind: 'busy' })
  })

  it('may be the optional camera, where the browser does not say which of the two is busy', async () => {
    const { gate, calls } = await openGate(granted, {
      devices: { camera: 'optional', microphone: 'required' },
      onGranted: () => {},
    })
    gate.start()
    calls[0]?.reject(notReadable())
    await flush()
    expect(calls[1]?.constraints).toEqual({ audio: true })
    calls[1]?.resolve(makeStream({ kinds: ['audio'] }))
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'open', without: { camera: { kind: 'busy' } } })
  })

  it('is gone when a camera comes that the browser does not report', async () => {
    const { gate, calls, listed } = await openGate(granted, { onGranted: () => {} })
    const [camera] = listed.splice(0, 1)
    gate.start()
    calls[0]?.reject(notFound())
    await vi.advanceTimersByTimeAsync(10_000)
    expect(calls).toHaveLength(1)
    if (camera) listed.push(camera)
    await vi.advanceTimersByTimeAsync(2000)
    expect(calls).toHaveLength(2)
  })
})

describe('a person whose system keeps the camera off', () => {
  const bySystem = () => Object.assign(new Error('Permission denied by system'), { name: 'NotAllowedError' })
  const turnAway = async (window: EventTarget) => {
    window.dispatchEvent(new Event('blur'))
    window.dispatchEvent(new Event('focus'))
    await flush()
  }

  it('is let in on the return from the settings, which hide nothing of the page', async () => {
    const { gate, calls, window } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    calls[0]?.reject(bySystem())
    await flush()
    await turnAway(window)
    calls[1]?.resolve(makeStream())
    await flush()
    expect(gate.getState().phase).toBe('open')
  })

  it('is not offered to be asked again by a browser that has nothing against it', async () => {
    const { gate, calls, document } = await openGate(prompt, { onGranted: () => {} })
    gate.start()
    gate.confirm()
    calls[0]?.reject(bySystem())
    await flush()
    await leaveAndReturn(document)
    expect(gate.getState()).toHaveProperty('trouble.camera', { kind: 'denied', layers: ['system'] })
    expect(isAskable(gate.getState())).toBe(false)
  })

  it('is not asked again after the browser itself refused, because its own prompt takes the focus', async () => {
    const { gate, calls, window } = await openGate(prompt, { onGranted: () => {} })
    gate.start()
    gate.confirm()
    calls[0]?.reject(refusal())
    await flush()
    await turnAway(window)
    expect(gate.getState()).toHaveProperty('permissions.camera.permission', 'denied')
    expect(isAskable(gate.getState())).toBe(false)
  })

  it('is let in on the return to the page, and told again if it is still off', async () => {
    const { gate, calls, document } = await openGate(granted, { onGranted: () => {} })
    const bySystem = () => Object.assign(new Error('Permission denied by system'), { name: 'NotAllowedError' })
    gate.start()
    calls[0]?.reject(bySystem())
    await flush()
    expect(gate.getState()).toHaveProperty('trouble.camera', { kind: 'denied', layers: ['system'] })

    await leaveAndReturn(document)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', noticeable: false })
    calls[1]?.reject(bySystem())
    await flush()
    expect(gate.getState().phase).toBe('blocked')

    await leaveAndReturn(document)
    calls[2]?.resolve(makeStream())
    await flush()
    expect(gate.getState().phase).toBe('open')
  })
})

describe('a constraint that fits no device', () => {
  const overconstrained = (constraint: string) =>
    Object.assign(new Error(''), { name: 'OverconstrainedError', constraint })

  async function press(constraints: GateOptions['constraints'], listed: readonly object[] = []) {
    const onStateChange = vi.fn<NonNullable<GateOptions['onStateChange']>>()
    const page = await openGate(granted, { constraints, onStateChange, onGranted: () => {} })
    page.listed.push(...(listed as typeof page.listed))
    page.gate.start()
    /** What the app was told was loosened. */
    const loosened = () => onStateChange.mock.calls.map(([, details]) => details.loosened).filter(Boolean)
    const reject = async (constraint: string) => {
      page.calls.at(-1)?.reject(overconstrained(constraint))
      await flush()
    }
    return { ...page, reject, loosened }
  }

  it('becomes a wish, and the app is told', async () => {
    const page = await press({ camera: { deviceId: { exact: 'gone' }, height: 720 } })
    await page.reject('deviceId')
    expect(page.calls[1]?.constraints).toEqual({ audio: true, video: { deviceId: { ideal: 'gone' }, height: 720 } })
    page.calls[1]?.resolve(makeStream())
    await flush()
    expect(page.gate.getState().phase).toBe('open')
    expect(page.loosened()).toEqual([{ camera: ['deviceId'] }])
  })

  it('of one device leaves the other as chosen: a headset is not forgotten for a camera that is gone', async () => {
    const chosen = { camera: { deviceId: { exact: 'gone' } }, microphone: { deviceId: { exact: 'headset' } } }
    const page = await press(chosen, [{ kind: 'audioinput', deviceId: 'headset' }])
    await page.reject('deviceId')
    expect(page.calls[1]?.constraints).toEqual({
      audio: { deviceId: { exact: 'headset' } },
      video: { deviceId: { ideal: 'gone' } },
    })
  })

  it('of either device is loosened for one after the other where the list has no ids', async () => {
    const page = await press({ camera: { deviceId: { exact: 'a' } }, microphone: { deviceId: { exact: 'b' } } })
    await page.reject('deviceId')
    expect(page.calls[1]?.constraints).toEqual({
      audio: { deviceId: { exact: 'b' } },
      video: { deviceId: { ideal: 'a' } },
    })
    await page.reject('deviceId')
    expect(page.calls[2]?.constraints).toEqual({
      audio: { deviceId: { ideal: 'b' } },
      video: { deviceId: { ideal: 'a' } },
    })
  })

  it('is one of many: each is loosened when the browser names it, and no other', async () => {
    const page = await press({
      camera: { width: { min: 9000 }, frameRate: { max: 1, ideal: 30 }, height: { exact: 720 } },
    })
    await page.reject('width')
    await page.reject('frameRate')
    page.calls[2]?.resolve(makeStream())
    await flush()
    expect(page.calls[2]?.constraints).toHaveProperty('video', {
      width: { ideal: 9000 },
      frameRate: { ideal: 30 },
      height: { exact: 720 },
    })
    expect(page.loosened()).toEqual([{ camera: ['width', 'frameRate'] }])
  })

  it('may go unnamed (WebKit before its first grant): then every demand on a device that is there becomes a wish', async () => {
    const page = await press({
      camera: { deviceId: { exact: 'gone' }, width: { min: 9000 } },
      microphone: { echoCancellation: true },
    })
    await page.reject('')
    expect(page.calls[1]?.constraints).toEqual({
      audio: { echoCancellation: true },
      video: { deviceId: { ideal: 'gone' }, width: { ideal: 9000 } },
    })
  })

  it('is reported where there is nothing to loosen, with what the browser said', async () => {
    const page = await press({ camera: { width: 9 } })
    await page.reject('width')
    expect(page.gate.getState()).toHaveProperty('trouble.camera', { kind: 'overconstrained', constraint: 'width' })
    expect([page.calls.length, page.loosened()]).toEqual([1, []])
  })
})

describe('what the browser rejects with', () => {
  async function fail(error: unknown) {
    const onStateChange = vi.fn<NonNullable<GateOptions['onStateChange']>>()
    const { gate, calls } = await openGate(granted, { onStateChange })
    gate.start()
    calls[0]?.reject(error)
    await flush()
    return { gate, onStateChange }
  }

  it('reaches the app as it is, once', async () => {
    const error = busyCamera()
    const { onStateChange } = await fail(error)
    const told = onStateChange.mock.calls.filter(([, details]) => 'error' in details)
    expect(told.map(([state, details]) => [state.phase, details])).toEqual([['blocked', { reason: 'settled', error }]])
  })

  it.each(['TypeError', 'NotSupportedError', 'InvalidStateError'])(
    'is told to the developer when it is their mistake, and to no patient as a busy camera: %s',
    async (name) => {
      const { gate } = await fail(Object.assign(new Error('of the page'), { name }))
      expect(gate.getState()).toHaveProperty('trouble.camera', { kind: 'failed' })
      expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`${name}: of the page`))
    },
  )

  it('ends the wait even where the browser breaks while it is asked why', async () => {
    const { gate, calls, browser } = await openGate(granted)
    vi.spyOn(browser.navigator.mediaDevices as MediaDevices, 'enumerateDevices').mockResolvedValue([null] as never)
    gate.start()
    calls[0]?.reject(Object.assign(Object.create(null) as object, { name: 'TypeError' }))
    await flush()
    expect(gate.getState().phase).toBe('blocked')
  })

  it('is the person’s to try again, if no browser was ever heard to say it', async () => {
    const { gate } = await fail(new Error('a wrapper of the app’s'))
    expect(gate.getState()).toHaveProperty('trouble.camera', { kind: 'failed' })
    gate.retry()
    expect(gate.getState().phase).toBe('requesting')
    expect(console.warn).not.toHaveBeenCalled()
  })
})

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
    expect(onGranted).toHaveBeenCalledExactlyOnceWith({ stream, live: { camera: true, microphone: true } })
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

describe('a thousand gates on one page', () => {
  it('share one set of listeners, and ask the browser once for all', async () => {
    const page = openWindow(granted)
    const query = vi.spyOn(page.browser.navigator.permissions as Permissions, 'query')
    const enumerate = vi.spyOn(page.browser.navigator.mediaDevices as MediaDevices, 'enumerateDevices')
    const listen = vi.spyOn(page.window, 'addEventListener')
    const gates = Array.from({ length: 1000 }, () => createGate({ browser: page.browser }))
    for (const gate of gates) gate.subscribe(() => {})
    await flush()
    // One pair to watch, one pair to read.
    expect(query).toHaveBeenCalledTimes(4)
    expect(enumerate).toHaveBeenCalledOnce()
    expect(listen.mock.calls.map(([type]) => type)).toEqual(['blur', 'focus', 'pageshow'])

    page.window.dispatchEvent(new Event('focus'))
    await flush()
    expect(query).toHaveBeenCalledTimes(6)
  })

  it('change one at a time', async () => {
    const page = openWindow(granted)
    const gates = Array.from({ length: 1000 }, () => createGate({ browser: page.browser, onGranted: () => {} }))
    for (const gate of gates) gate.subscribe(() => {})
    await flush()
    const heard = gates.map((gate) => {
      const listener = vi.fn<() => void>()
      gate.subscribe(listener)
      return listener
    })
    gates[0]?.start()
    expect(heard.filter((listener) => listener.mock.calls.length > 0)).toHaveLength(1)
  })
})

describe('a long wait', () => {
  it('is worth a word at once if the browser asks, and only when it drags on if not', async () => {
    const quick = await openGate(granted)
    quick.gate.start()
    expect(quick.gate.getState()).toMatchObject({ noticeable: false })
    await vi.advanceTimersByTimeAsync(700)
    expect(quick.gate.getState()).toMatchObject({ noticeable: true })

    const asking = await openGate(prompt)
    asking.gate.start()
    asking.gate.confirm()
    expect(asking.gate.getState()).toMatchObject({ noticeable: true })
  })

  it('waits for the answer of a person who is looking, and starts over when the page was hidden', async () => {
    const { gate, document } = await openGate(prompt)
    const turn = (visibilityState: 'hidden' | 'visible') => {
      Object.assign(document, { visibilityState })
      document.dispatchEvent(new Event('visibilitychange'))
    }
    gate.start()
    gate.confirm()
    await vi.advanceTimersByTimeAsync(2000)
    turn('hidden')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(gate.getState()).not.toHaveProperty('waitingFor')
    turn('visible')
    await vi.advanceTimersByTimeAsync(2499)
    expect(gate.getState()).not.toHaveProperty('waitingFor')
    await vi.advanceTimersByTimeAsync(1)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', waitingFor: 'answer' })
  })

  it('waits for an answer although the prompt has the focus (Chromium)', async () => {
    const { gate, window } = await openGate(prompt)
    gate.start()
    gate.confirm()
    window.dispatchEvent(new Event('blur'))
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', waitingFor: 'answer' })
  })

  it('says that it is the device, where the browser asks nothing of what it calls granted (Chromium)', async () => {
    const { gate, browser } = await openGate(granted)
    Object.assign(browser.navigator, { userAgent: 'Chrome/156.0.0.0' })
    gate.start()
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', waitingFor: 'device' })
  })

  it('is called stalled after 30 seconds in which nothing could be asked, at once at the next press', async () => {
    const { gate, browser, calls } = await openGate(granted)
    Object.assign(browser.navigator, { userAgent: 'Chrome/156.0.0.0' })
    gate.start()
    await vi.advanceTimersByTimeAsync(27_500)
    expect(gate.getState()).toMatchObject({ waitingFor: 'device' })
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ waitingFor: 'stalled' })
    expect(browser.sessionStorage?.getItem('precall:recovering')).not.toBeNull()
    gate.cancel()
    gate.start()
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', waitingFor: 'stalled' })
    expect(calls).toHaveLength(1)
  })

  it.each([prompt, granted])('is never called stalled while the browser may be asking: %o', async (queried) => {
    const { gate } = await openGate(queried)
    gate.start()
    gate.confirm()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(gate.getState()).toMatchObject({ waitingFor: 'answer' })
  })

  it('turns from a question to the device once the person has said yes', async () => {
    const { gate, browser, queried } = await openGate(prompt)
    Object.assign(browser.navigator, { userAgent: 'Chrome/156.0.0.0' })
    gate.start()
    gate.confirm()
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ waitingFor: 'answer' })
    Object.assign(queried, granted)
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ waitingFor: 'device' })
  })

  it('waits for the device only where a stream was given before and both are granted now', async () => {
    const { gate, calls } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ waitingFor: 'answer' })
    calls[0]?.resolve(makeStream())
    await flush()
    gate.reset()
    gate.start()
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', waitingFor: 'device' })
  })
})

describe('a gate among careless neighbours', () => {
  it('tells every subscriber, and opens, when one of them throws', async () => {
    const heard = vi.fn<() => void>()
    const { gate, calls, reported } = await openGate(granted, {
      onGranted: () => {},
      onStateChange: () => {
        throw new Error('analytics')
      },
    })
    gate.subscribe(() => {
      throw new Error('listener')
    })
    gate.subscribe(heard)
    gate.start()
    calls[0]?.resolve(makeStream())
    await flush()
    expect(gate.getState().phase).toBe('open')
    expect(heard).toHaveBeenCalled()
    expect(reported).toContainEqual(new Error('listener'))
    expect(reported).toContainEqual(new Error('analytics'))
  })

  it('tells each change once, in order, with its reason, even to one told after a listener that cancels', async () => {
    const told: string[] = []
    const { gate } = await openGate(prompt, {
      onStateChange: (state, { reason }) => told.push(`${reason}: ${state.phase}`),
    })
    gate.subscribe(() => {
      if (gate.getState().phase === 'explaining') gate.cancel()
    })
    gate.start()
    expect(told.slice(-2)).toEqual(['start: explaining', 'cancel: idle'])
  })

  it('does not believe a query that was asked before the answer came', async () => {
    const { gate, calls, window, browser } = await openGate(prompt)
    gate.start()
    gate.confirm()
    const stale = defer<PermissionStatus>()
    const query = vi.spyOn(browser.navigator.permissions as Permissions, 'query')
    query.mockReturnValueOnce(stale.promise).mockReturnValueOnce(stale.promise)
    window.dispatchEvent(new Event('focus'))
    calls[0]?.reject(refusal())
    await flush()
    expect(gate.getState().phase).toBe('blocked')
    stale.resolve({ state: 'granted' } as PermissionStatus)
    await flush()
    expect([gate.getState().phase, calls.length]).toEqual(['blocked', 1])
  })

  it('continues when the browser never answers a query', async () => {
    const { gate, calls, browser } = await openGate(prompt)
    vi.spyOn(browser.navigator.permissions as Permissions, 'query').mockReturnValue(new Promise(() => {}))
    gate.start()
    gate.confirm()
    calls[0]?.reject(refusal())
    await vi.advanceTimersByTimeAsync(1000)
    expect(gate.getState().phase).toBe('blocked')
  })

  it('continues when getUserMedia throws instead of rejecting', async () => {
    const { gate, browser } = await openGate(granted)
    vi.spyOn(browser.navigator.mediaDevices as MediaDevices, 'getUserMedia').mockImplementation(() => {
      throw new Error('half a polyfill')
    })
    gate.start()
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: { kind: 'failed' } } })
  })

  it.each([[undefined], [null], [{}], ['a stream, honestly']])('takes %o for no stream at all', async (answer) => {
    const onGranted = vi.fn<OnGranted>()
    const { gate, calls } = await openGate(granted, { onGranted })
    gate.start()
    calls[0]?.resolve(answer)
    await flush()
    expect(onGranted).not.toHaveBeenCalled()
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: { kind: 'failed' } } })
  })

  it('asks one question at a time in a storm of change events', async () => {
    const { window, browser } = await openGate(granted)
    let open = 0
    let most = 0
    vi.spyOn(browser.navigator.permissions as Permissions, 'query').mockImplementation(async () => {
      most = Math.max(most, ++open)
      await new Promise((resolve) => setTimeout(resolve, 10))
      open--
      return { state: 'granted' } as PermissionStatus
    })
    for (let event = 0; event < 1000; event++) {
      window.dispatchEvent(new Event('focus'))
      await vi.advanceTimersByTimeAsync(1)
    }
    expect(most).toBe(2) // one for each device
  })

  it('leaves no listener behind after its last subscriber', async () => {
    const page = openWindow(granted)
    const balance = new Map<string, number>()
    for (const target of [page.window, page.document, page.browser.navigator.mediaDevices as EventTarget]) {
      for (const [method, by] of [
        ['addEventListener', 1],
        ['removeEventListener', -1],
      ] as const) {
        vi.spyOn(target, method).mockImplementation(
          (type: string) => void balance.set(type, (balance.get(type) ?? 0) + by),
        )
      }
    }
    const gate = createGate({ browser: page.browser })
    const unsubscribes = [gate.subscribe(() => {}), gate.subscribe(() => {})]
    await flush()
    expect([...balance.values()]).toContain(1)
    for (const unsubscribe of unsubscribes) unsubscribe()
    await flush()
    expect(new Set(balance.values())).toEqual(new Set([0]))
  })
})

describe('createGate', () => {
  it('works on a server, and says what is missing only when it is pressed there', () => {
    const gate = createGate()
    expect(gate.getState()).toEqual(gate.getInitialState())
    expect(() => gate.start()).toThrow('There is no window here')
  })
})

describe('createGate refuses', () => {
  it.each([
    ['nothing to ask for', {}, 'no device'],
    ['a device it does not know', { speaker: 'required' }, 'speaker: "required"'],
    ['a need it does not know', { camera: true }, 'camera: true'],
  ])('%s', (_what, devices, found) => {
    const options = { devices } as unknown as GateOptions
    expect(() => createGate(options)).toThrow(found)
    expect(() => createGate(options)).toThrow("{ microphone: 'required' }")
  })
})
