import type { CheckMedia, CheckScreen } from '../../root/GateContext'
import type { LateFile } from '../lateFile'
import { lateFile } from '../lateFile'

/** What is inside the check. */
export const checkFile: LateFile<CheckScreen> = lateFile(
  'The device check could not be loaded, so people join without seeing and hearing themselves first.',
)

/** What judges the picture and the sound in it, and plays one. */
export const mediaFile: LateFile<CheckMedia> = lateFile(
  'A part of the device check could not be loaded, so people are not told of a black picture or a silent microphone.',
)
