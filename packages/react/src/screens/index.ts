import type { Guides } from '@precall/guides'
import { addressOf, labelLanguageOf, labelLanguages, openGuidebook, wordLanguageOf } from '@precall/guides'
import type { CheckScreen, TroubleshooterScreen } from '../root/GateContext'

/** Everything a person sees after a press. This is the one part of the package that is loaded late: parts/GateRoot.tsx */
export * from './screens'

/** By their names: for the module itself, esbuild would add a helper to the first load. */
export const guides: Guides = { addressOf, labelLanguageOf, labelLanguages, openGuidebook, wordLanguageOf }

/** For the people of an app that has a check: a file of its own, which is fetched while the browser asks. */
export const checkSource = (): Promise<CheckScreen> => import('../check/gateCheck')

/** For the same people: what judges the picture and the sound in it, which may come after it. */
export { lateMedia as mediaSource } from './check/lateMedia'

/** For those whom no guide has helped: a file of its own, which is fetched when they press Still not working? */
export const troubleshooterSource = (): Promise<TroubleshooterScreen> => import('../troubleshoot/gateTroubleshooter')
