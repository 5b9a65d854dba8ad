// Made by `npm run api` of what @precall/react offers.
import {
  Added,
  Allowed,
  BlockedCause,
  BrowserWindow,
  ByDevices,
  ByOccasion,
  Call,
  Cause,
  ChangeDetails,
  Device,
  DeviceConstraints,
  Devices,
  Evidence,
  GateController,
  GateOptions,
  GateState,
  Grant,
  JoinTrouble,
  KnownPermission,
  KnownPermissions,
  Layer,
  Leading,
  Live,
  Loosened,
  MediaElementTag,
  Message,
  Need,
  Obstacle,
  Obstacles,
  Occasion,
  Permission,
  Phase,
  Reason,
  Standing,
  SupportPolicy,
  Trouble,
  Unsupported,
  UnsupportedReason,
  Wait,
  callIn,
  canContinueWith,
  createGate,
  isAskable,
  isInCall,
  leading,
  standingOf,
} from '@precall/core'

import {
  CSSProperties,
  ForwardRefExoticComponent,
  HTMLAttributes,
  MouseEvent,
  ReactElement,
  ReactEventHandler,
  ReactNode,
  RefAttributes,
  RefCallback,
} from 'react'

import { OperatingSystem } from '@precall/core/platform'

import { DeviceKind, EmptyReason } from '@precall/core/devices'

import { GuideOverrides, Link, Overrides } from '@precall/guides'

import { Heard, Played, Seen } from '@precall/core/media'

import { CallVerdict, Transport } from '@precall/core/call'

import { Report, Tried, TriedStep } from '@precall/core/report'

import { PrecallEvent } from '@precall/core/log'

export {
  type Added,
  type Allowed,
  type AnswerMessage,
  type Assistance,
  type BlockedCause,
  type BrowserWindow,
  type ButtonProps,
  type ByAnswer,
  type ByDevices,
  type ByOccasion,
  type Call,
  type Cause,
  type ChangeDetails,
  type Device,
  type DeviceConstraints,
  type DeviceMessage,
  type Devices,
  type DialogPartProps,
  type DialogRenderProps,
  type DialogRootProps,
  type Evidence,
  index_d_exports as Gate,
  type GateAction,
  type GateActionsProps,
  type GateController,
  type GateDialogProps,
  type GateOpenProps,
  type GateOptions,
  type GateRootProps,
  type GateState,
  type GateTriggerProps,
  type Grant,
  type KnownPermission,
  type KnownPermissions,
  type Layer,
  type LayoutProps,
  type Leading,
  type LinkProps,
  type Live,
  type Loosened,
  type Message,
  type MessageOverrides,
  type Messages,
  type Need,
  type Obstacle,
  type Obstacles,
  type Occasion,
  type OpenGate,
  type PartProps,
  type Permission,
  PermissionGate,
  type PermissionGateProps,
  type PermissionGateState,
  type Phase,
  PrecallConfig,
  type PrecallConfigProps,
  type PrecallEvent,
  type PrecallSettings,
  type Reason,
  type Recovery,
  type RecoveryAction,
  type RecoveryDevice,
  type RecoveryGuide,
  type RecoveryStep,
  type RenderAction,
  type RenderProps,
  type Standing,
  type SupportPolicy,
  type Trouble,
  type Unsupported,
  type UnsupportedReason,
  type Wait,
  callIn,
  canContinueWith,
  createGate,
  isAskable,
  isInCall,
  leading,
  standingOf,
  usePermissionState,
  useRecovery,
}

/** One button in the foot of a screen. */
interface Action {
  readonly label: string
  readonly onPress: () => void
  /** @default primary */
  readonly kind?: 'primary' | 'secondary'
}

/** A text about the browser's answer, which is told apart by whether that is known. */
type AnswerMessage = HelpMessage | ByAnswer

/**
 * The human help behind Get Assistance: an address (http, https, mailto, or tel, whose number is shown), or what to do when it is pressed. Our dialog
 * makes room first, so people can use a chat on your page, and a card leads back to the dialog.
 */
type Assistance = (
  | {
      readonly href: string
    }
  | {
      readonly onRequest: () => void
    }
) & {
  /**
   * Sends what was seen and tried to the person who helps. Called once the person has read it and pressed Send report. It has been
   * sent when the promise resolves. @default there is no Send report
   */
  readonly onReport?: ((report: Report) => unknown) | undefined
}

/** What the visit can be opened in instead: one browser for each system, which most people there have. */
type BrowserToUse = 'chrome' | 'edge' | 'firefox' | 'safari'

/** What makes a button of yours one of the gate's. */
interface ButtonProps {
  readonly type?: 'button'
  readonly disabled?: boolean
  /** A design system's button may call it without an event. */
  readonly onClick: (event?: MouseEvent) => void
}

/** One text with what is on the browser's button that allows, `{answer}`, and one for where that is not known. */
interface ByAnswer {
  readonly named: Message
  readonly unnamed: Message
}

interface ByHelp {
  readonly withHelp: Message
  readonly withoutHelp: Message
}

/** The texts of one blocked screen. */
interface CauseMessages {
  /** Also the dialog's name. A line break starts a new line. */
  readonly title: Message
  /** Below the title. */
  readonly lead: AnswerMessage
}

/** The texts of a blocked screen, by what it is about. The order of steps is in the code: an empty one is left out. */
interface Causes extends Readonly<Record<BlockedCause, CauseMessages>> {
  readonly browser: CauseMessages & OneWorks & Steps<'open' | 'turnOn' | 'comeBack'> & Watching
  readonly system: CauseMessages & Steps<'open' | 'turnOn' | 'comeBack'> & Watching
  readonly missing: CauseMessages &
    Pick<OneWorks, 'leadIfOneWorks'> &
    Steps<'cable' | 'cover' | 'privacy' | 'onComputer' | 'onPhone'> &
    Watching
  readonly busy: CauseMessages & Steps<'apps' | 'tabs' | 'restart'>
  readonly busyOrSystem: CauseMessages & Steps<'apps' | 'privacy' | 'restart'>
  readonly 'in-app': CauseMessages & Steps<'copy' | 'open' | 'paste' | 'pasteOnPhone'>
  readonly 'no-api': InAnother
  readonly excluded: InAnother
  readonly outdated: CauseMessages & Steps<'updateSystem' | 'updateBrowser' | BrowserToUse>
}

/** A text that is about one device at a time. */
type DeviceMessage = string | ByOccasion | Pick<ByDevices, Device>

/** The props of a part that is a dialog: those of every part, and a dialog of your own instead of it. */
interface DialogPartProps extends Omit<PartProps, 'render'> {
  /** Escape was pressed. `preventDefault()` keeps it open. */
  readonly onCancel?: ReactEventHandler<HTMLElement> | undefined
  /**
   * The element to render instead of the part's own, or a function that makes it.
   *
   * @example A dialog of Radix
   * ```tsx
   * render={(props, state, root) => (
   *   <Dialog.Root {...root}>
   *     <Dialog.Portal>
   *       <Dialog.Content {...props} />
   *     </Dialog.Portal>
   *   </Dialog.Root>
   * )}
   * ```
   */
  readonly render?:
    | ReactElement
    | ((props: DialogRenderProps, state: GateState, root: DialogRootProps) => ReactElement)
    | undefined
}

/** What a `render` function of a dialog is given: spread it on the element that has the role `dialog`. */
type DialogRenderProps = Omit<RenderProps, 'role'>

/** For the root of a library's dialog: whether it is open, and what it calls when it wants to open or close. */
interface DialogRootProps {
  /** False while the dialog makes room for the app's help, or for what the app has asked before. */
  readonly open: boolean
  /** With `false`, it cancels the gate. */
  readonly onOpenChange: (open: boolean) => void
}

/** Something to press: `'href' in props` tells a link from a button. */
interface GateAction {
  readonly text: string
  /** It comes before all others. */
  readonly primary: boolean
  readonly props: ButtonProps | LinkProps
}

/**
 * What can be pressed, the one to press first; Get Assistance; and what came of the last press. It replaces those in the foot of
 * the dialog around it. Anywhere else they are those of the screen of this phase.
 */
declare const GateActions: Part<GateActionsProps>

/** The props of every part, and what draws its buttons. */
interface GateActionsProps extends PartProps {
  /**
   * Your own element for each of them: `props` makes it one of the gate's, and has its text as children.
   * @example renderAction={(props, { primary }) => 'href' in props ? <a {...props} /> : <Button variant={primary ? 'default' : 'outline'} {...props} />}
   */
  readonly renderAction?: RenderAction | undefined
}

/**
 * The browser's own button, which asks even a person who has blocked the page, and what it does. Shown where the browser has one and
 * `browserButton` does not forbid it. Children replace its words.
 *
 * It cannot take the focus when it appears: give that to a heading, as our dialogs do.
 */
declare const GateBrowserButton: Part

/** The dialog in which people see and hear themselves before they join. Shown in phase `checking`. */
declare const GateCheck: Part<DialogPartProps>

/** The text below the title. It replaces that of the dialog around it. Anywhere else it is that of the screen of this phase. */
declare const GateDescription: Part

/** The state of each asked device, by a picture, a word and a border. Shown in the phases `explaining` and `blocked`. */
declare const GateDevices: Part

/**
 * The shell of every screen that needs an answer: a native modal dialog, open while it is mounted and can be seen.
 *
 * Its title takes the focus when it opens and when the title changes. × and Escape cancel the gate. After a press of
 * Get Assistance it makes room, and a card leads back to it.
 * At most one is open on a page: a second one cancels the gate of the first.
 */
declare const GateDialog: Part<GateDialogProps>

/** What the dialog says, in addition to the props of every dialog. */
interface GateDialogProps extends DialogPartProps, LayoutProps {
  /** What `data-precall-part` says. @default 'dialog' */
  readonly name?: string
}

/** The dialog before the browser's prompt. It says what the browser will ask for, and why. Shown in phase `explaining`. */
declare const GateExplainer: Part<DialogPartProps>

/**
 * The steps to fix what blocks the gate: general ones at first, and those for the person's own browser and system once they
 * are loaded. Shown in phase `blocked`, and as wide as the element around it.
 */
declare const GateGuide: Part

/** Shown while the promise of `onGranted` is pending. × and Cancel take the stream back and stop it. */
declare const GateJoining: Part<DialogPartProps>

/**
 * A message that needs no answer: the browser’s prompt was closed, the page was reloaded, joining failed, the call runs without a device,
 * or a device has stopped during the call.
 */
declare const GateNotice: Part

/**
 * The call itself, instead of `onGranted`. It is mounted only while a call is on, even if one of its devices has stopped
 * (then `live` says so). Renders no element.
 *
 * The stream lives as long as this is mounted. The gate stops it on `leave` and on unmount. Throws while it renders if the
 * gate has `onGranted` or `onAllowed` too, because then two would own one stream.
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
declare const GateRecovery: Part<DialogPartProps>

/**
 * The gate around its parts. Renders no element of its own.
 *
 * It listens to the browser while it is mounted. When it unmounts, the gate stops every stream that it still owns.
 */
declare function GateRoot(props: GateRootProps): ReactElement

/** The options of the gate that it makes, or a gate that was made elsewhere. */
type GateRootProps = PrecallSettings &
  GateSource & {
    readonly children?: ReactNode
  }

/** All screens of a gate, each in its phase: what `<PermissionGate>` shows next to its trigger. */
declare function GateScreens(): ReactElement

/** The options of a gate to be made; or a gate that there is, with options of its own. */
type GateSource =
  | (GateOptions & {
      readonly gate?: undefined
    })
  | GivenGate

/**
 * What a screen is called. It replaces the title of the dialog around it, and the text below, which `Gate.Description` has. Anywhere else it is the title of the explainer or the
 * recovery, while that phase lasts. An `h2` that can be given the focus.
 */
declare const GateTitle: Part

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

/** A gate that was made elsewhere. Options next to it would count for nothing, so they do not compile. */
type GivenGate = {
  /** The gate of `createGate(options)` or of `usePermissionState(options)`, for an app that needs `reset` outside of the part. */
  readonly gate: GateController
} & { readonly [Option in Exclude<OptionName, keyof PrecallSettings>]?: undefined }

/** A text that names Get Assistance, and one for an app that has none. */
type HelpMessage = Message | ByHelp

type InAnother = CauseMessages & Steps<'copy' | BrowserToUse | 'paste' | 'pasteOnPhone'>

declare namespace index_d_exports {
  export {
    GateActions as Actions,
    GateBrowserButton as BrowserButton,
    GateCheck as Check,
    GateDescription as Description,
    GateDevices as Devices,
    GateDialog as Dialog,
    GateExplainer as Explainer,
    GateGuide as Guide,
    GateJoining as Joining,
    GateNotice as Notice,
    GateOpen as Open,
    GateRecovery as Recovery,
    GateRoot as Root,
    GateScreens as Screens,
    GateTitle as Title,
    GateTrigger as Trigger,
    GateWaiting as Waiting,
  }
}

/** What a screen of the gate says, and what can be pressed in it. */
interface LayoutProps {
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

/** What makes a link of yours one of the gate's. */
interface LinkProps {
  readonly href: string
  readonly target?: '_blank'
  readonly rel?: 'noopener'
  /** That it opens a new tab; or the number that it calls. */
  readonly 'aria-description'?: string
  /** Tells the app's `onEvent` about the press. */
  readonly onClick?: () => void
}

/** What a system calls the device that it runs on, in each form that a sentence may need. Each is a place in any text. */
interface MachineNames {
  /** At the start of a sentence: "Your Mac", in "Your Mac is keeping your camera off". */
  readonly machine: string
  /** "on your Mac", in "The setting is on your Mac". */
  readonly onMachine: string
  /** "of your Mac", in "Open the settings of your Mac". */
  readonly ofMachine: string
  /** "your Mac", in "Restart your Mac". */
  readonly theMachine: string
}

/** The texts that an app replaces: any of ours, and any of the guides', each by its place in the English. */
interface MessageOverrides extends Overrides<Messages> {
  /** Shared sentences under `everywhere`, the others under the family of the guide. */
  readonly guides?: GuideOverrides | undefined
}

/**
 * Every text of Precall's, except those of the guides: plain data, grouped by screen, which a server component can pass.
 *
 * The English is `en`, from `@precall/react/locales/en`.
 */
interface Messages {
  /** On more than one screen. */
  readonly buttons: {
    readonly ok: Message
    readonly cancel: Message
    /** The name of ×. */
    readonly close: Message
    readonly tryAgain: Message
    readonly assistance: Message
    /** Added to Get Assistance when it opens a new tab. */
    readonly newTab: Message
  }
  /** The visit's own link, to be opened elsewhere. */
  readonly link: {
    readonly name: Message
    readonly copy: Message
    readonly copied: Message
    /** Shown if the page may not copy. */
    readonly copyByHand: Message
    /** The way out of a frame that allows nothing. */
    readonly ownTab: Message
    /** Shows the link as a code that a phone reads with its camera. */
    readonly showCode: Message
    /** The name of that code. */
    readonly code: Message
    /** Above it. */
    readonly scan: Message
    /** Instead of it, where the link does not fit into one. */
    readonly tooLong: Message
    /** Instead of it, where it could not be loaded. */
    readonly noCode: Message
  }
  /** What people call what each system runs on. */
  readonly machines: Readonly<Record<OperatingSystem, MachineNames>>
  readonly explainer: {
    readonly title: Message
    /** With a place for the promise, which stands out: `{promise}`. */
    readonly lead: Message
    readonly promise: Message
    /** Instead of the lead, before the dismissal that would make Chrome stop asking. In Notice too. */
    readonly closedTwice: Message
    /** If the app shares how far the person comes. */
    readonly shared: Message
    /** Above what to press, and what the browser does then. */
    readonly next: Message
    readonly pressOk: Message
    /** Instead of it, where the button is the browser's own. */
    readonly pressButton: Message
    readonly browserAsks: AnswerMessage
    /** If the app discourages the browser, or its version raises a doubt. */
    readonly discouraged: {
      /** On phones and tablets. */
      readonly onPhone: Message
      readonly onComputer: Message
    }
    /** Folds out how to allow it in the settings. The text of each place gives way to the guide once that is loaded. */
    readonly settings: {
      readonly summary: Message
      readonly browser: Place
      readonly system: Place
      readonly stuck: Message
    }
  }
  readonly waiting: {
    readonly title: AnswerMessage
    readonly lead: Message
    /** Before the lead, where the browser asks at an edge of its window. */
    readonly look: Readonly<Record<'left' | 'right' | 'top' | 'middle' | 'bottom', Message>>
    /** Instead of the two above, where the browser may have its answer already. */
    readonly answered: {
      readonly title: Message
      readonly lead: AnswerMessage
    }
    /** Inside an app that opens other people's links, whose prompt may never come. */
    readonly inApp: {
      readonly lead: Message
    }
    /** The same in an app that does not give its name, which is most likely the person's own. */
    readonly ownApp: Note
    readonly overlooked: {
      readonly title: Message
      readonly text: Message
      /** Instead of it, on phones and tablets. */
      readonly onPhone: Message
    }
    readonly slow: Note & {
      readonly note: Message
    }
    /** After 30 seconds in which nothing can be asked, above a button that reloads the page. */
    readonly stalled: Note & {
      readonly reload: Message
    }
  }
  /** Next to Start Video, or next to a call. */
  readonly notice: {
    readonly dismissed: {
      readonly title: Message
      readonly lead: AnswerMessage
    }
    /** After the page was reloaded in the middle of a recovery, above a button that starts again. */
    readonly reloaded: Note & {
      readonly carryOn: Message
    }
    /** The app could not join the call. With Try again. */
    readonly joinFailed: Note
    /** In a call that does without an optional device. */
    readonly without: Note & {
      readonly turnOn: Message
    }
  }
  readonly joining: Note & {
    readonly deviceOn: DeviceMessage
    /** Why it takes long, or has failed. */
    readonly why: Readonly<Record<JoinTrouble, Message>>
  }
  /** Seeing and hearing what the devices give: before a call, in it, or on a page of settings. */
  readonly check: {
    readonly title: Message
    readonly lead: Message
    readonly join: Message
    /** What each list is called. */
    readonly names: Readonly<Record<DeviceKind, Message>>
    /** A device in a list that the browser gives no name: `{number}`. */
    readonly unnamed: Readonly<Record<DeviceKind, Message>>
    /** The one in a list that the system uses by itself: `{name}`. */
    readonly isDefault: Message
    /** In a list in which nothing is chosen. */
    readonly choose: Message
    /** Why there is nothing to choose from. */
    readonly why: { readonly [kind in DeviceKind]: Readonly<Record<WhyEmpty[kind], Message>> }
    /** Instead of why a list is empty: the call begins without the device. */
    readonly afterJoin: DeviceMessage
    /** The same, where the app cannot use a device that comes later. */
    readonly withoutIt: DeviceMessage
    /** The name of the picture. */
    readonly picture: Message
    readonly seen: Readonly<Record<Seen | 'off', Message>>
    /** The name of the meter. */
    readonly level: Message
    readonly heard: Readonly<Record<Heard | 'off', Message>>
    /** What is wrong with what comes from a device. None of it keeps anyone from joining. */
    readonly faults: {
      readonly muted: DeviceMessage
      readonly black: Message
      readonly still: Message
      /** The camera is a program. */
      readonly virtual: Message
      readonly silent: Message
    }
    /** Above steps. */
    readonly tryThese: Message
    /** Takes the same device again. */
    readonly again: DeviceMessage
    /** Another device was chosen, and could not be had: that, why, and what there is instead. */
    readonly notSwitched: {
      readonly title: DeviceMessage
      readonly why: Readonly<Record<Obstacle['kind'], Message>>
      readonly kept: DeviceMessage
    }
    readonly speaker: {
      readonly before: Message
      readonly play: Message
      readonly question: Message
      readonly yes: Message
      readonly no: Message
      readonly heard: Message
      /** Instead of the question, where nothing was played. */
      readonly failed: Readonly<Record<Exclude<Played, 'played'>, Message>>
      /** What to do after No: each a step, of which an empty one is left out. */
      readonly help: {
        readonly volume: Message
        /** Only on an iPhone or iPad. */
        readonly silentMode: Message
        readonly headphones: Message
        /** Only where there is a list to choose from. */
        readonly another: Message
        readonly again: Message
      }
      /** Opens the browser's own list. */
      readonly choose: Message
      /** Asks for the microphone, without which the browser tells no speakers. */
      readonly show: Message
      /** Instead of why the list is empty, on a phone or tablet, whose settings have none either. */
      readonly headphones: Message
    }
    /** What has changed about the devices: `{name}`. */
    readonly news: {
      readonly plugged: Message
      readonly pulled: Message
      readonly newDefault: Message
      readonly woke: Message
      /** Takes the device that the news is about. */
      readonly use: Message
    }
  }
  /** A blocked gate. */
  readonly recovery: {
    readonly askAgain: Message
    readonly continueWith: Message
    /** The same where neither device can be had. */
    readonly continueWithNeither: Message
    /** Asks for another device of this kind than the one that does not work. In the check too. */
    readonly useAnother: DeviceMessage
    /** After a press of Try again that changed nothing. */
    readonly triedAgain: Message
    /** After a step that is. */
    readonly done: Message
    /** Folds out what to do if that was not it. */
    readonly otherwise: Message
    /** What the card of each device is called. */
    readonly device: DeviceMessage
    /** The state of one device, on its card. */
    readonly standing: Readonly<Record<Exclude<Standing, 'unsupported'>, DeviceMessage>>
    readonly causes: Causes
    /** Around the button that is the browser's own. */
    readonly browserButton: {
      readonly text: AnswerMessage
      /** Above a picture of what the browser will ask, and its two answers. */
      readonly picture: Message
      /** After a button that brought nothing, if there is OK as well. */
      readonly orOk: AnswerMessage
      /** The person closed the browser's question, or refused. */
      readonly refused: AnswerMessage
      readonly failed: Message
      /** Folds out the written steps. */
      readonly byHand: Message
    }
  }
  /** Around the steps for the person's own browser or system. */
  readonly guide: {
    /** Loads the page again. */
    readonly changed: Message
    /** Lead into the settings of the system. */
    readonly opens: Readonly<
      Record<
        Extract<
          Link,
          {
            opens: unknown
          }
        >['opens'],
        Message
      >
    >
    /** Leads out of the app around the page. */
    readonly leave: Message
    readonly back: Message
    /** After the last of them. */
    readonly last: HelpMessage
    /** After steps that count in a new load of the page: what to press then. */
    readonly thenReload: Message
    /** After steps that close the browser. */
    readonly linkWorks: Message
    /** Before a choice of languages. */
    readonly buttons: Message
    /** Leads to the help pages of the maker of the browser or system: `{site}`. */
    readonly help: Message
  }
  /** Six steps, for a person whom no guide has helped. */
  readonly troubleshooter: {
    /** Above the title of each: `{number}`, of six. */
    readonly count: Message
    readonly steps: Readonly<Record<TriedStep, Note>> & {
      /** What to do, one after the other. */
      readonly startOver: {
        readonly steps: Readonly<Record<'clear' | 'restart' | 'refresh', Message>>
      }
    }
    readonly worked: Message
    readonly next: Message
    readonly back: Message
    readonly skip: Message
    /** Above how each device stands. */
    readonly now: Message
    readonly watching: Message
    /** In a guide, in the place of its sentence about Try again. */
    readonly pressWorked: Message
    /** What has gone by itself: all that was in the way, or only what the step is about. Whether it works is not known yet. */
    readonly noticed: Readonly<Record<'clear' | 'clearHere', Message>>
    /** The end, on a page of the app's own. */
    readonly ready: {
      readonly title: Message
      /** In the call. */
      readonly lead: Message
      /** In the check before it. */
      readonly inCheck: Message
      /** After it. */
      readonly afterwards: Message
      readonly again: Message
    }
    /** There is nothing to do in this step. */
    /** Said once what was out of the way is in the way again. */
    readonly blockedAgain: Message
    readonly already: Message
    readonly noOther: Message
    /** After a restart, above the button of someone else. */
    readonly welcomeBack: Message
    readonly notMine: Message
    /** Whether the page leads back to the step after a restart. */
    readonly kept: Message
    readonly notKept: Message
    /** Instead of the steps, where they could not be loaded. */
    readonly notLoaded: HelpMessage
    readonly call: {
      readonly start: Message
      /** The name of the bar. */
      readonly progress: Message
      /** While it lasts. By which way, where there are several. */
      readonly running: Readonly<Record<Transport | 'inPage', Message>>
      /** While the browser may ask for the devices. */
      readonly asking: Message
      /** The name of the picture. */
      readonly picture: Message
      /** The devices that it would need could not be had. */
      readonly noDevices: Message
      /** The test call could not be loaded. */
      readonly notLoaded: Message
      /** A call that ended. */
      readonly verdict: Readonly<Record<CallVerdict['kind'], Message>> & {
        /** More exactly, where the page knows. */
        readonly noPicture: Message
        readonly noSound: Message
        readonly silent: Message
        readonly onlyCamera: Message
        readonly onlyMicrophone: Message
        /** The browser does not say what came through of one device, or of all. */
        readonly soundUnknown: Message
        readonly pictureUnknown: Message
        readonly unknown: Message
      }
    }
  }
  /** What was seen and tried, for the person who helps. */
  readonly report: {
    readonly title: Message
    readonly lead: Message
    /** Instead of it, where nothing can be sent from here. */
    readonly leadWithoutSending: Message
    readonly loading: Message
    /** Instead of it, where it could not be loaded. */
    readonly notLoaded: HelpMessage
    readonly tried: Message
    readonly nothingTried: Message
    readonly rows: Readonly<
      Record<'browser' | 'system' | 'time' | 'page' | 'found' | 'call' | 'inApp' | 'inFrame', Message>
    >
    readonly yes: Message
    readonly unknown: Message
    readonly notAsked: Message
    /** How many devices the browser lists: `{name}`, `{number}`. */
    readonly count: Message
    readonly results: Readonly<Record<Tried['result'], Message>>
    /** Folds out all of it, as it is sent. */
    readonly all: Message
    /** Instead of it, where nothing can be sent from here. */
    readonly allWithoutSending: Message
    readonly startAgain: Message
    readonly copy: Readonly<Record<'press' | 'done' | 'failed', Message>>
    /** `started`: no browser tells a page whether a file is saved. `unsure`: in an app, which may not save any. */
    readonly download: Readonly<Record<'press' | 'started' | 'unsure' | 'failed', Message>>
    readonly send: Readonly<Record<'press' | 'done' | 'failed' | 'pending' | 'slow', Message>>
  }
  /** Sharing the screen, where it was refused or did not start: by what stands in the way. */
  readonly screenShare: {
    readonly system: ScreenMessages<'open' | 'turnOn' | 'restart'>
    readonly browser: ScreenMessages<'reload' | 'again' | 'symbol'>
    /** The page is in a frame that may not. */
    readonly framed: ScreenMessages<'ownTab'>
    readonly policy: ScreenMessages<'ask' | 'elsewhere'>
    /** `tab` in a browser that shares tabs, and `window` in the others. */
    readonly busy: ScreenMessages<'tab' | 'window' | 'apps' | 'restart'>
    readonly unsupported: ScreenMessages<'use'>
    /** The rest of these could not be loaded. */
    readonly lost: Readonly<Record<'title' | 'lead', Message>>
    /** A way that needs no setting of the system, in a browser that shares tabs. */
    readonly orTab: Message
    /** Folds out the guide to the settings of a Mac, where they may be the reason too. */
    readonly orSystem: Message
  }
  /** On the card that leads back to a screen which Get Assistance has taken out of the way. */
  readonly aside: {
    readonly back: Message
    readonly backToSteps: Message
  }
  /** A blocked gate, where the page could not load what says more. */
  readonly plain: Note
}

/** A short message: what it is about, in a few words without a full stop; and what it says. */
interface Note {
  readonly title: Message
  readonly lead: Message
}

/** Said instead where the other device works: each by the device that does not. */
interface OneWorks {
  readonly titleIfOneWorks: DeviceMessage
  readonly leadIfOneWorks: DeviceMessage
}

/** What is given to the children of `Gate.Open`: the stream, what it really has, and the way out of the call. */
interface OpenGate extends Omit<Grant, 'signal'> {
  /** Ends the call: the gate stops the stream and Start Video works again. */
  readonly leave: () => void
}

type OptionName = GateOptions extends infer Options ? (Options extends unknown ? keyof Options : never) : never

/** A part of a gate. Its ref is the element that it renders. */
type Part<Props = PartProps> = ForwardRefExoticComponent<Props & RefAttributes<HTMLElement>>

/** The props of every part: those of an element, and functions of the gate's state for looks that depend on it. */
interface PartProps<State = GateState> extends Omit<HTMLAttributes<HTMLElement>, 'className' | 'style' | 'title'> {
  readonly children?: ReactNode
  /** Your own class, in addition to ours. A function gets the state. */
  readonly className?: string | ((state: State) => string | undefined) | undefined
  /** A function gets the state. */
  readonly style?: CSSProperties | ((state: State) => CSSProperties | undefined) | undefined
  /** The element to render instead of the part's own, or a function that makes it. */
  readonly render?: ReactElement | ((props: RenderProps, state: State) => ReactElement) | undefined
}

/**
 * Asks for the camera and microphone, explains first if the browser would ask, and guides the person back after a refusal.
 *
 * The stream is given to `onGranted`, and is the app's once that has resolved. If it throws or rejects, the gate stops the stream.
 *
 * @example
 * ```tsx
 * <PermissionGate onGranted={({ stream, signal }) => call.join(stream, signal)} assistance={{ href: '/help' }}>
 *   <button>Start Video</button>
 * </PermissionGate>
 * ```
 *
 * An app that leaves its call elsewhere on the page makes the gate itself, and has its `reset` there:
 *
 * ```tsx
 * const { gate, reset } = usePermissionState({ onGranted: ({ stream, signal }) => call.join(stream, signal) })
 * return <PermissionGate gate={gate}>…</PermissionGate>
 * ```
 */
declare function PermissionGate({ children, ...options }: PermissionGateProps): ReactElement

/** The options of the gate, or a gate that was made elsewhere, and the button that starts it. */
type PermissionGateProps = PrecallSettings &
  GateSource & {
    /** The Start Video button: exactly one element. */
    readonly children: ReactElement
  }

/** A gate's state and everything a person can do with it. The functions never change. */
interface PermissionGateState extends Pick<
  GateController,
  'start' | 'confirm' | 'retry' | 'continueWithout' | 'turnOn' | 'cancel' | 'reset'
> {
  /** The state now. The component renders again at every change. */
  readonly state: GateState
  /** The gate itself, for what has no function here, such as `accept`. */
  readonly gate: GateController
}

/** The place of a setting, and what to do there. */
interface Place {
  readonly name: Message
  readonly text: Message
}

/** Settings for every gate below it, so that an app sets them once, and a test or story can choose the browser. */
declare function PrecallConfig({ children, ...settings }: PrecallConfigProps): ReactElement

/** The settings, and the part of the app that they hold for. */
interface PrecallConfigProps extends PrecallSettings {
  readonly children?: ReactNode
}

/** Settings for every gate below. A gate's own prop wins. */
interface PrecallSettings {
  /** The window to use instead of the page's own: a simulated one, in stories and tests. Read once. */
  readonly browser?: BrowserWindow | undefined
  /** The address that Get Assistance opens, `{ href }`, or what it does, `{ onRequest }`. @default no Get Assistance */
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
  /**
   * Texts to use instead of our English ones: plain data, of which any part may be left out. Those of guides are in it too.
   * @example { buttons: { ok: 'Continue' }, guides: { everywhere: { turnOn: 'Switch {label} on.' } } }
   */
  readonly messages?: MessageOverrides | undefined
  /** What our texts say is joined: a `call` between anyone, or a `visit` to a care team. @default 'call' */
  readonly occasion?: Occasion | undefined
  /**
   * Called with what happens, for your own numbers: one event after the other, each once, and the last in the task in which the gate
   * is unmounted. The event holds no name of a device, no address and no text of an error. What this throws goes to `reportError`.
   * If a gate and the config around it each have one, both are called, the gate's own first.
   */
  readonly onEvent?: ((event: PrecallEvent) => void) | undefined
  /**
   * Has the explainer say that others can see if the person needs help connecting. Set it wherever what `onEvent` hears leaves the
   * page for those who help. It shares nothing itself. @default false
   */
  readonly sharesProgress?: boolean | undefined
  /**
   * What you think of a person's browser: `'full'`, `'plain'`, `'discouraged'`, which the explainer says and lets through, or
   * `'unsupported'`, where nothing is asked and the person reads which browser to use. It is read at each press, and asked about
   * other browsers too, to name one. A gate of `createGate` takes its own. @default what the browser has: `supportOf`
   */
  readonly supportPolicy?: SupportPolicy | undefined
  /**
   * The six steps after the last guide: `false` leaves them out. With `iceServers`, your own servers, its test call goes through
   * your relay; without, it stays within the page. @default {}
   */
  readonly troubleshooter?:
    | false
    | {
        readonly iceServers?: readonly RTCIceServer[] | undefined
      }
    | undefined
}

/** All that our own screen of a blocked gate says and offers, as data, in the words and the language of the app. */
interface Recovery {
  /** A line break starts a new line. */
  readonly title: string
  readonly description: string
  readonly devices: readonly RecoveryDevice[]
  /** What to do in any browser, for as long as there is no guide. Empty if there is nothing to do but press a button. */
  readonly steps: readonly RecoveryStep[]
  /** What to do in the person's own browser and system. Undefined until it is loaded, and if there is none. */
  readonly guide?: RecoveryGuide
  /** A plain question whose answer leads to a guide. */
  readonly question?: {
    readonly text: string
    readonly answers: readonly {
      text: string
      props: ButtonProps
    }[]
  }
  /** Leads back from another guide, or from an answer. */
  readonly back?: {
    readonly text: string
    readonly props: ButtonProps
  }
  /** What can be pressed, the primary ones first. */
  readonly actions: readonly RecoveryAction[]
  /** The visit's own link, where it has to be opened elsewhere. Undefined until your `joinUrl` has made it. */
  readonly link?: string
  /**
   * The browser's own button, which asks even a person who has blocked the page. It is put into the element that you give the ref,
   * which you never move, and style sheets find it by its class, `precall-native`. It cannot take the focus when it appears: give that to your heading.
   */
  readonly browserButton?: {
    readonly tag: MediaElementTag
    readonly ref: RefCallback<HTMLElement>
  }
  /** What that button does, or what came of a press. */
  readonly browserButtonText?: string
}

/** One button or link. */
interface RecoveryAction extends GateAction {
  readonly name:
    | 'retry'
    | 'continueWithout'
    | 'useAnotherCamera'
    | 'useAnotherMicrophone'
    | 'reload'
    | 'openElsewhere'
    | 'copyLink'
    | 'assistance'
}

/** The state of one device, and its words. */
interface RecoveryDevice {
  readonly device: Device
  readonly name: string
  readonly status: Exclude<Standing, 'unsupported'>
  readonly statusText: string
}

/** The guide for the person's own browser and system. */
interface RecoveryGuide {
  /** Stable, and the same in every language: `firefox-blocked`. */
  readonly id: string
  /** What it is for, if the person was led to it from another one, or by an answer. */
  readonly heading?: string
  readonly steps: readonly RecoveryStep[]
  /** More steps, for what may be in the way as well. */
  readonly below?: {
    readonly heading: string
    readonly steps: readonly RecoveryStep[]
  }
  /** The help page of the maker of the browser or system. */
  readonly help?: {
    readonly text: string
    readonly href: string
  }
  /** Leads on to another guide, if this one has not helped. */
  readonly next?: {
    readonly text: string
    readonly props: ButtonProps
  }
}

/** One thing to do, in one sentence. */
interface RecoveryStep {
  readonly text: string
  readonly note?: string
  readonly done: boolean
  /** Opens the settings that it is about, or leads out of the app around the page. */
  readonly link?: {
    readonly text: string
    readonly props: LinkProps
  }
}

/** Draws one of them: `props` makes an element one of the gate's, and has its text as children. */
type RenderAction = (
  props: (ButtonProps | LinkProps) & {
    readonly children: string
  },
  action: GateAction,
) => ReactElement

/** What a `render` function is given: spread it on the element. */
type RenderProps = HTMLAttributes<HTMLElement> & {
  readonly ref: RefCallback<HTMLElement>
}

/** The texts of one screen about sharing the screen, and its steps by what they are about: an empty one is left out. */
interface ScreenMessages<Step extends string> {
  readonly title: Message
  readonly lead: Message
  readonly steps: Readonly<Record<Step, Message>>
}

/** What to do. `turnOn` is a step of its own for each device, unless it says the same of both. */
interface Steps<Name extends string> {
  readonly steps: { readonly [Each in Name]: Each extends 'turnOn' ? DeviceMessage : Message }
}

/**
 * The state of a gate, and the functions that change it. `<PermissionGate>` uses nothing else.
 *
 * With options it makes one gate for this component, with a gate it subscribes to that one, and with nothing it
 * reads the gate of the `Gate.Root` around it, and throws if there is none. Which of the three it is must not change.
 *
 * @example
 * ```tsx
 * const { state, start, confirm, retry } = usePermissionState({ onGranted: ({ stream, signal }) => call.join(stream, signal) })
 *
 * if (state.phase === 'explaining') return <button onClick={confirm}>OK</button>
 * if (state.phase === 'blocked') return <button onClick={retry}>Try again</button>
 * return <button onClick={start}>Start Video</button>
 * ```
 */
declare function usePermissionState(source?: GateOptions | GateController): PermissionGateState

/**
 * What stands in the way and what to do about it, for a screen that is all your own, inside `Gate.Root`. It decides as `Gate.Recovery` does.
 *
 * Undefined unless the gate is blocked, and until what is loaded late is there: keep a button that calls `retry` for that moment.
 * During a call (`isInCall(state)`) it says what has stopped.
 *
 * @example
 * ```tsx
 * const recovery = useRecovery()
 * const { steps } = recovery?.guide ?? recovery ?? { steps: [] }
 * ```
 */
declare function useRecovery(): Recovery | undefined

/** What the gate notices by itself meanwhile. */
interface Watching {
  readonly watching: Message
}

/** Why a list of each kind may be empty. */
interface WhyEmpty extends Record<DeviceKind, EmptyReason> {
  readonly camera: 'none' | 'cameraPermission' | 'unlisted' | 'framed'
  readonly microphone: 'none' | 'microphonePermission' | 'unlisted' | 'framed'
  readonly speaker: 'none' | 'microphonePermission' | 'unlisted' | 'chooserOnly' | 'framed'
}
