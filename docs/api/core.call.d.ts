// Made by `npm run api` of what @precall/core/call offers.
export {
  type CallFigures,
  type CallNetwork,
  type CallPath,
  type CallProgress,
  type CallVerdict,
  type NotReached,
  type TestCallOptions,
  type TestedDevices,
  type Transport,
  type WeakPoint,
  testCall,
}

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

/** Figures of a path, as far as the browser tells. Both ends are in this page, so a packet passes the person's network twice. */
interface CallFigures {
  /** From the start until media could flow. */
  readonly setUpMs: number
  readonly roundTripMs?: number
  readonly jitterMs?: number
  readonly lossPercent?: number
  /** What has come through. */
  readonly bitrateKbps?: number
  /** What would have fit through, as the browser estimates. */
  readonly availableKbps?: number
}

/** What the network does with a call. */
interface CallNetwork {
  /** A server outside has seen the page from a public address, so a direct path may be found. Which address, no one is told. */
  readonly publicAddress: boolean
  /** The way to take: the first that is not weak, or else the first that leads there. */
  readonly best?: Transport
  /** Each that there is a server for, and that was tried. */
  readonly transports: { readonly [transport in Transport]?: CallPath }
}

/** One way through the relay and back. */
type CallPath =
  | {
      readonly reached: false
      readonly why: NotReached
    }
  | (CallFigures & {
      readonly reached: true
      readonly weak: readonly WeakPoint[]
    })

/** How far a test call has come. */
interface CallProgress {
  /** The way that is being tried. Absent in a call within the page. */
  readonly transport?: Transport
  /** The share of the whole test that is over: from 0 to 1. */
  readonly done: number
}

/** What a test call has found. It holds no text, no address and no candidate: only words from these lists, and numbers. */
type CallVerdict =
  | {
      readonly kind: 'cannotRun' | 'cancelled' | 'ended'
    }
  | (TestedDevices & {
      readonly kind: 'works' | 'noMedia' | 'notConnected'
      readonly network?: undefined
    })
  | (TestedDevices & {
      readonly kind: 'works' | 'noMedia' | 'weak' | 'unreachable' | 'untested'
      readonly network: CallNetwork
    })

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
 * Why a way leads nowhere. `unreachable`: nothing answers. The others are faults of the app's servers. `refused`: the relay did not
 * take the credentials, or is full. `unresolved`: there is no address for its name. `misconfigured`: the browser did not take it.
 */
type NotReached = 'unreachable' | 'refused' | 'unresolved' | 'misconfigured'

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
 * Calls the page itself, and says what came through. Asks the person nothing. Rejects for nothing but options of the wrong
 * shape, and leaves nothing on that was not on before. A fault of the app's servers is told on the console. What a browser says about connections may hold addresses and credentials: none of it leaves here.
 *
 * @example
 * ```ts
 * const verdict = await testCall({ stream, iceServers, onFar: (far) => (video.srcObject = far ?? null), signal })
 * if (verdict.kind === 'weak') say('Your connection is weak.')
 * ```
 */
declare function testCall(options: TestCallOptions): Promise<CallVerdict>

/** What a test call sends, over which way, and who follows it. */
interface TestCallOptions {
  /** What the person would send. Its tracks stay as they are: the app, or the gate, owns them. */
  readonly stream: MediaStream
  /** The app's own servers. With a relay among them everything goes through that; else the call stays within the page. */
  readonly iceServers?: readonly RTCIceServer[] | undefined
  /** The ways to the relay to try, always in this order. @default ['udp', 'tcp', 'tls'] */
  readonly transports?: readonly Transport[] | undefined
  /** How long each way is tried. @default 10 */
  readonly seconds?: number | undefined
  /** Called about ten times each second. */
  readonly onProgress?: ((progress: CallProgress) => void) | undefined
  /** Called with what comes out at the far end, to be shown and played; and with undefined once that is over. */
  readonly onFar?: ((stream: MediaStream | undefined) => void) | undefined
  /** Cancels it at any moment. */
  readonly signal?: AbortSignal | undefined
  /** The window to use instead of the page's own. */
  readonly browser?: BrowserWindow | undefined
}

/** What came out at the far end of a test call. A device that the stream does not have is absent. */
interface TestedDevices {
  /** `works`: frames were decoded. */
  readonly camera?: 'works' | 'nothing' | 'unknown'
  /** `works`: sound came. `silent`: packets came, and every sample in them was zero. */
  readonly microphone?: 'works' | 'silent' | 'nothing' | 'unknown'
  /** `played`: the page played that sound. Whether it was heard, only the person can say. */
  readonly speaker?: 'played' | 'notPlayed' | 'unknown'
}

/** How media reaches a relay. `tls` looks like a secure web page to a firewall. */
type Transport = 'udp' | 'tcp' | 'tls'

/** What makes a path weak: packets are lost, late or not evenly spaced, or too few fit through. */
type WeakPoint = 'loss' | 'roundTrip' | 'jitter' | 'bitrate'
