export * as Check from './check/parts'
export { DeviceCheck } from './check/lateCheck'
export type { CheckState } from './check/CheckContext'
export type { Checked, CheckRootProps } from './check/CheckRoot'
export type { DeviceCheckProps } from './check/DeviceCheck'
export type { CheckNews } from './check/deviceNews'
export type { DevicesSource, DevicesState, TrackChange } from './check/ownDevices'
export type { SpeakerTest, SpeakerTestState } from './check/ownSpeakerTest'
export type { StreamSource } from './check/streamTracks'
export type { CameraPreview } from './check/ownCameraPreview'
export { useCameraPreview } from './check/useCameraPreview'
export type { CheckPartProps } from './check/useCheckPart'
export { useDevices } from './check/useDevices'
export type { MicrophoneLevel } from './check/ownMicrophoneLevel'
export { useMicrophoneLevel } from './check/useMicrophoneLevel'
export { useSpeakerTest } from './check/useSpeakerTest'
export { forgetDevices, readDevices, rememberDevices, rememberedDevices } from '@precall/core/devices'
export type {
  Chosen,
  DeviceKind,
  DeviceList,
  DeviceLists,
  EmptyReason,
  Heard,
  ListedDevice,
  Played,
  Seen,
} from '@precall/core/devices'
