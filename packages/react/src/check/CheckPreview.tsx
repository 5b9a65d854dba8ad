'use client'
import { forwardRef } from 'react'
import { Icon } from '../screens/layout/Icon'
import { useCheck } from './CheckContext'
import { faultOf } from './faultOf'
import { useOwnCameraPreview } from './ownCameraPreview'
import { trackIn } from './streamTracks'
import type { CheckPart } from './useCheckPart'
import { useCheckPart } from './useCheckPart'

/**
 * The person's own picture, as in a mirror, and whether their camera works. What is sent is not mirrored. Nothing, for a gate
 * without a camera.
 */
export const CheckPreview: CheckPart = forwardRef(function CheckPreview(props, ref) {
  const scope = useCheck()
  const { asked, stream, browser, mediaSource, report, text, pickers } = scope
  const { ref: video, seen } = useOwnCameraPreview({ stream, browser, mediaSource, report: report.camera })
  const { words, say } = text
  const { picture, seen: said } = words.check
  const isFine = seen === 'works'
  const preview = useCheckPart('check-preview', 'figure', props, ref, {
    className: 'precall precall-preview',
    children: (
      <>
        {seen === 'off' ? (
          <Icon name="camera" off />
        ) : (
          <video
            ref={video}
            muted
            autoPlay
            playsInline
            aria-label={say(picture)}
            data-mirrored={facesAway(stream) ? undefined : true}
          />
        )}
        <figcaption>
          {(isFine || wrong.includes(seen)) && <Icon name={isFine ? 'check' : 'alert'} />}
          {/* With a list there is more to say, and it is said there. */}
          <span role="status" aria-live={faultOf(scope, 'camera') && pickers.has('camera') ? 'off' : undefined}>
            {say(said[seen])}
          </span>
        </figcaption>
      </>
    ),
  })
  return asked.includes('camera') ? preview : null
})

const wrong: readonly string[] = ['black', 'still', 'muted']

/** The camera on the back of a phone: what it shows is no mirror. */
function facesAway(stream: MediaStream | undefined): boolean {
  try {
    return trackIn(stream, 'camera')?.getSettings().facingMode === 'environment'
  } catch {
    return false
  }
}
