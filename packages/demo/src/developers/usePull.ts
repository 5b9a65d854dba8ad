import type { SimulatedBrowser } from '@precall/testing'
import { useState } from 'react'

/** Pulls a lever of a simulated browser, which refuses if that browser does not have the lever, or if it is not known what it would do. */
export type Pull = (lever: () => unknown) => void

/** What every part of the panel with levers is given. */
export interface LeversProps {
  readonly browser: SimulatedBrowser
  readonly pull: Pull
}

/** `refusal` is what it said to the last one, if it said no. */
export function usePull(): { readonly pull: Pull; readonly refusal: string | undefined } {
  const [refusal, setRefusal] = useState<string>()
  const pull: Pull = (lever) => {
    try {
      lever()
      setRefusal(undefined)
    } catch (error) {
      setRefusal((error as Error).message.replace('[precall] ', ''))
    }
  }
  return { pull, refusal }
}
