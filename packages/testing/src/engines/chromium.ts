import type { Engine } from '../engine'

/** Chromium on a desktop: Chromium 156 as measured, unless a line says otherwise. */
export const chromium: Engine = {
  // browsers.md 1: insecure origin.
  insecureAnswer: 'denied',
  // Chromium 156 gives its status the name of the older specification.
  statusNames: { camera: 'video_capture', microphone: 'audio_capture' },
  // browsers.md 2a: 3rd close in a row. Each device that the prompt asked for counts by itself.
  dismissalsUntilDenied: 3,
  words: {
    // browsers.md 2a: cached deny; human presses Block.
    denied: { name: 'NotAllowedError', message: 'Permission denied' },
    // browsers.md 2a: human closes prompt.
    dismissed: { name: 'NotAllowedError', message: 'Permission dismissed' },
    // browsers.md 2b: no devices; missing device and denied permission.
    missing: { name: 'NotFoundError', message: 'Requested device not found' },
    // browsers.md 2b: the words are in the binary; 2c: documented for macOS
    // (https://chromium.googlesource.com/chromium/src/+/9e2afdc32b5d70e736c04b23caa2f2eaec84388c).
    // guidance.md 2 names them for the whole family. Windows may also say `Could not start video source`: see `busy`.
    deniedBySystem: { name: 'NotAllowedError', message: 'Permission denied by system' },
    // browsers.md 2b: device busy. The words are in the binary, the name is documented
    // (https://github.com/Scandit/barcodescanner-sdk-for-web-samples/issues/6).
    busy: {
      camera: { name: 'NotReadableError', message: 'Could not start video source' },
      microphone: { name: 'NotReadableError', message: 'Could not start audio source' },
    },
    // browsers.md 2b: the words are in the binary.
    shutDown: { name: 'AbortError', message: 'Failed due to shutdown' },
    // browsers.md 2b: unsatisfiable constraint.
    overconstrained: '',
    // browsers.md 2b: `{}` or both false.
    nothingAsked:
      "Failed to execute 'getUserMedia' on 'MediaDevices': At least one of audio and video must be requested",
  },
}
