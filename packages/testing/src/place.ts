import type { Device } from '@precall/core'
import { allDevices } from './devices'
import type { Frames, Rejection, Words } from './engine'

/**
 * The frame of another site that the page is in: with `allow="camera; microphone"`, without it, or under
 * `sandbox="allow-scripts"`.
 */
export type Frame = 'allowed' | 'forbidden' | 'sandboxed'

/** What the page's own `Permissions-Policy` header forbids. */
export type Policy = { readonly [device in Device]?: 'forbidden' }

/** Where the page stands, and what it may ask for there whatever anybody decides. */
export class Place {
  readonly secure: boolean
  readonly framed: boolean
  /** The page is in a frame that may use nothing. */
  readonly inBarredFrame: boolean
  readonly #policy: Policy
  readonly #frames: Frames
  readonly #rejection: Rejection

  constructor(
    { secure, frame, policy }: { readonly secure: boolean; readonly frame?: Frame; readonly policy?: Policy },
    frames: Frames,
    words: Words,
  ) {
    this.secure = secure
    this.framed = frame !== undefined
    this.inBarredFrame = frame === 'forbidden' || frame === 'sandboxed'
    this.#policy = policy ?? {}
    this.#frames = frames
    this.#rejection = frame === 'sandboxed' ? frames.sandboxed : words.denied
  }

  bars(device: Device): boolean {
    return this.inBarredFrame || (this.#frames.obeysHeader && this.#policy[device] === 'forbidden')
  }

  /** What a request for these is turned away with, at this point of its way. */
  turnAway(devices: readonly Device[], at: Frames['turnsAway']): Rejection | undefined {
    return this.#frames.turnsAway === at && devices.some((device) => this.bars(device)) ? this.#rejection : undefined
  }

  /** `document.featurePolicy`, where there is one. */
  get featurePolicy(): { allowsFeature(feature: string): boolean } | undefined {
    if (!this.#frames.hasFeaturePolicy) return undefined
    const barred: readonly string[] = allDevices.filter((device) => this.bars(device))
    return { allowsFeature: (feature) => !barred.includes(feature) }
  }
}
