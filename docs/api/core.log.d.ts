// Made by `npm run api` of what @precall/core/log offers.
export { type ErrorName, type Happened, type Log, type PrecallEvent, eventsOf, logOf }

/** What has joined a running call, and the call's stream as it is now. */
interface Added extends Pick<Grant, 'stream' | 'live'> {
  /** What joined it. */
  readonly devices: readonly Device[]
  /** The new tracks, which the stream has already. */
  readonly tracks: readonly MediaStreamTrack[]
}

/** A request for devices that are to join a running call. */
interface Adding {
  /** What the pending request asks for. */
  readonly asked: readonly Device[]
  /** How far the wait has come. The call is on the screen, so only a long wait is worth a word. */
  readonly wait: {
    readonly kind: 'quiet' | LongWait
  }
  /** What is in the way of others that the same press was for. The person is told about it once this request has ended. */
  readonly found?: Obstacles | undefined
}

/** What the person has allowed, for an app that opens the devices itself. */
interface Allowed extends Pick<Grant, 'live' | 'signal' | 'speakerId'> {
  /**
   * The devices that were open for a moment, by the ids that `getUserMedia` takes: the person's own choice, in some browsers.
   * A frame of another site, or with `srcdoc`, has other ids for them.
   */
  readonly deviceIds: { readonly [device in Device]?: string }
}

/**
 * What an obstacle means to a person: what a blocked screen is about. An obstacle says what happened to one device; its cause also
 * takes in where the page is, such as inside another app. `causeOf` in `@precall/core/platform` tells it.
 */
type BlockedCause =
  | 'askable'
  | 'browser'
  | 'system'
  | 'dismissed'
  | 'missing'
  | 'busy'
  | 'busyOrSystem'
  | 'elsewhere'
  | 'failed'
  | 'overconstrained'
  | 'ended'
  | 'insecure'
  | 'no-api'
  | 'outdated'
  | 'excluded'
  | 'framed'
  | 'policy'
  | 'in-app'

/**
 * A browser by its own name, on iOS too, where all of them are WebKit inside.
 *
 * `chromium` is Chromium itself, and what does not say that it is another; `webview` is a page inside an app. Arc says that
 * it is Chrome, and so does Vivaldi on most pages (https://vivaldi.com/blog/user-agent-changes/).
 */
type BrowserName =
  | 'brave'
  | 'chrome'
  | 'chromium'
  | 'duckduckgo'
  | 'edge'
  | 'firefox'
  | 'opera'
  | 'safari'
  | 'samsung'
  | 'vivaldi'
  | 'webview'
  | 'unknown'

/** The parts of `window` that Precall uses: a real one has them, and a simulated one is as good. */
type BrowserWindow = Pick<Window, 'isSecureContext' | 'addEventListener' | 'removeEventListener'> & {
  /** A clock that no one sets, for a test call. */
  readonly performance?: Pick<Performance, 'now'> | undefined
  readonly navigator: Partial<PlatformHints> & {
    readonly mediaDevices?: MediaDevices | undefined
    readonly permissions?: Permissions | undefined
    readonly clipboard?: Pick<Clipboard, 'writeText'> | undefined
    /** The browser's own language, which the page need not share. */
    readonly language?: string | undefined
    /** False where the device knows that it has no network. */
    readonly onLine?: boolean | undefined
    readonly locks?: Pick<LockManager, 'request' | 'query'> | undefined
  }
  readonly parent?: unknown
  readonly sessionStorage?: Storage | undefined
  readonly localStorage?: Storage | undefined
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'> & {
    /** Chromium's; it sees headers and frame attributes alike. */
    readonly featurePolicy?: {
      allowsFeature(feature: string): boolean
    }
  }
  /** Makes a stream of no request's. */
  readonly MediaStream?: (new () => MediaStream) | undefined
  /** Chromium's own buttons for media, which it has from 151 on. */
  readonly HTMLUserMediaElement?: unknown
  readonly HTMLCameraElement?: unknown
  readonly HTMLMicrophoneElement?: unknown
  /** With `setSinkId`, where a page may say on which speaker an element plays. */
  readonly HTMLMediaElement?:
    | {
        readonly prototype: object
      }
    | undefined
  /** These five are for a device check: what they make listens, looks and plays. */
  readonly AudioContext?: (new () => AudioContext) | undefined
  readonly Audio?: (new () => HTMLAudioElement) | undefined
  readonly OffscreenCanvas?: (new (width: number, height: number) => OffscreenCanvas) | undefined
  requestAnimationFrame?(callback: (now: number) => void): number
  cancelAnimationFrame?(id: number): void
  /** Safari has it from 14 on, Chrome from 67: a browser without it is too old (docs/facts/browsers.md#what-an-app-needs). */
  readonly BigInt?: unknown
  /** Without `showModal`, as in Safari before 15.4, a dialog is not modal. */
  readonly HTMLDialogElement?:
    | {
        readonly prototype: {
          readonly showModal?: unknown
        }
      }
    | undefined
  /** Absent in WebKitGTK, and where an administrator or an extension took it away. */
  readonly RTCPeerConnection?: (new (configuration?: RTCConfiguration) => RTCPeerConnection) | undefined
  readonly location?: Pick<Location, 'origin'> | undefined
  setTimeout(callback: () => void, ms: number): number
  clearTimeout(id: number): void
  reportError?(error: unknown): void
}

/** A call that has been handed its stream. */
interface Call {
  /** What the stream has. */
  readonly live: Live
  /**
   * Who stops the stream. `gate`: the gate, for the whole call. `joining`: the gate still, because the app was given the
   * stream and has not finished joining. `app`: the app, which has.
   */
  readonly owner: 'gate' | 'joining' | 'app'
  /** Devices that the call does without, and why. */
  readonly without: Obstacles
}

/** What keeps a person from being seen or heard, in one word: it names the words of a screen, and the guides that help. */
type Cause = BlockedCause | 'unanswered' | 'black' | 'silent'

/** What the caller of {@link transition} must do, in this order, after it has taken over the new state. */

/** A change of state, and what caused it. */
interface Change {
  readonly before: GateState
  readonly reason: Reason
  readonly after: GateState
  /** The name of what a request has failed with. */
  readonly error?: ErrorName | undefined
}

/** What caused a change of state. */
interface ChangeDetails {
  /** Which act or fact it was. */
  readonly reason: Reason
  /**
   * What `getUserMedia` rejected with, as the browser gave it, where a request has failed; or where joining has, what
   * `onGranted` or `onAllowed` did. For logs and reports.
   */
  readonly error?: unknown
  /** The constraints that no device met, and that the request then only wished for. Absent where there were none. */
  readonly loosened?: Loosened | undefined
}

/** The part of `navigator.userAgentData` that is read: https://wicg.github.io/ua-client-hints/ */
interface ClientHints {
  readonly brands?: readonly {
    readonly brand: string
  }[]
  readonly mobile?: boolean
  readonly platform?: string
  /** What it does not say without being asked; only `osVersionOf` asks. */
  getHighEntropyValues?(hints: string[]): Promise<{
    readonly platformVersion?: string | undefined
  }>
}

type CurrentName =
  | 'AbortError'
  | 'InvalidStateError'
  | 'NotAllowedError'
  | 'NotFoundError'
  | 'NotReadableError'
  | 'NotSupportedError'
  | 'OverconstrainedError'
  | 'PermissionDismissedError'
  | 'SecurityError'
  | 'TypeError'

/** What the browser's rejection means. Anything never seen before has `failed`: nothing more is known about it. */

/** What a call can ask for: the names of the browsers' own `PermissionDescriptor`. */
type Device = 'camera' | 'microphone'

/** What the page finds in its browser. `featuresOf` reads it. */

/** What to ask of each device, as for `getUserMedia`. */
type DeviceConstraints = { readonly [device in Device]?: MediaTrackConstraints }

/**
 * The devices a gate asks for. A missing key is not asked for; asking for nothing does not compile, and neither do devices that are
 * all `later`.
 */
type Devices =
  | {
      readonly camera: NeedAtFirst
      readonly microphone?: Need
    }
  | {
      readonly camera?: Need
      readonly microphone: NeedAtFirst
    }

/** Every name that a browser was seen to reject `getUserMedia` with; `other` stands for the rest, which a page can make up. */
type ErrorName = CurrentName | FormerName | 'other'

/** What one change of state means, in the order in which it happened. On its own it is for logs that are replayed. */
declare function eventsOf({ before, reason, after, error }: Change, platform: Platform): readonly Happened[]

/** How a permission is known: read from the browser, seen in the outcome of a request, or concluded from other facts. */
type Evidence = 'queried' | 'witnessed' | 'inferred'

type FormerName =
  | 'ConstraintNotSatisfiedError'
  | 'DeviceCaptureError'
  | 'DevicesNotFoundError'
  | 'MediaDeviceFailedDueToShutdown'
  | 'MediaDeviceKillSwitchOn'
  | 'PermissionDeniedError'
  | 'SourceUnavailableError'
  | 'TrackStartError'

/**
 * The controller that owns the flow from the press of Start Video to the hand-over of the stream.
 *
 * None of its functions uses `this`, so each can be passed on its own: `onclick = gate.start`. One that means nothing
 * in the current phase changes nothing.
 */
interface GateController {
  /** The window that it was made with; undefined for the page's own. Its screens and its log look at the same one. */
  readonly browser: BrowserWindow | undefined
  /** The current state. The same object until something changes, so it can be compared by identity. */
  getState(): GateState
  /** The state before anything is known: what a server renders. */
  getInitialState(): GateState
  /**
   * Calls `listener` after every change, until the returned function is called. The gate listens to the browser from its
   * first subscriber to its last; once the last has gone, it stops every stream that it still owns.
   */
  subscribe(listener: () => void): () => void
  /** Start Video was pressed. Call it, and the next five, in the click: the browser is asked before it returns. */
  start(): void
  /** OK was pressed in the explainer. */
  confirm(): void
  /**
   * Try again or Ask again was pressed. While the app is joining, its `signal` aborts, and `onGranted` is called again with the
   * same stream, without a question from the browser.
   */
  retry(): void
  /**
   * Use another camera or microphone was pressed, in a gate that is `blocked`: asks again, with the next of that kind that the browser
   * lists, or with the one of this id. That stays a wish until `reset`, or until the app's own `constraints` on the device change.
   */
  useAnother(device: Device, id?: string): void
  /**
   * Continue without … was pressed, in a gate that is `blocked`: asks for the devices that `canContinueWith` says, or begins the
   * call without any.
   */
  continueWithout(): void
  /**
   * Turn on … was pressed in a call: asks for these of the devices that `canTurnOn` says, or for all of them. A button calls it
   * as `() => turnOn()`, because what it is given are devices.
   * Does nothing once the last subscriber has gone: a call that replaces the page of the gate has to subscribe as well.
   */
  turnOn(...devices: Device[]): void
  /** The devices that `useAnother` is for: something is in the way that another one may not have, and the browser lists another. */
  canUseAnother(): readonly Device[]
  /**
   * The devices that the running call does without, and could have: also one for `later` that was never asked for. Empty where the
   * app would not be told about them, because it has `onGranted` and no `onDevicesAdded`.
   */
  canTurnOn(): readonly Device[]
  /** Whether a device can join the running call: an app with `onGranted` has `onDevicesAdded` for that. Before a call `canTurnOn` does not tell. */
  takesDevices(): boolean
  /** Whether it goes to `checking` before it opens: the option `check`. */
  hasCheck(): boolean
  /**
   * Takes the stream that the browser's own button gave: `<usermedia>`, `<camera>` or `<microphone>`. It is the gate's
   * from here on. The gate opens with it, or where it does not fit turns it off and makes a request of its own.
   */
  accept(stream: MediaStream): void
  /**
   * Join was pressed in the check: hands over exactly the stream that was checked, and the speaker that was chosen.
   */
  join(options?: JoinOptions): void
  /** Closes whatever is open, and ends in `idle`. Over a call that is `blocked` it closes the message about that, and ends in `open`. */
  cancel(): void
  /** Leaves the call. Stops the stream if the gate still owns it; what the app was given, the app stops. */
  reset(): void
  /** Takes new options. `devices` and `constraints` count from the next request on. */
  configure(options: GateOptions): void
  /**
   * The stream that is on: of the check, which the gate stops; or of the call. Without `onGranted` the gate owns that too, and stops
   * it when the last one to retain it releases it.
   */
  getGrant(): Omit<Grant, 'signal'> | undefined
  /** Keeps the stream of a call without `onGranted` alive until the returned function is called. */
  retain(): () => void
  /**
   * Keeps the gate from asking by itself, once a setting allows it or a device is free, until the returned function is called. What it
   * notices is in the state all the same, and a press asks. For a test of the devices, which must not end in the call.
   */
  hold(): () => void
  /** The answer of the app's `supportPolicy` for this browser, or for another; undefined if it has none, or cannot be asked yet. */
  getSupport(platform?: Platform): Support | undefined
  /**
   * Adds to the log what a screen of your own knows: that it shows a guide, or that its Get Assistance was pressed. After
   * `deviceSwitched` the gate also looks at the tracks that its stream has now.
   */
  tell(told: Told): void
  /**
   * Calls `follower` with what happens from now on, and first with the last 16 things that have. There is one follower: the
   * log, `logOf(gate)` in `@precall/core/log`, which is what to read.
   */
  follow(follower: (happening: Happening, reportError: (error: unknown) => void) => void): void
}

/**
 * Everything that can happen to a gate, as {@link transition} takes it: imperative for what a person does, past tense for
 * the rest.
 */
type GateEvent =
  | ({
      readonly type: Exclude<Press, 'continueWithout' | 'turnOn'>
    } & PageContext)
  | ({
      readonly type: 'continueWithout'
      readonly owner: NextOwner
    } & PageContext)
  | ({
      readonly type: 'turnOn'
      readonly devices?: readonly Device[] | undefined
    } & PageContext)
  | {
      readonly type: 'join'
      readonly owner: NextOwner
    }
  | {
      readonly type: 'cancel' | 'reset'
    }
  | {
      readonly type: 'configured'
      readonly devices: Devices
      readonly reconstrained?: boolean | undefined
    }
  | ({
      readonly type: 'permissionsQueried'
      readonly queried: Queried
    } & Holding)
  | ({
      readonly type: 'returned'
    } & Holding)
  | ({
      readonly type: 'refocused'
    } & Holding)
  | ({
      readonly type: 'devicesChanged'
      readonly present: readonly Device[]
      readonly tooSoon?: boolean | undefined
    } & Holding)
  | {
      readonly type: 'refused'
    }
  | {
      readonly type: 'settled'
      readonly outcome: Outcome
      /** What the browser rejected with. The flow does not depend on it. */
      readonly error?: unknown
      readonly loosened?: Loosened | undefined
    }
  | {
      readonly type: 'given'
      readonly live: Live
      readonly owner: NextOwner | 'check'
      readonly fits: boolean
    }
  | {
      readonly type: 'answeredElsewhere'
    }
  | {
      readonly type: 'waited'
    }
  | {
      readonly type: 'waitedLong'
      readonly queried: Queried
      /** What a query calls granted is given without a prompt here. */
      readonly silent: boolean
      /** It has been 30 seconds. */
      readonly stalled: boolean
    }
  | {
      readonly type: 'joined'
    }
  | {
      readonly type: 'joinFailed'
      readonly error?: unknown
      readonly why?: JoinTrouble | undefined
    }
  | {
      readonly type: 'addFailed'
      readonly devices: readonly Device[]
    }
  | {
      readonly type: 'ended'
      readonly devices: readonly Device[]
      readonly reason: 'revoked' | 'unplugged'
    }
  | {
      readonly type: 'replaced'
      readonly devices: readonly Device[]
    }
  | {
      readonly type: 'reloaded'
    }
  | {
      readonly type: 'abandoned'
    }

/** What a gate asks for, and what it does then. All are optional; `configure` changes them later. */
type GateOptions = {
  /**
   * What the call needs: each device is `required`, or `optional` if the call works without it, or `later` if nothing asks for it
   * until `turnOn`. A device that is left out is not asked for. @default { camera: 'required', microphone: 'required' }
   */
  readonly devices?: Devices | undefined
  /**
   * Constraints for each device, as for `getUserMedia`: `{ camera: { height: 720 } }`. One that no device meets becomes a
   * preference, so that it does not keep the person out, and `onStateChange` is told.
   */
  readonly constraints?: DeviceConstraints | undefined
  /**
   * The person sees and hears themselves before they join, also if they have allowed it before. The gate is `checking` until `join()`,
   * and owns the stream. A change counts from the next opening. @default false
   */
  readonly check?: boolean | undefined
  /**
   * Called after every change of state, in the order of the changes, with what caused it. What it throws goes to
   * `reportError`, and the flow continues.
   */
  readonly onStateChange?: ((state: GateState, details: ChangeDetails) => void) | undefined
  /**
   * Called with what `onGranted` or `onAllowed` threw or rejected with, instead of `reportError`. The person has been told
   * already that joining failed, without the error's text. A join that was called off has not failed.
   */
  readonly onJoinFailed?: ((error: unknown) => void) | undefined
  /**
   * What you think of a browser: `'full'`, `'plain'`, `'discouraged'`, which the explainer says, or `'unsupported'`, where nothing is
   * asked and the person reads which browser to use. It is read at each press. @default what the browser has: `supportOf`
   */
  readonly supportPolicy?: SupportPolicy | undefined
  /** The window to use instead of the page's own: a simulated one, in stories and tests. Read once. */
  readonly browser?: BrowserWindow | undefined
} & Taker

/** The state of the flow, and everything that may be shown or decided from it. It is plain data, and never holds a stream. */
type GateState = Known &
  (
    | {
        readonly phase: 'idle'
        /** The browser's prompt is still open although the person has cancelled: a page cannot close it. */
        readonly unanswered: boolean
        /** What to tell a person who sees the button again: their prompt was closed, the page was reloaded, or joining failed. */
        readonly notice?: 'dismissed' | 'reloaded' | 'joinFailed' | undefined
        /** Why joining failed, if the app's error says. */
        readonly why?: JoinTrouble | undefined
      }
    | {
        readonly phase: 'explaining'
      }
    | {
        readonly phase: 'requesting'
        /** What the pending request asks for. */
        readonly asked: readonly Device[]
        /** What to tell the person: nothing while it is `quiet`; and at once that it is pending, if the browser will ask. */
        readonly wait: Wait
        /** Optional devices that this request leaves out, and why. */
        readonly without: Obstacles
      }
    | {
        readonly phase: 'blocked'
        /** What blocks each device. */
        readonly trouble: Trouble
        /** The call that continues meanwhile: a device that it needs has stopped. */
        readonly call?: Call | undefined
      }
    | {
        readonly phase: 'checking'
        /** What the stream has. */
        readonly live: Live
        /** Devices that the call would do without, and why. */
        readonly without: Obstacles
      }
    | (Call & {
        readonly phase: 'open'
      } & (
          | {
              /** The pending request for devices that are to join the call. */
              readonly adding?: Adding | undefined
              readonly unheard?: undefined
            }
          | {
              /** Such a request is still pending, and the listener that waited for its answer has gone. */
              readonly unheard: true
              readonly adding?: undefined
            }
        ))
  )

/**
 * A stream and what it really has.
 *
 * Once the promise of `onGranted` has resolved, the app owns it and stops its tracks. From `Gate.getGrant` or in `Gate.Open` the gate owns it, and the
 * app must not stop it.
 */
interface Grant {
  /** The same object for the whole call. A device that is turned on later is a new track in it. */
  readonly stream: MediaStream
  /** Which of the two it had when this was given out. */
  readonly live: Live
  /**
   * Aborts if the join is not wanted any more before the promise of `onGranted` has settled: the person has cancelled, you
   * called `reset()`, or the gate was unmounted for good. The gate stops the tracks; leave the room. It never aborts later.
   */
  readonly signal: AbortSignal
  /** The id of the speaker to use, as `setSinkId` takes it, if one was chosen in the check. */
  readonly speakerId?: string
}

/** The same, before it is known when and in which visit. */
type Happened =
  | {
      readonly name: 'pressed'
      readonly by: 'trigger' | 'notice' | 'app'
    }
  | {
      readonly name: 'explained'
    }
  | {
      readonly name: 'asked'
      readonly devices: readonly Device[]
    }
  | {
      readonly name: 'answered'
      readonly outcome: { readonly [device in Device]?: 'granted' | Obstacle['kind'] }
      readonly error?: ErrorName
    }
  | {
      readonly name: 'blocked'
      readonly cause: Cause
      readonly devices: readonly Device[]
    }
  | {
      readonly name: 'guideShown'
      readonly guide: string
    }
  | {
      readonly name: 'browserButton'
      readonly result: 'pressed' | 'closed' | 'given'
    }
  | {
      readonly name: 'checkShown'
    }
  | {
      readonly name: 'deviceSwitched'
      readonly device: Device
    }
  | {
      readonly name: 'checked' | 'leftCheck'
    }
  | {
      readonly name: 'linkCopied' | 'assistance' | 'stillNotWorking'
    }
  | {
      readonly name: 'recovered'
      readonly by: 'settings' | 'browserButton' | 'retry' | 'anotherDevice' | 'reload'
    }
  | {
      readonly name: 'joined' | 'joinFailed' | 'leftBlocked'
    }

/** One thing that happened in a gate, and when, as `Date.now()`. */
type Happening = {
  readonly at: number
} & (
  | Change
  | {
      readonly told: Told
    }
)

/** Whether the gate is held: then what it notices by itself leads to no request. */
interface Holding {
  readonly held?: boolean | undefined
}

/**
 * An app that opens links in a browser of its own, and says so.
 *
 * Gmail does neither: it shows pages in Safari's view or in a Chrome tab, which have the browser's own user agent and
 * its rights (https://github.com/atomantic/is-ua-webview/issues/2). Telegram says so only on Android.
 */
type InAppBrowser =
  | 'facebook'
  | 'google'
  | 'instagram'
  | 'kakaotalk'
  | 'line'
  | 'linkedin'
  | 'messenger'
  | 'qq'
  | 'snapchat'
  | 'telegram'
  | 'threads'
  | 'tiktok'
  | 'twitter'
  | 'wechat'

/** What goes with the person into the call, besides the stream. */
interface JoinOptions {
  /** The id of the speaker to use, as `setSinkId` takes it. */
  readonly speakerId?: string | undefined
}

/** Why an app could not join a call: its server takes too long, has refused, or does not answer. */
type JoinTrouble = 'slow' | 'refused' | 'gone'

/**
 * Names the browser and the system, so that instructions can use their words.
 *
 * For words only: ask the browser itself what it can do. It never waits, and reads nothing but `hints`; what they do
 * not tell is `unknown`, `undefined` or, among browsers made from Chromium, `chromium`.
 *
 * @example detectPlatform(navigator)
 */

/** What is true of a gate in every phase. */
interface Known {
  /** What this gate asks for. */
  readonly devices: Devices
  /** What is known about both permissions, also about a device that is not asked for. */
  readonly permissions: KnownPermissions
  /** How many times in a row the browser's prompt was closed without an answer. Chrome blocks the page at the third. */
  readonly dismissals: number
  /** This browser cannot make a stream without tracks, so that a call needs one device at least. */
  readonly needsTracks?: true | undefined
}

/**
 * A permission and how it is known.
 *
 * `queried` is what the browser itself last answered. It can differ from a witnessed permission, because browsers lie in
 * both directions. The witnessed one counts until the browser's answer changes from this one.
 */
interface KnownPermission {
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
type KnownPermissions = Readonly<Record<Device, KnownPermission>>

/** Who refused: the browser (a site setting) or the operating system (a privacy setting). */
type Layer = 'browser' | 'system'

/** Who may have refused, most likely first: never empty. docs/decisions/0002-who-refused-is-a-list.md */
type Layers = readonly [Layer, ...Layer[]]

/** Which devices a handed-over stream really has. */
type Live = Readonly<Record<Device, boolean>>

/** What happened in one gate. It is in memory, and goes nowhere by itself. */
interface Log {
  /** The last 200, the oldest first. The same array until there is another. */
  read(): readonly PrecallEvent[]
  /**
   * Calls `listener` with each event until the returned function is called: first with those that no listener has been told,
   * such as what happened before this was loaded. What it throws goes to `reportError`.
   */
  follow(listener: (event: PrecallEvent) => void): () => void
}

/**
 * The log of a gate, the same one each time. It knows the last 16 changes from before it was asked for.
 *
 * @example
 * ```ts
 * const stop = logOf(gate).follow(({ name, ...details }) => analytics.track(name, details))
 * ```
 */
declare function logOf(gate: GateController): Log

/** What a request waits for once its wait is long: the person's answer, or a device. `stalled`: a device, for 30 seconds. */
type LongWait = 'answer' | 'device' | 'stalled'

/** The constraints that no device met and that a request then only wished for: `{ camera: ['deviceId'] }`. */
type Loosened = { readonly [device in Device]?: readonly string[] }

/** What the call can do without. `later`: it begins without, and asks for nothing until `turnOn`. */
type Need = 'required' | 'optional' | 'later'

type NeedAtFirst = Exclude<Need, 'later'>

/** Who will own a stream that is handed over: the app, if it has `onGranted` or `onAllowed`. */
type NextOwner = 'app' | 'gate'

/** Why one device gives no media. */
type Obstacle =
  | {
      readonly kind: 'denied'
      /** Who may have blocked it, most likely first. */
      readonly layers: Layers
      /** Only this one prompt was refused, and the browser has not kept that: a press asks again. */
      readonly again?: true
    }
  | {
      readonly kind: 'dismissed'
    }
  | {
      readonly kind: 'missing'
    }
  | {
      readonly kind: 'busy'
      /** A gate in another tab of this site is open, and may be using it. */
      readonly elsewhere?: boolean
      /** Less likely, the operating system blocks it. In this browser that looks the same. */
      readonly orSystem?: boolean
    }
  | {
      readonly kind: 'failed'
    }
  | {
      readonly kind: 'overconstrained'
      /** The one that the browser names, or an empty string. */
      readonly constraint: string
    }
  | {
      readonly kind: 'unsupported'
      /** What is wrong with the page, or with the place that it is in. */
      readonly reason: UnsupportedReason
    }
  | {
      readonly kind: 'ended'
      /** The permission was taken back, or the device was unplugged. */
      readonly reason: 'revoked' | 'unplugged'
    }

/** Obstacles by device, possibly none. */
type Obstacles = { readonly [device in Device]?: Obstacle }

/** Whose settings a person has to open. HarmonyOS counts as Android: its switches lie in the same places. */
type OperatingSystem = 'windows' | 'macos' | 'ios' | 'ipados' | 'android' | 'chromeos' | 'linux' | 'unknown'

/** How a request ended, for each device. */
type Outcome =
  | {
      readonly ok: true
      readonly live: Live
      readonly owner: NextOwner | 'check'
    }
  | {
      readonly ok: false
      readonly trouble: Trouble
      readonly queried: Queried
    }

/** What is known about the page at the moment of a press. */
interface PageContext {
  /** The devices that this page can never get, and why. */
  readonly unsupported?: Unsupported
  /** The devices that the browser lists none of. */
  readonly absent?: readonly Device[]
  /** The browser cannot make a stream without tracks. */
  readonly needsTracks?: true | undefined
}

/** A permission as last known. `prompt`: the browser says it would ask. `unknown`: not known yet. */
type Permission = 'granted' | 'denied' | 'prompt' | 'unknown'

type Permissions = Pick<Navigator['permissions'], 'query'>

/** Which words and places to speak of: the browser a person sees, and the system under it. */
interface Platform {
  readonly os: OperatingSystem
  /** iOS and iPadOS only, and at least this one: other systems, and Safari from 26 on, no longer tell. */
  readonly osVersion: Version | undefined
  readonly browser: BrowserName
  /** The browser's own, or the engine's if the browser hides its own. */
  readonly version: Version | undefined
  /** A phone that asks for pages as a phone. A tablet is not one, nor a phone in desktop mode. */
  readonly mobile: boolean
  /**
   * The page is inside an app that shows other people's pages, or any app on a phone: a prompt may never come. An app
   * on a computer that does not give its name, such as one made with Electron, is what the person opened: false.
   */
  readonly embedded: boolean
  /** The app it is inside, if that gives its name. */
  readonly inApp: InAppBrowser | undefined
}

/**
 * What a browser says about itself without being asked twice.
 *
 * `navigator` is one as it stands. Nothing here is asked for: reading it neither waits nor shows a prompt.
 */
interface PlatformHints {
  readonly userAgent: string
  /** In Chromium only, on secure pages only, and not from an app that writes its own user agent. */
  readonly userAgentData?: ClientHints | undefined
  readonly maxTouchPoints?: number | undefined
  /** On iPhone and iPad: the page was opened from the home screen, where its user agent is that of a WebView. */
  readonly standalone?: boolean | undefined
}

/**
 * What happened to a person on their way into a call. Its words are from short lists of ours: none is a label or an id of a
 * device, an address, the text of an error or a link.
 */
type PrecallEvent = Happened & {
  /** One attempt of one person: random, forgotten after 30 minutes and with `joined`. We send it nowhere. */
  readonly visit: string
  /** Milliseconds since Start Video was pressed; 0 before that. */
  readonly sincePress: number
}

/**
 * The buttons that may lead to a request: Start Video; OK; Try again or Ask again; Use another …; Continue without …;
 * Turn on ….
 */
type Press = 'start' | 'confirm' | 'retry' | 'useAnother' | 'continueWithout' | 'turnOn'

/** How far the flow has come: `idle`, `explaining`, `requesting`, `blocked`, `checking` or `open`. */
/** What the browser answered, for the devices it was asked about. */
type Queried = { readonly [device in Device]?: Permission }

/** Which act or fact caused a change. */
type Reason = GateEvent['type']

/**
 * What a person can expect of a call in their browser.
 *
 * `plain`: it works, and our dialogs are not modal. `discouraged`: it may not work well, which the explainer says; the person is let
 * through. `unsupported`: they are told so, and nothing is asked.
 */
type Support = 'full' | 'plain' | 'discouraged' | 'unsupported'

/** What an app thinks of a browser; undefined for what Precall thinks itself. */
type SupportPolicy = (platform: Platform) => Support | undefined

/** Who takes over the call: exactly one of these two, or with neither of them `Gate.Open`. */
type Taker =
  | {
      /**
       * Joins the call. Once the promise that it returns has resolved, the app owns the stream.
       *
       * While the returned promise is pending the gate is joining. If it rejects, or this throws,
       * the gate stops every track, goes back to `idle` with the notice `joinFailed`, and calls `onJoinFailed`, or else `reportError`.
       *
       * It is called once for each opening. What joins the call after that is told to `onDevicesAdded`.
       */
      readonly onGranted?: ((grant: Grant) => unknown) | undefined
      /**
       * Sends what has joined the running call: a device that was turned on, or one that had stopped.
       *
       * Its tracks are in the stream of the call by then. If this throws, or the returned promise rejects, the gate stops
       * the tracks and takes them out again, the error is reported, and the call continues. With `onGranted` and without
       * this, Turn on … is not offered.
       */
      readonly onDevicesAdded?: ((added: Added) => unknown) | undefined
      readonly onAllowed?: never
    }
  | {
      /**
       * Joins the call with a library that opens the camera by itself, such as a call in an iframe. The gate has turned
       * the devices off again, so that they are free.
       *
       * Otherwise it is as `onGranted`. The gate cannot see when such a call ends: call `reset()` then.
       */
      readonly onAllowed: (allowed: Allowed) => unknown
      readonly onGranted?: never
      readonly onDevicesAdded?: never
    }

/** What happened that no change of state shows, as a screen knows it. */
type Told =
  | {
      readonly name: 'pressed'
      readonly by: 'trigger' | 'notice'
    }
  | {
      readonly name: 'guideShown'
      readonly guide: string
    }
  | {
      readonly name: 'browserButton'
      readonly result: 'pressed' | 'closed' | 'given'
    }
  | {
      readonly name: 'deviceSwitched'
      readonly device: Device
    }
  | {
      readonly name: 'linkCopied' | 'assistance' | 'stillNotWorking'
    }

/** How one device of a gate stands: it works, it can be asked for, or something is in its way. `standingOf` tells it. */
/** The obstacles of one blocked gate, by device: never empty. */
type Trouble =
  | {
      readonly camera: Obstacle
      readonly microphone?: Obstacle
    }
  | {
      readonly camera?: Obstacle
      readonly microphone: Obstacle
    }

/** The devices that this page can never get. */
type Unsupported = { readonly [device in Device]?: UnsupportedReason }

/**
 * Why a page can never get a device here, however often it asks. `outdated`: the browser lacks what an app is written in today.
 * `excluded`: the app's own support policy leaves the browser out. `policy`: the page's own header forbids the device.
 */
type UnsupportedReason = 'insecure' | 'no-api' | 'outdated' | 'excluded' | 'framed' | 'policy'

/** A version, as far as instructions depend on it. Two numbers, for 15.10 is later than 15.4. */
interface Version {
  readonly major: number
  readonly minor: number
}

/** How far the wait for a pending request has come, as far as the person is told. */
type Wait =
  | {
      /** They are told nothing: the answer may be there before they could read a word. */
      readonly kind: 'quiet'
      /** The trouble that seems to be gone, while the request finds out. The screen for it can stay. */
      readonly recovering?: Trouble | undefined
      /** The browser has refused. The gate is finding out which device and why, and asks the person nothing more. */
      readonly refused?: true
    }
  | {
      /** They are told. `noticed`: that a request is pending. The others come after 2.5 s, and say what it waits for. */
      readonly kind: 'noticed' | LongWait
      /** The trouble whose screen this has covered. The screen comes back if the wait is quiet again. */
      readonly covers?: Trouble | undefined
    }
