export type { BrowserWindow } from './browser'
export type { DeviceConstraints } from './constraints'
export { createGate } from './gate'
export type { ChangeDetails, Gate, GateOptions, Grant } from './gate'
export { callIn, canGoOnWith, initialState, isAskable, isInCall, transition } from './machine'
export type { Call, Effect, GateEvent, GateState, Outcome, Phase, Queried, Reason } from './machine'
export { mediaElementFor } from './browser/mediaElementFor'
export type { MediaElementTag } from './browser/mediaElementFor'
export { platformOf } from './browser/platformOf'
export type { BrowserName } from './platform/browsers'
export { detectPlatform } from './platform/detectPlatform'
export type { Platform } from './platform/detectPlatform'
export type { PlatformHints } from './platform/hints'
export type { InAppBrowser } from './platform/inAppBrowsers'
export type { OperatingSystem } from './platform/operatingSystems'
export type { Version } from './platform/version'
export { leading } from './vocabulary'
export type {
  Device,
  Devices,
  Evidence,
  KnownPermission,
  Layer,
  Leading,
  Live,
  Loosened,
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
