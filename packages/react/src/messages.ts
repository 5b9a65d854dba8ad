// Over 200 lines: the shape of every text of ours, in the order of the screens.
import type {
  BlockedCause,
  ByDevices,
  ByOccasion,
  Device,
  JoinTrouble,
  Message,
  Obstacle,
  Standing,
} from '@precall/core'
import type { CallVerdict, Transport } from '@precall/core/call'
import type { DeviceKind, EmptyReason } from '@precall/core/devices'
import type { Heard, Played, Seen } from '@precall/core/media'
import type { OperatingSystem } from '@precall/core/platform'
import type { Tried, TriedStep } from '@precall/core/report'
import type { GuideOverrides, Link, Overrides } from '@precall/guides'

/** A text that is about one device at a time. */
export type DeviceMessage = string | ByOccasion | Pick<ByDevices, Device>

/** A text about the browser's answer, which is told apart by whether that is known. */
export type AnswerMessage = HelpMessage | ByAnswer

/** A text that names Get Assistance, and one for an app that has none. */
type HelpMessage = Message | ByHelp

export interface ByHelp {
  readonly withHelp: Message
  readonly withoutHelp: Message
}

/** One text with what is on the browser's button that allows, `{answer}`, and one for where that is not known. */
export interface ByAnswer {
  readonly named: Message
  readonly unnamed: Message
}

/** What a system calls the device that it runs on, in each form that a sentence may need. Each is a place in any text. */
export interface MachineNames {
  /** At the start of a sentence: "Your Mac", in "Your Mac is keeping your camera off". */
  readonly machine: string
  /** "on your Mac", in "The setting is on your Mac". */
  readonly onMachine: string
  /** "of your Mac", in "Open the settings of your Mac". */
  readonly ofMachine: string
  /** "your Mac", in "Restart your Mac". */
  readonly theMachine: string
}

/**
 * Every text of Precall's, except those of the guides: plain data, grouped by screen, which a server component can pass.
 *
 * The English is `en`, from `@precall/react/locales/en`.
 */
export interface Messages {
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
    readonly answered: { readonly title: Message; readonly lead: AnswerMessage }
    /** Inside an app that opens other people's links, whose prompt may never come. */
    readonly inApp: { readonly lead: Message }
    /** The same in an app that does not give its name, which is most likely the person's own. */
    readonly ownApp: Note
    readonly overlooked: {
      readonly title: Message
      readonly text: Message
      /** Instead of it, on phones and tablets. */
      readonly onPhone: Message
    }
    readonly slow: Note & { readonly note: Message }
    /** After 30 seconds in which nothing can be asked, above a button that reloads the page. */
    readonly stalled: Note & { readonly reload: Message }
  }
  /** Next to Start Video, or next to a call. */
  readonly notice: {
    readonly dismissed: { readonly title: Message; readonly lead: AnswerMessage }
    /** After the page was reloaded in the middle of a recovery, above a button that starts again. */
    readonly reloaded: Note & { readonly carryOn: Message }
    /** The app could not join the call. With Try again. */
    readonly joinFailed: Note
    /** In a call that does without an optional device. */
    readonly without: Note & { readonly turnOn: Message }
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
    readonly why: {
      readonly [kind in DeviceKind]: Readonly<Record<WhyEmpty[kind], Message>>
    }
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
    readonly opens: Readonly<Record<Extract<Link, { opens: unknown }>['opens'], Message>>
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
      readonly startOver: { readonly steps: Readonly<Record<'clear' | 'restart' | 'refresh', Message>> }
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
  readonly aside: { readonly back: Message; readonly backToSteps: Message }
  /** A blocked gate, where the page could not load what says more. */
  readonly plain: Note
}

/** The texts of one blocked screen. */
export interface CauseMessages {
  /** Also the dialog's name. A line break starts a new line. */
  readonly title: Message
  /** Below the title. */
  readonly lead: AnswerMessage
}

/** The texts of a blocked screen, by what it is about. The order of steps is in the code: an empty one is left out. */
export interface Causes extends Readonly<Record<BlockedCause, CauseMessages>> {
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

/** Why a list of each kind may be empty. */
interface WhyEmpty extends Record<DeviceKind, EmptyReason> {
  readonly camera: 'none' | 'cameraPermission' | 'unlisted' | 'framed'
  readonly microphone: 'none' | 'microphonePermission' | 'unlisted' | 'framed'
  readonly speaker: 'none' | 'microphonePermission' | 'unlisted' | 'chooserOnly' | 'framed'
}
/** What the visit can be opened in instead: one browser for each system, which most people there have. */
export type BrowserToUse = 'chrome' | 'edge' | 'firefox' | 'safari'

type InAnother = CauseMessages & Steps<'copy' | BrowserToUse | 'paste' | 'pasteOnPhone'>

/** Said instead where the other device works: each by the device that does not. */
interface OneWorks {
  readonly titleIfOneWorks: DeviceMessage
  readonly leadIfOneWorks: DeviceMessage
}

/** What to do. `turnOn` is a step of its own for each device, unless it says the same of both. */
interface Steps<Name extends string> {
  readonly steps: { readonly [Each in Name]: Each extends 'turnOn' ? DeviceMessage : Message }
}

/** What the gate notices by itself meanwhile. */
interface Watching {
  readonly watching: Message
}

/** The place of a setting, and what to do there. */
interface Place {
  readonly name: Message
  readonly text: Message
}

/** The texts of one screen about sharing the screen, and its steps by what they are about: an empty one is left out. */
interface ScreenMessages<Step extends string> {
  readonly title: Message
  readonly lead: Message
  readonly steps: Readonly<Record<Step, Message>>
}

/** A short message: what it is about, in a few words without a full stop; and what it says. */
interface Note {
  readonly title: Message
  readonly lead: Message
}

/** The texts that an app replaces: any of ours, and any of the guides', each by its place in the English. */
export interface MessageOverrides extends Overrides<Messages> {
  /** Shared sentences under `everywhere`, the others under the family of the guide. */
  readonly guides?: GuideOverrides | undefined
}
