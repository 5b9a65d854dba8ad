// Made by `npm run api` of what @precall/core/screen offers.
export { type ScreenDenier, type ScreenOptions, type ScreenOutcome, type ScreenSurface, canShareScreen, requestScreen }

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

/**
 * Whether a press on a button that shares the screen could come to anything here: if not, leave the button out. Nothing is asked. If
 * Chrome says that the page, or the page around it, forbids it, the console names what to write, in development. Firefox and Safari do
 * not say what a frame may do, so that there `requestScreen` may still be refused. On a server it is false.
 */
declare function canShareScreen(browser?: BrowserWindow | undefined): boolean

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
 * Shares the screen: one `getDisplayMedia` call, made before this returns. Call it in a press, for Firefox and Safari refuse all else.
 *
 * All that people, systems and policies can do is an outcome. It rejects only because of the page's own mistake: a call that no press
 * made, or constraints that `getDisplayMedia` does not take. The tracks of a `shared` are the caller's, and end when the person stops
 * sharing in the browser. Their labels may hold a window's title: Precall reads none.
 *
 * @example
 * button.onclick = async () => {
 *   const outcome = await requestScreen()
 *   if (outcome.kind === 'shared') call.share(outcome.stream)
 * }
 */
declare function requestScreen(options?: ScreenOptions): Promise<ScreenOutcome>

/**
 * Who refused: the browser for this page, the privacy settings of the system, or a policy, which is the page's own, that of the
 * page around it, or an administrator's.
 */
type ScreenDenier = 'browser' | 'system' | 'policy'

interface ScreenOptions {
  /** What the picture should be like. Only wishes: `exact` and `min` are mistakes here. @default true */
  readonly video?: true | MediaTrackConstraints | undefined
  /** Ask for the sound, too. Whether there is any, the person and the browser decide. @default false */
  readonly audio?: boolean | MediaTrackConstraints | undefined
  readonly browser?: BrowserWindow | undefined
}

/** How a request for the screen ended. Plain data but for the stream, whose tracks are the caller's to stop. */
type ScreenOutcome =
  | {
      readonly kind: 'shared'
      readonly stream: MediaStream
      readonly surface: ScreenSurface
      /** The stream has sound, too. */
      readonly sound: boolean
    }
  | {
      readonly kind: 'cancelled'
    }
  | {
      readonly kind: 'denied'
      readonly by: ScreenDenier
    }
  | {
      readonly kind: 'busy'
    }
  | {
      readonly kind: 'pending'
    }
  | {
      readonly kind: 'unsupported'
    }

/** What a person shares: a whole screen, a window, or a tab of the browser. Firefox and old browsers do not say which. */
type ScreenSurface = 'monitor' | 'window' | 'browser' | 'unknown'
