'use client'
import { useContext } from 'react'
import { CheckContext, checked } from './CheckContext'
import type { MicrophoneLevel } from './ownMicrophoneLevel'
import { useOwnMicrophoneLevel } from './ownMicrophoneLevel'
import type { StreamSource } from './streamTracks'
import { lateMedia } from '../screens/check/lateMedia'
import { useBrowser } from './useBrowser'

/** Measures the microphone of the `Check.Root` around it, or of a stream of yours, for an element that shows how loud it is. */
export function useMicrophoneLevel(source?: StreamSource): MicrophoneLevel {
  const browser = useBrowser()
  const root = useContext(CheckContext)
  const { stream, mediaSource, report } = source ? { stream: source.stream, mediaSource: lateMedia } : checked(root)
  return useOwnMicrophoneLevel({ stream, browser, mediaSource, report: report?.microphone })
}
