import { useContext } from 'react'
import { GateContext } from '../root/GateContext'
import { languageOf } from '../root/settings/languageOf'
import type { PrecallSettings } from '../root/settings/PrecallConfig'
import { useSettings } from '../root/settings/PrecallConfig'
import type { ScreenSettings } from './screenTrouble'

/** The settings of the gate around or, without one, the app's. */
export function useScreenSettings(): ScreenSettings {
  const own = useSettings<PrecallSettings>({})
  return useContext(GateContext) ?? { ...own, ...languageOf(own) }
}
