'use client'
import { useContext } from 'react'
import { CheckContext, checked } from './CheckContext'
import type { CameraPreview } from './ownCameraPreview'
import { useOwnCameraPreview } from './ownCameraPreview'
import type { StreamSource } from './streamTracks'
import { lateMedia } from '../screens/check/lateMedia'
import { useBrowser } from './useBrowser'

/** Shows the camera of the `Check.Root` around it, or of a stream of yours, in a `<video>`, and says whether there is a picture. Which of the two must not change. */
export function useCameraPreview(source?: StreamSource): CameraPreview {
  const browser = useBrowser()
  const root = useContext(CheckContext)
  const { stream, mediaSource, report } = source ? { stream: source.stream, mediaSource: lateMedia } : checked(root)
  return useOwnCameraPreview({ stream, browser, mediaSource, report: report?.camera })
}
