import type { Device } from '@precall/core'
import type { Profile } from './profiles'

/**
 * How one device stands when the page opens: what the site settings say of it, or that none is connected
 * (the site settings of a missing device are at `prompt`, until `siteSettings` changes them).
 */
export type DeviceState = 'prompt' | 'granted' | 'denied' | 'missing'

/** A simulated browser's situation at the start. What is not said is as on a first visit to a secure page. */
export type SimulatedState<P extends Profile = Profile> = PageState & SystemState<P>

type PageState = Readonly<{
  /** @default true */
  visible?: boolean
  /** The page has the keyboard, whenever it is visible. @default true */
  focused?: boolean
  /** @default 'present' */
  speaker?: 'present' | 'missing'
}> &
  (
    | Readonly<{
        /** @default 'prompt' */
        camera?: DeviceState
        /** @default 'prompt' */
        microphone?: DeviceState
        /** The page is a secure context. @default true */
        secure?: true
      }>
    // No browser grants a device to a page that is not a secure context.
    | Readonly<{
        camera?: Exclude<DeviceState, 'granted'>
        microphone?: Exclude<DeviceState, 'granted'>
        secure: false
      }>
  )

// Desktop Linux has no privacy setting between a browser and a camera.
type SystemState<P extends Profile> = P extends 'chrome-linux'
  ? { readonly system?: never }
  : {
      /** What the operating system's privacy settings say. @default 'allowed' */
      readonly system?: { readonly [device in Device]?: SystemSetting }
    }

/** What the operating system's privacy settings say of one device. */
export type SystemSetting = 'allowed' | 'blocked'
