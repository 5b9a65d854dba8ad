import type { Device } from '@precall/core'
import { allDevices } from '../media/devices'
import type { Frames, Rejection, Words } from '../engines/engine'

/**
 * The frame of another site that the page is in: with `allow="camera; microphone"`, without it, under
 * `sandbox="allow-scripts"`, or with `allow="camera"`.
 */
export type Frame = 'allowed' | 'forbidden' | 'sandboxed' | 'camera alone'

/**
 * How the page stands to the screen: one that may ask for it, or a frame with `allow="display-capture"` beside the rest; a header,
 * or an administrator, that forbids it; a Mac that keeps it from the browser.
 */
export type ScreenState =
  | 'askable'
  | 'allowed in the frame'
  | 'forbidden by a header'
  | 'forbidden by an administrator'
  | 'blocked by the system'

/** What the page's own `Permissions-Policy` header forbids. */
export type Policy = { readonly [device in Device]?: 'forbidden' }

/** The context that the page is in, and what it may ask for there, whatever the person decides. */
export class Place {
  readonly secure: boolean
  readonly framed: boolean
  readonly #barred: readonly Device[]
  readonly #policy: Policy
  readonly #frames: Frames
  readonly #rejection: Rejection
  readonly #screen: ScreenState
  readonly #isSandboxed: boolean

  constructor(
    {
      secure,
      frame,
      policy,
      screen = 'askable',
    }: { readonly secure: boolean; readonly frame?: Frame; readonly policy?: Policy; readonly screen?: ScreenState },
    frames: Frames,
    words: Words,
  ) {
    this.secure = secure
    this.framed = frame !== undefined
    this.#barred = frame === 'camera alone' ? ['microphone'] : frame && frame !== 'allowed' ? allDevices : []
    this.#policy = policy ?? {}
    this.#frames = frames
    this.#screen = screen
    this.#isSandboxed = frame === 'sandboxed'
    this.#rejection = frame === 'sandboxed' ? frames.sandboxed : words.denied
  }

  /** The page is in a frame that may not use it. */
  framesOut(device: Device): boolean {
    return this.#barred.includes(device)
  }

  bars(device: Device): boolean {
    return this.framesOut(device) || (this.#frames.obeysHeader && this.#policy[device] === 'forbidden')
  }

  /** What keeps a request for the screen from this page. */
  barsScreen(): 'sandboxed' | 'framed' | 'header' | undefined {
    if (this.#isSandboxed) return 'sandboxed'
    if (this.framed && this.#screen !== 'allowed in the frame') return 'framed'
    return this.#screen === 'forbidden by a header' ? 'header' : undefined
  }

  /** What a page in a sandbox hears. */
  get sandboxed(): Rejection {
    return this.#frames.sandboxed
  }

  /** What a request for these is turned away with, at this point of its way. */
  turnAway(devices: readonly Device[], at: Frames['turnsAway']): Rejection | undefined {
    return this.#frames.turnsAway === at && devices.some((device) => this.bars(device)) ? this.#rejection : undefined
  }

  /** `document.featurePolicy`, where there is one. */
  get featurePolicy(): { allowsFeature(feature: string): boolean } | undefined {
    if (!this.#frames.hasFeaturePolicy) return undefined
    const barred: string[] = allDevices.filter((device) => this.bars(device))
    if (this.barsScreen()) barred.push('display-capture')
    return { allowsFeature: (feature) => !barred.includes(feature) }
  }
}
