export { callIn, canContinueWith, createGate, isAskable, isInCall, leading, standingOf } from '@precall/core'
export type {
  Allowed,
  Added,
  BlockedCause,
  BrowserWindow,
  ByDevices,
  ByOccasion,
  Call,
  Cause,
  ChangeDetails,
  Device,
  DeviceConstraints,
  Devices,
  Evidence,
  GateController,
  GateOptions,
  GateState,
  Grant,
  KnownPermission,
  Layer,
  Leading,
  Live,
  Loosened,
  Message,
  Need,
  Obstacle,
  Obstacles,
  Occasion,
  Permission,
  KnownPermissions,
  Phase,
  Reason,
  Standing,
  SupportPolicy,
  Trouble,
  Unsupported,
  UnsupportedReason,
  Wait,
} from '@precall/core'
export type { PrecallEvent } from '@precall/core/log'
export * as Gate from './parts'
export type { ButtonProps, GateAction, LinkProps, RenderAction } from './root/recovery/actionProps'
export type { GateActionsProps } from './root/recovery/GateActionsProps'
export type { LayoutProps } from './root/layoutProps'
export type { DialogPartProps, DialogRenderProps, DialogRootProps, GateDialogProps } from './root/GateDialog'
export type { GateOpenProps, OpenGate } from './root/GateOpen'
export type { GateRootProps } from './root/Root'
export type { GateTriggerProps } from './root/GateTrigger'
export type { PartProps, RenderProps } from './root/element/usePart'
export type { AnswerMessage, ByAnswer, DeviceMessage, MessageOverrides, Messages } from './messages'
export type { PermissionGateProps } from './parts/PermissionGate'
export { PermissionGate } from './parts/PermissionGate'
export type { Assistance, PrecallConfigProps, PrecallSettings } from './root/settings/PrecallConfig'
export { PrecallConfig } from './root/settings/PrecallConfig'
export type { PermissionGateState } from './root/usePermissionState'
export { usePermissionState } from './root/usePermissionState'
export type { Recovery, RecoveryAction, RecoveryDevice, RecoveryGuide, RecoveryStep } from './root/recovery/Recovery'
export { useRecovery } from './root/recovery/useRecovery'
