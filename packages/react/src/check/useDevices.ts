'use client'
import { useContext } from 'react'
import { CheckContext, checked } from './CheckContext'
import type { DevicesSource, DevicesState } from './ownDevices'
import { useOwnDevices } from './ownDevices'
import { useBrowser } from './useBrowser'

/**
 * The devices that a person can choose from, and the switch to another one: of the `Check.Root` around it, or of a stream of
 * yours. Which of the two it is must not change.
 *
 * @example
 * ```tsx
 * const { lists, chosen, choose } = useDevices({ stream, onTrackChange: ({ track }) => sender.replaceTrack(track) })
 * ```
 */
export function useDevices(source?: DevicesSource): DevicesState {
  const browser = useBrowser()
  const root = useContext(CheckContext)
  const own = useOwnDevices(source && { ...source, browser })
  return source ? own : checked(root).devices
}
