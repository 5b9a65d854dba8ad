import { expect, it, vi } from 'vitest'
import { leaveAndReturn, openGate, setUpGates } from '../../test/openGate'

setUpGates()

const denied = { camera: 'denied', microphone: 'denied' } as const

it('a gate that is held asks for nothing by itself, and says what it has noticed', async () => {
  const { gate, calls, queried, document } = await openGate(denied)
  gate.start()
  expect(gate.getState().phase).toBe('blocked')
  const release = gate.hold()
  Object.assign(queried, { camera: 'granted', microphone: 'granted' })
  await leaveAndReturn(document)
  await vi.advanceTimersByTimeAsync(5000)
  expect(calls).toHaveLength(0)
  expect(gate.getState()).toMatchObject({ phase: 'blocked', permissions: { camera: { permission: 'granted' } } })
  gate.retry()
  expect(calls).toHaveLength(1)
  release()
})

it('a gate asks by itself again once the last one that held it has let go', async () => {
  const { gate, calls, queried } = await openGate(denied)
  gate.start()
  const [one, other] = [gate.hold(), gate.hold()]
  one()
  one()
  Object.assign(queried, { camera: 'granted' })
  await vi.advanceTimersByTimeAsync(2500)
  other()
  Object.assign(queried, { microphone: 'granted' })
  await vi.advanceTimersByTimeAsync(2500)
  expect(calls).toHaveLength(1)
})
