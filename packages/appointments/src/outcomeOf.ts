import type { Device, GateState, Live, Obstacle, Obstacles } from '@precall/core'

/** What stands in the way of a call, in words that an app or a server can switch on. */
export type PermissionCode = 'waiting_permissions' | 'camera_permission_required' | 'microphone_permission_required'

interface Blocked {
  readonly permissions: 'blocked'
  readonly codes: readonly [DeviceCode] | readonly ['camera_permission_required', 'microphone_permission_required']
}

/** What a state of the gate means to an appointment. */
export type PermissionOutcome =
  /** Every device that the call needs is on. */
  | { readonly permissions: 'granted'; readonly codes: readonly [] }
  /** A device that the call needs was refused: by the browser, by the system, or in the middle of a call. */
  | Blocked
  /** Something else keeps the person waiting. `denied`: a device that the call does not need was refused. */
  | {
      readonly permissions: 'required'
      readonly codes: readonly ['waiting_permissions']
      readonly causes: { readonly [device in Device]?: Obstacle['kind'] }
    }

export const bothDevices = ['camera', 'microphone'] as const

type DeviceCode = Exclude<PermissionCode, 'waiting_permissions'>

/** What a state of the gate means to an appointment. Undefined while it says nothing new: what was said before stays so. */
export function outcomeOf(state: GateState): PermissionOutcome | undefined {
  if (state.phase === 'blocked') return judge(state, { ...state.call?.without, ...state.trouble }, state.call?.live)
  if (state.phase === 'open') return judge(state, state.without, state.live)
  // A phase that is not here does not compile.
  return void (state.phase satisfies 'idle' | 'explaining' | 'requesting' | 'checking')
}

function judge({ devices }: GateState, obstacles: Obstacles, live: Live | undefined): PermissionOutcome {
  const needed = bothDevices.filter((device) => devices[device] === 'required')
  if (live && needed.every((device) => live[device])) return { permissions: 'granted', codes: [] }
  const codes = needed
    .filter((device) => isRefusal(obstacles[device]))
    .map((device) => `${device}_permission_required` as const)
  if (codes[0]) return { permissions: 'blocked', codes: codes as unknown as Blocked['codes'] }
  const causes: { [device in Device]?: Obstacle['kind'] } = {}
  for (const device of bothDevices) {
    const obstacle = obstacles[device]
    if (obstacle) causes[device] = obstacle.kind
  }
  return { permissions: 'required', codes: ['waiting_permissions'], causes }
}

function isRefusal(obstacle: Obstacle | undefined): boolean {
  return obstacle?.kind === 'denied' || (obstacle?.kind === 'ended' && obstacle.reason === 'revoked')
}
