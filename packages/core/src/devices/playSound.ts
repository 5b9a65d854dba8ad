import type { BrowserWindow } from '../browser'

/** `played`: to its end. `noOutput`: this speaker does not exist any more or may not be used. `failed`: the page may not play. */
export type Played = 'played' | 'noOutput' | 'failed'

/** Plays a short chime that starts quietly, on this speaker or the default one. Call it in a press. Never rejects. */
export async function playSound(_options: {
  readonly speakerId?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly browser?: BrowserWindow | undefined
}): Promise<Played> {
  return 'failed'
}
