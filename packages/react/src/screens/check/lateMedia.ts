import type { CheckMedia } from '../../root/GateContext'

/** What judges the picture and the sound in a check: a file of its own, because a check is drawn without it. */
export const lateMedia = (): Promise<CheckMedia> => import('@precall/core/media')
