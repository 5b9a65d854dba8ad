export type { BrowserWindow } from './browser'
export type { DeviceConstraints } from './request/constraints'
export type { DeviceKind, DeviceList, DeviceLists, EmptyReason, ListedDevice } from './devices/deviceList'
export { createGate } from './gate/createGate'
export type { ChangeDetails } from './gate/changeDetails'
export type { GateController } from './gate/gateController'
export type { JoinOptions } from './gate/checking'
export type { Added, Allowed, GateOptions, Grant } from './gate/options/gateOptions'
export type { SupportPolicy } from './platform/supportOf'
export type { Change, Happening, Told } from './gate/history'
export { callIn, canContinueWith, initialState, isAskable, isInCall, transition } from './machine'
export type { Call, Effect, GateEvent, GateState, Outcome, Phase, Queried, Reason, Wait } from './machine'
export type { MediaElementTag } from './browser/mediaElementFor'
export type { ByDevices, ByOccasion, Message, Occasion } from './message'
export { tellOnce } from './tellOnce'
export { leading } from './obstacles'
export type { Leading } from './obstacles'
export { standingOf } from './standing'
export { troubleIn } from './troubleIn'
export type {
  BlockedCause,
  Cause,
  Device,
  Devices,
  Evidence,
  KnownPermission,
  Layer,
  JoinTrouble,
  Live,
  Loosened,
  Need,
  Obstacle,
  Obstacles,
  Permission,
  KnownPermissions,
  Standing,
  Trouble,
  Unsupported,
  UnsupportedReason,
} from './vocabulary'
export { warn } from './warn'
