import { describe, expect, it } from 'vitest'
import { setUpGates } from '../../test/openGate'
import { createGate } from './createGate'
import type { GateOptions } from './options/gateOptions'

setUpGates()

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
