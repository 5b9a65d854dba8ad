'use client'
import { useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { GateContext } from '../root/GateContext'
import { useSettings } from '../root/settings/PrecallConfig'
import type { ScreenShareOptions, ScreenShareState } from './createScreenShare'
import { createScreenShare } from './createScreenShare'

/** Sharing the screen in one component: how far it has come, and what moves it on. */
export interface ScreenShare {
  readonly state: ScreenShareState
  /** What is shared, while `state.phase` is `'sharing'`. */
  readonly stream: MediaStream | undefined
  /** Asks once, in the press that calls it. While something is shared it does nothing, and an open picker is used, whatever `stop` said. */
  readonly start: () => void
  /** Turns all of it off, what `onShared` has taken, too, and whatever comes of a picker that is still open. What stood in the way is put aside. */
  readonly stop: () => void
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
export function useScreenShare(options: ScreenShareOptions = {}): ScreenShare {
  const config = useSettings({ browser: options.browser })
  const around = useContext(GateContext)
  const browser = options.browser ?? around?.browser ?? config.browser
  const [own] = useState(createScreenShare)
  const state = useSyncExternalStore(own.subscribe, own.state, own.state)
  useEffect(() => {
    own.follow({ ...options, browser })
  })
  useEffect(() => {
    own.enter()
    return own.leave
  }, [own])
  return { state, stream: own.stream(), start: own.start, stop: own.stop }
}
