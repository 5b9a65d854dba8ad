import type { BrowserWindow } from '../browser'
import type { Transport } from './verdict'

/** How far a test call has come. */
export interface CallProgress {
  /** The way that is being tried. Absent in a call within the page. */
  readonly transport?: Transport
  /** The share of the whole test that is over: from 0 to 1. */
  readonly done: number
}

/** What a test call sends, over which way, and who follows it. */
export interface TestCallOptions {
  /** What the person would send. Its tracks stay as they are: the app, or the gate, owns them. */
  readonly stream: MediaStream
  /** The app's own servers. With a relay among them everything goes through that; else the call stays within the page. */
  readonly iceServers?: readonly RTCIceServer[] | undefined
  /** The ways to the relay to try, always in this order. @default ['udp', 'tcp', 'tls'] */
  readonly transports?: readonly Transport[] | undefined
  /** How long each way is tried. @default 10 */
  readonly seconds?: number | undefined
  /** Called about ten times each second. */
  readonly onProgress?: ((progress: CallProgress) => void) | undefined
  /** Called with what comes out at the far end, to be shown and played; and with undefined once that is over. */
  readonly onFar?: ((stream: MediaStream | undefined) => void) | undefined
  /** Cancels it at any moment. */
  readonly signal?: AbortSignal | undefined
  /** The window to use instead of the page's own. */
  readonly browser?: BrowserWindow | undefined
}
