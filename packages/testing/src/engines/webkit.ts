import type { Engine, Rejection } from './engine'

const notAllowed: Rejection = {
  name: 'NotAllowedError',
  message:
    'The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.',
}

const ioFailed: Rejection = { name: 'NotReadableError', message: 'The I/O read operation failed.' }

/**
 * Safari. Words and rules of the engine as measured in WebKitGTK 2.50; prompt and site settings, which are the browser's
 * own, as documented.
 *
 * `source` is WebKit's UserMediaPermissionRequestManagerProxy.cpp as of 2026:
 * https://github.com/WebKit/WebKit/blob/main/Source/WebKit/UIProcess/UserMediaPermissionRequestManagerProxy.cpp
 */
export const webkit: Engine = {
  queries: {
    knows: 'devices',
    // docs/facts/browsers.md#permission-queries: NotSupportedError for `speaker-selection`; other names were not tried.
    unknownName: { name: 'NotSupportedError', message: "The permission '{name}' is not supported." },
    statusNames: { camera: 'camera', microphone: 'microphone' },
    // docs/facts/browsers.md#permission-queries: insecure origin.
    insecure: 'prompt',
    // docs/facts/browsers.md#permission-queries: a new query says `granted`.
    afterAllow: 'granted',
    // docs/facts/browsers.md#permission-queries: it lies pessimistically. After a human "No" it stays `prompt`.
    afterRefusal: 'prompt',
    // docs/facts/browsers.md#track-lifecycle: back to `prompt` after reload.
    afterExpiry: 'prompt',
    // https://github.com/w3c/mediacapture-main/issues/1048 and source, shouldChangeDeniedToPromptForCamera.
    admitsRefusal: 'requested',
    // docs/facts/browsers.md#permission-queries: `change` never fires, and a held state stays.
    // https://webkit.org/b/259432
    heldStatus: 'stays',
    lagMs: 0,
  },
  asking: {
    // source, hasGrantedRequest: one kind that is open makes it a question about the whole request.
    promptsFor: 'everything',
    // docs/facts/browsers.md#track-lifecycle: back to `prompt` after reload.
    // docs/facts/browsers.md#webkit-reload-keeps-a-grant. https://github.com/WebKit/WebKit/pull/35948
    allowLasts: 'page, and its own reload',
    // docs/facts/browsers.md#permission-states: page-scoped, and AV refused, then A alone asks again. source,
    // wasRequestDenied.
    refusalLasts: 'page',
    refusalCovers: 'like requests',
    refusesNothingBesideAllowed: false,
    // docs/facts/browsers.md#webkit-asks-again-in-a-press
    asksAgainInPress: true,
    // docs/facts/browsers.md#permission-states: the bar has Yes and No.
    hasRememberBox: false,
    asksForAppFirst: false,
    // docs/facts/browsers.md#permission-states: only Yes and No. docs/facts/guidance.md#telling-the-layers-apart:
    // modal.
    closing: { does: 'nothing' },
  },
  // docs/facts/browsers.md#devices-labels-and-outputs.
  listing: {
    unlockedBy: 'capture',
    speakers: 'none',
    hasDefaultRows: false,
    idForm: 'hex40',
    // docs/facts/browsers.md#safari-new-device-ids
    idsLast: 'on this page',
    wishes: 'count',
    inBarredFrame: 'empty',
    // docs/facts/browsers.md#webkit-tells-who-is-allowed
    tells: 'who is allowed',
    whileAway: 'everything',
    tellsOfUnlocking: true,
    // docs/facts/browsers.md#headset-profiles
    headset: 'in calls alone',
  },
  // docs/facts/browsers.md#set-sink-id
  sinks: {},
  // See `notEstablished`.
  revoking: {},
  frames: {
    // https://developer.mozilla.org/docs/Web/API/FeaturePolicy
    hasFeaturePolicy: false,
    // docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#devices-constraints-and-context:
    // Permissions-Policy header ignored.
    obeysHeader: false,
    // docs/facts/browsers.md#devices-constraints-and-context: after 0 ms.
    turnsAway: 'at once',
    // docs/facts/browsers.md#devices-constraints-and-context.
    sandboxed: notAllowed,
  },
  // docs/facts/browsers.md#tracks-of-one-request: in any order, so not in that of the others.
  // https://github.com/WebKit/WebKit/pull/31400: the browser's own buttons.
  mutes: ['camera', 'microphone'],
  firstTrack: 'camera',
  // See `notEstablished`.
  ignoredConstraints: [],
  words: {
    // docs/facts/browsers.md#permission-states.
    denied: notAllowed,
    // docs/facts/browsers.md#devices-constraints-and-context. https://github.com/zackees/fastled-wasm/pull/228
    missing: { name: 'OverconstrainedError', message: 'Invalid constraint', constraint: '' },
    // See `notEstablished` for `busy`.
    stuck: {
      // It says this of either device: https://github.com/webrtc/samples/issues/1124, and UserMediaRequest.cpp (isMediaStreamCorrectlyStarted)
      'no start': { camera: ioFailed, microphone: ioFailed },
      // The camera in an app that has no right to it: https://github.com/tauri-apps/tauri/issues/11951. The words:
      // https://github.com/WebKit/WebKit/tree/main/Source/WebCore/platform/mediastream (AVVideoCaptureSource.mm,
      // CoreAudioCaptureSource.cpp).
      lost: {
        camera: { name: 'NotAllowedError', message: 'No AVVideoCaptureSource device' },
        microphone: { name: 'NotAllowedError', message: 'No CoreAudioCaptureSource device' },
      },
    },
    shutDown: { name: 'AbortError', message: 'The simulated page is gone.' },
    // docs/facts/browsers.md#devices-constraints-and-context, docs/facts/browsers.md#webkit-empty-constraint
    overconstrained: { message: 'Invalid constraint', isDOMException: true, names: 'once anything was allowed' },
    // docs/facts/browsers.md#devices-constraints-and-context: `{}`.
    nothingAsked: 'No constraints provided',
  },
  notEstablished: [
    'Safari was not measured, nor anything on a Mac or an iPhone: what is not documented was seen in WebKitGTK 2.50 on Linux',
    'a site setting that allows after a refusal in the page (the source remembers the refusal): refused in silence until the next load',
    'what a device that another app holds is rejected with: refused',
    'what becomes of live tracks when the permission is taken back: refused',
    'one device missing of two (only none at all was seen): as if there were none',
    'which constraints it ignores: none',
    'speakers in Safari 18.4 and later, which https://docs.daily.co/reference/daily-js/instance-methods/set-output-device-async reports: none, as in WebKitGTK',
    'what a request that the page left behind is rejected with: our own words',
    'how a computer’s camera answers to an exact facingMode: refused, as in Chromium',
    'a shared screen of Safari, its label, its sound, and what two calls come to: from WebKit’s source and WebKitGTK',
  ],
}
