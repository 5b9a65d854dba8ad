import type { PartProps } from '../root/element/usePart'
import type { GateScope } from '../root/GateContext'
import type { PrecallSettings } from '../root/settings/PrecallConfig'
import type { ScreenShareState } from './createScreenShare'
import type { ScreenShare } from './useScreenShare'

/** The props of an element, and what it is about. */
export interface ScreenRecoveryProps extends Omit<PartProps<ScreenShareState>, 'children'> {
  /** What `useScreenShare` gives. */
  readonly share: ScreenShare
}

/** Why nothing is shared. */
export type ScreenTrouble = Extract<ScreenShareState, { phase: 'blocked' }>

/** Those of the gate around or, without one, the app's. */
export type ScreenSettings = PrecallSettings & Pick<GateScope, 'lang' | 'dir'>

/** What the late file shows. */
export interface ScreenRecoveryDialogProps extends Omit<ScreenRecoveryProps, 'share'> {
  readonly trouble: ScreenTrouble
  /** A press of Try again has led here. */
  readonly tried: boolean
  readonly settings: ScreenSettings
  readonly onTryAgain: () => void
  readonly onClose: () => void
}
