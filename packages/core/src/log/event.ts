import type { ErrorName } from '../browser/classifyError'
import type { Cause, Device, Obstacle } from '../vocabulary'

/**
 * What happened to a person on their way into a call. Its words are from short lists of ours: none is a label or an id of a
 * device, an address, the text of an error or a link.
 */
export type PrecallEvent = Happened & {
  /** One attempt of one person: random, forgotten after 30 minutes and with `joined`. We send it nowhere. */
  readonly visit: string
  /** Milliseconds since Start Video was pressed; 0 before that. */
  readonly sincePress: number
}

/** The same, before it is known when and in which visit. */
export type Happened =
  /** Start Video was pressed, in the page (`trigger`) or in a notice of ours; or the app started the gate. */
  | { readonly name: 'pressed'; readonly by: 'trigger' | 'notice' | 'app' }
  /** The person reads why, before the browser asks. */
  | { readonly name: 'explained' }
  /** The browser was asked. It may answer without a prompt. */
  | { readonly name: 'asked'; readonly devices: readonly Device[] }
  /**
   * That request has ended: what came of each device, and where it failed the name of the browser's error. A device that only
   * failed with another is left out.
   */
  | {
      readonly name: 'answered'
      readonly outcome: { readonly [device in Device]?: 'granted' | Obstacle['kind'] }
      readonly error?: ErrorName
    }
  /** Something is in the way of these devices, or something else than before. */
  | { readonly name: 'blocked'; readonly cause: Cause; readonly devices: readonly Device[] }
  /** The steps of a guide are on the screen: its id, such as `chromium-blocked`. */
  | { readonly name: 'guideShown'; readonly guide: string }
  /** The browser's own button was pressed; its question was closed or refused; or it gave a stream. */
  | { readonly name: 'browserButton'; readonly result: 'pressed' | 'closed' | 'given' }
  /** The person sees and hears themselves, before they join. */
  | { readonly name: 'checkShown' }
  /** The person has taken another device of this kind, in the check or in the call. */
  | { readonly name: 'deviceSwitched'; readonly device: Device }
  /** They have pressed Join in the check; or closed the check instead, or the app unmounted it. */
  | { readonly name: 'checked' | 'leftCheck' }
  /** The link that leads elsewhere was copied; Get Assistance was pressed; or Still not working? was. */
  | { readonly name: 'linkCopied' | 'assistance' | 'stillNotWorking' }
  /**
   * What was blocked works. `settings`: it was changed outside the page, or plugged in, and the gate noticed. `browserButton`: by
   * the browser's own. `retry`: after a press of Try again or Ask again. `anotherDevice`: after a press of Use another ….
   * `reload`: after a new load of the page.
   */
  | { readonly name: 'recovered'; readonly by: 'settings' | 'browserButton' | 'retry' | 'anotherDevice' | 'reload' }
  /**
   * The app has joined; or `onGranted` or `onAllowed` failed; or the person closed the screen of a blocked gate, or the app
   * unmounted it.
   */
  | { readonly name: 'joined' | 'joinFailed' | 'leftBlocked' }
