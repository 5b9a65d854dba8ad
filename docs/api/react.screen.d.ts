// Made by `npm run api` of what @precall/react/screen offers.
import { BrowserWindow, GateState } from '@precall/core'

import { ScreenDenier, ScreenSurface } from '@precall/core/screen'

import {
  CSSProperties,
  ForwardRefExoticComponent,
  HTMLAttributes,
  ReactElement,
  ReactNode,
  RefAttributes,
  RefCallback,
} from 'react'

export {
  type ScreenDenier,
  ScreenRecovery,
  type ScreenRecoveryProps,
  type ScreenShare,
  type ScreenShareOptions,
  type ScreenShareState,
  type ScreenSurface,
  type SharedScreen,
  useScreenShare,
}

/** A part of a gate. Its ref is the element that it renders. */
type Part<Props = PartProps> = ForwardRefExoticComponent<Props & RefAttributes<HTMLElement>>

/** The props of every part: those of an element, and functions of the gate's state for looks that depend on it. */
interface PartProps<State = GateState> extends Omit<HTMLAttributes<HTMLElement>, 'className' | 'style' | 'title'> {
  readonly children?: ReactNode
  /** Your own class, in addition to ours. A function gets the state. */
  readonly className?: string | ((state: State) => string | undefined) | undefined
  /** A function gets the state. */
  readonly style?: CSSProperties | ((state: State) => CSSProperties | undefined) | undefined
  /** The element to render instead of the part's own, or a function that makes it. */
  readonly render?: ReactElement | ((props: RenderProps, state: State) => ReactElement) | undefined
}

/** What a `render` function is given: spread it on the element. */
type RenderProps = HTMLAttributes<HTMLElement> & {
  readonly ref: RefCallback<HTMLElement>
}

/**
 * Says why the screen could not be shared, and what to do: a modal dialog, while `share.state` is `blocked`, and beside the picker that
 * its own Try again opens. A person who closed the picker of your button sees nothing. It has the words and the help of the gate or the config around it, and needs neither.
 *
 * @example
 * ```tsx
 * const share = useScreenShare()
 * return <ScreenRecovery share={share} />
 * ```
 */
declare const ScreenRecovery: Part<ScreenRecoveryProps>

/** The props of an element, and what it is about. */
interface ScreenRecoveryProps extends Omit<PartProps<ScreenShareState>, 'children'> {
  /** What `useScreenShare` gives. */
  readonly share: ScreenShare
}

/** Sharing the screen in one component: how far it has come, and what moves it on. */
interface ScreenShare {
  readonly state: ScreenShareState
  /** What is shared, while `state.phase` is `'sharing'`. */
  readonly stream: MediaStream | undefined
  /** Asks once, in the press that calls it. While something is shared it does nothing, and an open picker is used, whatever `stop` said. */
  readonly start: () => void
  /** Turns all of it off, what `onShared` has taken, too, and whatever comes of a picker that is still open. What stood in the way is put aside. */
  readonly stop: () => void
}

interface ScreenShareOptions {
  /** Wishes about the picture. @default true */
  readonly video?: true | MediaTrackConstraints | undefined
  /** Ask for the sound, too. @default false */
  readonly audio?: boolean | MediaTrackConstraints | undefined
  /**
   * Takes the stream, once for each time that something is shared: with this it is yours, and goes on when the component is gone. If it
   * throws, or its promise rejects, the tracks are stopped. Call `stop()` when you end it: no event tells the hook that you stopped the
   * tracks yourself. @default the hook keeps it, as `stream`
   */
  readonly onShared?: ((shared: SharedScreen) => unknown) | undefined
  /** What was shared has ended: the person stopped it in the browser, or closed the window. Not for `stop()`. What it throws goes to `reportError`. */
  readonly onEnded?: (() => void) | undefined
  readonly browser?: BrowserWindow | undefined
}

/** How far sharing the screen has come, as plain data. */
type ScreenShareState =
  | {
      readonly phase: 'absent'
    }
  | {
      readonly phase: 'idle'
    }
  | {
      readonly phase: 'asking'
    }
  | {
      readonly phase: 'sharing'
      readonly surface: ScreenSurface
      readonly sound: boolean
    }
  | {
      readonly phase: 'blocked'
      readonly why: 'busy' | 'unsupported'
    }
  | {
      readonly phase: 'blocked'
      readonly why: 'denied'
      readonly by: ScreenDenier
    }

/** What an app gets that takes the stream. */
interface SharedScreen {
  readonly stream: MediaStream
  readonly surface: ScreenSurface
  readonly sound: boolean
}

/**
 * Shares the screen. It asks once for each press, and stops what is shared when the component is gone, unless `onShared` has taken it.
 *
 * `absent` is where there is no button to show: on a server, on phones, in a frame that may not. Call `start` in a press, before
 * anything is awaited.
 *
 * @example
 * const { state, start, stop } = useScreenShare({ onShared: ({ stream }) => call.share(stream), onEnded: call.unshare })
 */
declare function useScreenShare(options?: ScreenShareOptions): ScreenShare
