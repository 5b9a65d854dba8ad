import type { MutableRefObject, RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Shell } from '../../root/GateContext'
import type { ModalShell } from './modalShell'
import { modalShell } from './modalShell'
import type { Patience } from './useYield'
import { useYield } from './useYield'
import { watchSight } from './watchSight'

interface ModalOptions {
  readonly asked: boolean
  /** What it says is no longer true: React has kept it out of sight meanwhile, and renders it again in a moment. */
  readonly isPast: () => boolean
  readonly trigger: RefObject<HTMLElement | null>
  readonly patience: Patience
  /** For what the browser does not close by itself. */
  readonly onEscape: () => void
}

/**
 * Keeps the dialog modal while it is `asked` for, can be seen, and the app has nothing more urgent to ask. Puts what does so
 * into `shellRef`, whose owner lowers it at the end.
 *
 * In layout effects, because those are the ones that React cleans up when it hides a part of the page and keeps its
 * state: https://react.dev/reference/react/Activity, https://react.dev/reference/react/Suspense.
 */
export function useModal(
  own: RefObject<HTMLElement | null>,
  shellRef: MutableRefObject<Shell | undefined>,
  options: ModalOptions,
): void {
  const { asked, isPast, trigger, patience, onEscape } = options
  const { yields, yieldsNow } = useYield(own, trigger, asked, patience)
  const wanted = asked && !yields
  const shell = useRef<ModalShell | undefined>(undefined)

  useLayoutEffect(() => {
    if (!own.current) return
    if (shell.current?.element !== own.current) shell.current = modalShell(own.current, onEscape)
    shellRef.current = shell.current
    if (wanted && !yieldsNow.current && !isPast()) shell.current.raise()
    else shell.current.lower()
  })

  useEffect(() => {
    if (!own.current || !wanted) return undefined
    return watchSight(own.current, {
      onHidden: () => shell.current?.hide(),
      onSeen: () => shell.current?.raise('again'),
    })
  }, [own, wanted])
}
