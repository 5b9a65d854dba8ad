import type { BrowserWindow } from '@precall/core'
import type { Gap } from './page/gaps'
import type { CreateStream } from './media/mediaDevices'
import { openPage } from './page/openPage'
import type { Profile } from './profiles/profiles'
import type { SimulatedBrowser } from './simulatedBrowser'
import { SimulatedStream, simulatedStream } from './media/simulatedStream'
import type { AnyState, ReadyProfile, SimulatedState } from './world/state'
import { makeWorld } from './world/world'

/** What a simulated browser gives and lacks, besides the state that it opens in. */
export interface SimulateOptions {
  /**
   * Makes the stream of each granted request. Pass `drawnStream` if a person will see the picture: in a real browser.
   *
   * @default tracks without a picture or a sound
   */
  readonly createStream?: CreateStream
  /**
   * What the page finds missing or broken among the Web APIs.
   *
   * @default nothing
   */
  readonly gaps?: readonly Gap[]
}

/**
 * Simulates a browser on one page, at the level of the Web APIs.
 *
 * It refuses to do what no one is known to have seen in a browser, or says so in `notEstablished`.
 *
 * @example simulateBrowser('chrome-macos', { camera: 'denied', microphone: 'granted' })
 */
export function simulateBrowser(profile: ReadyProfile): SimulatedBrowser
export function simulateBrowser<P extends Profile>(
  profile: P,
  state: SimulatedState<P>,
  options?: SimulateOptions,
): SimulatedBrowser
export function simulateBrowser(profile: Profile, given: object = {}, options: SimulateOptions = {}): SimulatedBrowser {
  // `makeWorld` checks what no type can say about all profiles at once.
  const state: AnyState = given
  const world = makeWorld(profile, state)
  const { visible = true, focused = true } = state
  const { createStream = simulatedStream } = options
  const MediaStream = options.createStream
    ? globalThis.MediaStream
    : (SimulatedStream as unknown as BrowserWindow['MediaStream'])
  return openPage(world, {
    visible,
    focused,
    createStream,
    isDrawn: options.createStream !== undefined,
    gaps: options.gaps ?? [],
    MediaStream,
  })
}
