import type { Device } from '../vocabulary'

/** What can be listed: what a call asks for, and where its sound comes out. */
export type DeviceKind = Device | 'speaker'

/** A device that a page may know by name. */
export interface ListedDevice {
  /** As `getUserMedia` and `setSinkId` take it. Safari gives it another with each load of the page. */
  readonly id: string
  /** As the browser names it. Never write it into an attribute, an event, a report, an error or the console: it may hold a person's name. */
  readonly label: string
}

/** Why a list is empty, or has no names. */
export type EmptyReason =
  /** No such device is connected. */
  | 'none'
  /** The camera has not been allowed here yet. */
  | 'cameraPermission'
  /** The microphone has not been allowed here yet. It unlocks the speakers too. */
  | 'microphonePermission'
  /** This browser does not list them, or gives no choice between them: speakers in WebKit and on phones. */
  | 'unlisted'
  /** This browser lets a person choose a speaker only in its own window, after a press: `selectAudioOutput`. */
  | 'chooserOnly'
  /** The page is in a frame that hides them. */
  | 'framed'

/** The devices of one kind, or why there are none to choose from, most likely first. */
export type DeviceList =
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

export type DeviceLists = Readonly<Record<DeviceKind, DeviceList>>
