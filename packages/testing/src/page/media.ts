import type { BrowserWindow } from '@precall/core'
import type { Engine } from '../engines/engine'
import type { Captures } from '../media/captures'
import type { Hardware } from '../media/hardware'
import { simulatedAudioContext } from '../media/simulatedAudio'
import { simulatedOffscreenCanvas } from '../media/simulatedCanvas'

type Media = Pick<BrowserWindow, 'AudioContext' | 'Audio' | 'OffscreenCanvas'>

interface Parts {
  readonly engine: Engine
  readonly captures: Captures
  readonly hardware: Hardware
}

/** What listens to simulated tracks and looks at their pictures. */
export function simulatedMedia({ captures, hardware }: Parts): Media {
  return {
    AudioContext: simulatedAudioContext({
      soundOf: (track) => (captures.givesNothing(track) ? 'silence' : hardware.scene.sound),
    }),
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
