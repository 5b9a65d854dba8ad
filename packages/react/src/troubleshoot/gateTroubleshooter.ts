import type { TroubleshooterScreen } from '../root/GateContext'
import { lateParts } from './lateParts'
import { opensWalk } from './walkOpener'

export const openWalk: TroubleshooterScreen['openWalk'] = opensWalk(lateParts)

/** Not used here: lateReport.ts says why. */
export { logOf } from '@precall/core/log'
