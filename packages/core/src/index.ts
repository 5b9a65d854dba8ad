export type { BrowserWindow } from './browser'
export { createGate } from './gate'
export type { Gate, GateOptions, Grant } from './gate'
export { canGoOnWith, initialState, isAskable, transition } from './machine'
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
  Obstacles,
  Permission,
  Permissions,
  Trouble,
  Unsupported,
  UnsupportedReason,
} from './vocabulary'
export { warn } from './warn'
