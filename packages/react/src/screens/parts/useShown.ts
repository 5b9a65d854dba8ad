import { useContext, useLayoutEffect } from 'react'
import { useGate } from '../../root/GateContext'
import type { LayoutProps } from '../../root/layoutProps'
import { explainer } from '../explainer/explainer'
import type { Sayable, ScreenAround } from '../layout/ScreenContext'
import { ScreenContext } from '../layout/ScreenContext'
import { blockedIn } from '../recovery/blockedIn'
import { recoveryContent } from '../recovery/recovery'

interface Shown {
  readonly content: LayoutProps | undefined
  /** The screen that the part is in. */
  readonly around: ScreenAround | undefined
}

/** What a part says: that of the screen around it, which leaves it to the part, or that of this phase. */
export function useShown(what: Sayable): Shown {
  const around = useContext(ScreenContext)
  const scope = useGate()
  const take = around?.take
  useLayoutEffect(() => take?.(what), [take, what])
  if (around) return { content: around, around }
  const blocked = blockedIn(scope)
  return { content: explainer(scope) || (blocked && recoveryContent(blocked)) || undefined, around }
}
