import type { Device, Obstacle } from '../vocabulary'

/** What one rejected request says by itself. It does not say which device; see `explainFailure`. */
export interface Failure {
  readonly kind: Exclude<Obstacle['kind'], 'ended'>
  /** The words name the operating system as the one who refused. */
  readonly bySystem?: boolean
  /** The words name the device. */
  readonly device?: Device
  /** The constraint that fits no device, or empty where the browser does not name it. */
  readonly constraint?: string
  /** Whoever made the page asked wrongly. */
  readonly developers?: boolean
}

interface Row {
  readonly name: string
  readonly message?: RegExp
  readonly constraint?: ''
  readonly means: Failure
}

/**
 * Every way in which a browser was seen to reject `getUserMedia`, most telling first: name, then words.
 *
 * Measured in Chromium 156, Firefox 153 and WebKitGTK 2.50, or documented at the address given.
 */
const rows: readonly Row[] = [
  // Chromium on macOS: https://chromium.googlesource.com/chromium/src/+/9e2afdc32b5d70e736c04b23caa2f2eaec84388c
  { name: 'NotAllowedError', message: /by system/i, means: { kind: 'denied', bySystem: true } },
  // Chromium: the prompt was closed by × or Escape, and nothing was decided.
  { name: 'NotAllowedError', message: /dismissed/i, means: { kind: 'dismissed' } },
  // Chromium `Permission denied`; Firefox and WebKit `… not allowed by the user agent or the platform …`.
  { name: 'NotAllowedError', means: { kind: 'denied' } },
  // Chromium in `sandbox="allow-scripts"`: `Invalid security origin`.
  { name: 'SecurityError', means: { kind: 'unsupported' } },
  // Chromium `Requested device not found`; Firefox `The object can not be found here.`
  { name: 'NotFoundError', means: { kind: 'missing' } },
  // WebKit without any device: `Invalid constraint`, and names none (https://github.com/zackees/fastled-wasm/pull/228).
  // Or without a grant so far, whatever it was that fits no device.
  { name: 'OverconstrainedError', constraint: '', means: { kind: 'missing', constraint: '' } },
  { name: 'OverconstrainedError', means: { kind: 'overconstrained' } },
  // Chromium: strings present in the binary, paired in https://github.com/Scandit/barcodescanner-sdk-for-web-samples/issues/6
  { name: 'NotReadableError', message: /video source/i, means: { kind: 'busy', device: 'camera' } },
  { name: 'NotReadableError', message: /audio source/i, means: { kind: 'busy', device: 'microphone' } },
  // Firefox `Failed to allocate videosource`: https://github.com/peers/peerjs/issues/367
  { name: 'NotReadableError', message: /videosource/i, means: { kind: 'busy', device: 'camera' } },
  { name: 'NotReadableError', message: /audiosource/i, means: { kind: 'busy', device: 'microphone' } },
  { name: 'NotReadableError', means: { kind: 'busy' } },
  // Firefox `Starting videoinput failed`: https://github.com/jhuckaby/webcamjs/issues/296
  { name: 'AbortError', message: /videoinput/i, means: { kind: 'busy', device: 'camera' } },
  { name: 'AbortError', message: /audioinput/i, means: { kind: 'busy', device: 'microphone' } },
  // Any other, by the standard: allowed, and yet "some issue occurred which prevented the device from being used",
  // https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia
  { name: 'AbortError', means: { kind: 'busy' } },
  // What only a page can cause: malformed constraints, an unknown feature, a document that is not fully active.
  { name: 'TypeError', means: { kind: 'failed', developers: true } },
  { name: 'NotSupportedError', means: { kind: 'failed', developers: true } },
  { name: 'InvalidStateError', means: { kind: 'failed', developers: true } },
]

/** What the browser's rejection means. Anything never seen before has `failed`: nothing more is known of it. */
export function classifyError(error: unknown): Failure {
  // By name, never `instanceof`: Firefox's OverconstrainedError is a plain Error, and a page may reject with anything.
  const { name, message, constraint } = Object(error) as { name?: unknown; message?: unknown; constraint?: unknown }
  const row = rows.find(
    (row) =>
      row.name === name &&
      (!row.message || row.message.test(String(message))) &&
      (row.constraint === undefined || row.constraint === constraint),
  )
  const means = row?.means ?? { kind: 'failed' }
  return means.kind === 'overconstrained'
    ? { ...means, constraint: typeof constraint === 'string' ? constraint : '' }
    : means
}
