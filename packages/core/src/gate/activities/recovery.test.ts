import { describe, expect, it, vi } from 'vitest'
import { makeStream } from '../../../test/makeStream'
import { flush, granted, leaveAndReturn, openGate, prompt, refusal, setUpGates } from '../../../test/openGate'
import { openWindow } from '../../../test/openWindow'
import { isAskable } from '../../machine'
import type { Permission } from '../../vocabulary'
import { createGate } from '../createGate'

setUpGates()

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
    expect(gate.getState()).toMatchObject({ phase: 'requesting', wait: { kind: 'quiet', recovering: { camera: {} } } })
    calls[0]?.reject(refusal())
    await flush()
    expect(gate.getState().phase).toBe('blocked')
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
    expect(gate.getState()).toMatchObject({ phase: 'requesting', wait: { kind: 'quiet' } })
    calls[1]?.reject(bySystem())
    await flush()
    expect(gate.getState().phase).toBe('blocked')

    await leaveAndReturn(document)
    calls[2]?.resolve(makeStream())
    await flush()
    expect(gate.getState().phase).toBe('open')
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
