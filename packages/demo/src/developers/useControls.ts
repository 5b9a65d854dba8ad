import type { SimulatedBrowser } from '@precall/testing'
import { useState } from 'react'

/**
 * Uses a control of a simulated browser, which refuses if that browser does not have the control, or if it is not known what
 * it would do.
 */
export type Operate = (control: () => unknown) => void

/** What every part of the panel with controls is given. */
export interface ControlsProps {
  readonly browser: SimulatedBrowser
  readonly operate: Operate
}

/** `refusal` is what it said to the last one, if it said no. */
export function useControls(): { readonly operate: Operate; readonly refusal: string | undefined } {
  const [refusal, setRefusal] = useState<string>()
  const operate: Operate = (control) => {
    try {
      control()
      setRefusal(undefined)
    } catch (error) {
      setRefusal((error as Error).message.replace('[precall] ', ''))
    }
  }
  return { operate, refusal }
}
