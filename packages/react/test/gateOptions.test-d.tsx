// Compiled by `npm test -- --only types`, and never run: a call is joined in one place, and a gate has options once.
import type { GateOptions } from '../src'
import { createGate, Gate, PermissionGate, usePermissionState } from '../src'

const button = <button type="button">Start Video</button>
const gate = createGate()
const join = () => {}

export const taken: readonly GateOptions[] = [{}, { onGranted: join }, { onAllowed: join }]
// @ts-expect-error two would join the call
export const takenTwice: GateOptions = { onGranted: join, onAllowed: join }

export const given = (
  <PermissionGate gate={gate} assistance={{ href: '/help' }} locale="fr">
    {button}
  </PermissionGate>
)
export function GivenByHook() {
  const { gate } = usePermissionState({ onGranted: join })
  return <Gate.Root gate={gate} />
}
export const givenWithOptions = (
  // @ts-expect-error the gate has its options already
  <PermissionGate gate={gate} onGranted={join}>
    {button}
  </PermissionGate>
)
// @ts-expect-error the same in parts
export const rootWithOptions = <Gate.Root gate={gate} devices={{ camera: 'required' }} />
export function GivenWhole() {
  const whole = usePermissionState({})
  // @ts-expect-error the gate is one of the things that the hook returns
  return <Gate.Root gate={whole} />
}
