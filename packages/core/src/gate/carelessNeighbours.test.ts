import { describe, expect, it, vi } from 'vitest'
import { defer } from '../../test/defer'
import { makeStream } from '../../test/makeStream'
import type { OnGranted } from '../../test/openGate'
import { flush, granted, openGate, prompt, refusal, setUpGates } from '../../test/openGate'
import { openWindow } from '../../test/openWindow'
import { createGate } from './createGate'

setUpGates()

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
