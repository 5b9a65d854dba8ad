// Made by `npm run api` of what @precall/testing/playwright offers.
import { Device, DeviceKind, MediaElementTag } from '@precall/core'

export { PlaywrightPage, SimulatePageOptions, SimulatedPage, simulate }

/**
 * Apps that show pages. Gmail on Android shows a tab of Chrome, with Chrome's rights (docs/facts/guidance.md#wv-6,
 * docs/facts/guidance.md#wv-7).
 */
type AppProfile = EmbeddedProfile | 'gmail-android'

/**
 * What a press on the browser's own button asks: `button`, with two ways to allow and a ×; or `button of a blocked page`,
 * with one way to allow, and "Continue not allowing".
 */
type ButtonQuestion = 'button' | 'button of a blocked page'

type ButtonState<P extends Profile> = P extends `${'chrome' | 'edge' | 'opera'}-${string}`
  ? P extends WebKitProfile
    ? {
        readonly browserButtons?: NoButtons
      }
    : {
        /** Leaves out the buttons of its own, which it draws from Chromium 151 on. @default they are drawn */
        readonly browserButtons?: false
      }
  : {
      readonly browserButtons?: NoButtons
    }

type Chromium = 'chrome' | 'edge' | 'opera' | 'brave' | 'vivaldi'

/** Chromium under its own names. There is no Edge for ChromeOS. */
type ChromiumProfile =
  | `${'chrome' | 'edge' | 'opera' | 'brave' | 'vivaldi'}-${Desktop$1 | 'android'}`
  | 'chrome-chromeos'
  | 'chrome-60-windows'
  | 'samsung-android'

/** What is connected when the page opens, by label. The first of a kind is the system's default. */
interface ConnectedDevices {
  /** @default one, 'Simulated camera' */
  readonly cameras?: readonly (string | Omit<NamedDevice, 'kind'>)[]
  /** @default one, 'Simulated microphone' */
  readonly microphones?: readonly (string | Omit<NamedDevice, 'kind'>)[]
  /** @default one, 'Simulated speaker' */
  readonly speakers?: readonly (string | Omit<NamedDevice, 'kind'>)[]
}

/**
 * All that people, apps and systems can do to the page.
 *
 * One that this browser does not have, or whose effect there no one is known to have seen, throws.
 */
interface Controls {
  /**
   * The browser's settings for this site. An open prompt stays open, whatever is set here. What becomes of live tracks
   * when they no longer allow a device is each engine's own: Chromium ends all of every request that had it.
   */
  readonly siteSettings: {
    allow(device: Device): void
    block(device: Device): void
    /** Back to asking. */
    reset(device: Device): void
  }
  readonly devices: {
    /** One that has a label is plugged in beside the others; `'camera'` alone is all cameras that were ever there. */
    plug(which: Device | NamedDevice): void
    /** Ends the live tracks of the device; `'camera'` alone is all cameras. */
    unplug(which: Device | NamedDevice): void
    /** In the system's own settings. Tracks go on as they are. */
    makeDefault(which: NamedDevice): void
    /** Fires `devicechange` while the list stays as it is: iOS (https://github.com/WebKit/WebKit/pull/48716). */
    stir(): void
    /** A Bluetooth headset, which changes from music to calls, and back, with each microphone that opens or fails to. */
    connectHeadset(): void
    /** Ends the live tracks of the headset. */
    disconnectHeadset(): void
    /**
     * The device is muted outside of the page: by Safari's own button, or in the system of a Chromium (https://github.com/WebKit/WebKit/pull/31400,
     * https://github.com/mdn/browser-compat-data/issues/21611). Live tracks stay live, and give nothing.
     */
    mute(device: Device): void
    unmute(device: Device): void
    /** What comes from the camera from now on. @default 'person' */
    see(picture: SimulatedPicture): void
    /** What comes from the microphone from now on. @default 'voice' */
    hear(sound: SimulatedSound): void
  }
  /** The operating system's privacy settings. An error on Linux, which has none. */
  readonly system: {
    allow(device: Device): void
    /** From now on the device is refused, while the site settings go on saying what they say. */
    block(device: Device): void
  }
  /** The page on the person's screen. An open prompt has taken the focus from it. */
  readonly page: {
    hide(): void
    show(): void
    blur(): void
    focus(): void
    /** The person presses something in the page, and the page does this at once: Safari asks again for what it refused. */
    press(act: () => void): void
  }
  /**
   * The person presses the browser's own button, once it takes a press: for the half second after it was put there it takes
   * none, so a press by the test alone comes too soon. With several in the page, say which one.
   */
  pressButton(which?: MediaElementTag): void
  /** Another app takes the device: it does not start. */
  busy(device: Device): void
  /**
   * The device takes its time to start, until it is `free` or `busy`; without an end, if it never is
   * (https://github.com/electron/electron/issues/23281).
   */
  slow(device: Device): void
  /** Nothing keeps the device from starting. */
  free(device: Device): void
  /**
   * The device does not start: at the next `times` requests that come to it, or at each until it is `free`.
   *
   * @default { as: 'busy', times: Infinity }
   */
  fail(
    device: Device,
    how?: {
      readonly as?: StartFault
      readonly times?: number
    },
  ): void
  /** The browser's own button that stops sharing, Firefox's. It takes back the answers too, and the page may ask again. */
  stopSharing(): void
  /** What is shared ends: by the browser's own bar, or because the window or tab is closed. */
  stopSharingScreen(): void
  /** A phone call, Siri, or another app on iOS: tracks are muted, and stay live. */
  readonly interruption: {
    begin(): void
    /**
     * With `silence`, a microphone that was on goes on without a sound, until the page takes it again
     * (https://github.com/twilio/twilio-video.js/issues/1206).
     */
    end(how?: { readonly leaves?: 'sound' | 'silence' }): void
  }
}

type Desktop = 'windows' | 'macos' | 'linux'

type Desktop$1 = 'windows' | 'macos' | 'linux'

/**
 * How one device stands when the page opens: what the site settings say about it, or that none is connected
 * (the site settings of a missing device are at `prompt`, until `siteSettings` changes them).
 */
type DeviceState = 'prompt' | 'granted' | 'denied' | 'missing'

/** DuckDuckGo shows pages in the system's own view, and goes by its own name. */
type DuckDuckGoProfile = `duckduckgo-${'macos' | 'ios' | 'android'}`

/** Pages in an app that is no browser. */
type EmbeddedProfile = KnownAppProfile | UnknownAppProfile

/** ESR 115 is the last for Windows 7 and 8 and for macOS 10.14. */
type FirefoxProfile =
  | `firefox-${Desktop}`
  | `firefox-esr-${Desktop}`
  | `firefox-115-${'windows' | 'macos'}`
  | 'firefox-android'

/**
 * The frame of another site that the page is in: with `allow="camera; microphone"`, without it, under
 * `sandbox="allow-scripts"`, or with `allow="camera"`.
 */
type Frame = 'allowed' | 'forbidden' | 'sandboxed' | 'camera alone'

/** The same acts, from outside of the page: each resolves when it is done. */
type FromOutside<Acts> = {
  readonly [Name in keyof Acts]: Acts[Name] extends (...args: infer Args) => unknown
    ? (...args: Args) => Promise<void>
    : FromOutside<Acts[Name]>
}

/** Why a prompt cannot be answered like that. */

/**
 * What is left out of the Web APIs, or broken: by an app's own test doubles, a polyfill, or a web view of old.
 *
 * - `no list`: `mediaDevices` has no `enumerateDevices` (https://github.com/tegnike/aituber-kit/pull/515).
 * - `no events`: it has no `addEventListener`. The same; Safari 11 (https://github.com/jitsi/lib-jitsi-meet/pull/824).
 * - `no promise`: `getUserMedia` answers `undefined`, as `vi.fn()` does (https://github.com/twilio/twilio-webrtc.js/issues/146).
 * - `no stream`: it resolves with a string (https://github.com/untemps/react-vocal/issues/218).
 * - `no tracks`: the stream is empty, as Electron's without a camera (https://github.com/electron/electron/issues/4933).
 * - `tracks alone`: the stream has `getTracks` and nothing else.
 * - `no query`: there is no `navigator.permissions` (https://github.com/react-hookz/web/issues/1711).
 * - `query throws`: its `query` does (https://github.com/suitenumerique/meet/pull/1157).
 * - `query answers nothing`: it answers `undefined`, as `vi.fn()` does.
 */
type Gap =
  | 'no list'
  | 'no events'
  | 'no promise'
  | 'no stream'
  | 'no tracks'
  | 'tracks alone'
  | 'no query'
  | 'query throws'
  | 'query answers nothing'

/** Every profile that there is. */

/**
 * What the app around a page does with a request of that page.
 *
 * - `asks`: it shows a prompt, and does as the person says.
 * - `grants`: it says yes by itself.
 * - `refuses`: it says no, or there is no one who could say yes.
 * - `never answers`: the request stays pending, and no prompt comes.
 * - `has no capture`: there is no `navigator.mediaDevices`, although the page is secure.
 */
type Host = 'asks' | 'grants' | 'refuses' | 'never answers' | 'has no capture'

type HostState<P extends Profile> = P extends UnknownAppProfile
  ? {
      /** What the app does with a request: no one is known to have seen it. */
      readonly host: Host
    }
  : P extends EmbeddedProfile
    ? {
        /** What the app does with a request. @default what was seen or is documented, see the profile */
        readonly host?: Host
      }
    : {
        readonly host?: Impossible<'this profile is no app around a page'>
      }

declare const impossible: unique symbol

/** What no value has: the compiler names the reason where someone tries. */
type Impossible<Reason extends string> = Reason & {
  readonly [impossible]: never
}

type InsecureState<P extends Profile> = Readonly<{
  camera?: Exclude<SettledState<P>, 'granted'>
  microphone?: Exclude<SettledState<P>, 'granted'>
  secure: false
  frame?: Impossible<'an insecure page is in no frame that could allow it anything'>
  policy?: Impossible<'an insecure page has nothing that a policy could forbid'>
}>

/** What it does with a request is known: by default, or from a report. */
type KnownAppProfile =
  | `${'webview' | 'react-native'}-${'android' | 'ios'}`
  | `electron-${'windows' | 'macos'}`
  | 'facebook-android'
  | 'webview-44-android'

/** A device as its label names it, and what it is in one piece with. */
interface NamedDevice {
  readonly kind: DeviceKind
  /** As the browser will call it. */
  readonly label: string
  /** Devices of one group are one piece of hardware, such as a headset. @default those of the same label */
  readonly group?: string
}

type NoButtons = Impossible<'this browser has no buttons of its own to leave out'>

type OldSafariProfile = `safari-${13 | 14}-${'macos' | 'ios'}`

type OsVersion<P extends Profile> = P extends `${Chromium}-windows`
  ? '10' | '11'
  : P extends `${Chromium | 'safari'}-macos`
    ? '12' | '13' | '26'
    : P extends `${Chromium | 'samsung'}-android`
      ? '11' | '16'
      : P extends `safari-${'ios' | 'ipados'}` | SafariViewProfile
        ? '15' | '16' | '17' | '18' | '26'
        : P extends WebKitProfile | ((DuckDuckGoProfile | EmbeddedProfile) & `${string}-ios`)
          ? '17' | '18' | '26'
          : Impossible<'this browser says the same on every version of its system'>

interface OsVersionState<P extends Profile> {
  /**
   * The version of the operating system, as a person would name it. If nothing that a page can read depends on it,
   * there is none to choose.
   *
   * @default the newest
   */
  readonly osVersion?: OsVersion<P>
}

type PageState = Readonly<{
  /** @default true */
  visible?: boolean
  /** The page has the keyboard, whenever it is visible. @default true */
  focused?: boolean
  /** @default 'present' */
  speaker?: 'present' | 'missing'
  /** What is connected, by label, if it is more than one of each. */
  devices?: ConnectedDevices
  /** The browser's own, in which its buttons are. The page may have another. @default 'en-US' */
  language?: string
}>

type PlaceState<P extends Profile> = SecureState<P> | (P extends OldSafariProfile ? never : InsecureState<P>)

/** What it needs of a page of Playwright, in whichever version. */
interface PlaywrightPage {
  addInitScript(
    script:
      | {
          readonly content: string
        }
      | {
          readonly path: string
        },
  ): Promise<unknown>
  evaluate(expression: string): Promise<unknown>
  url(): string
}

/** What the page's own `Permissions-Policy` header forbids. */
type Policy = { readonly [device in Device]?: 'forbidden' }

/** A browser on an operating system that can be simulated, or an app that shows pages. */
type Profile = ChromiumProfile | FirefoxProfile | SafariProfile | WebKitProfile | DuckDuckGoProfile | AppProfile

/** The same without a profile that would rule anything out: for those who read it. */

/** The browser's own question, open on the screen. It can be answered once. */
interface Prompt {
  /** What it asks for: of the devices in the request, those that are still open; in WebKit all. */
  readonly devices: readonly Device[]
  /** What brought it up: a request, or a press on the browser's own button. */
  readonly from: 'request' | ButtonQuestion
  /** The person presses Allow, whatever is written on it: in Chromium "Allow this time" as well. */
  allow(): void
  /** The person presses Block, or after the browser's own button "Continue not allowing". */
  block(): void
  /** The same with the box "Remember this decision" ticked. An error where there is no such box: it is Firefox's. */
  allowAndRemember(): void
  blockAndRemember(): void
  /** The person closes it by × or Escape, which in Firefox is Block. An error where that cannot be done. */
  dismiss(): void
}

/** What is before the camera and the microphone. It changes while they run. */

/** `busy`: it does not start, as when another app holds it. `slow`: it takes its time to start. */
type Readiness = 'ready' | 'slow' | 'busy'

/** The profiles whose situation may be left unsaid. */
type ReadyProfile = Exclude<Profile, UnknownAppProfile>

/** Safari, and what is Safari in all but the name: mail apps on iOS that show pages in Safari's own view. */
type SafariProfile = `safari-${'macos' | 'ios' | 'ipados'}` | OldSafariProfile | SafariViewProfile

type SafariViewProfile = `${'gmail' | 'outlook'}-ios`

interface ScreenSharingState<P extends Profile> {
  /** What stands between the page and the screen. @default 'askable' */
  readonly screen?: ScreenStateOn<P>
}

/**
 * How the page stands to the screen: one that may ask for it, or a frame with `allow="display-capture"` beside the rest; a header,
 * or an administrator, that forbids it; a Mac that keeps it from the browser.
 */
type ScreenState =
  | 'askable'
  | 'allowed in the frame'
  | 'forbidden by a header'
  | 'forbidden by an administrator'
  | 'blocked by the system'

type ScreenStateOn<P extends Profile> = P extends `${Chromium}-macos`
  ? ScreenState
  : P extends `${Chromium}-${'windows' | 'linux' | 'chromeos'}`
    ? Exclude<ScreenState, 'blocked by the system'>
    : P extends `firefox-${string}macos`
      ? Exclude<ScreenState, 'forbidden by an administrator'>
      : P extends `firefox-${string}${'windows' | 'linux'}` | 'safari-macos'
        ? Exclude<ScreenState, 'forbidden by an administrator' | 'blocked by the system'>
        : Impossible<'this browser shares no screen'>

type SecureState<P extends Profile> = Readonly<{
  /** @default 'prompt' */
  camera?: SettledState<P>
  /** @default 'prompt' */
  microphone?: SettledState<P>
  /** The page is a secure context. @default true */
  secure?:
    | true
    | Impossible<
        P extends OldSafariProfile
          ? 'no one is known to have seen an insecure page in this browser'
          : 'on an insecure page nothing is granted, and it is in no frame'
      >
}> &
  (P extends EmbeddedProfile
    ? Readonly<{
        frame?: Impossible<'no one is known to have seen a frame in this app'>
        policy?: Impossible<'no one is known to have seen a policy in this app'>
      }>
    : Readonly<{
        /** The page is in a frame of another site. @default not in a frame */
        frame?: Frame
        /** What its own header forbids. @default nothing */
        policy?: Policy
      }>)

type SettledState<P extends Profile> = P extends EmbeddedProfile | WebKitProfile | DuckDuckGoProfile
  ? 'prompt' | 'missing' | Impossible<'this browser keeps no settings for a site: answer its prompt'>
  : DeviceState

/**
 * Puts a simulated browser in the place of the real one, for every page that is opened in this tab from now on. Frames in
 * it stay in the real one. What is decided on one page is known on the next, for as long as that browser would know it.
 *
 * @example const browser = await simulate(page, 'safari-ios', { camera: 'denied' })
 */
declare function simulate(page: PlaywrightPage, profile: ReadyProfile): Promise<SimulatedPage>

declare function simulate<P extends Profile>(
  page: PlaywrightPage,
  profile: P,
  state: SimulatedState<P>,
  options?: SimulatePageOptions,
): Promise<SimulatedPage>

/** The controls of a simulated browser around a page that Playwright drives. They reach whatever page is in it by then. */
interface SimulatedPage extends FromOutside<Omit<Controls, 'page'>> {
  readonly page: FromOutside<Omit<Controls['page'], 'press'>>
  /** Each waits for the browser's prompt to open, for five seconds at most. */
  readonly prompt: FromOutside<Omit<Prompt, 'devices' | 'from'>>
  /** What is true of the browser now, such as the devices that run for the page, and those that its prompt asks for. */
  getState(): Promise<SimulatedSnapshot>
  /** The constraints of every `getUserMedia` call of this page so far. */
  getUserMediaCalls(): Promise<readonly MediaStreamConstraints[]>
}

/** What comes from the camera: a person who moves, a picture that never changes, or nothing but black. */
type SimulatedPicture = 'person' | 'still' | 'black'

/** What is true of a simulated browser at one moment: the same object until something changes. */
interface SimulatedSnapshot {
  readonly profile: Profile
  /** What a request for the camera alone would meet, whatever a query says. In Chromium that is the site setting. */
  readonly camera: PermissionState
  /** The same of the microphone. */
  readonly microphone: PermissionState
  /** What the prompt on the screen asks for; absent while there is none. */
  readonly prompt?: readonly Device[]
  readonly plugged: Readonly<Record<Device, boolean>>
  /** The labels of all that is plugged in, the system's default first. */
  readonly devices: Readonly<Record<DeviceKind, readonly string[]>>
  readonly readiness: Readonly<Record<Device, Readiness>>
  /** What the operating system's privacy settings say; absent where there are none. */
  readonly system?: Readonly<Record<Device, SystemSetting>>
  /** The devices that run for the page. */
  readonly live: Readonly<Record<Device, boolean>>
  readonly secure: boolean
  readonly visible: boolean
  readonly focused: boolean
}

/** What comes from the microphone: a voice, the noise of a room without one, or samples that are all exactly zero. */
type SimulatedSound = 'voice' | 'room' | 'silence'

/** A simulated browser's situation at the start. What is not said is as on a first visit to a secure page. */
type SimulatedState<P extends Profile = Profile> = P extends Profile
  ? PageState &
      PlaceState<P> &
      SystemState<P> &
      OsVersionState<P> &
      ButtonState<P> &
      HostState<P> &
      ScreenSharingState<P>
  : never

interface SimulatePageOptions {
  /**
   * What the page finds missing or broken among the Web APIs.
   *
   * @default nothing
   */
  readonly gaps?: readonly Gap[]
}

/** Why a device that is there does not start. */
type StartFault = 'busy' | 'in use' | 'timeout' | 'no start' | 'lost' | 'other microphone'

/**
 * The profiles whose system has a privacy setting between browser and device, and of which it is known what a page then
 * hears. Desktop Linux has no such setting; of ChromeOS and Android it is not known, and on iOS it is Safari's own.
 */
type SystemProfile =
  | `${Chromium}-${'windows' | 'macos'}`
  | `firefox-${'' | 'esr-' | '115-'}${'windows' | 'macos'}`
  | `${'chrome' | 'edge' | 'firefox' | 'brave' | 'opera' | 'duckduckgo' | 'webview' | 'react-native'}-ios`

/** What the operating system's privacy settings say about one device. */
type SystemSetting = 'allowed' | 'blocked'

type SystemState<P extends Profile> = P extends SystemProfile
  ? {
      /** What the operating system's privacy settings say. @default 'allowed' */
      readonly system?: { readonly [device in Device]?: SystemSetting }
    }
  : {
      readonly system?: Impossible<'this browser has no privacy settings of the system, or no one knows what a page hears about them'>
    }

/**
 * No one is known to have seen what it does with a request, since the system lets it do anything. Facebook, Instagram,
 * Messenger and Snapchat were said to have no capture, before iOS 14.3 let them:
 * https://github.com/mozmorris/react-webcam/issues/235, https://github.com/Fyrd/caniuse/pull/4313
 */
type UnknownAppProfile =
  | 'facebook-ios'
  | `${'messenger' | 'instagram' | 'threads' | 'line' | 'kakaotalk' | 'wechat' | 'qq' | 'tiktok'}-${'android' | 'ios'}`
  | `${'snapchat' | 'linkedin' | 'twitter' | 'google'}-${'android' | 'ios'}`
  | 'telegram-android'

/** Other browsers on iOS, all of them WebKit inside, and a page on the home screen. */
type WebKitProfile = `${'chrome' | 'edge' | 'firefox' | 'brave' | 'opera'}-ios` | 'home-screen-ios'
