import type { Engine, Rejection } from '../engine'

const notAllowed: Rejection = {
  name: 'NotAllowedError',
  message:
    'The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.',
}

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
    // browsers.md 1: NotSupportedError for `speaker-selection`; other names were not tried.
    unknownName: { name: 'NotSupportedError', message: "The permission '{name}' is not supported." },
    statusNames: { camera: 'camera', microphone: 'microphone' },
    // browsers.md 1: insecure origin.
    insecure: 'prompt',
    // browsers.md 1: a new query says `granted`.
    afterAllow: 'granted',
    // browsers.md 1: it lies pessimistically. After a human "No" it stays `prompt`.
    afterRefusal: 'prompt',
    // browsers.md 6: back to `prompt` after reload.
    afterExpiry: 'prompt',
    // https://github.com/w3c/mediacapture-main/issues/1048 and source, shouldChangeDeniedToPromptForCamera.
    admitsRefusal: 'requested',
    // browsers.md 1: `change` never fires, and a held state stays. https://webkit.org/b/259432
    heldStatus: 'stays',
  },
  asking: {
    // source, hasGrantedRequest: one kind that is open makes it a question about the whole request.
    promptsFor: 'everything',
    // browsers.md 6: back to `prompt` after reload. https://github.com/WebKit/WebKit/pull/35948
    allowLasts: 'page',
    // browsers.md 2a: page-scoped, and AV refused, then A alone asks again. source, wasRequestDenied.
    refusalLasts: 'page',
    refusalCovers: 'like requests',
    // browsers.md 2a: the bar has Yes and No.
    hasRememberBox: false,
    asksForAppFirst: false,
    // browsers.md 2a: only Yes and No. guidance.md 2: modal.
    closing: { does: 'nothing' },
  },
  // browsers.md 3.
  listing: {
    unlockedBy: 'capture',
    hasSpeakers: false,
    hasDefaultRows: false,
    idForm: 'hex40',
    inBarredFrame: 'empty',
    tellsOfUnlocking: true,
  },
  // See `notEstablished`.
  revoking: {},
  frames: {
    // https://developer.mozilla.org/docs/Web/API/FeaturePolicy
    hasFeaturePolicy: false,
    // browsers.md 1, 2b: Permissions-Policy header ignored.
    obeysHeader: false,
    // browsers.md 2b: after 0 ms.
    turnsAway: 'at once',
    // browsers.md 2b.
    sandboxed: notAllowed,
  },
  // See `notEstablished`.
  ignoredConstraints: [],
  words: {
    // browsers.md 2a.
    denied: notAllowed,
    // browsers.md 2b. https://github.com/zackees/fastled-wasm/pull/228
    missing: { name: 'OverconstrainedError', message: 'Invalid constraint', constraint: '' },
    shutDown: { name: 'AbortError', message: 'The simulated page is gone.' },
    // browsers.md 2b.
    overconstrained: { message: 'Invalid constraint', isDOMException: true },
    // browsers.md 2b: `{}`.
    nothingAsked: 'No constraints provided',
  },
  notEstablished: [
    'whether a request made in a click is asked again after a refusal (the source says so, browsers.md 2c says not): refused in silence',
    'a site setting that allows after a refusal in the page (the source remembers the refusal): refused in silence until the next load',
    'what a device that another app holds is rejected with: refused',
    'what becomes of live tracks when the permission is taken back: refused',
    'one device missing of two (only none at all was seen): as if there were none',
    'whether `location.reload()` keeps an Allow (https://github.com/WebKit/WebKit/pull/35948: a page’s own navigation does): it asks again',
    'which constraints it ignores: none',
    'what a request that the page left behind is rejected with: our own words',
    'how a computer’s camera answers to an exact facingMode: refused, as in Chromium',
  ],
}
