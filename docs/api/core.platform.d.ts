// Made by `npm run api` of what @precall/core/platform offers.
export {
  type BrowserName,
  type Features,
  type InAppBrowser,
  type OperatingSystem,
  type Platform,
  type PlatformHints,
  type Support,
  type Version,
  causeOf,
  detectPlatform,
  featuresOf,
  mediaElementFor,
  osVersionOf,
  platformOf,
  supportOf,
}

/**
 * What an obstacle means to a person: what a blocked screen is about. An obstacle says what happened to one device; its cause also
 * takes in where the page is, such as inside another app. `causeOf` in `@precall/core/platform` tells it.
 */
type BlockedCause =
  | 'askable'
  | 'browser'
  | 'system'
  | 'dismissed'
  | 'missing'
  | 'busy'
  | 'busyOrSystem'
  | 'elsewhere'
  | 'failed'
  | 'overconstrained'
  | 'ended'
  | 'insecure'
  | 'no-api'
  | 'outdated'
  | 'excluded'
  | 'framed'
  | 'policy'
  | 'in-app'

/**
 * A browser by its own name, on iOS too, where all of them are WebKit inside.
 *
 * `chromium` is Chromium itself, and what does not say that it is another; `webview` is a page inside an app. Arc says that
 * it is Chrome, and so does Vivaldi on most pages (https://vivaldi.com/blog/user-agent-changes/).
 */
type BrowserName =
  | 'brave'
  | 'chrome'
  | 'chromium'
  | 'duckduckgo'
  | 'edge'
  | 'firefox'
  | 'opera'
  | 'safari'
  | 'samsung'
  | 'vivaldi'
  | 'webview'
  | 'unknown'

/** What keeps a person from being seen or heard, in one word: it names the words of a screen, and the guides that help. */

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

/** What an obstacle means to a person on this platform. Only the first layer of a refusal counts, the one that most likely made it. */
declare function causeOf(obstacle: Obstacle, platform: Platform): BlockedCause

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
 * Names the browser and the system, so that instructions can use their words.
 *
 * For words only: ask the browser itself what it can do. It never waits, and reads nothing but `hints`; what they do
 * not tell is `unknown`, `undefined` or, among browsers made from Chromium, `chromium`.
 *
 * @example detectPlatform(navigator)
 */
declare function detectPlatform(hints: PlatformHints): Platform

/** What a call can ask for: the names of the browsers' own `PermissionDescriptor`. */
type Device = 'camera' | 'microphone'

/** What an app thinks of a browser; undefined for what Precall thinks itself. */
/** What the page finds in its browser. `featuresOf` reads it. */
interface Features {
  /** `navigator.mediaDevices.getUserMedia`, which no page has without a secure context. */
  readonly getUserMedia: boolean
  readonly BigInt: boolean
  /** `HTMLDialogElement.prototype.showModal`. */
  readonly showModal: boolean
}

/** What a page finds in its browser: this one, or a simulated one. */
declare function featuresOf(window?: BrowserWindow): Features

/**
 * An app that opens links in a browser of its own, and says so.
 *
 * Gmail does neither: it shows pages in Safari's view or in a Chrome tab, which have the browser's own user agent and
 * its rights (https://github.com/atomantic/is-ua-webview/issues/2). Telegram says so only on Android.
 */
type InAppBrowser =
  | 'facebook'
  | 'google'
  | 'instagram'
  | 'kakaotalk'
  | 'line'
  | 'linkedin'
  | 'messenger'
  | 'qq'
  | 'snapchat'
  | 'telegram'
  | 'threads'
  | 'tiktok'
  | 'twitter'
  | 'wechat'

/** What the call can do without. `later`: it begins without, and asks for nothing until `turnOn`. */
/** Who refused: the browser (a site setting) or the operating system (a privacy setting). */
type Layer = 'browser' | 'system'

/** Who may have refused, most likely first: never empty. docs/decisions/0002-who-refused-is-a-list.md */
type Layers = readonly [Layer, ...Layer[]]

/**
 * The tag of the browser's own button for `devices`, if it has one: Chrome and Edge from 151 on. Needs a window, so call it
 * in a browser only. A press on the button asks even a person who has blocked the page:
 * https://developer.chrome.com/blog/usermedia-html-element
 */
declare function mediaElementFor(devices: readonly Device[], window?: BrowserWindow): MediaElementTag | undefined

/** The tag of one of the browser's own buttons for media. */
type MediaElementTag = 'usermedia' | Device

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

/** Whose settings a person has to open. HarmonyOS counts as Android: its switches lie in the same places. */
type OperatingSystem = 'windows' | 'macos' | 'ios' | 'ipados' | 'android' | 'chromeos' | 'linux' | 'unknown'

/**
 * The version of the system, at least, in the numbers by which people know it: Windows 11, macOS 13, iOS 18.
 *
 * Undefined where no browser tells, as in Firefox on Windows. Never rejects.
 */
declare function osVersionOf(window?: BrowserWindow): Promise<Version | undefined>

type Permissions = Pick<Navigator['permissions'], 'query'>

/** Which words and places to speak of: the browser a person sees, and the system under it. */
interface Platform {
  readonly os: OperatingSystem
  /** iOS and iPadOS only, and at least this one: other systems, and Safari from 26 on, no longer tell. */
  readonly osVersion: Version | undefined
  readonly browser: BrowserName
  /** The browser's own, or the engine's if the browser hides its own. */
  readonly version: Version | undefined
  /** A phone that asks for pages as a phone. A tablet is not one, nor a phone in desktop mode. */
  readonly mobile: boolean
  /**
   * The page is inside an app that shows other people's pages, or any app on a phone: a prompt may never come. An app
   * on a computer that does not give its name, such as one made with Electron, is what the person opened: false.
   */
  readonly embedded: boolean
  /** The app it is inside, if that gives its name. */
  readonly inApp: InAppBrowser | undefined
}

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

/** The platform of a page: of this one, or of a simulated one. Never throws: what half a browser does not tell is unknown. */
declare function platformOf(window?: BrowserWindow): Platform

/**
 * What a person can expect of a call in their browser.
 *
 * `plain`: it works, and our dialogs are not modal. `discouraged`: it may not work well, which the explainer says; the person is let
 * through. `unsupported`: they are told so, and nothing is asked.
 */
type Support = 'full' | 'plain' | 'discouraged' | 'unsupported'

/**
 * What we think of a browser, if an app has no `supportPolicy` of its own, or its policy gives no answer.
 *
 * It goes by what is there. A version can be wrong, so it only raises a doubt: where all is there that such a version is said to
 * lack, the browser is `discouraged`, and never `unsupported`.
 */
declare function supportOf(platform: Platform, features: Features): Support

/**
 * Why a page can never get a device here, however often it asks. `outdated`: the browser lacks what an app is written in today.
 * `excluded`: the app's own support policy leaves the browser out. `policy`: the page's own header forbids the device.
 */
type UnsupportedReason = 'insecure' | 'no-api' | 'outdated' | 'excluded' | 'framed' | 'policy'

/** A version, as far as instructions depend on it. Two numbers, for 15.10 is later than 15.4. */
interface Version {
  readonly major: number
  readonly minor: number
}
