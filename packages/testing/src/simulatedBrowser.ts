import type { BrowserWindow, Device, MediaElementTag, DeviceKind } from '@precall/core'
import type { StartFault } from './engines/engine'
import type { Readiness } from './media/hardware'
import type { NamedDevice } from './media/inventory'
import type { SimulatedPicture, SimulatedSound } from './media/scene'
import type { Profile } from './profiles/profiles'
import type { Prompt } from './prompts/prompt'
import type { ScreenPicker } from './screen/picker'
import type { SystemSetting } from './world/state'
import type { UserAgentData } from './page/userAgentData'

/**
 * A browser that behaves as a real one was seen to behave, with a control for everything that a person does to it.
 *
 * It is itself the `browser` of a gate. A control acts before it returns; what the page awaits settles in microtasks
 * after it, without a timer. Every track it gave ends when a real browser would end it.
 */
export interface SimulatedBrowser extends BrowserWindow, Controls {
  readonly document: BrowserWindow['document'] & Pick<Document, 'hasFocus'>
  readonly profile: Profile
  /** What no one is known to have seen in this browser, and what the simulation does instead. */
  readonly notEstablished: readonly string[]
  readonly navigator: BrowserWindow['navigator'] & {
    readonly userAgent: string
    readonly userAgentData?: UserAgentData | undefined
    readonly language: string
    readonly languages: readonly string[]
  }

  /** The browser's own prompt, while one is on the screen. */
  readonly prompt: Prompt | undefined
  /** How many requests wait for the person: the one whose prompt is open, and those that come up after it. */
  readonly openPrompts: number

  /** The browser's own window to choose a screen in, while one is there. */
  readonly screenPicker: ScreenPicker | undefined

  /** The tracks that keep a camera light or a microphone on. */
  readonly liveTracks: readonly MediaStreamTrack[]
  /** The tracks of all that is shared: a screen, a window or a tab, and its sound. */
  readonly sharedTracks: readonly MediaStreamTrack[]
  /** The constraints of every `getUserMedia` call of this page so far. */
  readonly getUserMediaCalls: readonly MediaStreamConstraints[]
  /** Everything that was given to `reportError`. */
  readonly reportedErrors: readonly unknown[]

  getState(): SimulatedSnapshot
  /** Calls back whenever `getState` may answer something new. */
  subscribe(listener: () => void): () => void
  /**
   * Loads the page again: by the browser's Reload button, or by `location.reload()`. The new page is another object.
   *
   * All that was decided for longer than one page still counts in it. The old one gets no answer any more, and its
   * tracks are stopped.
   *
   * @default { by: 'person' }
   */
  reload(how?: { readonly by?: 'person' | 'page' }): SimulatedBrowser
  /**
   * The person opens the same site in another tab, which hides this one. Each tab has answers of its own, and all that is
   * set in the settings is in both. `page.show()` is the way back, once the other is hidden.
   */
  openTab(): SimulatedBrowser
  /**
   * Draws this browser's own buttons (`<usermedia>`, `<camera>`, `<microphone>`), where it has any, in a document that
   * another browser shows: from now on `document.createElement` makes them. The returned function takes that back.
   *
   * Without it the browser has none, because no one could press them. `install` does it by itself.
   */
  drawButtonsIn(document: Document): () => void
  /**
   * Puts this browser in the place of the global one, for an app's own tests; the returned function undoes it.
   *
   * The undo is also the end of the page: it stops every track and rejects the requests that still wait, so that
   * nothing of one test reaches the next. `reportError` and timers stay the environment's own. Until then no other browser
   * can be installed: a page is in one.
   */
  install(): () => void
}

/**
 * All that people, apps and systems can do to the page.
 *
 * One that this browser does not have, or whose effect there no one is known to have seen, throws.
 */
export interface Controls {
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
  fail(device: Device, how?: { readonly as?: StartFault; readonly times?: number }): void
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

/** What is true of a simulated browser at one moment: the same object until something changes. */
export interface SimulatedSnapshot {
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
