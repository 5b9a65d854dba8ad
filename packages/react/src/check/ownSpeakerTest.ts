import type { BrowserWindow } from '@precall/core'
import type { Played } from '@precall/core/devices'
import { playSound } from '@precall/core/devices'
import { useEffect, useRef, useState } from 'react'

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
}

/** Another speaker is another test. */
export function useOwnSpeakerTest({ speakerId, browser }: Own): SpeakerTestState {
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
    const played = await playSound({ speakerId, signal, browser })
    if (!signal.aborted) setTest({ of: speakerId, test: played === 'played' ? 'asking' : played })
  }

  return {
    test: of === speakerId ? test : 'untested',
    play,
    answer: (heard) => setTest({ of: speakerId, test: heard ? 'heard' : 'notHeard' }),
  }
}
