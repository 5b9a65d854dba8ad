export { osVersionOf }

/** The parts of `window` that Precall uses: a real one has them, and a simulated one is as good. */
type BrowserWindow = Pick<Window, 'isSecureContext' | 'addEventListener' | 'removeEventListener'> & {
  readonly navigator: Partial<PlatformHints> & {
    readonly mediaDevices?: MediaDevices | undefined
    readonly permissions?: Permissions | undefined
    readonly clipboard?: Pick<Clipboard, 'writeText'> | undefined
    /** The browser's own language, which the page need not share. */
    readonly language?: string | undefined
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
  /** Chromium's own buttons for media, which it has from 151 on. */
  readonly HTMLUserMediaElement?: unknown
  readonly HTMLCameraElement?: unknown
  readonly HTMLMicrophoneElement?: unknown
  setTimeout(callback: () => void, ms: number): number
  clearTimeout(id: number): void
  reportError?(error: unknown): void
}

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
 * The version of the system, at least, in the numbers by which people know it: Windows 11, macOS 13, iOS 18.
 *
 * Undefined where nobody can tell, as in Firefox on Windows. Never rejects. Not in the index, for only those who are
 * stuck need it: import it from `@precall/core/osVersionOf`.
 */
declare function osVersionOf(window?: BrowserWindow): Promise<Version | undefined>

type Permissions = Pick<Navigator['permissions'], 'query'>

/**
 * What a browser says of itself without being asked twice.
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

/** A version, as far as instructions depend on it. Two numbers, for 15.10 is later than 15.4. */
interface Version {
  readonly major: number
  readonly minor: number
}
