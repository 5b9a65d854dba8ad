'use client'
import { useContext } from 'react'
import { CheckContext, checked } from './CheckContext'
import type { SpeakerTestState } from './ownSpeakerTest'
import { useOwnSpeakerTest } from './ownSpeakerTest'
import { lateMedia } from '../screens/check/lateMedia'
import { useBrowser } from './useBrowser'

/**
 * A short sound, and whether the person has heard it: on the speaker that is chosen in the `Check.Root` around it, or on one of
 * yours. Which of the two it is must not change. Say that a sound comes before you play it.
 */
export function useSpeakerTest(options?: { readonly speakerId?: string | undefined }): SpeakerTestState {
  const browser = useBrowser()
  const root = useContext(CheckContext)
  const own = useOwnSpeakerTest({ speakerId: options?.speakerId, browser, mediaSource: lateMedia })
  return options ? own : checked(root).speakerTest
}
