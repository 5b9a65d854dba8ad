import type { Guides } from '@precall/guides'
import { addressOf, labelLanguageOf, labelLanguages, openGuidebook, wordLanguageOf } from '@precall/guides'

/** What shows a guide, and the guides: loaded late by a check without a gate around it. */
export { FaultGuide } from './FaultGuide'

export const guides: Guides = { addressOf, labelLanguageOf, labelLanguages, openGuidebook, wordLanguageOf }
