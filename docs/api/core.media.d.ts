// Made by `npm run api` of what @precall/core/media offers.
export { type Heard, type Listener, type Played, type Seen, type Viewer, listenTo, lookAt, playSound }

/** The parts of `window` that Precall uses: a real one has them, and a simulated one is as good. */
type BrowserWindow = Pick<Window, 'isSecureContext' | 'addEventListener' | 'removeEventListener'> & {
  /** A clock that no one sets, for a test call. */
  readonly performance?: Pick<Performance, 'now'> | undefined
  readonly navigator: Partial<PlatformHints> & {
    readonly mediaDevices?: MediaDevices | undefined
    readonly permissions?: Permissions | undefined
    readonly clipboard?: Pick<Clipboard, 'writeText'> | undefined
    /** The browser's own language, which the page need not share. */
    readonly language?: string | undefined
    /** False where the device knows that it has no network. */
    readonly onLine?: boolean | undefined
    readonly locks?: Pick<LockManager, 'request' | 'query'> | undefined
  }
  readonly parent?: unknown
  readonly sessionStorage?: Storage | undefined
  readonly localStorage?: Storage | undefined
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'> & {
    /** Chromium's; it sees headers and frame attributes alike. */
    readonly featurePolicy?: {
      allowsFeature(feature: string): boolean
    }
  }
  /** Makes a stream of no request's. */
  readonly MediaStream?: (new () => MediaStream) | undefined
  /** Chromium's own buttons for media, which it has from 151 on. */
  readonly HTMLUserMediaElement?: unknown
  readonly HTMLCameraElement?: unknown
  readonly HTMLMicrophoneElement?: unknown
  /** With `setSinkId`, where a page may say on which speaker an element plays. */
  readonly HTMLMediaElement?:
    | {
        readonly prototype: object
      }
    | undefined
  /** These five are for a device check: what they make listens, looks and plays. */
  readonly AudioContext?: (new () => AudioContext) | undefined
  readonly Audio?: (new () => HTMLAudioElement) | undefined
  readonly OffscreenCanvas?: (new (width: number, height: number) => OffscreenCanvas) | undefined
  requestAnimationFrame?(callback: (now: number) => void): number
  cancelAnimationFrame?(id: number): void
  /** Safari has it from 14 on, Chrome from 67: a browser without it is too old (docs/facts/browsers.md#what-an-app-needs). */
  readonly BigInt?: unknown
  /** Without `showModal`, as in Safari before 15.4, a dialog is not modal. */
  readonly HTMLDialogElement?:
    | {
        readonly prototype: {
          readonly showModal?: unknown
        }
      }
    | undefined
  /** Absent in WebKitGTK, and where an administrator or an extension took it away. */
  readonly RTCPeerConnection?: (new (configuration?: RTCConfiguration) => RTCPeerConnection) | undefined
  readonly location?: Pick<Location, 'origin'> | undefined
  setTimeout(callback: () => void, ms: number): number
  clearTimeout(id: number): void
  reportError?(error: unknown): void
}

/** The part of `navigator.userAgentData` that is read: https://wicg.github.io/ua-client-hints/ */
interface ClientHints {
  readonly brands?: readonly {
    readonly brand: string
  }[]
  readonly mobile?: boolean
  readonly platform?: string
  /** What it does not say without being asked; only `osVersionOf` asks. */
  getHighEntropyValues?(hints: string[]): Promise<{
    readonly platformVersion?: string | undefined
  }>
}

/**
 * What comes from a microphone. `starting`: not known yet. `heard`: a voice, or as loud a sound. `quiet`: for 5 s nothing as loud,
 * which is no fault. `silent`: for 3 s nothing at all, or for 10 s where a voice was heard before. `muted`: the system or the
 * browser has muted the track. `unknown`: this page cannot listen, because its `AudioContext` does not run, or because no
 * microphone is on.
 */
type Heard = 'starting' | 'heard' | 'quiet' | 'silent' | 'muted' | 'unknown'

interface Listener {
  /**
   * From 0, at −60 dBFS, to 1: at the display's rate while the page is visible, and only when it is another one. It may come and
   * go: while there is none, it is listened to more slowly.
   */
  readonly onLevel?: ((level: number) => void) | undefined
  /** Begins with `starting`, of which it tells nothing. */
  onChange?(heard: Heard): void
}

/**
 * Listens to the first audio track that is live, until the returned function is called. Never stops the track. A track that is
 * put in its place is listened to from the next frame on. A track that the app has disabled is not judged.
 */
declare function listenTo(stream: MediaStream, listener: Listener, browser?: BrowserWindow): () => void

/**
 * Looks at the picture of a video element that shows a camera, until the returned function is called. Stops while the page is hidden, or
 * the element out of sight: browsers pause muted videos there (https://webkit.org/blog/6784/new-video-policies-for-ios/), and a picture
 * that was paused says nothing about the camera. A track that the app has disabled is not judged.
 */
declare function lookAt(video: HTMLVideoElement, viewer: Viewer, browser?: BrowserWindow): () => void

type Permissions = Pick<Navigator['permissions'], 'query'>

/**
 * What a browser says about itself without being asked twice.
 *
 * `navigator` is one as it stands. Nothing here is asked for: reading it neither waits nor shows a prompt.
 */
interface PlatformHints {
  readonly userAgent: string
  /** In Chromium only, on secure pages only, and not from an app that writes its own user agent. */
  readonly userAgentData?: ClientHints | undefined
  readonly maxTouchPoints?: number | undefined
  /** On iPhone and iPad: the page was opened from the home screen, where its user agent is that of a WebView. */
  readonly standalone?: boolean | undefined
}

/**
 * `played`: to its end. `noOutput`: this speaker does not exist any more or may not be used. `failed`: the page may not play, or
 * `signal` has stopped it.
 */
type Played = 'played' | 'noOutput' | 'failed'

/** Plays a short chime that starts quietly, on this speaker or the default one. Call it in a press. Never rejects. */
declare function playSound({
  speakerId,
  signal,
  browser,
}?: {
  /** As `enumerateDevices` gives it. In a browser without a choice of speakers, the default one plays. */
  readonly speakerId?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly browser?: BrowserWindow | undefined
}): Promise<Played>

/**
 * What comes from a camera. `starting`: not known yet. `works`: a picture that moves, be it by the noise of the camera. `black`: for 3 s
 * nothing but black. `still`: for 10 s no pixel has changed. `muted`: the system or the browser has paused the track. `unknown`:
 * this page cannot look, or no camera is on.
 */
type Seen = 'starting' | 'works' | 'black' | 'still' | 'muted' | 'unknown'

interface Viewer {
  /** Begins with `starting`, of which it tells nothing. */
  onChange(seen: Seen): void
}
