import type { Engine, Rejection, SystemRefusal } from './engine'

const notAllowed: Rejection = {
  name: 'NotAllowedError',
  message: 'The request is not allowed by the user agent or the platform in the current context.',
}

// docs/facts/guidance.md#telling-the-layers-apart: the strings. https://github.com/peers/peerjs/issues/367
const notAllocated: Readonly<Record<'camera' | 'microphone', Rejection>> = {
  camera: { name: 'NotReadableError', message: 'Failed to allocate videosource' },
  microphone: { name: 'NotReadableError', message: 'Failed to allocate audiosource' },
}

// https://github.com/jhuckaby/webcamjs/issues/296 for the camera.
export const notStarted: Readonly<Record<'camera' | 'microphone', Rejection>> = {
  camera: { name: 'AbortError', message: 'Starting videoinput failed' },
  microphone: { name: 'AbortError', message: 'Starting audioinput failed' },
}

/** Firefox ESR 153 on Linux as measured, unless a line says otherwise. */
export const firefox: Engine = {
  queries: {
    knows: 'devices',
    // docs/facts/browsers.md#permission-queries: not an enum value. The words:
    // https://github.com/mdn/browser-compat-data/issues/9855
    unknownName: {
      name: 'TypeError',
      message:
        "'{name}' (value of 'name' member of PermissionDescriptor) is not a valid value for enumeration PermissionName.",
    },
    statusNames: { camera: 'camera', microphone: 'microphone' },
    // docs/facts/browsers.md#permission-queries: insecure origin.
    insecure: 'prompt',
    // docs/facts/browsers.md#permission-queries: `change` for prompt answers.
    afterAllow: 'granted',
    // docs/facts/browsers.md#permission-states: deny then reload. docs/facts/guidance.md#firefox-query: temporary
    // blocks too.
    afterRefusal: 'denied',
    // docs/facts/browsers.md#firefox-query-says-granted: in a new tab, where the next request asks.
    // docs/facts/browsers.md#firefox-two-tabs: in one that was refused before, where it is refused.
    afterExpiry: 'granted',
    // docs/facts/browsers.md#permission-states: a remembered refusal is `denied`.
    admitsRefusal: 'at once',
    // docs/facts/browsers.md#permission-queries: `change` fires for prompt answers, edits of the permission manager,
    // removals.
    heldStatus: 'follows',
    // docs/facts/browsers.md#firefox-query-lag: 5 to 46 ms.
    lagMs: 46,
  },
  asking: {
    // Fx-8: the other kind is asked for after the first.
    promptsFor: 'what is open',
    // docs/facts/browsers.md#firefox-query-says-granted: an hour in the same tab, through reloads. See `notEstablished`.
    allowLasts: 'tab, and its reload',
    // docs/facts/browsers.md#permission-states: stays through navigate and refresh.
    // docs/facts/guidance.md#firefox-own-reload: cleared by the person's own Reload alone.
    refusalLasts: 'tab',
    // docs/facts/browsers.md#permission-states: AV refused, then A alone.
    refusalCovers: 'each device',
    // docs/facts/browsers.md#firefox-not-now
    refusesNothingBesideAllowed: true,
    asksAgainInPress: false,
    // docs/facts/guidance.md#ff-5.
    hasRememberBox: true,
    asksForAppFirst: false,
    // docs/facts/browsers.md#prompt-closed
    closing: { does: 'block' },
  },
  // docs/facts/browsers.md#devices-labels-and-outputs.
  listing: {
    unlockedBy: 'capture',
    // docs/facts/browsers.md#audio-outputs, docs/facts/browsers.md#firefox-speakers
    speakers: 'real ones',
    hasDefaultRows: false,
    idForm: 'base64',
    idsLast: 'on this site',
    wishes: 'count',
    inBarredFrame: 'empty',
    tells: 'every page',
    // docs/facts/browsers.md#firefox-tells-who-is-there, docs/facts/browsers.md#firefox-list-in-a-hidden-tab
    whileAway: 'nothing until it is back',
    tellsOfUnlocking: false,
    // docs/facts/browsers.md#headset-profiles
    headset: 'in calls alone',
  },
  // docs/facts/browsers.md#set-sink-id, docs/facts/browsers.md#select-audio-output
  sinks: {
    setSinkId: {
      allowed: { name: 'NotFoundError', message: 'The object can not be found here.' },
      notAllowed: { name: 'NotFoundError', message: 'The object can not be found here.' },
    },
    selectAudioOutput: {
      name: 'InvalidStateError',
      message: 'selectAudioOutput requires transient user activation.',
    },
  },
  // docs/facts/browsers.md#track-lifecycle, docs/facts/browsers.md#stop-sharing
  revoking: { bySiteSettings: 'nothing', byStopSharing: 'ends, and takes back the answers' },
  frames: {
    // https://developer.mozilla.org/docs/Web/API/FeaturePolicy: behind a preference.
    hasFeaturePolicy: false,
    // docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-constraints-and-context:
    // Permissions-Policy header ignored.
    obeysHeader: false,
    // See `notEstablished`.
    turnsAway: 'at once',
    // docs/facts/browsers.md#devices-constraints-and-context.
    sandboxed: notAllowed,
  },
  // https://github.com/mdn/browser-compat-data/issues/21611: `muted` stays false.
  mutes: [],
  firstTrack: 'microphone',
  // docs/facts/browsers.md#devices-constraints-and-context: `channelCount`. The others are not among its constraints:
  // https://developer.mozilla.org/en-US/docs/Web/API/MediaTrackSupportedConstraints#browser_compatibility
  ignoredConstraints: ['channelCount', 'sampleRate', 'sampleSize', 'latency'],
  words: {
    // docs/facts/browsers.md#permission-states.
    denied: notAllowed,
    // docs/facts/browsers.md#devices-constraints-and-context.
    missing: { name: 'NotFoundError', message: 'The object can not be found here.' },
    stuck: {
      // docs/facts/guidance.md#telling-the-layers-apart, as above.
      busy: notAllocated,
      // It was allocated, and Start failed, twice within 200 ms:
      // https://github.com/mozilla/gecko-dev/blob/master/dom/media/MediaManager.cpp (DeviceListener::InitializeAsync)
      'no start': notStarted,
      // https://github.com/twilio/twilio-video.js/issues/1309
      'other microphone': { microphone: { name: 'NotReadableError', message: 'Concurrent mic process limit.' } },
    },
    shutDown: { name: 'AbortError', message: 'The simulated page is gone.' },
    // docs/facts/browsers.md#devices-constraints-and-context: its constructor is Error.
    overconstrained: { message: 'Constraints could not be satisfied.', isDOMException: false, names: 'always' },
    // docs/facts/browsers.md#devices-constraints-and-context: `{}`.
    nothingAsked: 'audio and/or video is required',
  },
  notEstablished: [
    'speakers in the device list, which its source has from 116 on, and which were never seen: those that `devices` names, once the microphone was captured',
    'what a request that the page left behind is rejected with: our own words',
    'how a computer’s camera answers to an exact facingMode: refused, as in Chromium',
    'when a temporary decision expires: never (docs/facts/guidance.md#ff-6: an hour)',
    'what a query says in a tab that was allowed, once another was refused: what it said before',
    'when `change` is fired after a refusal: with it, ahead of what fresh queries say',
    'the label of a window that is shared: its title',
  ],
}

/**
 * Android's Firefox: the same engine under another prompt (docs/facts/guidance.md#and-5: Allow, Don’t allow or Block,
 * and "Remember decision for this site").
 */
export const firefoxAndroid: Engine = {
  ...firefox,
  asking: { ...firefox.asking, closing: { does: 'not established' } },
  // https://bugzilla.mozilla.org/show_bug.cgi?id=1473346, after browser-compat-data.
  listing: { ...firefox.listing, speakers: 'none' },
  sinks: {},
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
 * docs/facts/guidance.md#telling-the-layers-apart reads in the source that a refusal by macOS has the words of a
 * refusal in the prompt.
 */
export const firefoxOnMac: SystemRefusal = {
  shows: 'after the prompt',
  words: { camera: firefox.words.missing, microphone: firefox.words.missing },
}

/** Windows: as if another app held it (https://github.com/helenamerk/mic-check). */
export const firefoxOnWindows: SystemRefusal = { shows: 'after the prompt', words: notAllocated }
