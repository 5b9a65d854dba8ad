import { describe, expect, it } from 'vitest'
import { flush, granted, openGate, setUpGates } from '../../../test/openGate'

setUpGates()

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
