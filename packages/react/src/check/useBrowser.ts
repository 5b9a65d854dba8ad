import type { BrowserWindow } from '@precall/core'
import { useContext } from 'react'
import { GateContext } from '../root/GateContext'
import { useSettings } from '../root/settings/PrecallConfig'
import type { PrecallSettings } from '../root/settings/PrecallConfig'
import { CheckContext } from './CheckContext'

/** The browser of the check around, of the gate around, or of the app's settings. Undefined for the page's own. */
export function useBrowser(): BrowserWindow | undefined {
  const { browser } = useSettings<PrecallSettings>({})
  const check = useContext(CheckContext)
  const gate = useContext(GateContext)
  return check?.browser ?? gate?.browser ?? browser
}
