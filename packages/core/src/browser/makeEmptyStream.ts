import type { BrowserWindow } from '../browser'
import { isStream } from './requestStream'

/** A stream without tracks, in which devices that are turned on later have their place. */
export function makeEmptyStream({ MediaStream }: BrowserWindow): MediaStream | undefined {
  try {
    const stream: unknown = MediaStream && new MediaStream()
    return isStream(stream) ? stream : undefined
  } catch {
    return undefined
  }
}
