import type { BrowserWindow } from '@precall/core'
import type { Engine } from '../engines/engine'
import type { Captures } from '../media/captures'
import type { Hardware } from '../media/hardware'
import { simulatedAudioContext } from '../media/simulatedAudio'
import { simulatedOffscreenCanvas } from '../media/simulatedCanvas'

type Media = Pick<BrowserWindow, 'AudioContext' | 'Audio' | 'OffscreenCanvas'>

export type SetSinkId = (id: string) => Promise<void>

interface Parts {
  readonly engine: Engine
  readonly captures: Captures
  readonly hardware: Hardware
  /** How a media element takes a speaker; absent where it cannot. */
  setSinkId(): SetSinkId | undefined
}

/** What listens to simulated tracks, looks at their pictures, and plays sounds that no one hears. */
export function simulatedMedia({ engine, captures, hardware, setSinkId }: Parts): Media {
  return {
    AudioContext: simulatedAudioContext({
      soundOf: (track) => (captures.givesNothing(track) ? 'silence' : hardware.scene.sound),
      setSinkId: () => (engine.contextTakesSpeaker ? setSinkId() : undefined),
    }),
    Audio: class {
      srcObject: unknown = null
      paused = true
      readonly setSinkId = setSinkId()

      async play(): Promise<void> {
        this.paused = false
      }

      pause(): void {
        this.paused = true
      }
    } as unknown as new () => HTMLAudioElement,
    OffscreenCanvas: simulatedOffscreenCanvas((track) =>
      captures.givesNothing(track) ? 'black' : hardware.scene.picture,
    ),
  }
}

/** The same of real ones. */
export function realMedia(): Media {
  const { AudioContext, Audio, OffscreenCanvas } = globalThis as Media
  return { AudioContext, Audio, OffscreenCanvas }
}
