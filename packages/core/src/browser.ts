import type { PlatformHints } from './platform/hints'
import type { Device, Layers, Permission, Unsupported } from './vocabulary'

/** The ids of the devices of each kind that the browser lists, blank before a permission. Without either, it does not say. */
export type ListedIds = { readonly [device in Device]?: readonly string[] } & {
  /** It has answered, and lists nothing at all. */
  readonly nothing?: true
}

/** All that a gate needs of a browser. Made from any `window`, real or simulated, by `browserFrom`. */
export interface Browser {
  /** The devices this page can never get, and why. Read at each press, because pages change. */
  findUnsupported(): Unsupported
  /** What a refusal of the operating system's may look like here, besides one that says so. */
  disguises(): Disguises
  /** The page is inside another page's frame, and the browser does not say what that frame may use. */
  isFramedInSilence(): boolean
  /** A fresh answer each time: a held one goes stale (Safari). Never rejects; `unknown` if the browser gives no answer. */
  queryPermission(device: Device): Promise<Permission>
  /** Never rejects. */
  listDevices(): Promise<ListedIds>
  /** Whether a device that a query calls granted is given without a prompt. */
  isGrantedSilent(): boolean
  /** Whether queries may report a refusal only a moment after it. */
  queriesLag(): boolean
  /** One `getUserMedia` call, made before this returns. Rejects with whatever the browser rejects with, or throws. */
  requestStream(constraints: MediaStreamConstraints): Promise<MediaStream>
  /** A stream without tracks, for a call without any device. Undefined where the browser makes none. */
  makeEmptyStream(): MediaStream | undefined
  /** Calls back until the returned function is called. However many listen, the page has one set of listeners. */
  watch(listener: PageListener): () => void
  /** A person could be looking at the page. */
  isVisible(): boolean
  /** Remembers, past a reload or a restart, that a person is in the middle of a recovery; forgets it; and reads it back. */
  readonly recovery: RecoveryMark
  /** Tells the other tabs of this site about the calls that are open here, and learns about theirs. */
  readonly calls: CallLock
  /** Calls back once, after `ms` milliseconds, unless the returned function is called first. */
  after(ms: number, callback: () => void): () => void
  /** Surfaces an error that belongs to the app, as an uncaught one. */
  reportError(error: unknown): void
}

export interface CallLock {
  /** Until the returned function is called. */
  hold(): () => void
  /** Whether another tab of this site holds a call. Never rejects. */
  isHeldElsewhere(): Promise<boolean>
}

/** Under which names a refusal of the operating system's may come, and what only looks like one. */
export interface Disguises {
  /** A device that does not start. */
  readonly busy: boolean
  /** A device that is listed, and said not to be there. */
  readonly missing: boolean
  /** Who may have made a refusal in the browser's own words, while its queries do not say that it refuses; most likely first. */
  readonly unadmitted: Layers
  /** The same, while its queries say that all is allowed. */
  readonly although: Layers
  /** A refusal by the person, after which a query says that it would ask, holds for that prompt only. */
  readonly asksAgain: boolean
}

/** What a gate wants to hear from the page. */
export interface PageListener {
  /** Permission may have changed: ask again. */
  onSignal(): void
  /** The page was shown, or hidden. */
  onVisibilityChange(): void
  /** The page was hidden, and is visible again. */
  onReturn(): void
  /** The page had lost the focus, and has it again. */
  onRefocus(): void
  /** A device was plugged in or pulled. */
  onDevicesChange(): void
}

/** A flag that holds only its time, so that no one can learn about an appointment from it. */
export interface RecoveryMark {
  set(): void
  clear(): void
  /** Whether it was set when the page was loaded. Told once: one gate of the page says welcome. */
  take(): boolean
}

/** The parts of `window` that Precall uses: a real one has them, and a simulated one is as good. */
export type BrowserWindow = Pick<Window, 'isSecureContext' | 'addEventListener' | 'removeEventListener'> & {
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
    readonly featurePolicy?: { allowsFeature(feature: string): boolean }
  }
  /** Makes a stream of no request's. */
  readonly MediaStream?: (new () => MediaStream) | undefined
  /** Chromium's own buttons for media, which it has from 151 on. */
  readonly HTMLUserMediaElement?: unknown
  readonly HTMLCameraElement?: unknown
  readonly HTMLMicrophoneElement?: unknown
  /** With `setSinkId`, where a page may say on which speaker an element plays. */
  readonly HTMLMediaElement?: { readonly prototype: object } | undefined
  /** These five are for a device check: what they make listens, looks and plays. */
  readonly AudioContext?: (new () => AudioContext) | undefined
  readonly Audio?: (new () => HTMLAudioElement) | undefined
  readonly OffscreenCanvas?: (new (width: number, height: number) => OffscreenCanvas) | undefined
  requestAnimationFrame?(callback: (now: number) => void): number
  cancelAnimationFrame?(id: number): void
  /** Safari has it from 14 on, Chrome from 67: a browser without it is too old (docs/facts/browsers.md#what-an-app-needs). */
  readonly BigInt?: unknown
  /** Without `showModal`, as in Safari before 15.4, a dialog is not modal. */
  readonly HTMLDialogElement?: { readonly prototype: { readonly showModal?: unknown } } | undefined
  /** Absent in WebKitGTK, and where an administrator or an extension took it away. */
  readonly RTCPeerConnection?: (new (configuration?: RTCConfiguration) => RTCPeerConnection) | undefined
  readonly location?: Pick<Location, 'origin'> | undefined
  setTimeout(callback: () => void, ms: number): number
  clearTimeout(id: number): void
  reportError?(error: unknown): void
}
type Permissions = Pick<Navigator['permissions'], 'query'>
