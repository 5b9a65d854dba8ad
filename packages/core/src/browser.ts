import type { Device, Permission, UnsupportedReason } from './vocabulary'

/** How many devices of each kind the browser lists, or nothing where it does not say. */
export type DeviceCount = { readonly [device in Device]?: number }

/** All that a gate needs of a browser. Made from any `window`, real or simulated, by `browserFrom`. */
export interface Browser {
  /** Why this page can never get a device, or nothing if it can. Read at each press, for pages change. */
  findUnsupported(): UnsupportedReason | undefined
  /** A fresh answer each time, for a held one goes stale (Safari). Never rejects; `unknown` where nobody answers. */
  queryPermission(device: Device): Promise<Permission>
  /** Never rejects. */
  countDevices(): Promise<DeviceCount>
  /** One `getUserMedia` call, made before this returns. Rejects with whatever the browser rejects with. */
  requestStream(constraints: MediaStreamConstraints): Promise<MediaStream>
  /** Calls back whenever permission or devices may have changed; `onAttention` when the page is looked at or left. */
  watch(listener: PageListener): () => void
  /** The page is visible and has the keyboard: a person could be looking at it. */
  hasAttention(): boolean
  /** Calls back once, after `ms` milliseconds, unless the returned function is called first. */
  after(ms: number, callback: () => void): () => void
  /** Surfaces an error that belongs to the app, as an uncaught one. */
  reportError(error: unknown): void
}

/** What a gate wants to hear from the page. */
export interface PageListener {
  /** Permission or devices may have changed: ask again. */
  onSignal(): void
  /** The page was looked at, or left. */
  onAttention(): void
}

/** The parts of `window` that Precall uses: a real one has them, and a simulated one is as good. */
export type BrowserWindow = Pick<Window, 'isSecureContext' | 'addEventListener' | 'removeEventListener'> & {
  readonly navigator: {
    readonly mediaDevices?: MediaDevices | undefined
    readonly permissions?: Permissions | undefined
  }
  readonly document: Pick<Document, 'visibilityState' | 'hasFocus' | 'addEventListener' | 'removeEventListener'>
  setTimeout(callback: () => void, ms: number): number
  clearTimeout(id: number): void
  reportError?(error: unknown): void
}
type Permissions = Pick<Navigator['permissions'], 'query'>
