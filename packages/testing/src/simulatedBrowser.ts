import type { BrowserWindow, Device } from '@precall/core'
import type { Readiness } from './hardware'
import type { Profile, UserAgentData } from './profiles'
import type { Prompt } from './prompts'
import type { SystemSetting } from './state'

/**
 * A browser that behaves as a real one was seen to behave, with a lever for everything that a person does to it.
 *
 * It is itself the `browser` of a gate. A lever acts before it returns; what the page awaits settles in microtasks
 * after it, without a timer. Every track it gave ends when a real browser would end it.
 */
export interface SimulatedBrowser extends BrowserWindow {
  readonly document: BrowserWindow['document'] & Pick<Document, 'hasFocus'>
  readonly profile: Profile
  readonly navigator: BrowserWindow['navigator'] & {
    readonly userAgent: string
    readonly userAgentData?: UserAgentData | undefined
  }

  /** The browser's own prompt, while one is on the screen. */
  readonly prompt: Prompt | undefined
  /** How many requests wait for the person: the one whose prompt is open, and those that come up after it. */
  readonly openPrompts: number

  /** The browser's settings for this site. An open prompt stays open, whatever is set here. */
  readonly siteSettings: {
    allow(device: Device): void
    /** Ends the live tracks of every request that had the device. */
    block(device: Device): void
    /** Back to asking. Ends the live tracks of every request that had the device. */
    reset(device: Device): void
  }
  readonly devices: {
    plug(device: Device): void
    /** Ends the live tracks of the device. */
    unplug(device: Device): void
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
  }
  /** Another app takes the device: it does not start. */
  busy(device: Device): void
  /** The device takes its time to start, until it is `free` or `busy`. */
  slow(device: Device): void
  /** Nothing keeps the device from starting. */
  free(device: Device): void

  /** The tracks that keep a camera light or a microphone on. */
  readonly liveTracks: readonly MediaStreamTrack[]
  /** The constraints of every `getUserMedia` call so far. */
  readonly getUserMediaCalls: readonly MediaStreamConstraints[]
  /** Everything that was given to `reportError`. */
  readonly reportedErrors: readonly unknown[]

  getState(): SimulatedSnapshot
  /** Calls back whenever `getState` may answer something new. */
  subscribe(listener: () => void): () => void
  /**
   * Puts this browser in the place of the global one, for an app's own tests; the returned function undoes it.
   *
   * The undo is also the end of the page: it stops every track and rejects the requests that still wait, so that
   * nothing of one test reaches the next. `reportError` and timers stay the environment's own.
   */
  install(): () => void
}

/** What is true of a simulated browser at one moment: the same object until something changes. */
export interface SimulatedSnapshot {
  readonly profile: Profile
  /** What the site settings say of the camera. */
  readonly camera: PermissionState
  /** What the site settings say of the microphone. */
  readonly microphone: PermissionState
  /** What the prompt on the screen asks for; absent while there is none. */
  readonly prompt?: readonly Device[]
  readonly plugged: Readonly<Record<Device, boolean>>
  readonly readiness: Readonly<Record<Device, Readiness>>
  /** What the operating system's privacy settings say; absent where there are none. */
  readonly system?: Readonly<Record<Device, SystemSetting>>
  /** The devices that run for the page. */
  readonly live: Readonly<Record<Device, boolean>>
  readonly secure: boolean
  readonly visible: boolean
  readonly focused: boolean
}
