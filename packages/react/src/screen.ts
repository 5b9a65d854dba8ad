export { useScreenShare } from './screenShare/useScreenShare'
export type { ScreenShare } from './screenShare/useScreenShare'
export type { ScreenShareOptions, ScreenShareState, SharedScreen } from './screenShare/createScreenShare'
export type { ScreenDenier, ScreenSurface } from '@precall/core/screen'
