/** How media reaches a relay. `tls` looks like a secure web page to a firewall. */
export type Transport = 'udp' | 'tcp' | 'tls'

/** What makes a path weak: packets are lost, late or not evenly spaced, or too few fit through. */
export type WeakPoint = 'loss' | 'roundTrip' | 'jitter' | 'bitrate'

/** What a test call has found. It holds no text, no address and no candidate: only words from these lists, and numbers. */
export type CallVerdict =
  /**
   * There was no call. `cannotRun`: this browser has none. `cancelled`: by the signal. `ended`: a device of the stream has
   * stopped, or none was on.
   */
  | { readonly kind: 'cannotRun' | 'cancelled' | 'ended' }
  /**
   * A call within the page. `works`: all that was tried does. `noMedia`: the camera or the microphone gave nothing.
   * `notConnected`: the page could not call itself, or not the relay because the device is offline.
   */
  | (TestedDevices & { readonly kind: 'works' | 'noMedia' | 'notConnected'; readonly network?: undefined })
  /**
   * A call through the relay. `weak`: also the best path is. `unreachable`: there is no path to it, and no server has said why.
   * `untested`: the fault is with the app's servers, which refuse, or are not there, or are not taken by the browser. That says
   * nothing about the person's network.
   */
  | (TestedDevices & {
      readonly kind: 'works' | 'noMedia' | 'weak' | 'unreachable' | 'untested'
      readonly network: CallNetwork
    })

/** What came out at the far end of a test call. A device that the stream does not have is absent. */
export interface TestedDevices {
  /** `works`: frames were decoded. */
  readonly camera?: 'works' | 'nothing' | 'unknown'
  /** `works`: sound came. `silent`: packets came, and every sample in them was zero. */
  readonly microphone?: 'works' | 'silent' | 'nothing' | 'unknown'
  /** `played`: the page played that sound. Whether it was heard, only the person can say. */
  readonly speaker?: 'played' | 'notPlayed' | 'unknown'
}

/** What the network does with a call. */
export interface CallNetwork {
  /** A server outside has seen the page from a public address, so a direct path may be found. Which address, no one is told. */
  readonly publicAddress: boolean
  /** The way to take: the first that is not weak, or else the first that leads there. */
  readonly best?: Transport
  /** Each that there is a server for, and that was tried. */
  readonly transports: { readonly [transport in Transport]?: CallPath }
}

/**
 * Why a way leads nowhere. `unreachable`: nothing answers. The others are faults of the app's servers. `refused`: the relay did not
 * take the credentials, or is full. `unresolved`: there is no address for its name. `misconfigured`: the browser did not take it.
 */
export type NotReached = 'unreachable' | 'refused' | 'unresolved' | 'misconfigured'

/** One way through the relay and back. */
export type CallPath =
  | { readonly reached: false; readonly why: NotReached }
  | (CallFigures & { readonly reached: true; readonly weak: readonly WeakPoint[] })

/** Figures of a path, as far as the browser tells. Both ends are in this page, so a packet passes the person's network twice. */
export interface CallFigures {
  /** From the start until media could flow. */
  readonly setUpMs: number
  readonly roundTripMs?: number
  readonly jitterMs?: number
  readonly lossPercent?: number
  /** What has come through. */
  readonly bitrateKbps?: number
  /** What would have fit through, as the browser estimates. */
  readonly availableKbps?: number
}
