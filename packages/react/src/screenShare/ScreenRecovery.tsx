'use client'
import type { ReactElement } from 'react'
import { forwardRef, useEffect, useState } from 'react'
import type { Part } from '../root/element/usePart'
import type { LateFile } from '../screens/lateFile'
import { lateFile, useLateFile } from '../screens/lateFile'
import { ScreenRecoveryLost } from './ScreenRecoveryLost'
import type { ScreenRecoveryDialogProps, ScreenRecoveryProps, ScreenTrouble } from './screenTrouble'
import { useScreenSettings } from './useScreenSettings'

/**
 * Says why the screen could not be shared, and what to do: a modal dialog, while `share.state` is `blocked`, and beside the picker that
 * its own Try again opens. A person who closed the picker of your button sees nothing. It has the words and the help of the gate or the config around it, and needs neither.
 *
 * @example
 * ```tsx
 * const share = useScreenShare()
 * return <ScreenRecovery share={share} />
 * ```
 */
export const ScreenRecovery: Part<ScreenRecoveryProps> = forwardRef(function ScreenRecovery({ share, ...props }, ref) {
  const { state, start, stop } = share
  /** What was tried again. It stays in sight until something comes of it, because its steps say what to press then. */
  const [again, setAgain] = useState<ScreenTrouble>()
  const settings = useScreenSettings()
  const isNear = state.phase === 'asking' || state.phase === 'blocked'
  if (again && !isNear) setAgain(undefined)
  useEffect(() => {
    // Fetched while the picker is open.
    if (isNear) void file.load(source)
  }, [isNear])
  const trouble = state.phase === 'blocked' ? state : again
  if (!trouble || !isNear) return null
  return (
    <Loaded
      {...props}
      ref={ref}
      settings={settings}
      trouble={trouble}
      // A person who closes the picker has tried nothing, and the trouble is the one from before.
      tried={again !== undefined && state.phase === 'blocked' && state !== again}
      onTryAgain={() => {
        setAgain(trouble)
        start()
      }}
      onClose={() => {
        setAgain(undefined)
        // What a person may still choose in the picker counts.
        if (state.phase === 'blocked') stop()
      }}
    />
  )
})

const Loaded: Part<ScreenRecoveryDialogProps> = forwardRef(function Loaded(
  { tried, onTryAgain, ...props },
  ref,
): ReactElement | null {
  const late = useLateFile(file, source)
  if (late === 'lost') return <ScreenRecoveryLost {...props} ref={ref} />
  return late ? <late.ScreenRecoveryDialog {...props} {...{ tried, onTryAgain }} ref={ref} /> : null
})

interface LateScreen {
  readonly ScreenRecoveryDialog: Part<ScreenRecoveryDialogProps>
}

const source = (): Promise<LateScreen> => import('./recovery/ScreenRecoveryDialog')

const file: LateFile<LateScreen> = lateFile(
  'What to do where the screen is not shared could not be loaded, so people read only that it is not.',
)
