import type { Device } from '@precall/core'
import type { Profile } from './profiles'

/**
 * How one device stands when the page opens: what the site settings say of it, or that none is connected
 * (the site settings of a missing device are at `prompt`, until `siteSettings` changes them).
 */
export type DeviceState = 'prompt' | 'granted' | 'denied' | 'missing'

/** A simulated browser's situation at the start. What is not said is as on a first visit to a secure page. */
export type SimulatedState<P extends Profile = Profile> = PageState & SystemState<P>

type PageState =
  | {
      /** @default 'prompt' */
      readonly camera?: DeviceState
      /** @default 'prompt' */
      readonly microphone?: DeviceState
      /** The page is a secure context. @default true */
      readonly secure?: true
      /** The page's tab is the one on screen. @default true */
      readonly visible?: boolean
      /** The page has the keyboard. @default as `visible` */
      readonly focused?: boolean
    }
  | {
      // No browser grants a device to a page that is not a secure context.
      readonly camera?: Exclude<DeviceState, 'granted'>
      readonly microphone?: Exclude<DeviceState, 'granted'>
      readonly secure: false
      readonly visible?: boolean
      readonly focused?: boolean
    }

// Desktop Linux has no privacy setting between a browser and a camera.
type SystemState<P extends Profile> = P extends 'chrome-linux'
  ? { readonly system?: never }
  : {
      /** Devices which the operating system's privacy settings keep from the browser. */
      readonly system?: { readonly [device in Device]?: SystemSetting }
    }

/** What the operating system's privacy settings say of one device. */
export type SystemSetting = 'allowed' | 'blocked'
