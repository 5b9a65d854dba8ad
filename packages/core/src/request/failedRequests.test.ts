import { describe, expect, it, vi } from 'vitest'
import { makeStream } from '../../test/makeStream'
import { busyCamera, flush, granted, openGate, prompt, refusal, setUpGates, stayBusy } from '../../test/openGate'
import { openWindow } from '../../test/openWindow'
import { createGate } from '../gate/createGate'
import type { GateOptions } from '../gate/options/gateOptions'

setUpGates()

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

describe('a device that does not start for a moment', () => {
  async function openProven(options: Pick<GateOptions, 'devices'> = {}) {
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
