import type { MediaElementTag } from '@precall/core'
import type { Profile } from '../src/profiles/profiles'
import type { AnyState } from '../src/world/state'

/** One fact about a browser: what a page sees after all this was done to it. */
export interface Behaviour extends Partial<Seen> {
  readonly where: readonly Profile[]
  readonly when: string
  readonly state?: AnyState
  readonly acts: readonly Act[]
  /** The source: an anchor in docs/facts, an address, or a browser in which it was tried. */
  readonly seen: string
}

/** What a page, a person or the world does; how is for a driver to say. A request is made at `ask`, and not waited for. */
export type Act =
  | 'ask both'
  | 'ask audio'
  | 'ask video'
  | { readonly ask: MediaStreamConstraints }
  | 'press Allow'
  | 'press Block'
  | 'press Allow and remember'
  | 'press Block and remember'
  | 'close the prompt'
  | 'ask both in a press'
  | `${'allow' | 'block' | 'reset'} ${'camera' | 'microphone'} in the site settings`
  | 'reload by hand'
  | 'reload by script'
  | 'let another app take the microphone'
  | 'let the system block the camera'
  | 'stop sharing'
  | 'look at another tab'
  | 'open the site in another tab'
  | 'go back to the first tab'
  | ButtonAct
  | ScreenAct

/** What a person does with the browser's own buttons. A press is made when the button takes one. */
export type ButtonAct = `${'show' | 'press' | 'press by script' | 'take away'} <${MediaElementTag}>`

/** What a page does to share the screen, and a person in the picker. All but the second is in a press. */
export type ScreenAct =
  | 'ask for the screen'
  | 'ask for the screen without a press'
  | 'ask for the screen and its sound'
  | 'ask for sound alone'
  | 'ask for exactly this width'
  | 'choose the screen'
  | 'choose a tab and its sound'
  | 'cancel the picker'
  | 'stop sharing the screen'

/** What can be seen from a page. */
export interface Seen {
  /** What came of each request, in the order in which they were made: `pending`, the tracks, or `name: message`. What a
   * page left behind stays `pending`. The tracks are in alphabetical order, because WebKit has them in any. Those of the
   * first tab come before those of the second. Behind the tracks of a screen stands what is shared, if the browser says it.
   */
  readonly outcomes: readonly string[]
  /** What fresh queries say: of the camera, and of the microphone. */
  readonly says: string
  /**
   * What `enumerateDevices` has: each kind once, and `named` behind it where there are labels. Which labels, and how many
   * devices of a kind, is the machine's own: Chromium's fake camera is `fake_device_0`, and it has three microphones.
   */
  readonly lists: readonly string[]
  /** How many tracks are live. */
  readonly live: number
  /** How many prompts or pickers are on the screen. */
  readonly prompts: 0 | 1
  /** What the browser's own buttons told: the type of each event, and of a `cancel` or `error` its `name: message`. */
  readonly hears: readonly string[]
}

export function row(where: readonly Profile[], when: string, rest: Omit<Behaviour, 'where' | 'when'>): Behaviour {
  return { where, when, ...rest }
}

/** The options of a request for the screen. */
export const screenOptions: { readonly [act in ScreenAct]?: DisplayMediaStreamOptions } = {
  'ask for the screen': { video: true },
  'ask for the screen without a press': { video: true },
  'ask for the screen and its sound': { video: true, audio: true },
  'ask for sound alone': { video: false, audio: true },
  'ask for exactly this width': { video: { width: { exact: 100 } } },
}

export const both = 'audio video'

export const granted: AnyState = { camera: 'granted', microphone: 'granted' }
export const noDevices: AnyState = { camera: 'missing', microphone: 'missing', speaker: 'missing' }
export const tooWide = { ask: { video: { width: { min: 100_000 } } } } as const
export const manyChannels = { ask: { audio: { channelCount: { exact: 99 } } } } as const
