import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BrowserWindow } from './browser'
import type { GateOptions } from './gate'
import { createGate } from './gate'
import type { Permission } from './vocabulary'

/** A window that does nothing by itself: the test says what each call answers, and when. */
function openWindow(queried: { camera: Permission; microphone: Permission }) {
  const window = new EventTarget()
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible', hasFocus: () => true })
  const calls: {
    constraints?: MediaStreamConstraints
    resolve(stream: unknown): void
    reject(error: unknown): void
  }[] = []
  const reported: unknown[] = []
  const mediaDevices = Object.assign(new EventTarget(), {
    getUserMedia: (constraints?: MediaStreamConstraints) =>
      new Promise<MediaStream>((resolve, reject) => {
        calls.push({ constraints, resolve: resolve as (stream: unknown) => void, reject })
      }),
    enumerateDevices: async () => [{ kind: 'videoinput' }, { kind: 'audioinput' }],
  })
  const permissions = {
    query: async ({ name }: { name: string }) =>
      Object.assign(new EventTarget(), { state: queried[name as keyof typeof queried] }),
  }
  const browser = Object.assign(window, {
    isSecureContext: true,
    navigator: { mediaDevices, permissions },
    document,
    setTimeout: (callback: () => void, ms: number) => globalThis.setTimeout(callback, ms) as unknown as number,
    clearTimeout: (id: number) => globalThis.clearTimeout(id),
    reportError: (error: unknown) => reported.push(error),
  })
  return { browser: browser as unknown as BrowserWindow, calls, document, queried, reported, window }
}

function makeStream(readyState: 'live' | 'ended' = 'live') {
  const makeTrack = (kind: string) => {
    const track = { kind, readyState, stop: () => void (track.readyState = 'ended') }
    return track
  }
  const tracks = [makeTrack('audio'), makeTrack('video')]
  return {
    getTracks: () => tracks,
    getAudioTracks: () => tracks.slice(0, 1),
    getVideoTracks: () => tracks.slice(1),
    get liveTracks() {
      return tracks.filter((track) => track.readyState === 'live').length
    },
  }
}

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

/** A gate that somebody watches, and that knows what the browser says. */
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

  it('keeps the stream for as long as somebody keeps it', async () => {
    const stream = makeStream()
    const { gate, calls } = await openGate(granted)
    const letGo = gate.keep()
    gate.start()
    calls[0]?.resolve(stream)
    await flush()
    expect(gate.getGrant()?.stream).toBe(stream)

    // A StrictMode remount lets go and keeps again in one task.
    letGo()
    const letGoAgain = gate.keep()
    await flush()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['open', 2])

    letGo()
    await flush()
    expect(stream.liveTracks).toBe(2)

    letGoAgain()
    await flush()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['idle', 0])
  })

  it('stops the stream, and says why, when nobody takes it', async () => {
    const stream = makeStream()
    const { gate, calls } = await openGate(granted)
    gate.start()
    calls[0]?.resolve(stream)
    await flush()
    expect([gate.getState().phase, stream.liveTracks]).toEqual(['idle', 0])
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('nobody takes the stream'))
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
    calls[0]?.resolve(makeStream('ended'))
    await flush()
    expect(onGranted).not.toHaveBeenCalled()
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: { kind: 'busy' } } })
  })
})

describe('what a request has proved', () => {
  it('outranks a browser that goes on saying prompt (WebKit), until it says something else', async () => {
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

describe('an answer that nobody waits for any more', () => {
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

  it('is let in without any event, for the gate looks by itself', async () => {
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

  it('waits for the answer of a person who is looking, and starts over when they look away', async () => {
    const { gate, window, document } = await openGate(prompt)
    gate.start()
    gate.confirm()
    await vi.advanceTimersByTimeAsync(2000)
    Object.assign(document, { hasFocus: () => false })
    window.dispatchEvent(new Event('blur'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(gate.getState()).not.toHaveProperty('waitingFor')
    Object.assign(document, { hasFocus: () => true })
    window.dispatchEvent(new Event('focus'))
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', waitingFor: 'answer' })
  })

  it('waits for the device only where a stream was given before and both are granted now', async () => {
    const { gate, calls } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ waitingFor: 'answer' })
    calls[0]?.resolve(makeStream())
    await flush()
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

  it('goes on when the browser never answers a query', async () => {
    const { gate, calls, browser } = await openGate(prompt)
    vi.spyOn(browser.navigator.permissions as Permissions, 'query').mockReturnValue(new Promise(() => {}))
    gate.start()
    gate.confirm()
    calls[0]?.reject(refusal())
    await vi.advanceTimersByTimeAsync(1000)
    expect(gate.getState().phase).toBe('blocked')
  })

  it('goes on when getUserMedia throws instead of rejecting', async () => {
    const { gate, browser } = await openGate(granted)
    vi.spyOn(browser.navigator.mediaDevices as MediaDevices, 'getUserMedia').mockImplementation(() => {
      throw new Error('half a polyfill')
    })
    gate.start()
    await flush()
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: { kind: 'busy' } } })
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
