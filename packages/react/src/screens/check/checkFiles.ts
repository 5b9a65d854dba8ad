import type { CheckMedia, CheckScreen } from '../../root/GateContext'
import type { LateFile } from '../lateFile'
import { lateFile } from '../lateFile'

/** What is inside the check. */
export const checkFile: LateFile<CheckScreen> = lateFile(
  '[precall] The device check could not be loaded, so people join without seeing and hearing themselves first. ' +
    'If the network was not down, check that the chunks of this build are where the page looks for them.',
)

/** What judges the picture and the sound in it, and plays one. */
export const mediaFile: LateFile<CheckMedia> = lateFile(
  '[precall] A part of the device check could not be loaded, so people are not told of a black picture or a silent microphone, and ' +
    'cannot test their speaker. If the network was not down, check that the chunks of this build are where the page looks for them.',
)
