import { useContext } from 'react'
import { GateContext } from '../root/GateContext'
import { languageOf } from '../root/settings/languageOf'
import type { PrecallSettings } from '../root/settings/PrecallConfig'
import { useSettings } from '../root/settings/PrecallConfig'
import type { RootProps } from './CheckRoot'

/** The settings of the gate around a check or, without one, the app's. */
export function useOwnSettings(): RootProps['settings'] {
  const own = useSettings<PrecallSettings>({})
  return useContext(GateContext) ?? { ...own, ...languageOf(own) }
}
