import type { Device } from '@precall/core'
import type { ConnectedDevices } from '../media/inventory'
import type { Host } from './host'
import type { Frame, Policy, ScreenState } from '../page/place'
import type { Profile } from '../profiles/profiles'
import type { EmbeddedProfile, UnknownAppProfile } from '../profiles/apps'
import type { DuckDuckGoProfile } from '../profiles/duckDuckGo'
import type { OldSafariProfile, SafariViewProfile } from '../profiles/safari'
import type { WebKitProfile } from '../profiles/webkit'

/**
 * How one device stands when the page opens: what the site settings say about it, or that none is connected
 * (the site settings of a missing device are at `prompt`, until `siteSettings` changes them).
 */
export type DeviceState = 'prompt' | 'granted' | 'denied' | 'missing'

/** A simulated browser's situation at the start. What is not said is as on a first visit to a secure page. */
export type SimulatedState<P extends Profile = Profile> = P extends Profile
  ? PageState &
      PlaceState<P> &
      SystemState<P> &
      OsVersionState<P> &
      ButtonState<P> &
      HostState<P> &
      ScreenSharingState<P>
  : never

/** What no value has: the compiler names the reason where someone tries. */
type Impossible<Reason extends string> = Reason & { readonly [impossible]: never }
declare const impossible: unique symbol

/** The profiles whose situation may be left unsaid. */
export type ReadyProfile = Exclude<Profile, UnknownAppProfile>

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
  // No one has seen a frame in a page in an app.
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

// No browser grants a device to a page that is not a secure context.
type InsecureState<P extends Profile> = Readonly<{
  camera?: Exclude<SettledState<P>, 'granted'>
  microphone?: Exclude<SettledState<P>, 'granted'>
  secure: false
  frame?: Impossible<'an insecure page is in no frame that could allow it anything'>
  policy?: Impossible<'an insecure page has nothing that a policy could forbid'>
}>

// What has no settings for a site has decided nothing when the page opens.
type SettledState<P extends Profile> = P extends EmbeddedProfile | WebKitProfile | DuckDuckGoProfile
  ? 'prompt' | 'missing' | Impossible<'this browser keeps no settings for a site: answer its prompt'>
  : DeviceState

/**
 * The profiles whose system has a privacy setting between browser and device, and of which it is known what a page then
 * hears. Desktop Linux has no such setting; of ChromeOS and Android it is not known, and on iOS it is Safari's own.
 */
type SystemProfile =
  | `${Chromium}-${'windows' | 'macos'}`
  | `firefox-${'' | 'esr-' | '115-'}${'windows' | 'macos'}`
  | `${'chrome' | 'edge' | 'firefox' | 'brave' | 'opera' | 'duckduckgo' | 'webview' | 'react-native'}-ios`

type SystemState<P extends Profile> = P extends SystemProfile
  ? {
      /** What the operating system's privacy settings say. @default 'allowed' */
      readonly system?: { readonly [device in Device]?: SystemSetting }
    }
  : {
      readonly system?: Impossible<'this browser has no privacy settings of the system, or no one knows what a page hears about them'>
    }

/** What the operating system's privacy settings say about one device. */
export type SystemSetting = 'allowed' | 'blocked'

interface OsVersionState<P extends Profile> {
  /**
   * The version of the operating system, as a person would name it. If nothing that a page can read depends on it,
   * there is none to choose.
   *
   * @default the newest
   */
  readonly osVersion?: OsVersion<P>
}

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

type ButtonState<P extends Profile> = P extends `${'chrome' | 'edge' | 'opera'}-${string}`
  ? P extends WebKitProfile
    ? { readonly browserButtons?: NoButtons }
    : {
        /** Leaves out the buttons of its own, which it draws from Chromium 151 on. @default they are drawn */
        readonly browserButtons?: false
      }
  : { readonly browserButtons?: NoButtons }

type NoButtons = Impossible<'this browser has no buttons of its own to leave out'>

type Chromium = 'chrome' | 'edge' | 'opera' | 'brave' | 'vivaldi'

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
    : { readonly host?: Impossible<'this profile is no app around a page'> }

interface ScreenSharingState<P extends Profile> {
  /** What stands between the page and the screen. @default 'askable' */
  readonly screen?: ScreenStateOn<P>
}

type ScreenStateOn<P extends Profile> = P extends `${Chromium}-macos`
  ? ScreenState
  : P extends `${Chromium}-${'windows' | 'linux' | 'chromeos'}`
    ? Exclude<ScreenState, 'blocked by the system'>
    : P extends `firefox-${string}macos`
      ? Exclude<ScreenState, 'forbidden by an administrator'>
      : P extends `firefox-${string}${'windows' | 'linux'}` | 'safari-macos'
        ? Exclude<ScreenState, 'forbidden by an administrator' | 'blocked by the system'>
        : Impossible<'this browser shares no screen'>

/** The same without a profile that would rule anything out: for those who read it. */
export interface AnyState {
  readonly camera?: DeviceState
  readonly microphone?: DeviceState
  readonly speaker?: 'present' | 'missing'
  readonly devices?: ConnectedDevices
  readonly secure?: boolean
  readonly browserButtons?: false
  readonly language?: string
  readonly osVersion?: string
  readonly visible?: boolean
  readonly focused?: boolean
  readonly frame?: Frame
  readonly policy?: Policy
  readonly screen?: ScreenState
  readonly system?: { readonly [device in Device]?: SystemSetting }
  readonly host?: Host
}
