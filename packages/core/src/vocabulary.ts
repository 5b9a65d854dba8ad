/** What a call can ask for: the names of the browsers' own `PermissionDescriptor`. */
export type Device = 'camera' | 'microphone'

/** What the call can do without. `later`: it begins without, and asks for nothing until `turnOn`. */
export type Need = 'required' | 'optional' | 'later'

type NeedAtFirst = Exclude<Need, 'later'>

/**
 * The devices a gate asks for. A missing key is not asked for; asking for nothing does not compile, and neither do devices that are
 * all `later`.
 */
export type Devices =
  | { readonly camera: NeedAtFirst; readonly microphone?: Need }
  | { readonly camera?: Need; readonly microphone: NeedAtFirst }

/** A permission as last known. `prompt`: the browser says it would ask. `unknown`: not known yet. */
export type Permission = 'granted' | 'denied' | 'prompt' | 'unknown'

/** How a permission is known: read from the browser, seen in the outcome of a request, or concluded from other facts. */
export type Evidence = 'queried' | 'witnessed' | 'inferred'

/**
 * A permission and how it is known.
 *
 * `queried` is what the browser itself last answered. It can differ from a witnessed permission, because browsers lie in
 * both directions. The witnessed one counts until the browser's answer changes from this one.
 */
export interface KnownPermission {
  /** What counts. */
  readonly permission: Permission
  /** How it is known. */
  readonly evidence: Evidence
  /** What the browser last answered when it was asked without a prompt. */
  readonly queried: Permission
  /** Who may have made the refusal that was witnessed, most likely first. */
  readonly layers?: Layers
}

/** What is known about the permission of each device. */
export type KnownPermissions = Readonly<Record<Device, KnownPermission>>

/** Who refused: the browser (a site setting) or the operating system (a privacy setting). */
export type Layer = 'browser' | 'system'
/** Who may have refused, most likely first: never empty. docs/decisions/0002-who-refused-is-a-list.md */
export type Layers = readonly [Layer, ...Layer[]]

/**
 * Why a page can never get a device here, however often it asks. `outdated`: the browser lacks what an app is written in today.
 * `excluded`: the app's own support policy leaves the browser out. `policy`: the page's own header forbids the device.
 */
export type UnsupportedReason = 'insecure' | 'no-api' | 'outdated' | 'excluded' | 'framed' | 'policy'

/** The devices that this page can never get. */
export type Unsupported = { readonly [device in Device]?: UnsupportedReason }

/** Why one device gives no media. */
export type Obstacle =
  /** Blocked, by the person or by someone who set up their device. */
  | {
      readonly kind: 'denied'
      /** Who may have blocked it, most likely first. */
      readonly layers: Layers
      /** Only this one prompt was refused, and the browser has not kept that: a press asks again. */
      readonly again?: true
    }
  /** The browser's prompt was closed without an answer. Nothing was refused. */
  | { readonly kind: 'dismissed' }
  /** No camera or no microphone is connected. */
  | { readonly kind: 'missing' }
  /** The device is connected and allowed, but does not start: another app is using it, or its driver fails. */
  | {
      readonly kind: 'busy'
      /** A gate in another tab of this site is open, and may be using it. */
      readonly elsewhere?: boolean
      /** Less likely, the operating system blocks it. In this browser that looks the same. */
      readonly orSystem?: boolean
    }
  /** The request failed in a way that no person can fix: the app asked for the wrong thing, or the browser gave an unknown error. */
  | { readonly kind: 'failed' }
  /** No device meets the app's own constraints. */
  | {
      readonly kind: 'overconstrained'
      /** The one that the browser names, or an empty string. */
      readonly constraint: string
    }
  /** This page can never get the device here, however often it asks. */
  | {
      readonly kind: 'unsupported'
      /** What is wrong with the page, or with the place that it is in. */
      readonly reason: UnsupportedReason
    }
  /** It worked, and then stopped on its own, after the app was given the stream. */
  | {
      readonly kind: 'ended'
      /** The permission was taken back, or the device was unplugged. */
      readonly reason: 'revoked' | 'unplugged'
    }

/**
 * What an obstacle means to a person: what a blocked screen is about. An obstacle says what happened to one device; its cause also
 * takes in where the page is, such as inside another app. `causeOf` in `@precall/core/platform` tells it.
 */
export type BlockedCause =
  /** Nothing is refused any more, and one press lets the browser ask again. */
  | 'askable'
  /** A refusal in the browser: a site setting. */
  | 'browser'
  /** A refusal in the operating system: a privacy setting. */
  | 'system'
  /** The browser's question was closed without an answer. */
  | 'dismissed'
  /** No such device is connected. */
  | 'missing'
  /** The device does not start: another app is using it, or its driver fails. */
  | 'busy'
  /** The same, or less likely the system blocks it. */
  | 'busyOrSystem'
  /** The device does not start, and a call in another tab of this site may be using it. */
  | 'elsewhere'
  /** No person can fix it: the app asked for the wrong thing, or the browser gave an unknown error. */
  | 'failed'
  /** No device meets the app's own constraints. */
  | 'overconstrained'
  /** It worked, and then stopped by itself. */
  | 'ended'
  /** The page is not in a secure context. */
  | 'insecure'
  /** The browser has no camera API, and the platform does not say why. */
  | 'no-api'
  /** The browser is older than the camera API, or than what an app is written in today. */
  | 'outdated'
  /** The app's own support policy leaves the browser out. */
  | 'excluded'
  /** The page is in a frame that may not use the device. */
  | 'framed'
  /** The page's own header forbids the device. */
  | 'policy'
  /** The page is inside an app that has no camera, or may not ask for it. */
  | 'in-app'

/** What keeps a person from being seen or heard, in one word: it names the words of a screen, and the guides that help. */
export type Cause =
  | BlockedCause
  /** The browser's question is open, and the person does not see it. */
  | 'unanswered'
  /** The camera is on, and its picture is black. */
  | 'black'
  /** The microphone is on, and nothing is heard. */
  | 'silent'

/** How one device of a gate stands: it works, it can be asked for, or something is in its way. `standingOf` tells it. */
export type Standing = 'working' | 'unasked' | Obstacle['kind']

/** The obstacles of one blocked gate, by device: never empty. */
export type Trouble =
  | { readonly camera: Obstacle; readonly microphone?: Obstacle }
  | { readonly camera?: Obstacle; readonly microphone: Obstacle }

/** Obstacles by device, possibly none. */
export type Obstacles = { readonly [device in Device]?: Obstacle }

/** The constraints that no device met and that a request then only wished for: `{ camera: ['deviceId'] }`. */
export type Loosened = { readonly [device in Device]?: readonly string[] }

/** Which devices a handed-over stream really has. */
export type Live = Readonly<Record<Device, boolean>>

/** Every device, in the order in which browsers and people name them. */
export const allDevices: readonly Device[] = ['camera', 'microphone']

/** The devices in `record`, in the order of {@link allDevices}. */
export function devicesIn(record: { readonly [device in Device]?: unknown }): Device[] {
  return allDevices.filter((device) => record[device] !== undefined)
}

/** One obstacle for each of `devices`, which must not be empty. */
export function troubleFor(devices: readonly Device[], obstacleOf: (device: Device) => Obstacle): Trouble {
  return Object.fromEntries(devices.map((device) => [device, obstacleOf(device)])) as unknown as Trouble
}

/** Why an app could not join a call: its server takes too long, has refused, or does not answer. */
export type JoinTrouble = 'slow' | 'refused' | 'gone'
