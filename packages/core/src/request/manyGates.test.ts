import { describe, expect, it, vi } from 'vitest'
import { makeStream } from '../../test/makeStream'
import type { OnGranted } from '../../test/openGate'
import { flush, granted, openGate, refusal, setUpGates } from '../../test/openGate'
import { openWindow } from '../../test/openWindow'
import { createGate } from '../gate/createGate'

setUpGates()

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
