import type { BrowserWindow } from '../browser'

/** The only call of `getUserMedia` in Precall: made at once, on the stack of the click that asked for it. */
export async function requestStream(
  { navigator }: BrowserWindow,
  constraints: MediaStreamConstraints,
): Promise<MediaStream> {
  const stream: unknown = await (navigator.mediaDevices as MediaDevices).getUserMedia(constraints)
  if (isStream(stream)) return stream
  throw new TypeError('getUserMedia resolved without a stream.') // A polyfill may resolve with anything.
}

export function isStream(value: unknown): value is MediaStream {
  try {
    return Array.isArray((value as MediaStream).getTracks())
  } catch {
    return false
  }
}
