// Made by `npm run api` of what @precall/react/static offers.
import {
  BrowserWindow,
  Device,
  GateController,
  GateOptions,
  GateState,
  Grant,
  Layer,
  Obstacle,
  UnsupportedReason,
} from '@precall/core'

import { OperatingSystem } from '@precall/core/platform'

import {
  CSSProperties,
  ForwardRefExoticComponent,
  HTMLAttributes,
  ReactElement,
  ReactEventHandler,
  ReactNode,
  RefAttributes,
  RefCallback,
} from 'react'

import { LabelTable } from '@precall/guides/static'

export { parts_d_exports as Gate, PermissionGate, type StaticGateProps, type StaticRootProps }

/** One button in the foot of a screen. */
interface Action {
  readonly label: string
  readonly onPress: () => void
  /** @default primary */
  readonly kind?: 'primary' | 'secondary'
}

/** The words of one blocked screen. */
interface Advice {
  /** Also the dialog's name. A line break starts a new line. */
  readonly title: string
  /** The text below the title. */
  readonly lead: string
  /** What to do, in this order. */
  readonly steps?: readonly Step[]
  /** To be tried in any order, rather than done one after the other. */
  readonly unordered?: boolean
  /** What the gate notices by itself meanwhile. */
  readonly watching?: string
}

/**
 * Says what is in the way of `devices`. `working` is the other asked device, if it is known to work, `os` the system
 * whose settings it may be about, and `answer` what is on the button that allows, if that is known.
 */
type Advise = (devices: Subject, working?: Device, os?: OperatingSystem, answer?: string) => Advice

/**
 * The human help behind Get Assistance: an address (http, https, mailto or tel), or what to do when it is pressed. Our dialog
 * makes room first, so people can use a chat on your page, and a card leads back to the dialog.
 */
type Assistance =
  | {
      readonly href: string
    }
  | {
      readonly onRequest: () => void
    }

/** What a blocked screen is about: who refused, what else stands in the way, or that one press of Ask again may do. */
type Cause =
  | 'askable'
  | 'elsewhere'
  | 'busyOrSystem'
  | Layer
  | Exclude<Obstacle['kind'], 'denied' | 'unsupported'>
  | UnsupportedReason
  | 'in-app'
  | 'outdated'

/** What a screen of the gate says, and what can be pressed in it. */
interface FrameProps {
  /** What the screen is called. A line break starts a new line. */
  readonly title: string
  /** The text below the title. */
  readonly lead?: ReactNode
  /** The buttons in its foot, the one to press first. */
  readonly actions?: readonly (Action | false | undefined)[]
  /** Drawn above the title. */
  readonly picture?: ReactNode
  /** How wide: for one sentence, for two states, or for steps next to a picture. @default for one sentence */
  readonly size?: 'middle' | 'wide' | undefined
  /** How Get Assistance looks: `primary` if nothing else helps. @default quiet */
  readonly help?: 'primary' | 'quiet' | undefined
  /** The result of the last press, next to the buttons. */
  readonly progress?: ReactNode
  /** Drawn above the buttons, and reached after them by the Tab key. */
  readonly aside?: ReactNode
  readonly children?: ReactNode
}

/**
 * The shell of every screen that needs an answer: a native modal dialog, open while it is mounted and can be seen.
 *
 * Its title takes the focus when it opens and when the title changes. × and Escape cancel the gate. After a press of
 * Get Assistance it makes room, and a card leads back to it.
 * At most one is open on a page: a second one cancels the gate of the first.
 */
declare const GateDialog: Part<GateDialogProps>

/** What the dialog says, in addition to the props of every part. */
interface GateDialogProps extends PartProps, FrameProps {
  /** What `data-precall-part` says. @default 'dialog' */
  readonly name?: string
}

/** The dialog before the browser's prompt. It says what the browser will ask for, and why. Shown in phase `explaining`. */
declare const GateExplainer: Part

/**
 * The steps to fix what blocks the gate: general ones at first, and those for the person's own browser and system once they
 * are loaded. Shown in phase `blocked`, and as wide as the element around it.
 */
declare const GateGuide: Part

/** Shown while the promise of `onGranted` is pending. × and Cancel take the stream back and stop it. */
declare const GateJoining: Part

/**
 * A message that needs no answer: the browser’s prompt was closed, the page was reloaded, the call runs without a device,
 * or a device has stopped during the call.
 */
declare const GateNotice: Part

/**
 * The call itself, instead of `onGranted`. It is mounted only while a call is on, even if one of its devices has stopped
 * (then `live` says so). Renders no element.
 *
 * The stream lives as long as this is mounted. The gate stops it on `leave` and on unmount. Throws while it renders if the
 * gate has `onGranted` too, because then two would own one stream.
 *
 * @example
 * ```tsx
 * <Gate.Root>
 *   <Gate.Trigger>
 *     <button>Start Video</button>
 *   </Gate.Trigger>
 *   <Gate.Screens />
 *   <Gate.Open>{({ stream, live, leave }) => <Call stream={stream} hasCamera={live.camera} onHangUp={leave} />}</Gate.Open>
 * </Gate.Root>
 * ```
 */
declare function GateOpen({ children }: GateOpenProps): ReactNode

/** The call, as a function of the stream. */
interface GateOpenProps {
  /** Renders the call. Runs again at every change of the gate, with the same stream and the current `live`. */
  readonly children: (open: OpenGate) => ReactNode
}

/** The dialog that says what is blocked, and how to fix it. Shown in phase `blocked`. */
declare const GateRecovery: Part

/** `Gate.Root`, with everything in it: nothing is loaded later. */
declare function GateRoot({ labels, ...props }: StaticRootProps): ReactElement

/** The settings, and the part of the app that they hold for. */

/** The options of the gate that it makes, or a gate that was made elsewhere. */
interface GateRootProps extends GateOptions, PrecallSettings {
  /** A gate made elsewhere with `createGate`. Its own options count, and the ones here do not. */
  readonly gate?: GateController | undefined
  readonly children?: ReactNode
}

/** All screens of a gate, each in its phase: what `<PermissionGate>` shows next to its trigger. */
declare function GateScreens(): ReactElement

/**
 * The Start Video button: the app's own element, whose press starts the gate.
 *
 * Its own `onClick` runs first, and `preventDefault()` in it keeps the gate closed. It never navigates or submits.
 * Throws while it renders if it has no element, several, a fragment or a text.
 */
declare const GateTrigger: Part<GateTriggerProps>

/** The props of every part, and the app's own button. */
interface GateTriggerProps extends PartProps {
  /** Exactly one element, which becomes the trigger. With `render`, the content of that element. */
  readonly children?: ReactNode
}

/** What to do while the browser asks, or while a slow camera starts. Shown once a request takes long enough to be noticed. */
declare const GateWaiting: Part

/** Every word of Precall's. */
interface Messages {
  readonly ok: string
  readonly close: string
  readonly assistance: string
  /** Added to Get Assistance when it opens a new tab. */
  readonly newTab: string
  readonly tryAgain: string
  readonly askAgain: string
  /** After a step that is. */
  readonly done: string
  readonly explainer: {
    readonly title: (devices: Subject) => string
    readonly lead: (devices: Subject) => string
    readonly promise: (devices: Subject) => string
    readonly control: (devices: Subject) => string
    readonly next: string
    readonly pressOk: string
    /** Instead of it, where the button is the browser's own. */
    readonly pressButton: string
    /** Before what is on the browser's button that allows. */
    readonly browserAsks: string
    /** Instead of both, where that is not known. */
    readonly browserAsksAnyhow: string
    /** Folds out how to allow it in the settings. The words of each place give way to the person's own once those are loaded. */
    readonly settings: {
      readonly summary: string
      readonly browser: Place
      readonly system: Place
      readonly stuck: string
    }
  }
  readonly blocked: Advise
  /** What is blocked, where the page could not load what says more: in the plain dialog. */
  readonly stuck: Advise
  readonly askable: Advise
  /** In the explainer, before the dismissal that would make Chrome stop asking. */
  readonly closedTwice: string
  /** Around the button that is the browser's own. */
  readonly browserButton: {
    readonly text: (devices: Subject, answer: string | undefined) => string
    /** Above a picture of what the browser will ask, and its two answers. */
    readonly picture: string
    /** After a button that brought nothing, if there is OK as well. */
    readonly orOk: SayAnswer
    /** The person closed the browser's question, or refused. */
    readonly refused: SayAnswer
    readonly failed: string
    /** Folds out the written steps. */
    readonly byHand: (devices: Subject) => string
  }
  readonly cancel: string
  /** What the address of this page is called, to be copied. */
  readonly link: string
  readonly copyLink: string
  readonly linkCopied: string
  /** Shown if the page may not copy. */
  readonly copyByHand: string
  /** The way out of a frame that allows nothing. */
  readonly ownTab: string
  readonly goOnWith: (devices: Subject) => string
  readonly device: Readonly<Record<Device, string>>
  /** The state of one device, on its card. */
  readonly standing: Readonly<Record<Exclude<Obstacle['kind'], 'unsupported'> | 'working' | 'unasked', string>>
  readonly waiting: {
    readonly title: SayAnswer
    readonly text: (devices: Subject) => string
    /** Before that, where the browser asks at an edge of its window. */
    readonly look: Readonly<Record<'left' | 'right' | 'top' | 'middle' | 'bottom', string>>
    /** Instead of the two above, where the browser may have its answer already. */
    readonly grantedTitle: string
    readonly grantedText: SayAnswer
    /** Instead of all of these, inside an app whose prompt may never come. */
    readonly embeddedText: string
    /** The same in an app that does not give its name, which is most likely the person's own. */
    readonly ownAppTitle: string
    readonly ownAppText: (devices: Subject) => string
    readonly overlookedTitle: string
    readonly overlookedText: string
    /** Instead of it, on phones and tablets. */
    readonly overlookedOnPhone: string
    readonly slowTitle: (devices: Subject) => string
    readonly slowText: (devices: Subject) => string
    readonly slowNote: (devices: Subject) => string
    /** After 30 seconds in which nothing can be asked, above a button that reloads the page. */
    readonly stalledTitle: (devices: Subject) => string
    readonly stalledText: string
    readonly reload: string
  }
  readonly dismissed: {
    readonly title: string
    readonly text: SayAnswer
  }
  /** After the page was reloaded in the middle of a recovery. */
  readonly reloaded: Note
  /** In a call that does without an optional device. */
  readonly without: {
    readonly title: (devices: Subject) => string
    readonly text: (devices: Subject) => string
  }
  /** Starts again after a reload. */
  readonly carryOn: string
  /** After a press of Try again that changed nothing. */
  readonly triedAgain: string
  /** Folds out what to do if that was not it. */
  readonly otherwise: string
  /** Around the steps for the person's own browser or system. */
  readonly guide: {
    /** Loads the page again. */
    readonly changed: string
    /** Lead into the settings of the system. */
    readonly opens: Readonly<Record<'camera settings' | 'microphone settings' | 'devices', string>>
    /** Leads out of the app around the page. */
    readonly leave: string
    readonly back: string
    /** After the last of them. */
    readonly last: string
    /** After steps that count in a new load of the page: what to press then. */
    readonly thenReload: string
    /** After steps that close the browser. */
    readonly linkWorks: string
    /** Before a choice of languages. */
    readonly buttons: string
    /** Leads to the help pages of the maker of the browser or system. */
    readonly help: (site: string) => string
  }
  /** On the card that leads back to a screen which Get Assistance has taken out of the way. */
  readonly aside: {
    readonly back: string
    readonly backToSteps: string
  }
  readonly turnOn: (devices: Subject) => string
  readonly joining: Note & {
    readonly on: (device: Device) => string
  }
  readonly advice: Readonly<Record<Exclude<Cause, 'browser' | 'askable'>, Advise>>
}

/** A short message: what it is about, and what it says. */
interface Note {
  /** A few words, without a full stop. */
  readonly title: string
  readonly text: string
}

/** What is given to the children of `Gate.Open`: the stream, what it really has, and the way out of the call. */
interface OpenGate extends Grant {
  /** Ends the call: the gate stops the stream and Start Video works again. */
  readonly leave: () => void
}

/** A part of a gate. Its ref is the element that it renders. */
type Part<Props extends PartProps = PartProps> = ForwardRefExoticComponent<Props & RefAttributes<HTMLElement>>

/** The props of every part: those of an element, and functions of the gate's state for looks that depend on it. */
interface PartProps extends Omit<HTMLAttributes<HTMLElement>, 'className' | 'style' | 'title'> {
  /** In a part that is a dialog, Escape was pressed. `preventDefault()` keeps it open. */
  readonly onCancel?: ReactEventHandler<HTMLElement> | undefined
  readonly children?: ReactNode
  /** Your own class, in addition to ours. A function gets the state. */
  readonly className?: string | ((state: GateState) => string | undefined) | undefined
  /** A function gets the state. */
  readonly style?: CSSProperties | ((state: GateState) => CSSProperties | undefined) | undefined
  /** The element to render instead of the part's own, or a function that makes it. */
  readonly render?: ReactElement | ((props: RenderProps, state: GateState) => ReactElement) | undefined
}

declare namespace parts_d_exports {
  export {
    GateDialog as Dialog,
    GateExplainer as Explainer,
    GateGuide as Guide,
    GateJoining as Joining,
    GateNotice as Notice,
    GateOpen as Open,
    GateRecovery as Recovery,
    GateRoot as Root,
    GateScreens as Screens,
    GateTrigger as Trigger,
    GateWaiting as Waiting,
  }
}

/** `<PermissionGate>`, with everything in it: nothing is loaded later. */
declare function PermissionGate({ children, ...options }: StaticGateProps): ReactElement

/** The options of the gate, and the button that starts it. */
interface PermissionGateProps extends GateOptions, PrecallSettings {
  /** The Start Video button: exactly one element. */
  readonly children: ReactElement
}

/** The place of a setting, and what to do there. */
interface Place {
  readonly name: string
  readonly text: (devices: Subject) => string
}

/** Settings for every gate below. A gate's own prop wins. */
interface PrecallSettings {
  /** The window to use instead of the page's own: a simulated one, in stories and tests. Read once. */
  readonly browser?: BrowserWindow | undefined
  /** The address that Get Assistance opens, or what it does. @default no Get Assistance */
  readonly assistance?: Assistance | undefined
  /**
   * Chooses where to show the browser's own button for camera and microphone (`<usermedia>`, Chrome and Edge from 151), which
   * can ask even a person who has blocked the page. `always`: in the explainer too. @default 'recovery'
   */
  readonly browserButton?: 'never' | 'recovery' | 'always' | undefined
  /**
   * The visit's own link, which people can open elsewhere: in the browser instead of an app, or on another device. A function may
   * make a short-lived one; it is called when a screen shows the link. http or https. @default the address of this page
   */
  readonly joinUrl?: string | (() => string | Promise<string>) | undefined
  /** The language of `messages`. @default the document's language */
  readonly locale?: string | undefined
  /** Words to use instead of our English ones. */
  readonly messages?: Partial<Messages> | undefined
}

/** What a `render` function is given: spread it on the element. */
type RenderProps = HTMLAttributes<HTMLElement> & {
  readonly ref: RefCallback<HTMLElement>
}

/** A sentence with what is on the browser's button that allows. If that is not known, it names no button. */
type SayAnswer = (answer: string | undefined) => string

/**
 * Asks for the camera and microphone, explains first if the browser would ask, and guides the person back after a refusal.
 *
 * The stream is given to `onGranted`, which then owns it. If that throws or rejects, the gate stops it.
 *
 * @example
 * ```tsx
 * <PermissionGate onGranted={({ stream }) => call.join(stream)} assistance={{ href: '/help' }}>
 *   <button>Start Video</button>
 * </PermissionGate>
 * ```
 */

/** The props of `<PermissionGate>`, and the languages that are in the bundle. */
interface StaticGateProps extends PermissionGateProps, Pick<StaticRootProps, 'labels'> {}

/** The props of `Gate.Root`, and the languages that are in the bundle. */
interface StaticRootProps extends GateRootProps {
  /**
   * The names of buttons in languages other than English, from `@precall/guides/labels`. If a person's browser is in none of
   * them, the steps give the English name and say where the button is. Only the first value counts.
   */
  readonly labels?: readonly LabelTable[] | undefined
}

/** One thing to do, in one sentence. One about a device is done once that device works. */
type Step =
  | string
  | {
      readonly text: string
      readonly device: Device
    }

/** The devices that a sentence is about, never none, in the order in which people name them. */
type Subject = readonly Device[]
