import type { Device, MediaElementTag } from '@precall/core'
import type { Host } from '../world/host'

/** How one browser engine behaves, as data. Each value says where it was seen. */
export interface Engine {
  readonly queries: Queries
  readonly asking: Asking
  readonly listing: Listing
  readonly sinks: Sinks
  /** What a new capture does to an earlier one of its kind. @default nothing */
  readonly newCapture?: 'mutes the one before'
  readonly revoking: Revoking
  readonly frames: Frames
  /** The devices whose tracks say `muted` where they are muted outside of the page. */
  readonly mutes: readonly Device[]
  /** An `AudioContext` takes another speaker by itself, where media elements do. */
  readonly contextTakesSpeaker?: true
  /** Which track of a stream comes first. */
  readonly firstTrack: Device
  /** The constraints that fail no request here, whatever they demand. */
  readonly ignoredConstraints: readonly string[]
  readonly words: Words
  /** What no one is known to have seen here. The simulation refuses it, or does the least kind thing, as each says. */
  readonly notEstablished: readonly string[]
}

/** How a page may choose where its sound comes out. */
export interface Sinks {
  /** `HTMLMediaElement` has `setSinkId`. Absent: it has not. Its words for an id that is not listed, by whether the microphone is allowed. */
  readonly setSinkId?: { readonly allowed: Rejection; readonly notAllowed: Rejection }
  /** `mediaDevices` has `selectAudioOutput`. Absent: it has not. Its words where no one has pressed anything. */
  readonly selectAudioOutput?: Rejection
}

/** How `navigator.permissions` answers. */
export interface Queries {
  /** `other names`: it rejects ours. `nothing`: there is no `navigator.permissions`. */
  readonly knows: 'devices' | 'other names' | 'nothing'
  /** The rejection of a name that it does not know; `{name}` stands for the name. Absent: in our own words. */
  readonly unknownName?: Rejection
  /** The `name` of the PermissionStatus that answers a query for each device. */
  readonly statusNames: Readonly<Record<Device, string>>
  /** What it says on a page that is not a secure context. Absent: what such a page has is not established. */
  readonly insecure?: PermissionState | undefined
  /** What it says about a device that the person allowed, or refused, in the prompt, where that is no site setting. */
  readonly afterAllow: PermissionState
  readonly afterRefusal: PermissionState
  /** What it says about a device that was allowed in a page which is gone, where the next request asks again. */
  readonly afterExpiry: PermissionState
  /** What it says while nothing is decided, by what the app around the page does with a request. @default 'prompt' */
  readonly undecided?: Readonly<Partial<Record<Host, PermissionState>>>
  /** When it admits that the site settings refuse: `requested` is after the page's first request for the device. */
  readonly admitsRefusal: 'at once' | 'requested'
  /** Whether a held PermissionStatus follows the truth and fires `change`. */
  readonly heldStatus: 'follows' | 'stays'
  /** For how long a fresh query goes on saying what was so before a refusal, in milliseconds. */
  readonly lagMs: number
}

/**
 * For how long an answer counts. A tab's is over when the person presses Reload, or with `tab, and its reload` not even then;
 * a session's with the app. `page, and its own reload` outlives `location.reload()`.
 */
export type Lasting = 'site setting' | 'session' | 'tab' | 'tab, and its reload' | 'page' | 'page, and its own reload'

/** How the browser asks, and what it keeps of the answer. */
export interface Asking {
  /** What one prompt asks for, once anything that was requested is open. */
  readonly promptsFor: 'what is open' | 'everything'
  readonly allowLasts: Lasting
  readonly refusalLasts: Lasting
  /** What a refusal in the prompt refuses from then on: `like requests` have in them all that was refused together. */
  readonly refusalCovers: 'each device' | 'like requests'
  /** A refusal is forgotten where another device of the request is allowed already: the button says Not now. */
  readonly refusesNothingBesideAllowed: boolean
  /** A request that is made in a press asks again, whatever was refused in the prompt. */
  readonly asksAgainInPress: boolean
  /** The prompt has a box that makes the answer a site setting. */
  readonly hasRememberBox: boolean
  /** The first prompt of a session is the app's own, and the site's comes after it. */
  readonly asksForAppFirst: boolean
  readonly closing: Closing
}

/** What becomes of the request when the person closes the prompt without an answer. */
type Closing =
  /** So many in a row for one device are taken for a refusal. */
  | { readonly does: 'reject'; readonly words: Rejection; readonly untilDenied: number }
  /** It has no ×, and Escape is its Block. */
  | { readonly does: 'block' }
  /** It has no ×, and Escape does nothing. */
  | { readonly does: 'nothing' }
  | { readonly does: 'not established' }

/** What `enumerateDevices` tells. */
export interface Listing {
  /** What uncovers labels and ids: the permission, or a capture in this document. */
  readonly unlockedBy: 'permission' | 'capture'
  /** `real ones`: no simulated one, and none before the microphone is uncovered. */
  readonly speakers: 'all' | 'real ones' | 'none'
  /** Microphone and speaker have a further row each, `default`. */
  readonly hasDefaultRows: boolean
  readonly idForm: 'hex64' | 'hex40' | 'base64'
  /** For how long a device has the same id. */
  readonly idsLast: 'on this site' | 'on this page'
  /** What an id, or a group, does that is only wished for. */
  readonly wishes: 'count' | 'do nothing'
  /** What a frame sees of a kind that it may not use: a blank row, or none. */
  readonly inBarredFrame: 'blank' | 'empty'
  /** Who hears about `devicechange`: every page, or one that may use a device. */
  readonly tells: 'every page' | 'who is allowed'
  /** What a page hears about devices while the browser's window, or the page in it, is not the one that is used. */
  readonly whileAway: 'everything' | 'nothing until it is back'
  /** `devicechange` fires when a capture uncovers devices. */
  readonly tellsOfUnlocking: boolean
  /** What a Bluetooth headset does to the list: it has a microphone in calls alone, or comes first in them. */
  readonly headset: 'in calls alone' | 'first in calls'
}

/** What becomes of live tracks when the person takes the permission back. Absent: not established. */
interface Revoking {
  /** `ends`: all that the requests gave which had the device. */
  readonly bySiteSettings?: 'ends' | 'nothing'
  /** The browser's own button that stops sharing. */
  readonly byStopSharing?: 'ends, and takes back the answers'
}

/** Frames of other sites, and pages whose header forbids something. */
export interface Frames {
  /** `document.featurePolicy`. */
  readonly hasFeaturePolicy: boolean
  /** The `Permissions-Policy` header counts. */
  readonly obeysHeader: boolean
  /** When a request is turned away: before anything is looked at, or after devices and constraints. */
  readonly turnsAway: 'at once' | 'after devices'
  /** Under `sandbox="allow-scripts"`. */
  readonly sandboxed: Rejection
}

/** The browser's own buttons for media: `<usermedia>`, `<camera>`, `<microphone>`. */
export interface Buttons {
  readonly label: Readonly<Record<MediaElementTag, string>>
  /** For how long it takes no press after it was put there. */
  readonly settlingMs: number
  /** How many of a kind work in one document. */
  readonly most: number
  readonly leastFontSize: number
  readonly leastContrast: number
  /** The `message` of each InvalidStateError. */
  readonly words: Readonly<Record<'byScript' | 'unregistered' | 'unsettled' | 'faint' | 'invalidStyle', string>>
}

/** The exact `name` and `message` of each rejection. */
export interface Words {
  readonly denied: Rejection
  readonly missing: Rejection
  /** A device that is there and does not start, by the way in which it fails. Absent: not established. */
  readonly stuck: Readonly<Partial<Record<StartFault, { readonly [device in Device]?: Rejection }>>>
  /** The page is gone while its request waits. */
  readonly shutDown: Rejection
  /** `names`: when it says which constraint it was. */
  readonly overconstrained: {
    readonly message: string
    readonly isDOMException: boolean
    readonly names: 'always' | 'once anything was allowed'
  }
  /** The `message` of the TypeError for a request that asks for nothing. */
  readonly nothingAsked: string
}

/** Why a device that is there does not start. */
export type StartFault =
  /** What the browser says about a device that another app holds. */
  | 'busy'
  /** What newer Chromium says about it where the system tells the two apart. */
  | 'in use'
  /** It takes too long. */
  | 'timeout'
  /** It was had, and would not start. */
  | 'no start'
  /** It is listed, and cannot be had. */
  | 'lost'
  /** The page has another microphone open. */
  | 'other microphone'

export interface Rejection {
  readonly name: string
  readonly message: string
  /** The constraint that an OverconstrainedError names. */
  readonly constraint?: string
}

/** How the operating system's privacy settings show themselves, where a device is kept from the browser. */
export interface SystemRefusal {
  readonly shows: 'before the prompt' | 'after the prompt'
  readonly words: Readonly<Record<Device, Rejection>>
}
