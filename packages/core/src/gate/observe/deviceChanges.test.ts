import { describe, expect, it, vi } from 'vitest'
import { busyCamera, flush, granted, openGate, prompt, setUpGates } from '../../../test/openGate'
import type { Permission } from '../../vocabulary'

setUpGates()

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

  it('is asked for by a press, where the setting was reset meanwhile without a word (iPhone)', async () => {
    const { gate, calls, queried, plugIn } = await miss(granted)
    queried.camera = 'prompt'
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
