'use client'
import type { ForwardRefExoticComponent, ReactElement, RefAttributes } from 'react'
import { forwardRef } from 'react'
import type { CheckRootProps } from './CheckRoot'
import { Root } from './CheckRoot'
import type { DeviceCheckProps } from './DeviceCheck'
import { Check } from './DeviceCheck'
import { lateMedia } from '../screens/check/lateMedia'
import { memory } from './memory'
import { useOwnSettings } from './ownSettings'

// A check that stands alone, or in screens of the app's own: it loads the guides by itself, and only for those who need them.

/**
 * The check around its parts. Renders no element of its own.
 *
 * It takes the stream of the gate around it, while that is `checking` or a call is on, or one of yours. It never stops that
 * stream; a switch replaces a track in it.
 */
export function CheckRoot(props: CheckRootProps): ReactElement {
  return <Root {...props} settings={useOwnSettings()} loadGuides={load} mediaSource={lateMedia} memory={memory} />
}

/**
 * The whole check: the person's own picture, how loud they are, a test of the speaker, and a list for each. In `Gate.Check`, in
 * `Gate.Open`, or alone on a page of settings.
 *
 * @example
 * ```tsx
 * <DeviceCheck stream={stream} onTrackChange={({ track }) => sender.replaceTrack(track)} />
 * ```
 */
export const DeviceCheck: ForwardRefExoticComponent<DeviceCheckProps & RefAttributes<HTMLElement>> = forwardRef(
  function DeviceCheck(props: DeviceCheckProps, ref) {
    return (
      <Check
        {...props}
        ref={ref}
        settings={useOwnSettings()}
        loadGuides={load}
        mediaSource={lateMedia}
        memory={memory}
      />
    )
  },
)

const load = () => import('./guide/lateGuides')
