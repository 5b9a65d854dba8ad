// Over 200 lines, because the press, the picker, the app and the unmount all act on one stream, and one machine decides for it.
import type { BrowserWindow } from '@precall/core'
import type { ScreenDenier, ScreenOutcome, ScreenSurface } from '@precall/core/screen'
import { canShareScreen, requestScreen } from '@precall/core/screen'
import { report } from '../root/settings/reportThrown'

/** How far sharing the screen has come, as plain data. */
export type ScreenShareState =
  /** This browser shares no screen from this page, or no one knows yet: show no button. */
  | { readonly phase: 'absent' }
  | { readonly phase: 'idle' }
  /** The browser's own picker is open. */
  | { readonly phase: 'asking' }
  | { readonly phase: 'sharing'; readonly surface: ScreenSurface; readonly sound: boolean }
  /** It was refused, or did not start. The next press tries again, and `stop()` is `idle` again. */
  | { readonly phase: 'blocked'; readonly why: 'busy' | 'unsupported' }
  | { readonly phase: 'blocked'; readonly why: 'denied'; readonly by: ScreenDenier }

/** What an app gets that takes the stream. */
export interface SharedScreen {
  readonly stream: MediaStream
  readonly surface: ScreenSurface
  readonly sound: boolean
}

export interface ScreenShareOptions {
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

/** What one component shares. It is asked for once at a time, and nothing stays on that no one has. */
export interface OwnScreenShare {
  readonly subscribe: (listener: () => void) => () => void
  readonly state: () => ScreenShareState
  readonly stream: () => MediaStream | undefined
  readonly start: () => void
  readonly stop: () => void
  /** What the component was rendered with last. */
  readonly follow: (options: ScreenShareOptions) => void
  /** The component is there, or is there again. */
  readonly enter: () => void
  readonly leave: () => void
}

const absent: ScreenShareState = { phase: 'absent' }
const idle: ScreenShareState = { phase: 'idle' }

export function createScreenShare(): OwnScreenShare {
  const listeners = new Set<() => void>()
  let state: ScreenShareState = absent
  let options: ScreenShareOptions = {}
  let stream: MediaStream | undefined
  let isHandedOver = false
  let isThere = false
  /** Stopped while the picker is open: what comes of it counts for nothing. */
  let isCalledOff = false
  /** What stood in the way of the press before. */
  let before: ScreenShareState = idle
  let leaving: ReturnType<typeof setTimeout> | undefined

  function become(next: ScreenShareState): void {
    state = next
    for (const listener of listeners) listener()
  }

  function end(): void {
    const ending = stream
    stream = undefined
    if (ending) stopAll(ending)
  }

  /** Whether there is a button to show, in the browser that is known now. */
  function look(): void {
    const can = canShareScreen(options.browser)
    if (state.phase === 'absent' && can) become(idle)
    if ((state.phase === 'idle' || state.phase === 'blocked') && !can) become(absent)
  }

  function start(): void {
    // One request at a time: the picker of one that was called off is still there, and what the person chooses in it counts again.
    if (state.phase === 'asking') {
      isCalledOff = false
      return
    }
    if (state.phase === 'sharing') {
      // What is shared is stopped before something else is. What the app stopped itself is over, and no event says so.
      if (stream && isLive(stream)) return
      end()
    }
    const { video, audio, browser } = options
    isCalledOff = false
    before = state.phase === 'blocked' ? state : idle
    become({ phase: 'asking' })
    requestScreen({ video, audio, browser }).then(
      (outcome) => {
        try {
          settle(outcome)
        } catch (error) {
          fail(error, { phase: 'blocked', why: 'busy' })
        }
      },
      (error: unknown) => fail(error),
    )
  }

  /** Leaves nothing on. */
  function fail(error: unknown, next: ScreenShareState = idle): void {
    end()
    become(next)
    surface(error)
  }

  function settle(outcome: ScreenOutcome): void {
    if (isCalledOff || !isThere) {
      if (outcome.kind === 'shared') stopAll(outcome.stream)
      return become(idle)
    }
    switch (outcome.kind) {
      case 'shared':
        return take(outcome)
      case 'cancelled':
      case 'pending':
        // Nothing was tried, so that what stood in the way still does. Or another component's picker is still open.
        return become(before)
      case 'denied':
        return become({ phase: 'blocked', why: 'denied', by: outcome.by })
      case 'busy':
      case 'unsupported':
        return become({ phase: 'blocked', why: outcome.kind })
    }
  }

  function take({ stream: shared, surface: what, sound }: Extract<ScreenOutcome, { kind: 'shared' }>): void {
    stream = shared
    const { onShared } = options
    isHandedOver = onShared !== undefined
    const picture = shared.getTracks().find(({ kind }) => kind === 'video')
    // Our own `stop()` fires no `ended` (docs/facts/browsers.md#screen-ended).
    picture?.addEventListener('ended', () => {
      if (stream !== shared) return
      end()
      become(idle)
      attempt(() => options.onEnded?.())
    })
    become({ phase: 'sharing', surface: what, sound })
    if (!onShared) return
    // By then the person may share something else.
    const refuse = (error: unknown) => (stream === shared ? fail(error) : surface(error))
    attempt(() => onShared({ stream: shared, surface: what, sound }), refuse)
  }

  /** Calls what is the app's own, which may throw, or promise and not keep it. */
  function attempt(call: () => unknown, refuse: (error: unknown) => void = surface): void {
    try {
      Promise.resolve(call()).catch(refuse)
    } catch (error) {
      refuse(error)
    }
  }

  function surface(error: unknown): void {
    report(options.browser ?? window, error)
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    stream: () => stream,
    follow(latest) {
      const isOther = latest.browser !== options.browser
      options = latest
      if (isOther && isThere) look()
    },
    start,
    stop() {
      isCalledOff = true
      end()
      // The picker stays until the person closes it, and no second one can open.
      if (state.phase === 'sharing' || state.phase === 'blocked') become(idle)
    },
    enter() {
      clearTimeout(leaving)
      isThere = true
      look()
    },
    leave() {
      // A task later, so that a StrictMode remount keeps what is shared.
      leaving = setTimeout(() => {
        isThere = false
        if (state.phase !== 'sharing' || isHandedOver) return
        end()
        become(idle)
      })
    },
  }
}

function isLive(stream: MediaStream): boolean {
  return stream.getTracks().some(({ kind, readyState }) => kind === 'video' && readyState === 'live')
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
