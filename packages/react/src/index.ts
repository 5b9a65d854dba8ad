export { callIn, canGoOnWith, createGate, detectPlatform, isAskable, isInCall, leading } from '@precall/core'
export type {
  BrowserWindow,
  Call,
  ChangeDetails,
  Device,
  DeviceConstraints,
  Devices,
  Evidence,
  Gate as GateController,
  GateOptions,
  GateState,
  Grant,
  KnownPermission,
  Layer,
  Leading,
  Live,
  Loosened,
  Need,
  Obstacle,
  Obstacles,
  OperatingSystem,
  Permission,
  Permissions,
  Phase,
  Platform,
  PlatformHints,
  Reason,
  Trouble,
  Unsupported,
  UnsupportedReason,
} from '@precall/core'
export * as Gate from './gate'
export type { FrameProps } from './gate/frameProps'
export type { GateDialogProps } from './gate/GateDialog'
export type { GateOpenProps, OpenGate } from './gate/GateOpen'
export type { GateRootProps } from './gate/GateRoot'
export type { GateTriggerProps } from './gate/GateTrigger'
export type { PartProps, RenderProps } from './gate/usePart'
export type { Advice, Advise, Cause, FirstMessages, LaterMessages, Messages, Note, Step, Subject } from './messages'
export type { PermissionGateProps } from './PermissionGate'
export { PermissionGate } from './PermissionGate'
export type { Assistance, PrecallConfigProps, PrecallSettings } from './PrecallConfig'
export { PrecallConfig } from './PrecallConfig'
export type { PermissionState } from './usePermissionState'
export { usePermissionState } from './usePermissionState'
