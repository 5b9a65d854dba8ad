import { describe, expect, it, vi } from 'vitest'
import { flush, granted, openGate, prompt, setUpGates } from '../../../test/openGate'
import { openWindow } from '../../../test/openWindow'
import { createGate } from '../createGate'
import type { GateOptions } from '../options/gateOptions'

setUpGates()

/** The first load of what asks a policy takes more than a task. */
const loaded = async () => {
  await import('./askPolicy')
  await flush()
}

async function openWith(
  supportPolicy: GateOptions['supportPolicy'],
  queried: Parameters<typeof openGate>[0] = granted,
) {
  const page = await openGate(queried, { onGranted: () => {}, supportPolicy })
  await loaded()
  return page
}

const excluded = { kind: 'unsupported', reason: 'excluded' }

describe('an app that does not support this browser', () => {
  it('has no one asked, although all is allowed, and has the reason in the state', async () => {
    const { gate, calls } = await openWith(() => 'unsupported')
    gate.start()
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: excluded, microphone: excluded } })
    gate.retry()
    gate.start()
    expect(calls).toHaveLength(0)
    expect(gate.getSupport()).toBe('unsupported')
  })

  it('has no one asked by a press that comes before the policy can be', async () => {
    const page = openWindow({ ...granted })
    const gate = createGate({ browser: page.browser, supportPolicy: () => 'unsupported' })
    gate.subscribe(() => {})
    gate.start()
    await loaded()
    expect(gate.getState().phase).toBe('blocked')
    expect(page.calls).toHaveLength(0)
  })

  it('names what the browser lacks, where it lacks something as well', async () => {
    const page = await openWith(() => 'unsupported')
    Object.assign(page.browser, { BigInt: undefined })
    page.gate.start()
    expect(page.gate.getState()).toHaveProperty('trouble.camera.reason', 'outdated')
  })

  it('is heard at each press, because what it says may depend on the visit', async () => {
    let stream = true
    const { gate, calls } = await openWith(({ mobile }) => (stream && !mobile ? 'unsupported' : undefined))
    gate.start()
    expect(gate.getState().phase).toBe('blocked')
    stream = false
    gate.retry()
    expect(calls).toHaveLength(1)
  })
})

describe('a press that is held until the policy can be asked', () => {
  it('asks the browser then, once however often it came', async () => {
    const page = openWindow({ ...granted })
    const gate = createGate({ browser: page.browser, onGranted: () => {}, supportPolicy: () => 'full' })
    gate.subscribe(() => {})
    await flush()
    gate.start()
    gate.start()
    await loaded()
    expect(page.calls).toHaveLength(1)
  })

  it('is given up by cancel, and by the last listener that goes', async () => {
    for (const end of ['cancel', 'leave'] as const) {
      const page = openWindow({ ...granted })
      const gate = createGate({ browser: page.browser, onGranted: () => {}, supportPolicy: () => 'full' })
      const leave = gate.subscribe(() => {})
      gate.start()
      if (end === 'cancel') gate.cancel()
      else leave()
      await loaded()
      expect([gate.getState().phase, page.calls.length]).toEqual(['idle', 0])
    }
  })
})

describe('an app that says nothing of this browser, or lets it in', () => {
  it.each([undefined, 'full', 'plain', 'discouraged'] as const)('%s: is asked as ever', async (said) => {
    const { gate, calls } = await openWith(() => said)
    gate.start()
    expect(calls).toHaveLength(1)
    expect(gate.getSupport()).toBe(said)
  })

  it('lets in one that we call too old, because it knows what its own code needs', async () => {
    const page = await openWith(() => 'plain', prompt)
    Object.assign(page.browser, { BigInt: undefined })
    page.gate.start()
    expect(page.gate.getState().phase).toBe('explaining')
  })

  it('cannot give a browser the camera API that it does not have', async () => {
    const page = await openWith(() => 'full')
    Object.assign(page.browser, { navigator: { ...page.browser.navigator, mediaDevices: undefined } })
    page.gate.start()
    expect(page.gate.getState()).toHaveProperty('trouble.camera.reason', 'no-api')
  })
})

describe('a policy that fails', () => {
  it.each<[what: string, policy: () => unknown, says: RegExp]>([
    [
      'throws',
      () => {
        throw new Error('no such plan')
      },
      /threw an error/,
    ],
    ['gives a word that there is not', () => 'no', /returned 'no', which is no answer/],
    ['gives a promise that fails', () => Promise.reject(new Error('offline')), /is async/],
    ['gives what JSON cannot write', () => 1n, /returned a value of type bigint/],
    ['gives the name of what every object has', () => 'toString', /returned 'toString'/],
  ])('is named on the console once, and ours holds: it %s', async (_, policy, says) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { gate, calls } = await openWith(policy as GateOptions['supportPolicy'])
    gate.start()
    gate.getSupport()
    expect(calls).toHaveLength(1)
    expect(error).toHaveBeenCalledOnce()
    expect(error.mock.calls[0]?.[0]).toMatch(says)
  })
})
