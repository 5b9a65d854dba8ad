export type { BrowserWindow } from './browser'
export { createGate } from './gate'
export type { Gate, GateOptions, Grant } from './gate'
export { initialState, isAskable, transition } from './machine'
export type { Effect, GateEvent, GateState, Outcome, Phase, Queried, Reason } from './machine'
export { leading } from './vocabulary'
export type {
  Device,
  Devices,
  Evidence,
  KnownPermission,
  Layer,
  Leading,
  Live,
  Need,
  Obstacle,
  Permission,
  Permissions,
  Trouble,
  UnsupportedReason,
} from './vocabulary'
export { warn } from './warn'
