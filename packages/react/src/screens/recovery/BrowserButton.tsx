import { forwardRef } from 'react'
import { useGate } from '../../root/GateContext'
import type { Part } from '../../root/element/usePart'
import { useLanguageHere } from '../layout/ScreenContext'
import { blockedIn } from './blockedIn'
import { tagInExplainer } from './tagInExplainer'
import { useTellOfPart } from '../parts/tellOfPlace'
import { NativeButton } from './NativeButton'

export const BrowserButton: Part = forwardRef(function BrowserButton(props, ref) {
  const scope = useGate()
  const blocked = blockedIn(scope)
  const tag = blocked ? blocked.button : tagInExplainer(scope)
  const language = useLanguageHere()
  useTellOfPart('BrowserButton', tag !== undefined)
  return tag ? <NativeButton ref={ref} {...language} {...props} tag={tag} devices={blocked?.advice.devices} /> : null
})
