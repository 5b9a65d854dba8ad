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
  /** The page asked for it in a wrong way, or at a wrong time. */
  readonly developers?: boolean
}

/** Every name that a browser was seen to reject `getUserMedia` with; `other` stands for the rest, which a page can make up. */
export type ErrorName = CurrentName | FormerName | 'other'

type CurrentName =
  | 'AbortError'
  | 'InvalidStateError'
  | 'NotAllowedError'
  | 'NotFoundError'
  | 'NotReadableError'
  | 'NotSupportedError'
  | 'OverconstrainedError'
  | 'PermissionDismissedError'
  | 'SecurityError'
  | 'TypeError'

type FormerName =
  | 'ConstraintNotSatisfiedError'
  | 'DeviceCaptureError'
  | 'DevicesNotFoundError'
  | 'MediaDeviceFailedDueToShutdown'
  | 'MediaDeviceKillSwitchOn'
  | 'PermissionDeniedError'
  | 'SourceUnavailableError'
  | 'TrackStartError'

interface Row {
  readonly name: CurrentName
  readonly message?: RegExp
  readonly constraint?: ''
  readonly means: Failure
}

/**
 * Every way in which a browser was seen to reject `getUserMedia`, most telling first: name, then words.
 *
 * Measured in Chromium 156, Firefox 153 and WebKitGTK 2.50, or read in the engines' sources, or documented at the address
 * given. The sources: `UserMediaRequest::Fail` and `ErrorCodeToString` of
 * https://github.com/chromium/chromium/tree/main/third_party/blink/renderer/modules/mediastream,
 * https://github.com/mozilla/gecko-dev/blob/master/dom/media/MediaManager.cpp, and `UserMediaRequest::deny` of
 * https://github.com/WebKit/WebKit/blob/main/Source/WebCore/Modules/mediastream/UserMediaRequest.cpp.
 */
const rows: readonly Row[] = [
  // Chromium on macOS: https://chromium.googlesource.com/chromium/src/+/9e2afdc32b5d70e736c04b23caa2f2eaec84388c
  { name: 'NotAllowedError', message: /by system/i, means: { kind: 'denied', bySystem: true } },
  // Chromium: the prompt was closed by × or Escape, and nothing was decided.
  { name: 'NotAllowedError', message: /dismissed/i, means: { kind: 'dismissed' } },
  // WebKit says NotAllowedError about a device that is listed and does not start. `No AVAudioSessionCaptureDevice device`, after
  // the sound system of iOS 26 was restarted: https://github.com/WebKit/WebKit/pull/70612. On a Mac
  // `No CoreAudioCaptureSource device`, and `No AVVideoCaptureSource device`, in an app without the right to the camera too:
  // https://github.com/tauri-apps/tauri/issues/11951. The sources:
  // https://github.com/WebKit/WebKit/tree/main/Source/WebCore/platform/mediastream/cocoa
  {
    name: 'NotAllowedError',
    message: /AVVideoCaptureSource/,
    means: { kind: 'busy', device: 'camera' },
  },
  {
    name: 'NotAllowedError',
    message: /AVAudioSessionCaptureDevice|CoreAudioCaptureSource/,
    means: { kind: 'busy', device: 'microphone' },
  },
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
  // Chromium, about a camera that another app holds: https://github.com/twilio/twilio-video.js/issues/2073. It says the same
  // about a microphone that another app on Windows has taken exclusively, which is rare (AUDCLNT_E_DEVICE_IN_USE in
  // https://github.com/chromium/chromium/blob/main/media/audio/win/audio_low_latency_input_win.cc).
  { name: 'NotReadableError', message: /^device in use/i, means: { kind: 'busy', device: 'camera' } },
  // Chromium `Audio device socket error`.
  { name: 'NotReadableError', message: /audio device/i, means: { kind: 'busy', device: 'microphone' } },
  // Firefox `Failed to allocate videosource`: https://github.com/peers/peerjs/issues/367
  { name: 'NotReadableError', message: /videosource/i, means: { kind: 'busy', device: 'camera' } },
  { name: 'NotReadableError', message: /audiosource/i, means: { kind: 'busy', device: 'microphone' } },
  // Firefox says it of a microphone that it cannot open, mostly because the page has another one open: https://github.com/twilio/twilio-video.js/issues/1309
  { name: 'NotReadableError', message: /\bmic\b/i, means: { kind: 'busy', device: 'microphone' } },
  // WebKit says it of either: `The I/O read operation failed.` (https://github.com/webrtc/samples/issues/1124).
  { name: 'NotReadableError', means: { kind: 'busy' } },
  // Chromium `Timeout starting video source` (https://github.com/OpenVidu/openvidu/pull/906); Firefox
  // `Starting videoinput failed` (https://github.com/jhuckaby/webcamjs/issues/296), and formerly `Starting audio failed`
  // (https://github.com/edumeet/edumeet/issues/187).
  { name: 'AbortError', message: /starting video/i, means: { kind: 'busy', device: 'camera' } },
  { name: 'AbortError', message: /starting audio/i, means: { kind: 'busy', device: 'microphone' } },
  // Chromium `Invalid state`, `Failed due to shutdown`; Firefox `In shutdown`, `No stream.`; WebKit `The operation was aborted.`
  // of all that has no name of its own (https://github.com/aws/amazon-chime-sdk-js/issues/2394). By the standard: allowed, and
  // yet "some issue occurred which prevented the device from being used",
  // https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia
  { name: 'AbortError', means: { kind: 'busy' } },
  // Chromium before 64, where no words say that the prompt was closed: https://github.com/w3c/mediacapture-main/issues/451
  { name: 'PermissionDismissedError', means: { kind: 'dismissed' } },
  // What only a page can cause: malformed constraints, an unknown feature, a document that is not fully active.
  // https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia
  { name: 'TypeError', means: { kind: 'failed', developers: true } },
  { name: 'NotSupportedError', means: { kind: 'failed', developers: true } },
  { name: 'InvalidStateError', means: { kind: 'failed', developers: true } },
]

/**
 * Names of Chromium before 64 and Firefox before 49, which old web views and adapters still give, and what they are now:
 * https://github.com/webrtcHacks/adapter/blob/main/src/js/chrome/getusermedia.js; for the last one, Firefox’s,
 * https://github.com/jonashartmann/webcam-directive/issues/28.
 */
const modernNames: Readonly<Record<FormerName, CurrentName>> = {
  PermissionDeniedError: 'NotAllowedError',
  MediaDeviceKillSwitchOn: 'NotAllowedError',
  DevicesNotFoundError: 'NotFoundError',
  ConstraintNotSatisfiedError: 'OverconstrainedError',
  TrackStartError: 'NotReadableError',
  DeviceCaptureError: 'AbortError',
  MediaDeviceFailedDueToShutdown: 'AbortError',
  SourceUnavailableError: 'NotReadableError',
}

/** What the browser's rejection means. Anything never seen before has `failed`: nothing more is known about it. */
export function classifyError(error: unknown): Failure {
  // By name, never `instanceof`: Firefox's OverconstrainedError is a plain Error, and a page may reject with anything.
  const {
    name,
    message,
    constraintName,
    constraint = constraintName,
  } = Object(error) as {
    readonly [key in 'name' | 'message' | 'constraint' | 'constraintName']?: unknown
  }
  const row = rows.find(
    (row) =>
      row.name === (modernNames[name as FormerName] ?? name) &&
      (!row.message || row.message.test(String(message))) &&
      (row.constraint === undefined || row.constraint === constraint),
  )
  const means = row?.means ?? { kind: 'failed' }
  return means.kind === 'overconstrained'
    ? { ...means, constraint: typeof constraint === 'string' ? constraint : '' }
    : means
}

/** The name of a rejection, if it is one of a browser's. Never throws, whatever a page has thrown. */
export function errorNameOf(error: unknown): ErrorName {
  try {
    const { name } = Object(error) as { readonly name?: unknown }
    const known = [...rows.map((row) => row.name), ...(Object.keys(modernNames) as FormerName[])]
    return known.find((one) => one === name) ?? 'other'
  } catch {
    return 'other'
  }
}
