'use client'
import type { ReactElement } from 'react'
import { forwardRef, useEffect, useState } from 'react'
import type { Part } from '../root/element/usePart'
import type { LateFile } from '../screens/lateFile'
import { lateFile, useLateFile } from '../screens/lateFile'
import type { ScreenRecoveryDialogProps, ScreenRecoveryProps } from './screenTrouble'
import { useScreenSettings } from './useScreenSettings'

/**
 * Says why the screen could not be shared, and what to do: a modal dialog, while `share.state` is `blocked`. A person who closed the
 * picker sees nothing. It has the words and the help of the gate or the config around it, and needs neither.
 *
 * @example
 * ```tsx
 * const share = useScreenShare()
 * return <ScreenRecovery share={share} />
 * ```
 */
export const ScreenRecovery: Part<ScreenRecoveryProps> = forwardRef(function ScreenRecovery({ share, ...props }, ref) {
  const { state, start, stop } = share
  const [tried, setTried] = useState(false)
  const settings = useScreenSettings()
  // What was tried counts until something comes of it.
  if (tried && state.phase !== 'asking' && state.phase !== 'blocked') setTried(false)
  const isNear = state.phase === 'asking' || state.phase === 'blocked'
  useEffect(() => {
    // Fetched while the picker is open.
    if (isNear) void file.load(source)
  }, [isNear])
  if (state.phase !== 'blocked') return null
  return (
    <Loaded
      {...props}
      ref={ref}
      settings={settings}
      trouble={state}
      tried={tried}
      onTryAgain={() => {
        setTried(true)
        start()
      }}
      onClose={stop}
    />
  )
})

const Loaded: Part<ScreenRecoveryDialogProps> = forwardRef(function Loaded(props, ref): ReactElement | null {
  const late = useLateFile(file, source)
  return late && late !== 'lost' ? <late.ScreenRecoveryDialog {...props} ref={ref} /> : null
})

interface LateScreen {
  readonly ScreenRecoveryDialog: Part<ScreenRecoveryDialogProps>
}

const source = (): Promise<LateScreen> => import('./recovery/ScreenRecoveryDialog')

const file: LateFile<LateScreen> = lateFile(
  'What to do where the screen is not shared could not be loaded, so people read nothing about it.',
)
