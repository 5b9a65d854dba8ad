import type { Engine, Rejection, SystemRefusal } from '../engine'

const notAllowed: Rejection = {
  name: 'NotAllowedError',
  message: 'The request is not allowed by the user agent or the platform in the current context.',
}

// guidance.md 2: the strings. https://github.com/peers/peerjs/issues/367
const notAllocated: Readonly<Record<'camera' | 'microphone', Rejection>> = {
  camera: { name: 'NotReadableError', message: 'Failed to allocate videosource' },
  microphone: { name: 'NotReadableError', message: 'Failed to allocate audiosource' },
}

/** Firefox ESR 153 on Linux as measured, unless a line says otherwise. */
export const firefox: Engine = {
  queries: {
    knows: 'devices',
    // browsers.md 1: not an enum value. The words: https://github.com/mdn/browser-compat-data/issues/9855
    unknownName: {
      name: 'TypeError',
      message:
        "'{name}' (value of 'name' member of PermissionDescriptor) is not a valid value for enumeration PermissionName.",
    },
    statusNames: { camera: 'camera', microphone: 'microphone' },
    // browsers.md 1: insecure origin.
    insecure: 'prompt',
    // browsers.md 1: `change` for prompt answers.
    afterAllow: 'granted',
    // browsers.md 2a: deny then reload. guidance.md 1.9: temporary blocks too.
    afterRefusal: 'denied',
    // browsers.md 1: it lies optimistically. After an Allow that was not remembered, and a reload, it still says
    // `granted`, while the next request asks. https://github.com/w3c/permissions/issues/180
    afterExpiry: 'granted',
    // browsers.md 2a: a remembered refusal is `denied`.
    admitsRefusal: 'at once',
    // browsers.md 1: `change` fires for prompt answers, edits of the permission manager, removals.
    heldStatus: 'follows',
  },
  asking: {
    // See `notEstablished`.
    promptsFor: 'what is open',
    // browsers.md 6: after reload a non-remembered grant is gone in practice.
    allowLasts: 'page',
    // browsers.md 2a: stays through navigate and refresh. guidance.md 1.7: cleared by the person's own Reload alone.
    refusalLasts: 'tab',
    // browsers.md 2a: AV refused, then A alone.
    refusalCovers: 'each device',
    // guidance.md 4 (FF-5).
    hasRememberBox: true,
    asksForAppFirst: false,
    // browsers.md 2a: human closes prompt. guidance.md 2: the icon stays in the address bar.
    closing: { does: 'hide' },
  },
  // browsers.md 3.
  listing: {
    unlockedBy: 'capture',
    hasSpeakers: false,
    hasDefaultRows: false,
    idForm: 'base64',
    inBarredFrame: 'empty',
    tellsOfUnlocking: false,
  },
  // browsers.md 6.
  revoking: { bySiteSettings: 'nothing', byStopSharing: 'ends' },
  frames: {
    // https://developer.mozilla.org/docs/Web/API/FeaturePolicy: behind a preference.
    hasFeaturePolicy: false,
    // browsers.md 1, 2b: Permissions-Policy header ignored.
    obeysHeader: false,
    // See `notEstablished`.
    turnsAway: 'at once',
    // browsers.md 2b.
    sandboxed: notAllowed,
  },
  // browsers.md 2b: `channelCount`. The others are not among its constraints:
  // https://developer.mozilla.org/en-US/docs/Web/API/MediaTrackSupportedConstraints#browser_compatibility
  ignoredConstraints: ['channelCount', 'sampleRate', 'sampleSize', 'latency'],
  words: {
    // browsers.md 2a.
    denied: notAllowed,
    // browsers.md 2b.
    missing: { name: 'NotFoundError', message: 'The object can not be found here.' },
    // guidance.md 2, as above.
    busy: notAllocated,
    shutDown: { name: 'AbortError', message: 'The simulated page is gone.' },
    // browsers.md 2b: its constructor is Error.
    overconstrained: { message: 'Constraints could not be satisfied.', isDOMException: false },
    // browsers.md 2b: `{}`.
    nothingAsked: 'audio and/or video is required',
  },
  notEstablished: [
    'whether a kind is asked for after the other was allowed in the same document (browsers.md 2a: it can succeed silently): asked',
    'whether a capture of one kind uncovers the labels of the other: it does not',
    'whether requests wait for an open prompt that they do not need: they do, as in Chromium',
    'speakers in the device list, which browser-compat-data reports from 116 on: none, as measured with fake devices',
    'whether a barred frame hears of missing devices first: it does not',
    'what a request that the page left behind is rejected with: our own words',
    'how a computer’s camera answers to an exact facingMode: refused, as in Chromium',
    'when a temporary decision expires: never',
  ],
}

/**
 * Android's Firefox: the same engine under another prompt (guidance.md 5, AND-5: Allow, Don’t allow or Block, and
 * "Remember decision for this site").
 */
export const firefoxAndroid: Engine = {
  ...firefox,
  asking: { ...firefox.asking, closing: { does: 'not established' } },
  revoking: {},
  notEstablished: [
    ...firefox.notEstablished,
    'Firefox on Android was not measured: what is said of it was seen in Firefox 153 on Linux',
    'what becomes of the request when the sheet is closed: refused',
    'what becomes of live tracks when the permission is taken back: refused',
  ],
}

/**
 * macOS: seen after pressing Allow, as if there were no device (https://github.com/webrtc/testrtc/issues/300).
 * guidance.md 2 reads in the source that a refusal by macOS has the words of a refusal in the prompt.
 */
export const firefoxOnMac: SystemRefusal = {
  shows: 'after the prompt',
  words: { camera: firefox.words.missing, microphone: firefox.words.missing },
}

/** Windows: as if another app held it (https://github.com/helenamerk/mic-check). */
export const firefoxOnWindows: SystemRefusal = { shows: 'after the prompt', words: notAllocated }
