import type { Buttons, Engine, Rejection, SystemRefusal } from './engine'

// docs/facts/browsers.md#permission-states: cached deny; human presses Block.
const denied: Rejection = { name: 'NotAllowedError', message: 'Permission denied' }

/** Chromium 156 on a desktop as measured, unless a line says otherwise. */
export const chromium: Engine = {
  queries: {
    knows: 'devices',
    // Chromium 156 gives its status the name of the older specification.
    statusNames: { camera: 'video_capture', microphone: 'audio_capture' },
    // docs/facts/browsers.md#permission-queries: insecure origin.
    insecure: 'denied',
    // docs/facts/browsers.md#permission-queries: `Never allow` is `denied`, `Allow` is `granted`.
    afterAllow: 'granted',
    afterRefusal: 'denied',
    // Not needed: what a prompt allows is a site setting.
    afterExpiry: 'prompt',
    // docs/facts/browsers.md#permission-states: deny then reload.
    admitsRefusal: 'at once',
    // docs/facts/browsers.md#permission-queries: `change` fires for grant, deny and reset, from the prompt and from the
    // settings page.
    heldStatus: 'follows',
    // Seen in Chromium 156: fresh queries know before the page does.
    lagMs: 0,
  },
  asking: {
    // docs/facts/browsers.md#permission-states: one granted and one open asks.
    promptsFor: 'what is open',
    // docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#track-lifecycle: `change` fires for prompt
    // answers, and they are kept over a reload.
    allowLasts: 'site setting',
    refusalLasts: 'site setting',
    // docs/facts/browsers.md#permission-states: AV refused, then A alone.
    refusalCovers: 'each device',
    refusesNothingBesideAllowed: false,
    asksAgainInPress: false,
    // docs/facts/guidance.md#chrome-and-chromium: its buttons.
    hasRememberBox: false,
    asksForAppFirst: false,
    // docs/facts/browsers.md#permission-states: human closes prompt; 3rd close in a row. Each device that the prompt
    // asked for counts by itself.
    closing: { does: 'reject', words: { name: 'NotAllowedError', message: 'Permission dismissed' }, untilDenied: 3 },
  },
  // docs/facts/browsers.md#devices-labels-and-outputs.
  listing: {
    unlockedBy: 'permission',
    speakers: 'all',
    hasDefaultRows: true,
    idForm: 'hex64',
    idsLast: 'on this site',
    // docs/facts/browsers.md#ideal-id-ignored
    wishes: 'do nothing',
    inBarredFrame: 'blank',
    tells: 'every page',
    whileAway: 'everything',
    tellsOfUnlocking: false,
    // docs/facts/browsers.md#headset-profiles
    headset: 'in calls alone',
  },
  // docs/facts/browsers.md#set-sink-id, docs/facts/browsers.md#select-audio-output
  sinks: {
    setSinkId: {
      allowed: { name: 'NotFoundError', message: 'Requested device not found' },
      notAllowed: { name: 'SecurityError', message: 'No permission to use requested device' },
    },
  },
  // docs/facts/browsers.md#track-lifecycle.
  revoking: { bySiteSettings: 'ends' },
  frames: {
    // Seen in Chromium 156, where it sees headers and frames alike.
    hasFeaturePolicy: true,
    // docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-constraints-and-context:
    // Permissions-Policy header.
    obeysHeader: true,
    // Seen in Chromium 156: without a device a barred frame hears NotFoundError, and an impossible constraint comes
    // before the policy too.
    turnsAway: 'after devices',
    // docs/facts/browsers.md#devices-constraints-and-context.
    sandboxed: { name: 'SecurityError', message: 'Invalid security origin' },
  },
  // https://github.com/mdn/browser-compat-data/issues/21611, in Chromium 120 on Linux
  mutes: ['microphone'],
  // docs/facts/browsers.md#set-sink-id
  contextTakesSpeaker: true,
  firstTrack: 'microphone',
  // docs/facts/browsers.md#devices-constraints-and-context: `channelCount` counts.
  ignoredConstraints: [],
  words: {
    denied,
    // docs/facts/browsers.md#devices-constraints-and-context: no devices; missing device and denied permission.
    missing: { name: 'NotFoundError', message: 'Requested device not found' },
    stuck: {
      // docs/facts/browsers.md#busy-device: device busy. The microphone's was seen; the camera's words are in the binary, and the name is
      // documented (https://github.com/Scandit/barcodescanner-sdk-for-web-samples/issues/6).
      busy: {
        camera: { name: 'NotReadableError', message: 'Could not start video source' },
        microphone: { name: 'NotReadableError', message: 'Could not start audio source' },
      },
      // https://github.com/twilio/twilio-video.js/issues/2073
      // The microphone on Windows, where another app has taken it for itself alone: AUDCLNT_E_DEVICE_IN_USE in
      // https://github.com/chromium/chromium/blob/main/media/audio/win/audio_low_latency_input_win.cc
      'in use': {
        camera: { name: 'NotReadableError', message: 'Device in use' },
        microphone: { name: 'NotReadableError', message: 'Device in use' },
      },
      // https://github.com/OpenVidu/openvidu/pull/906
      timeout: { camera: { name: 'AbortError', message: 'Timeout starting video source' } },
    },
    // docs/facts/browsers.md#devices-constraints-and-context: the words are in the binary.
    shutDown: { name: 'AbortError', message: 'Failed due to shutdown' },
    // docs/facts/browsers.md#devices-constraints-and-context: unsatisfiable constraint.
    overconstrained: { message: '', isDOMException: true, names: 'always' },
    // docs/facts/browsers.md#devices-constraints-and-context: `{}` or both false.
    nothingAsked:
      "Failed to execute 'getUserMedia' on 'MediaDevices': At least one of audio and video must be requested",
  },
  notEstablished: [],
}

/** Chromium's own buttons, which it has from 151 on (docs/facts/browsers.md#capability-elements). */
export const chromiumButtons: Buttons = {
  // Seen with an English page. A real one follows the page's `lang`.
  label: { usermedia: 'Use microphone and camera', camera: 'Use camera', microphone: 'Use microphone' },
  // docs/facts/browsers.md#capability-elements;
  // https://chromium.googlesource.com/chromium/src/+/main/third_party/blink/renderer/core/html/html_permission_element.cc
  settlingMs: 500,
  // docs/facts/browsers.md#capability-elements. Seen in Chromium 156: four of each kind, and the next works when one
  // before it is gone.
  most: 4,
  // docs/facts/browsers.md#capability-elements: not at 12.8 px, but at 13 px.
  leastFontSize: 13,
  // The same file; seen to refuse #aaa on #bbb.
  leastContrast: 3,
  // Seen in Chromium 156.
  words: {
    byScript: 'The permission element activation must be triggered by a user gesture.',
    unregistered: 'The permission element is not registered in the browser process.',
    unsettled:
      'The permission element is disabled due to: being recently attached to layout tree, intersection with viewport changed.',
    faint: 'The permission element is disabled due to: intersection occluded or distorted.',
    invalidStyle: 'The permission element is disabled due to: invalid style.',
  },
}

/**
 * docs/facts/browsers.md#devices-constraints-and-context: the words are in the binary;
 * docs/facts/browsers.md#systems-apps-and-other-browsers: documented for macOS
 * (https://chromium.googlesource.com/chromium/src/+/9e2afdc32b5d70e736c04b23caa2f2eaec84388c).
 * docs/facts/guidance.md#telling-the-layers-apart names them for the whole family. Windows may also say what it says about
 * a device that another app holds (https://github.com/helenamerk/mic-check): for that take `busy`.
 */
const deniedBySystem: Rejection = { name: 'NotAllowedError', message: 'Permission denied by system' }

export const chromiumSystem: SystemRefusal = {
  shows: 'after the prompt',
  words: { camera: deniedBySystem, microphone: deniedBySystem },
}
