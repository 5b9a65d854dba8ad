/** What a person shares: a whole screen, a window, or a tab of the browser. Firefox and old browsers do not say which. */
export type ScreenSurface = 'monitor' | 'window' | 'browser' | 'unknown'

/**
 * Who refused: the browser for this page, the privacy settings of the system, or a policy, which is the page's own, that of the
 * page around it, or an administrator's.
 */
export type ScreenDenier = 'browser' | 'system' | 'policy'

/** How a request for the screen ended. Plain data but for the stream, whose tracks are the caller's to stop. */
export type ScreenOutcome =
  | {
      readonly kind: 'shared'
      readonly stream: MediaStream
      readonly surface: ScreenSurface
      /** The stream has sound, too. */
      readonly sound: boolean
    }
  /** The person closed the browser's own window without choosing anything. They may press again. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'denied'; readonly by: ScreenDenier }
  /** What was chosen does not start. */
  | { readonly kind: 'busy' }
  /** Another request of this page is not answered yet, so that this one was not made: the picker may be open still. */
  | { readonly kind: 'pending' }
  /** This browser shares no screen, or none with an insecure page. */
  | { readonly kind: 'unsupported' }
