// Made by `npm run api` of what @precall/core/devices offers.
export {
  type BorrowOptions,
  type Chosen,
  type DeviceKind,
  type DeviceList,
  type DeviceLists,
  type DevicesNews,
  type EmptyReason,
  type ListedDevice,
  type Switch,
  type Switched,
  borrowDevices,
  forgetDevices,
  isVirtualCamera,
  readDevices,
  rememberDevices,
  rememberedAmong,
  rememberedDevices,
  switchDevice,
  watchDevices,
}

/**
 * Asks for these devices, for a test while a gate is blocked. Call it in a press: the browser may ask the person, once. Resolves with
 * what can be had of them, whose tracks the caller stops, or with nothing. Never rejects.
 */
declare function borrowDevices(options: BorrowOptions): Promise<MediaStream | undefined>

/** Which devices to test, and how an app would ask for them. */
interface BorrowOptions {
  readonly devices: readonly Device[]
  readonly constraints?: DeviceConstraints | undefined
  /** Asks only where that opens no prompt, and only once: a look at whether they can be had by now. Needs no press. */
  readonly quietly?: boolean | undefined
  /** Aborted where the stream is not wanted any more: then nothing new stays on. */
  readonly signal?: AbortSignal | undefined
  readonly browser?: BrowserWindow | undefined
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

/** What a person has chosen. */
type Chosen = { readonly [kind in DeviceKind]?: ListedDevice }

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

/** What a call can ask for: the names of the browsers' own `PermissionDescriptor`. */
type Device = 'camera' | 'microphone'

/** What to ask of each device, as for `getUserMedia`. */
type DeviceConstraints = { readonly [device in Device]?: MediaTrackConstraints }

/** What can be listed: what a call asks for, and where its sound comes out. */
type DeviceKind = Device | 'speaker'

/** The devices of one kind, or why there are none to choose from, most likely first. */
type DeviceList =
  | {
      readonly devices: readonly [ListedDevice, ...ListedDevice[]]
      /**
       * The id of the system's own choice, where the browser tells it. A track that Chromium took from there says `default`
       * instead of that id.
       */
      readonly default?: string | undefined
      readonly why?: undefined
    }
  | {
      readonly devices: readonly []
      readonly default?: undefined
      readonly why: readonly [EmptyReason, ...EmptyReason[]]
    }

type DeviceLists = Readonly<Record<DeviceKind, DeviceList>>

/** What has changed about the devices since they were last read. */
interface DevicesNews {
  readonly plugged: readonly {
    readonly kind: DeviceKind
    readonly device: ListedDevice
  }[]
  readonly pulled: readonly {
    readonly kind: DeviceKind
    readonly device: ListedDevice
  }[]
  /** The system has another default of these kinds. */
  readonly newDefault: readonly DeviceKind[]
}

/** Why a list is empty, or has no names. */
type EmptyReason = 'none' | 'cameraPermission' | 'microphonePermission' | 'unlisted' | 'chooserOnly' | 'framed'

declare function forgetDevices(browser?: BrowserWindow): void

/** Whether a label is of a camera that is a program, as OBS has one: its picture may be a logo, or nothing. */
declare function isVirtualCamera(label: string): boolean

/** What the call can do without. `later`: it begins without, and asks for nothing until `turnOn`. */
/** Who refused: the browser (a site setting) or the operating system (a privacy setting). */
type Layer = 'browser' | 'system'

/** Who may have refused, most likely first: never empty. docs/decisions/0002-who-refused-is-a-list.md */
type Layers = readonly [Layer, ...Layer[]]

/** A device that a page may know by name. */
interface ListedDevice {
  /** As `getUserMedia` and `setSinkId` take it. Safari gives it another with each load of the page. */
  readonly id: string
  /** As the browser names it. Never write it into an attribute, an event, a report, an error or the console: it may hold a person's name. */
  readonly label: string
}

/** The devices that this page can never get. */
/** Why one device gives no media. */
type Obstacle =
  | {
      readonly kind: 'denied'
      /** Who may have blocked it, most likely first. */
      readonly layers: Layers
      /** Only this one prompt was refused, and the browser has not kept that: a press asks again. */
      readonly again?: true
    }
  | {
      readonly kind: 'dismissed'
    }
  | {
      readonly kind: 'missing'
    }
  | {
      readonly kind: 'busy'
      /** A gate in another tab of this site is open, and may be using it. */
      readonly elsewhere?: boolean
      /** Less likely, the operating system blocks it. In this browser that looks the same. */
      readonly orSystem?: boolean
    }
  | {
      readonly kind: 'failed'
    }
  | {
      readonly kind: 'overconstrained'
      /** The one that the browser names, or an empty string. */
      readonly constraint: string
    }
  | {
      readonly kind: 'unsupported'
      /** What is wrong with the page, or with the place that it is in. */
      readonly reason: UnsupportedReason
    }
  | {
      readonly kind: 'ended'
      /** The permission was taken back, or the device was unplugged. */
      readonly reason: 'revoked' | 'unplugged'
    }

type Permissions = Pick<Navigator['permissions'], 'query'>

/**
 * What an obstacle means to a person: what a blocked screen is about. An obstacle says what happened to one device; its cause also
 * takes in where the page is, such as inside another app. `causeOf` in `@precall/core/platform` tells it.
 */

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

/** The devices that a page may know now; a list that takes longer than a second counts as none. Asks the person nothing. Never rejects. */
declare function readDevices(browser?: BrowserWindow): Promise<DeviceLists>

/** Keeps the choice in `localStorage` for 90 days, labels only as hashes. A kind that was not chosen now stays as it was. */
declare function rememberDevices(chosen: Chosen, browser?: BrowserWindow): void

/** The devices of these lists that are the remembered ones, by id or else by label, if only one has that label. */
declare function rememberedAmong(lists: DeviceLists, browser?: BrowserWindow): Chosen

/**
 * The remembered choice, for the `constraints` of a gate: a wish, or in Chromium a demand, which a gate drops if the device has gone.
 * Empty where nothing is remembered, or what is there is rubbish.
 */
declare function rememberedDevices(browser?: BrowserWindow): DeviceConstraints

interface Switch {
  /** The stream whose track is replaced. It stays the same object. */
  readonly stream: MediaStream
  readonly device: Device
  /** The id of the device to have instead. */
  readonly id: string
  /** The app's constraints on this kind of device. */
  readonly constraints?: MediaTrackConstraints | undefined
  /** Aborted where the stream is not wanted any more: then nothing is put into it, and nothing new stays on. */
  readonly signal?: AbortSignal | undefined
  readonly browser?: BrowserWindow | undefined
}

/**
 * Asks for another device of this kind, and only for that. Call it in a press: Firefox may ask the person. Never rejects.
 *
 * On iOS the old track is stopped first, because a new one of its kind would mute it (docs/facts/browsers.md#ios-one-capture-of-a-kind);
 * elsewhere it runs until the new one is there, unless the two cannot run at once. If two switches overlap, the later one counts, and
 * both resolve with its outcome.
 */
declare function switchDevice(wish: Switch): Promise<Switched>

type Switched =
  | {
      readonly track: MediaStreamTrack
      readonly obstacle?: undefined
    }
  | {
      readonly track?: MediaStreamTrack | undefined
      readonly obstacle: Obstacle
    }
  | {
      readonly track?: undefined
      readonly obstacle?: undefined
    }

/**
 * Why a page can never get a device here, however often it asks. `outdated`: the browser lacks what an app is written in today.
 * `excluded`: the app's own support policy leaves the browser out. `policy`: the page's own header forbids the device.
 */
type UnsupportedReason = 'insecure' | 'no-api' | 'outdated' | 'excluded' | 'framed' | 'policy'

/**
 * Reads the lists now, after each change, and after each request of the page, until the returned function is called. `news` is
 * undefined the first time, which waits for a list that is slow. While no one sees the page nothing is read; what happened meanwhile is told once, at the return.
 */
declare function watchDevices(
  listener: (lists: DeviceLists, news: DevicesNews | undefined) => void,
  window?: BrowserWindow | undefined,
): () => void
