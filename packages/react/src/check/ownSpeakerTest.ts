import type { BrowserWindow } from '@precall/core'
import type { Played } from '@precall/core/media'
import { useEffect, useRef, useState } from 'react'
import type { MediaSource } from '../root/GateContext'
import { mediaFile } from '../screens/check/checkFiles'

/** How far the test of a speaker is: `heard` and `notHeard` are the person's own answers. */
export type SpeakerTest = 'untested' | 'playing' | 'asking' | 'heard' | 'notHeard' | Exclude<Played, 'played'>

/** The test of a speaker, and what moves it on. */
export interface SpeakerTestState {
  readonly test: SpeakerTest
  /** Plays the sound. Call it in a press. */
  readonly play: () => Promise<void>
  /** The person says whether they heard it. */
  readonly answer: (heard: boolean) => void
}

interface Own {
  readonly speakerId: string | undefined
  readonly browser: BrowserWindow | undefined
  readonly mediaSource: MediaSource | undefined
}

/** Another speaker is another test. */
export function useOwnSpeakerTest({ speakerId, browser, mediaSource }: Own): SpeakerTestState {
  const [{ of, test }, setTest] = useState<{ readonly of?: string | undefined; readonly test: SpeakerTest }>({
    test: 'untested',
  })
  const playing = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => playing.current?.abort(), [speakerId])

  async function play(): Promise<void> {
    playing.current?.abort()
    const controller = new AbortController()
    playing.current = controller
    const { signal } = controller
    setTest({ of: speakerId, test: 'playing' })
    // In the press, if it is there: a browser may play only then. A file that was lost is tried again.
    const media = mediaFile.loaded(mediaSource) ?? (await mediaFile.load(mediaSource))
    const played = (await media?.playSound({ speakerId, signal, browser })) ?? 'failed'
    if (!signal.aborted) setTest({ of: speakerId, test: played === 'played' ? 'asking' : played })
  }

  return {
    test: of === speakerId ? test : 'untested',
    play,
    answer: (heard) => setTest({ of: speakerId, test: heard ? 'heard' : 'notHeard' }),
  }
}
