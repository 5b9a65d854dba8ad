import type { Context } from 'react'
import { createContext, useContext } from 'react'
import type { DialogLayoutProps, GateScope } from '../../root/GateContext'
import { useGate } from '../../root/GateContext'
import type { LayoutProps } from '../../root/layoutProps'

/** What a screen says that a part can say in its place. */
export type Sayable = 'title' | 'lead' | 'actions'

/** A screen, to the parts inside it. */
export interface ScreenAround extends LayoutProps, DialogLayoutProps {
  /** A part inside says it, and the screen does not. Returns what gives it back. */
  readonly take: (what: Sayable) => () => void
}

export const ScreenContext: Context<ScreenAround | undefined> = createContext<ScreenAround | undefined>(undefined)

/** The attributes of a part that stands on a page, whose language may be another one. */
export function useLanguageHere(): Partial<Pick<GateScope, 'lang' | 'dir'>> {
  const around = useContext(ScreenContext)
  const { lang, dir } = useGate()
  return around ? {} : { lang, dir }
}
