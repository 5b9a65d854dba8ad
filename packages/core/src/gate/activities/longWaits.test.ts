import { describe, expect, it, vi } from 'vitest'
import { makeStream } from '../../../test/makeStream'
import { flush, granted, openGate, prompt, setUpGates } from '../../../test/openGate'

setUpGates()

describe('a long wait', () => {
  it('is worth a word at once if the browser asks, and only when it drags on if not', async () => {
    const quick = await openGate(granted)
    quick.gate.start()
    expect(quick.gate.getState()).toMatchObject({ wait: { kind: 'quiet' } })
    await vi.advanceTimersByTimeAsync(700)
    expect(quick.gate.getState()).toMatchObject({ wait: { kind: 'noticed' } })

    const asking = await openGate(prompt)
    asking.gate.start()
    asking.gate.confirm()
    expect(asking.gate.getState()).toMatchObject({ wait: { kind: 'noticed' } })
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
    expect(gate.getState()).toHaveProperty('wait.kind', 'noticed')
    turn('visible')
    await vi.advanceTimersByTimeAsync(2499)
    expect(gate.getState()).toHaveProperty('wait.kind', 'noticed')
    await vi.advanceTimersByTimeAsync(1)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', wait: { kind: 'answer' } })
  })

  it('is said about the wait that it was found out for, and not about that of a later press', async () => {
    const { gate, browser } = await openGate(prompt)
    gate.start()
    gate.confirm()
    await vi.advanceTimersByTimeAsync(2400)
    const answers: (() => void)[] = []
    const query = browser.navigator.permissions?.query
    Object.assign(browser.navigator, {
      permissions: { query: () => new Promise((resolve) => answers.push(() => resolve({ state: 'prompt' }))) },
    })
    await vi.advanceTimersByTimeAsync(200)
    gate.cancel()
    Object.assign(browser.navigator, { permissions: { query } })
    gate.start()
    answers.forEach((answer) => answer())
    await flush()
    expect(answers.length).toBeGreaterThan(0)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', wait: { kind: 'noticed' } })
  })

  it('waits for an answer although the prompt has the focus (Chromium)', async () => {
    const { gate, window } = await openGate(prompt)
    gate.start()
    gate.confirm()
    window.dispatchEvent(new Event('blur'))
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', wait: { kind: 'answer' } })
  })

  it('says that it is the device, where the browser asks nothing of what it calls granted (Chromium)', async () => {
    const { gate, browser } = await openGate(granted)
    Object.assign(browser.navigator, { userAgent: 'Chrome/156.0.0.0' })
    gate.start()
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', wait: { kind: 'device' } })
  })

  it('is called stalled after 30 seconds in which nothing could be asked, at once at the next press', async () => {
    const { gate, browser, calls } = await openGate(granted)
    Object.assign(browser.navigator, { userAgent: 'Chrome/156.0.0.0' })
    gate.start()
    await vi.advanceTimersByTimeAsync(27_500)
    expect(gate.getState()).toMatchObject({ wait: { kind: 'device' } })
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ wait: { kind: 'stalled' } })
    expect(browser.sessionStorage?.getItem('precall:recovering')).not.toBeNull()
    gate.cancel()
    gate.start()
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', wait: { kind: 'stalled' } })
    expect(calls).toHaveLength(1)
  })

  it.each([prompt, granted])('is never called stalled while the browser may be asking: %o', async (queried) => {
    const { gate } = await openGate(queried)
    gate.start()
    gate.confirm()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(gate.getState()).toMatchObject({ wait: { kind: 'answer' } })
  })

  it('turns from a question to the device once the person has said yes', async () => {
    const { gate, browser, queried } = await openGate(prompt)
    Object.assign(browser.navigator, { userAgent: 'Chrome/156.0.0.0' })
    gate.start()
    gate.confirm()
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ wait: { kind: 'answer' } })
    Object.assign(queried, granted)
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ wait: { kind: 'device' } })
  })

  it('waits for the device only where a stream was given before and both are granted now', async () => {
    const { gate, calls } = await openGate(granted, { onGranted: () => {} })
    gate.start()
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ wait: { kind: 'answer' } })
    calls[0]?.resolve(makeStream())
    await flush()
    gate.reset()
    gate.start()
    await vi.advanceTimersByTimeAsync(2500)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', wait: { kind: 'device' } })
  })
})
