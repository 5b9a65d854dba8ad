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
  /** Whether it should be open, for a library that opens and closes it. */
  readonly onOpenChange: (isOpen: boolean) => void
}

/**
 * Keeps the dialog modal while it is `asked` for, can be seen, and the app has nothing more urgent to ask. Puts what does so
 * into `shellRef`, whose owner lowers it at the end.
 *
 * In layout effects, because those are the ones that React cleans up when it hides a part of the page and keeps its
 * state: https://react.dev/reference/react/Activity, https://react.dev/reference/react/Suspense.
 */
export function useModal(
  element: HTMLElement | null,
  shellRef: MutableRefObject<Shell | undefined>,
  options: ModalOptions,
): void {
  const { asked, isPast, trigger, patience, onEscape, onOpenChange } = options
  const { yields, yieldsNow } = useYield(element, trigger, asked, patience)
  const wanted = asked && !yields
  const shell = useRef<ModalShell | undefined>(undefined)

  useLayoutEffect(() => {
    onOpenChange(wanted && !yieldsNow.current)
    if (shell.current && shell.current.element !== element) {
      // The app has put another one in its place, or none for now.
      shell.current.lower()
      shell.current = undefined
    }
    if (!element) return
    shell.current ??= modalShell(element, onEscape)
    shellRef.current = shell.current
    if (wanted && !yieldsNow.current && !isPast()) shell.current.raise()
    else shell.current.stepAside()
  })

  useEffect(() => {
    if (!element || !wanted) return undefined
    return watchSight(element, {
      onHidden: () => shell.current?.hide(),
      onSeen: () => shell.current?.raise('again'),
    })
  }, [element, wanted])
}
